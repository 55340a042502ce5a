package org.secondopinion.domain.documents;

import java.util.Objects;

/** How bringing a file ended. */
public sealed interface Bringing {

	/**
	 * It waits for somebody to confirm what it says, or to say what is in it.
	 *
	 * @param document the file
	 */
	record ToConfirm(Document document) implements Bringing {

		public ToConfirm {
			Objects.requireNonNull(document, "document");
		}

	}

	/**
	 * It was not taken, and nothing of it was kept.
	 *
	 * @param refusal why, and what to do
	 */
	record Refused(Refusal refusal) implements Bringing {

		public Refused {
			Objects.requireNonNull(refusal, "refusal");
		}

	}

	/**
	 * The very same file was brought before; it was not kept twice.
	 *
	 * @param file the file as it is now
	 */
	record BroughtBefore(Documents.Held file) implements Bringing {

		public BroughtBefore {
			Objects.requireNonNull(file, "file");
		}

	}

}
