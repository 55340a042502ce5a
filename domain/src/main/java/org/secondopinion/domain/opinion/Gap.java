package org.secondopinion.domain.opinion;

/** Something that an opinion must still say before it can be signed. */
public sealed interface Gap {

	/** A class that was not chosen. */
	enum Choice implements Gap {

		ON_DIAGNOSIS, ON_TREATMENT, URGENCY, CERTAINTY

	}

	/** No source was named. */
	enum Source implements Gap {

		NONE

	}

	/** Tests are needed first, but nobody could arrange or decide on them. */
	enum Tests implements Gap {

		NONE_NAMED, WITHOUT_REASON

	}

	/**
	 * A row without plain words.
	 *
	 * @param row which
	 */
	record PlainWords(Row row) implements Gap {
	}

	/**
	 * A question without an answer.
	 *
	 * @param number which of the patient's questions, from 0
	 * @param question what the patient asked
	 */
	record Answer(int number, String question) implements Gap {
	}

}
