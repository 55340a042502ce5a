package org.secondopinion.web.booking;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.web.layout.Typed;

/** Columns of a form with one row for each specialist. */
final class Rows {

	private Rows() {
	}

	/**
	 * A column as long as the others, whatever the browser sent.
	 * @param typed what the browser sent
	 * @param rows how many rows there are
	 * @return a text for each row
	 */
	static List<String> aligned(@Nullable List<String> typed, int rows) {
		List<String> sent = (typed != null) ? typed : List.of();
		return IntStream.range(0, rows)
			.mapToObj((row) -> (row < sent.size()) ? Typed.text(sent.get(row)) : "")
			.toList();
	}

}
