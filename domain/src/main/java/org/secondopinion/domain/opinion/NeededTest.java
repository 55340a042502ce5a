package org.secondopinion.domain.opinion;

/**
 * A test that an author needs before giving an answer.
 *
 * @param name which test, such as "MRI of the right hip"
 * @param why what it would tell, in plain words: the patient decides by it
 */
public record NeededTest(String name, String why) {

	/**
	 * Whether the patient can decide by it.
	 * @return {@code false} if the test or the reason is missing
	 */
	public boolean isComplete() {
		return !this.name.isBlank() && !this.why.isBlank();
	}

}
