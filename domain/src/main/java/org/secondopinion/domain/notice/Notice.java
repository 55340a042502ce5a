package org.secondopinion.domain.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What is known of telling the doctor; {@code null} means not yet, or not on this road.
 *
 * @param route how the patient chose to have the doctor told
 * @param contactForbiddenAt since when nobody may contact the doctor
 * @param toldOn the day on which the patient told the doctor, in the programme's zone
 * @param letter the letter that the patient approved
 * @param sending how the letter was sent
 * @param answer what the doctor answered
 * @param silentSince when the last date for an answer passed without one
 */
public record Notice(@Nullable NoticeRoute route, @Nullable Instant contactForbiddenAt, @Nullable LocalDate toldOn,
		@Nullable Letter letter, @Nullable LetterSending sending, @Nullable DoctorsAnswer answer,
		@Nullable Instant silentSince) {

	/** Nothing has been chosen yet. */
	public static final Notice NONE = new Notice(null, null, null, null, null, null, null);

	public Notice by(NoticeRoute chosen) {
		return new Notice(chosen, this.contactForbiddenAt, this.toldOn, this.letter, this.sending, this.answer,
				this.silentSince);
	}

	public Notice contactForbidden(Instant at) {
		return new Notice(this.route, at, this.toldOn, this.letter, this.sending, this.answer, this.silentSince);
	}

	public Notice told(LocalDate on) {
		return new Notice(this.route, this.contactForbiddenAt, on, this.letter, this.sending, this.answer,
				this.silentSince);
	}

	public Notice approved(Letter approved) {
		return new Notice(this.route, this.contactForbiddenAt, this.toldOn, approved, this.sending, this.answer,
				this.silentSince);
	}

	/**
	 * This notice, with its letter sent.
	 * @param sent how
	 * @return the notice with it
	 * @throws ContactRefused if a rule forbids it at this moment
	 */
	public Notice sent(LetterSending sent) {
		ContactRule.brokenByLetter(this).ifPresent((rule) -> {
			throw new ContactRefused(rule);
		});
		return new Notice(this.route, this.contactForbiddenAt, this.toldOn, this.letter, sent, this.answer,
				this.silentSince);
	}

	public Notice answered(DoctorsAnswer heard) {
		return new Notice(this.route, this.contactForbiddenAt, this.toldOn, this.letter, this.sending, heard,
				this.silentSince);
	}

	public Notice silent(Instant since) {
		return new Notice(this.route, this.contactForbiddenAt, this.toldOn, this.letter, this.sending, this.answer,
				since);
	}

	/**
	 * The day on which the doctor was told: by the patient, or by the letter.
	 * @return the day, in the programme's zone; nothing before, or on the road on which
	 * nobody tells the doctor
	 */
	public Optional<LocalDate> doctorToldOn() {
		return switch (this.route) {
			case PATIENT_TELLS -> Optional.ofNullable(this.toldOn);
			case PROGRAMME_WRITES, ASK_FOR_REFERRAL -> Optional.ofNullable(this.sending).map(LetterSending::on);
			case NOBODY -> Optional.empty();
			case null -> Optional.empty();
		};
	}

	/**
	 * Whom the doctor suggested for the second opinion: names, or kinds of specialist.
	 * Whether they are independent enough is for the shortlist to judge.
	 * @return in the doctor's words
	 */
	public Optional<String> suggestion() {
		return Optional.ofNullable(this.answer)
			.filter((heard) -> heard.stance() == DoctorsStance.SUGGESTS_COLLEAGUES)
			.map(DoctorsAnswer::note);
	}

	/**
	 * Whether the patient wants nobody to contact the doctor.
	 * @return {@code true} from the moment it was forbidden
	 */
	public boolean isContactForbidden() {
		return this.contactForbiddenAt != null;
	}

}
