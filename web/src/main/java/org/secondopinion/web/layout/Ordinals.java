package org.secondopinion.web.layout;

/** Which opinion, in a word. */
public final class Ordinals {

	private Ordinals() {
	}

	/**
	 * The word for a number.
	 * @param number which opinion, from 1
	 * @return such as "third"
	 */
	public static String word(int number) {
		return switch (number) {
			case 1 -> "first";
			case 2 -> "second";
			case 3 -> "third";
			case 4 -> "fourth";
			case 5 -> "fifth";
			default -> number + "th";
		};
	}

	/**
	 * The word for a number at the beginning of a line.
	 * @param number which opinion, from 1
	 * @return such as "Third"
	 */
	public static String capitalized(int number) {
		String word = word(number);
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

}
