package org.secondopinion.domain.records;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Something that exists once and belongs to somebody: slides, blocks, film or a disc. It
 * has an owner to whom it goes back, and somebody has custody of it all the time.
 *
 * @param id identifies it
 * @param item the item of the ledger that it is for
 * @param what what it is, such as "12 slides and block A3"
 * @param owner to whom it goes back
 * @param moves what happened to it, the first one first; at least one
 */
public record Original(UUID id, RecordItemId item, String what, String owner, List<Move> moves) {

	public Original {
		moves = List.copyOf(moves);
		if (what.isBlank() || owner.isBlank() || moves.isEmpty()
				|| !Move.Kind.FIRST.contains(moves.getFirst().kind())) {
			throw new IllegalArgumentException("An original is something, belongs to somebody and came from there");
		}
	}

	/**
	 * Takes an original into the list.
	 * @param item the item of the ledger that it is for
	 * @param what what it is
	 * @param owner to whom it goes back
	 * @param first how it came
	 * @return the original
	 */
	public static Original begun(RecordItemId item, String what, String owner, Move first) {
		return new Original(UUID.randomUUID(), item, what, owner, List.of(first));
	}

	public Move last() {
		return this.moves.getLast();
	}

	public boolean isOut() {
		return last().kind().isOut();
	}

	/**
	 * Whether the specialist has had it, wherever it is now: what was seen counts, also
	 * if it is lost on the way back.
	 * @return {@code false} if it never got there
	 */
	public boolean hasReachedSpecialist() {
		return this.moves.stream().anyMatch((move) -> move.kind() == Move.Kind.WITH_SPECIALIST);
	}

	/**
	 * Moves it on.
	 * @param move what happened
	 * @return the original with one more move
	 * @throws IllegalArgumentException if that cannot follow, or lies before the last
	 * move
	 */
	public Original moved(Move move) {
		if (!last().kind().next().contains(move.kind()) || move.on().isBefore(last().on())) {
			throw new IllegalArgumentException(move.kind() + " does not follow " + last().kind());
		}
		List<Move> all = new ArrayList<>(this.moves);
		all.add(move);
		return new Original(this.id, this.item, this.what, this.owner, all);
	}

}
