package org.secondopinion.domain.assessment;

/** Guards for what people write. */
final class Texts {

	private Texts() {
	}

	static void required(String text) {
		if (text.isBlank()) {
			throw new IllegalArgumentException("An answer is needed");
		}
	}

}
