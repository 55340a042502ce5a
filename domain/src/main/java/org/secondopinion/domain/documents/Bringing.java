package org.secondopinion.domain.documents;

import java.util.Objects;

/** How bringing a file ended. */
public sealed interface Bringing {

	/**
	 * It was read and waits for somebody to confirm what it says.
	 *
	 * @param id the file
	 */
	record ToConfirm(DocumentId id) implements Bringing {

		public ToConfirm {
			Objects.requireNonNull(id, "id");
		}

	}

	/**
	 * It was not read, and nothing of it was kept.
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
	record BroughtBefore(HealthRecordFile file) implements Bringing {

		public BroughtBefore {
			Objects.requireNonNull(file, "file");
		}

	}

}
