package org.secondopinion.domain.documents;

import java.util.List;

/**
 * What a file holds for one kind of record. Even {@link InHand} only means "arrived":
 * whether it is readable, complete and recent enough is for a person to check.
 */
public sealed interface Evidence {

	/**
	 * The file has the record.
	 *
	 * @param sources the entries, the latest first; at least one
	 * @param cautions what to look at before relying on it
	 */
	record InHand(List<Source> sources, List<Caution> cautions) implements Evidence {

		public InHand {
			if (sources.isEmpty()) {
				throw new IllegalArgumentException("A record in hand needs a source");
			}
			sources = List.copyOf(sources);
			cautions = List.copyOf(cautions);
		}

	}

	/**
	 * The file shows that the record exists somewhere and does not have it. It still has
	 * to be asked for; the entries say what to ask for.
	 *
	 * @param sources the entries, the latest first; at least one
	 * @param why why they are not enough
	 */
	record OnlyMentioned(List<Source> sources, Caution why) implements Evidence {

		public OnlyMentioned {
			if (sources.isEmpty()) {
				throw new IllegalArgumentException("A mentioned record needs a source");
			}
			sources = List.copyOf(sources);
		}

	}

	/** The file says nothing about it. */
	record Absent() implements Evidence {
	}

	/** What a reader must know before relying on an entry. */
	enum Caution {

		/** For medicines. */
		DOSE_MISSING("The file gives no dose for some of the medicines."),

		/** For medicines that were all ended. */
		NOTHING_ACTIVE("The file lists only medicines that ended."),

		/** For "no known allergy to medicines" and the like. */
		ONLY_SOME_ALLERGIES("The file rules out only some kinds of allergy."),

		/** For procedures. */
		NAME_AND_DATE_ONLY("The file gives the procedure and its date, not what the surgeon or doctor wrote."),

		/** For procedures that are planned, not done or undated. */
		NOT_DONE_OR_UNDATED("The file does not say that the procedure was done, or when."),

		/** For reports that are announced or preliminary. */
		NOT_FINAL("The report in the file is not the final one."),

		/** For reports that come as a PDF or the like. */
		ATTACHED_NOT_READ("The report is attached in a form that was not read. Open the file to see it."),

		/** For reports without their content. */
		NAME_ONLY("The file names the report, but its content is not in the file."),

		/** For imaging studies. */
		DESCRIPTION_NOT_REPORT("The file says that images were made, not what the radiologist saw."),

		/** For images. */
		IMAGES_ELSEWHERE("The file says that images were made. The images themselves are not in it."),

		/** For slides. */
		SLIDES_ELSEWHERE("A pathology report says that there is tissue. The slides are at the laboratory."),

		/** For visits. */
		VISIT_WITHOUT_NOTE("The file lists the visits, not what the doctor wrote about them.");

		private final String sentence;

		Caution(String sentence) {
			this.sentence = sentence;
		}

		/**
		 * The caution in plain words.
		 * @return one or two sentences, without anything from the file
		 */
		public String sentence() {
			return this.sentence;
		}

	}

}
