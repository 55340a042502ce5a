package org.secondopinion.domain.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What the programme made of an intake.
 *
 * @param confirmation what the navigator said; {@code null} before
 * @param triage what triage found; {@code null} before
 * @param urgentCareOwner who owns the hand-over to urgent care, by name; {@code null} if
 * there was none
 */
public record Assessment(@Nullable IntakeConfirmation confirmation, @Nullable Triage triage,
		@Nullable String urgentCareOwner) {

	/** An assessment that has not begun. */
	public static final Assessment NONE = new Assessment(null, null, null);

	public Assessment confirmed(IntakeConfirmation said) {
		return new Assessment(said, this.triage, this.urgentCareOwner);
	}

	public Assessment triaged(Triage found) {
		return new Assessment(this.confirmation, found, this.urgentCareOwner);
	}

	public Assessment handedOverBy(String owner) {
		return new Assessment(this.confirmation, this.triage, owner);
	}

}
