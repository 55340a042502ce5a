package org.secondopinion.local;

import org.jspecify.annotations.Nullable;

/**
 * Something outside the program keeps it from starting. The message is a sentence for the
 * person who started it: what is wrong and what to do. It needs no stack trace.
 */
public final class CannotStart extends RuntimeException {

	public CannotStart(String sentence) {
		this(sentence, null);
	}

	public CannotStart(String sentence, @Nullable Throwable cause) {
		super(sentence, cause);
	}

}
