package org.secondopinion.web.programme;

import java.util.List;

/** The file of programmes has mistakes; nothing of it was used. */
final class UnusableProgrammesFile extends RuntimeException {

	private final List<String> mistakes;

	UnusableProgrammesFile(String file, List<String> mistakes) {
		super("The file of programmes, %s, cannot be used:%n- %s".formatted(file,
				String.join("%n- ".formatted(), mistakes)));
		this.mistakes = List.copyOf(mistakes);
	}

	/**
	 * What is wrong.
	 * @return a sentence for each mistake
	 */
	List<String> mistakes() {
		return this.mistakes;
	}

}
