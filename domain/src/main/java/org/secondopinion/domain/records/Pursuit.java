package org.secondopinion.domain.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What happened between a request and the arrival of the record, or instead of it.
 *
 * @param refusals each time that the office said no, the first one first
 * @param extension that it took more time; {@code null} if it did not
 * @param chases the rungs that were climbed, the first one first
 * @param fee what it asks for the copy; {@code null} if nothing
 * @param left that it is asked no longer; {@code null} while it is
 */
public record Pursuit(List<OfficeRefusal> refusals, @Nullable Extension extension, List<Chase> chases,
		@Nullable Fee fee, @Nullable Leaving left) {

	/** Nothing but the request. */
	public static final Pursuit NONE = new Pursuit(List.of(), null, List.of(), null, null);

	public Pursuit {
		refusals = List.copyOf(refusals);
		chases = List.copyOf(chases);
	}

	public Pursuit refused(OfficeRefusal refusal) {
		return new Pursuit(with(this.refusals, refusal), this.extension, this.chases, this.fee, this.left);
	}

	/**
	 * With the one extension that the law gives.
	 * @param taken the extension
	 * @return this, with it
	 * @throws IllegalStateException if there was one already
	 */
	public Pursuit extended(Extension taken) {
		if (this.extension != null) {
			throw new IllegalStateException("The law gives one extension only");
		}
		return new Pursuit(this.refusals, taken, this.chases, this.fee, this.left);
	}

	public Pursuit chased(Chase chase) {
		return new Pursuit(this.refusals, this.extension, with(this.chases, chase), this.fee, this.left);
	}

	/**
	 * With a fee, or with what became of it.
	 * @param now the fee as it stands
	 * @return this, with it
	 */
	public Pursuit asking(Fee now) {
		return new Pursuit(this.refusals, this.extension, this.chases, now, this.left);
	}

	public Pursuit left(Leaving leaving) {
		return new Pursuit(this.refusals, this.extension, this.chases, this.fee, leaving);
	}

	/**
	 * Whether a rung was climbed.
	 * @param rung which
	 * @return {@code true} if it was, at least once
	 */
	public boolean has(Rung rung) {
		return this.chases.stream().anyMatch((chase) -> chase.rung() == rung);
	}

	/**
	 * Whether the office said no, and nobody has answered that with a letter.
	 * @return {@code true} from the refusal until the next letter
	 */
	public boolean isRefused() {
		if (this.refusals.isEmpty()) {
			return false;
		}
		LocalDate last = this.refusals.getLast().on();
		return this.chases.stream().noneMatch((chase) -> chase.rung().isPatients() && !chase.on().isBefore(last));
	}

	/**
	 * How often the office was asked again.
	 * @return the number of reminders
	 */
	public int reminders() {
		return (int) this.chases.stream().filter((chase) -> chase.rung() == Rung.REMINDER).count();
	}

	private static <T> List<T> with(List<T> before, T one) {
		List<T> all = new ArrayList<>(before);
		all.add(one);
		return all;
	}

}
