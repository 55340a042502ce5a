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
 * @param doctorNow who follows the doctor whom the patient named, and is told instead
 */
public record Notice(@Nullable NoticeRoute route, @Nullable Instant contactForbiddenAt, @Nullable LocalDate toldOn,
		@Nullable Letter letter, @Nullable LetterSending sending, @Nullable DoctorsAnswer answer,
		@Nullable Instant silentSince, @Nullable String doctorNow) {

	/** Nothing has been chosen yet. */
	public static final Notice NONE = new Notice(null, null, null, null, null, null, null, null);

	public Notice by(NoticeRoute chosen) {
		return new Notice(chosen, this.contactForbiddenAt, this.toldOn, this.letter, this.sending, this.answer,
				this.silentSince, this.doctorNow);
	}

	public Notice contactForbidden(Instant at) {
		return new Notice(this.route, at, this.toldOn, this.letter, this.sending, this.answer, this.silentSince,
				this.doctorNow);
	}

	public Notice told(LocalDate on) {
		return new Notice(this.route, this.contactForbiddenAt, on, this.letter, this.sending, this.answer,
				this.silentSince, this.doctorNow);
	}

	public Notice approved(Letter approved) {
		return new Notice(this.route, this.contactForbiddenAt, this.toldOn, approved, this.sending, this.answer,
				this.silentSince, this.doctorNow);
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
				this.silentSince, this.doctorNow);
	}

	public Notice answered(DoctorsAnswer heard) {
		return new Notice(this.route, this.contactForbiddenAt, this.toldOn, this.letter, this.sending, heard,
				this.silentSince, this.doctorNow);
	}

	public Notice silent(Instant since) {
		return new Notice(this.route, this.contactForbiddenAt, this.toldOn, this.letter, this.sending, this.answer,
				since, this.doctorNow);
	}

	/**
	 * This notice, begun again with the doctor who follows; what the doctor before was
	 * told and answered is in the history.
	 * @param successor the name of the one who follows
	 * @return the notice, with nothing chosen yet
	 */
	public Notice startedOverWith(String successor) {
		return new Notice(null, this.contactForbiddenAt, null, null, null, null, null, successor);
	}

	public Notice contactAllowed() {
		return new Notice(this.route, null, this.toldOn, this.letter, this.sending, this.answer, this.silentSince,
				this.doctorNow);
	}

	/**
	 * The day on which the doctor was told: by the patient, or by the letter.
	 * @return the day, in the programme's zone; nothing before, or on the road on which
	 * nobody tells the doctor
	 */
	public Optional<LocalDate> doctorToldOn() {
		return switch (this.route) {
			case PATIENT_TELLS -> Optional.ofNullable(this.toldOn);
			case PROGRAMME_WRITES, ASK_FOR_REFERRAL, ASK_FOR_RECORDS ->
				Optional.ofNullable(this.sending).map(LetterSending::on);
			case NOBODY -> Optional.empty();
			case null -> Optional.empty();
		};
	}

	/**
	 * What a letter on the chosen road is for.
	 * @return the purpose; to tell the doctor, unless the patient asks for more
	 */
	public LetterPurpose purposeOfLetter() {
		return switch (this.route) {
			case ASK_FOR_REFERRAL -> LetterPurpose.ASK_FOR_REFERRAL;
			case ASK_FOR_RECORDS -> LetterPurpose.ASK_FOR_RECORDS;
			case PROGRAMME_WRITES, PATIENT_TELLS, NOBODY -> LetterPurpose.TELL;
			case null -> LetterPurpose.TELL;
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
