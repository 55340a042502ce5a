package org.secondopinion.domain.messages;

import org.jspecify.annotations.Nullable;

/**
 * What a mail is about. Its words are fixed: nothing that a person wrote, and nothing
 * about anybody's health, is ever in a mail.
 */
public enum MailKind {

	/** Something waits for the patient. */
	YOUR_TURN(MailGroup.NEWS),

	/** There is something to read; good and bad news look the same. */
	THERE_IS_NEWS(MailGroup.NEWS),

	/** A specialist is asked for a review. */
	REVIEW_OFFERED(MailGroup.NEWS),

	/** A specialist can write the opinion. */
	REVIEW_READY(MailGroup.NEWS),

	/**
	 * A specialist need not review a case any more: it has ended, or somebody else does.
	 */
	REVIEW_CALLED_OFF(MailGroup.NEWS),

	/** An appointment was agreed, moved or called off. */
	APPOINTMENT_NEWS(MailGroup.NEWS),

	/** The decide-by date has passed without a decision. */
	DATE_PASSED(MailGroup.NEWS),

	/** The case has ended; sent even to whoever ended it, as a confirmation. */
	CASE_CLOSED(MailGroup.NEWS),

	/** What waits for the patient is late. */
	TURN_OVERDUE(MailGroup.REMINDERS),

	/** Patient and specialist meet soon. */
	APPOINTMENT_NEAR(MailGroup.REMINDERS),

	/** The opinions conflict: who signed one is asked to call the programme. */
	TALK_WANTED(MailGroup.NEWS),

	/** What a specialist has taken waits for longer than it should. */
	REVIEW_REMINDED(MailGroup.REMINDERS),

	/** A specialist does not answer a reminder: the navigator should ask the next. */
	REVIEW_STUCK(MailGroup.NEWS),

	/** A day that the patient agreed to is near, or has passed without news. */
	AGREED_DAY(MailGroup.REMINDERS),

	/**
	 * The patient told the doctor, and has not said what the doctor answered.
	 */
	DOCTORS_WORD(MailGroup.REMINDERS),

	/** There is a message to read. */
	NEW_MESSAGE(MailGroup.MESSAGES),

	/** A letter for a doctor waits behind a link that works once. */
	LETTER_TO_DOCTOR(MailGroup.NEWS),

	/** The same letter, once more, while nobody has answered. */
	REMINDER_TO_DOCTOR(MailGroup.REMINDERS),

	/** Somebody outside is invited to a case. */
	PARTNER_INVITED(null),

	/** Who can see the patient's case has changed. */
	PARTNERS_CHANGED(MailGroup.NEWS),

	/** The patient's condition got worse: the navigator should look at once. */
	CHANGE_FOR_THE_WORSE(null),

	/** Nobody has a change for the worse in hand: a colleague should look at once. */
	CHANGE_NOT_IN_HAND(null);

	private final @Nullable MailGroup group;

	MailKind(@Nullable MailGroup group) {
		this.group = group;
	}

	/**
	 * With which others it is taken or left.
	 * @return the group; {@code null} if nobody can do without it
	 */
	public @Nullable MailGroup group() {
		return this.group;
	}

	/**
	 * Whether it is sent at any hour, whatever the person wishes.
	 * @return {@code true} if it cannot wait
	 */
	public boolean isUrgent() {
		return this == CHANGE_FOR_THE_WORSE || this == CHANGE_NOT_IN_HAND;
	}

	/**
	 * Whether it carries a {@link Secret} that lets somebody in.
	 * @return {@code true} if it must not be sent without one
	 */
	public boolean carriesSecret() {
		return this == LETTER_TO_DOCTOR || this == REMINDER_TO_DOCTOR || this == PARTNER_INVITED;
	}

	/**
	 * Whether it calls for something that only whoever carries the case does, however
	 * long it waits to be sent.
	 * @return {@code true} if it goes over to the next one with the case
	 */
	public boolean goesWithCase() {
		return this == NEW_MESSAGE || this == REVIEW_STUCK;
	}

	/**
	 * Whether it still has a meaning once the case has ended.
	 * @return {@code false} if it is stopped by the end
	 */
	public boolean outlivesCase() {
		return this == CASE_CLOSED || this == REVIEW_CALLED_OFF || this == CHANGE_FOR_THE_WORSE
				|| this == CHANGE_NOT_IN_HAND || this == PARTNERS_CHANGED;
	}

}
