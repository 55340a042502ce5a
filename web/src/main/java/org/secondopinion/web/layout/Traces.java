package org.secondopinion.web.layout;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stack traces that say what failed and where, but not what a person wrote. */
final class Traces {

	private static final int FRAMES = 15;

	private Traces() {
	}

	/**
	 * The types and places of a failure and its causes, without their messages.
	 * @param failure what was thrown
	 * @return several lines
	 */
	static String withoutMessages(Throwable failure) {
		return Stream.iterate(failure, (it) -> it != null, Throwable::getCause)
			.map((it) -> it.getClass().getName() + Arrays.stream(it.getStackTrace())
				.limit(FRAMES)
				.map((frame) -> "\n\tat " + frame)
				.collect(Collectors.joining()))
			.collect(Collectors.joining("\nCaused by: "));
	}

}
