package org.secondopinion.domain.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One item of the ledger: a record that the second doctor needs, and how far it is. Each
 * state is a type and offers only what can happen next, so that nothing is checked before
 * it arrived and nothing counts as in hand before it was found usable.
 *
 * <pre>
 * Needed ──► Requested ──► Arrived ──► InHand
 *  │ ▲           │ │          │
 *  │ └───────────┴─┼──────────┘ kept elsewhere, or not usable: asked for again
 *  │ │             ▼
 *  │ │           Waived
 *  ▼ │
 * Found ──► AlreadyInHand      in a file that the patient brought
 * </pre>
 */
public sealed interface RecordItem {

	RecordItemId id();

	NeededRecord need();

	/**
	 * Every attempt to get it, the first one first.
	 * @return the attempts; empty before the first request
	 */
	List<Attempt> attempts();

	default RecordKind kind() {
		return need().kind();
	}

	/**
	 * Whether it is neither in hand nor waived.
	 * @return {@code true} if somebody still has to ask, wait or look
	 */
	default boolean isOutstanding() {
		return switch (this) {
			case Needed _, Found _, Requested _, Arrived _ -> true;
			case InHand _, AlreadyInHand _, Waived _ -> false;
		};
	}

	/**
	 * Whether it is here because somebody brought it as a file, without being asked.
	 * @return {@code true} if the last attempt was no request
	 */
	default boolean cameAsFile() {
		return !attempts().isEmpty() && !attempts().getLast().request().means().isAsking();
	}

	/**
	 * Starts an item.
	 * @param need what is needed, and why
	 * @return a new item that nobody has asked for
	 */
	static Needed needed(NeededRecord need) {
		return new Needed(RecordItemId.random(), need, List.of());
	}

	/**
	 * Somebody has to ask for it, for the first time or again.
	 *
	 * @param id the item
	 * @param need what is needed, and why
	 * @param attempts the attempts that failed
	 */
	record Needed(RecordItemId id, NeededRecord need, List<Attempt> attempts) implements RecordItem {

		public Needed {
			attempts = List.copyOf(attempts);
		}

		/**
		 * Asks for it.
		 * @param request from whom, how and when
		 * @return the item with one more attempt
		 */
		public Requested requested(RecordRequest request) {
			List<Attempt> all = new ArrayList<>(this.attempts);
			all.add(Attempt.begun(request));
			return new Requested(this.id, this.need, all);
		}

		public Waived waived(LocalDate on, String reason) {
			return new Waived(this.id, this.need, this.attempts, on, reason);
		}

		/**
		 * Finds it in a file that the patient brought. Found is not yet usable.
		 * @param evidence where it was found, one sentence
		 * @return the item, to be looked at
		 */
		public Found found(String evidence) {
			return new Found(this.id, this.need, evidence);
		}

	}

	/**
	 * The ball is with whoever keeps it.
	 *
	 * @param id the item
	 * @param need what is needed, and why
	 * @param attempts the attempts; the last one is under way
	 */
	record Requested(RecordItemId id, NeededRecord need, List<Attempt> attempts) implements RecordItem {

		public Requested {
			attempts = List.copyOf(attempts);
			if (attempts.isEmpty() || !attempts.getLast().isUnderWay()) {
				throw new IllegalArgumentException("A requested record has an attempt under way");
			}
		}

		public Attempt underWay() {
			return this.attempts.getLast();
		}

		public Pursuit pursuit() {
			return underWay().pursuit();
		}

		public Requested with(Pursuit pursuit) {
			return new Requested(this.id, this.need, changeLast(this.attempts, (attempt) -> attempt.with(pursuit)));
		}

		/**
		 * Asks this keeper no longer.
		 * @param leaving why
		 * @return the item, needed from somebody else
		 */
		public Needed left(Leaving leaving) {
			return new Needed(this.id, this.need,
					changeLast(this.attempts, (attempt) -> attempt.with(attempt.pursuit().left(leaving))));
		}

		public Requested reminded(LocalDate on) {
			return new Requested(this.id, this.need, changeLast(this.attempts, (attempt) -> attempt.reminded(on)));
		}

		public Arrived arrived(LocalDate on) {
			return new Arrived(this.id, this.need, changeLast(this.attempts, (attempt) -> attempt.arrived(on)));
		}

		/**
		 * Goes without it, because it cannot be had.
		 * @param on the day on which that became clear
		 * @param reason why, in words that the patient and the second doctor may read
		 * @return the item, waived
		 */
		public Waived waived(LocalDate on, String reason) {
			return new Waived(this.id, this.need, this.attempts, on, reason);
		}

	}

	/**
	 * Something came, and nobody has looked at it yet.
	 *
	 * @param id the item
	 * @param need what is needed, and why
	 * @param attempts the attempts; the last one has arrived
	 */
	record Arrived(RecordItemId id, NeededRecord need, List<Attempt> attempts) implements RecordItem {

		public Arrived {
			attempts = List.copyOf(attempts);
			if (attempts.isEmpty() || attempts.getLast().arrivedOn() == null || attempts.getLast().found() != null) {
				throw new IllegalArgumentException("An arrived record has an attempt that nobody has looked at");
			}
		}

		/**
		 * Looks at it.
		 * @param found what it turned out to be
		 * @return the item in hand if it is usable, else needed again
		 */
		public RecordItem inspected(Inspection found) {
			List<Attempt> all = changeLast(this.attempts, (attempt) -> attempt.inspected(found));
			return found.isUsable() ? new InHand(this.id, this.need, all) : new Needed(this.id, this.need, all);
		}

		/**
		 * Loses it after it came.
		 * @param leaving the loss
		 * @return the item, needed again
		 */
		public Needed lost(Leaving leaving) {
			return new Needed(this.id, this.need,
					changeLast(this.attempts, (attempt) -> attempt.with(attempt.pursuit().left(leaving))));
		}

		public Waived waived(LocalDate on, String reason) {
			return new Waived(this.id, this.need, this.attempts, on, reason);
		}

		/**
		 * Loses it with the file as which it came, before anybody looked.
		 * @param on the day, in the programme's zone
		 * @param reason why, in words that the patient may read
		 * @return the item, to be asked for
		 */
		public Needed lost(LocalDate on, String reason) {
			Inspection gone = new Inspection(on, true, true, false, reason);
			return new Needed(this.id, this.need, changeLast(this.attempts, (attempt) -> attempt.inspected(gone)));
		}

	}

	/**
	 * It came, and it is usable.
	 *
	 * @param id the item
	 * @param need what is needed, and why
	 * @param attempts the attempts; the last one succeeded
	 */
	record InHand(RecordItemId id, NeededRecord need, List<Attempt> attempts) implements RecordItem {

		public InHand {
			attempts = List.copyOf(attempts);
			Inspection found = attempts.isEmpty() ? null : attempts.getLast().found();
			if (found == null || !found.isUsable()) {
				throw new IllegalArgumentException("A record in hand was found usable");
			}
		}

		/**
		 * Loses it after it came.
		 * @param leaving the loss
		 * @return the item, needed again
		 */
		public Needed lost(Leaving leaving) {
			return new Needed(this.id, this.need,
					changeLast(this.attempts, (attempt) -> attempt.with(attempt.pursuit().left(leaving))));
		}

		public Waived waived(LocalDate on, String reason) {
			return new Waived(this.id, this.need, this.attempts, on, reason);
		}

		/**
		 * Loses it with the file as which it came.
		 * @return the item, to be asked for
		 */
		public Needed lost() {
			return new Needed(this.id, this.need, this.attempts);
		}

	}

	/**
	 * A file that the patient brought seems to have it, and nobody has looked yet: it may
	 * be another person's, too old or a part only.
	 *
	 * @param id the item
	 * @param need what is needed, and why
	 * @param evidence where it was found, one sentence
	 */
	record Found(RecordItemId id, NeededRecord need, String evidence) implements RecordItem {

		public Found {
			if (evidence.isBlank()) {
				throw new IllegalArgumentException("A record that was found has evidence");
			}
		}

		@Override
		public List<Attempt> attempts() {
			return List.of();
		}

		/**
		 * Looks at it.
		 * @param inspection what it turned out to be
		 * @return the item in hand if it is usable, else needed like any other
		 */
		public RecordItem inspected(Inspection inspection) {
			return inspection.isUsable() ? new AlreadyInHand(this.id, this.need, this.evidence)
					: new Needed(this.id, this.need, List.of());
		}

		/**
		 * Loses it with the file that it was found in.
		 * @return the item, needed like any other
		 */
		public Needed lost() {
			return new Needed(this.id, this.need, List.of());
		}

	}

	/**
	 * It came with a file that the patient brought, and was found usable; nobody had to
	 * ask.
	 *
	 * @param id the item
	 * @param need what is needed, and why
	 * @param evidence where it was found, one sentence
	 */
	record AlreadyInHand(RecordItemId id, NeededRecord need, String evidence) implements RecordItem {

		public AlreadyInHand {
			if (evidence.isBlank()) {
				throw new IllegalArgumentException("A record that is in hand already has evidence");
			}
		}

		@Override
		public List<Attempt> attempts() {
			return List.of();
		}

		/**
		 * Loses it with the file that it was found in.
		 * @return the item, needed like any other
		 */
		public Needed lost() {
			return new Needed(this.id, this.need, List.of());
		}

	}

	/**
	 * The second doctor does without it.
	 *
	 * @param id the item
	 * @param need what is needed, and why
	 * @param attempts the attempts that failed; empty if nobody asked
	 * @param on the day, in the programme's zone
	 * @param reason why
	 */
	record Waived(RecordItemId id, NeededRecord need, List<Attempt> attempts, LocalDate on,
			String reason) implements RecordItem {

		public Waived {
			attempts = List.copyOf(attempts);
			if (reason.isBlank()) {
				throw new IllegalArgumentException("A record is waived with a reason");
			}
		}

	}

	private static List<Attempt> changeLast(List<Attempt> attempts, UnaryOperator<Attempt> change) {
		List<Attempt> all = new ArrayList<>(attempts);
		all.addLast(change.apply(all.removeLast()));
		return all;
	}

}
