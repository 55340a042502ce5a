package org.secondopinion.domain.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A patient's way to a decision, and who heard of it.
 *
 * @param worksheet what the patient weighs
 * @param moreTime each time the patient took more time, the first one first
 * @param decision what the patient decided; {@code null} before
 * @param tellings who was told
 */
public record Deliberation(Worksheet worksheet, List<MoreTime> moreTime, @Nullable Decision decision,
		List<Telling> tellings) {

	/** A deliberation that has not begun. */
	public static final Deliberation NONE = new Deliberation(Worksheet.BLANK, List.of(), null, List.of());

	public Deliberation {
		moreTime = List.copyOf(moreTime);
		tellings = List.copyOf(tellings);
	}

	public Deliberation weighing(Worksheet sheet) {
		return new Deliberation(sheet, this.moreTime, this.decision, this.tellings);
	}

	public Deliberation taking(MoreTime time) {
		List<MoreTime> all = new ArrayList<>(this.moreTime);
		all.add(time);
		return new Deliberation(this.worksheet, all, this.decision, this.tellings);
	}

	public Deliberation decided(Decision made) {
		return new Deliberation(this.worksheet, this.moreTime, made, this.tellings);
	}

	/**
	 * Until when the patient took time, the last time that they did.
	 * @return the day, in the programme's zone; empty if none was named
	 */
	public Optional<LocalDate> takenUntil() {
		return this.moreTime.isEmpty() ? Optional.empty() : Optional.ofNullable(this.moreTime.getLast().until());
	}

	/**
	 * This deliberation, with everybody told who may be.
	 * @param told one telling for each consent, and none without
	 * @return the deliberation with them
	 * @throws IllegalStateException if nothing is decided
	 * @throws IllegalArgumentException if somebody is missing, or was told without
	 * consent
	 */
	public Deliberation shared(List<Telling> told) {
		if (this.decision == null) {
			throw new IllegalStateException("Nothing is decided yet");
		}
		List<Recipient> mayBe = this.decision.mayBeTold().stream().map(Consent::recipient).sorted().toList();
		List<Recipient> were = told.stream().map(Telling::recipient).sorted().toList();
		if (!mayBe.equals(were)) {
			throw new IllegalArgumentException("Those are told whom the patient chose, all of them and nobody else");
		}
		return new Deliberation(this.worksheet, this.moreTime, this.decision, told);
	}

}
