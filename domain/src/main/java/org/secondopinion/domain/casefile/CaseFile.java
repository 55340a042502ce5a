package org.secondopinion.domain.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.assessment.TriagePath;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.ProgrammeId;

/**
 * The cover of a case: who it belongs to and the few facts that everything else hangs on.
 * What was found out at each step lives with that step.
 *
 * @param id the case
 * @param reference what people call it
 * @param programme whose programme runs it
 * @param patient whose case it is
 * @param navigator who carries it; {@code null} until somebody took it
 * @param specialist who reviews it; {@code null} until a specialist has the case in hand
 * (an offer counts: who is asked may read the packet)
 * @param openedAt when it was opened
 * @param decideBy the day by which the patient must have decided, in the programme's
 * zone; it never pauses; {@code null} until the assessment set it
 * @param path what triage found; {@code null} before triage
 * @param closing how it ended; {@code null} while it is open
 * @param closedAt when it ended; {@code null} while it is open
 * @param worseAt since when somebody of the programme should deal with a change for the
 * worse; {@code null} if there is none that nobody has dealt with
 * @param signers who has signed an opinion about it; kept with the opinions
 * @param hold why and since when it waits as a whole; {@code null} if it goes on
 */
public record CaseFile(CaseId id, CaseReference reference, ProgrammeId programme, PersonId patient,
		@Nullable PersonId navigator, @Nullable PersonId specialist, Instant openedAt, @Nullable LocalDate decideBy,
		@Nullable TriagePath path, @Nullable Closing closing, @Nullable Instant closedAt, @Nullable Instant worseAt,
		Set<PersonId> signers, @Nullable Hold hold) {

	public CaseFile {
		signers = Set.copyOf(signers);
	}

	/**
	 * Opens a case.
	 * @param reference what people will call it
	 * @param programme whose programme runs it
	 * @param patient whose case it is
	 * @param navigator who carries it
	 * @param at when
	 * @return the new case
	 */
	public static CaseFile opened(CaseReference reference, ProgrammeId programme, PersonId patient,
			@Nullable PersonId navigator, Instant at) {
		return new CaseFile(CaseId.random(), reference, programme, patient, navigator, null, at, null, null, null, null,
				null, Set.of(), null);
	}

	public CaseFile triaged(TriagePath found) {
		return new CaseFile(this.id, this.reference, this.programme, this.patient, this.navigator, this.specialist,
				this.openedAt, this.decideBy, found, this.closing, this.closedAt, this.worseAt, this.signers,
				this.hold);
	}

	public CaseFile toDecideBy(LocalDate day) {
		return new CaseFile(this.id, this.reference, this.programme, this.patient, this.navigator, this.specialist,
				this.openedAt, day, this.path, this.closing, this.closedAt, this.worseAt, this.signers, this.hold);
	}

	public CaseFile reviewedBy(@Nullable PersonId reviewer) {
		return new CaseFile(this.id, this.reference, this.programme, this.patient, this.navigator, reviewer,
				this.openedAt, this.decideBy, this.path, this.closing, this.closedAt, this.worseAt, this.signers,
				this.hold);
	}

	/**
	 * Somebody carries the case from now on, and with it a hold that lasts.
	 * @param carrier a navigator of the programme
	 * @return the case in that navigator's hands
	 */
	public CaseFile carriedBy(Person carrier) {
		Hold carried = (this.hold != null) ? new Hold(this.hold.since(), carrier.name()) : null;
		return new CaseFile(this.id, this.reference, this.programme, this.patient, carrier.id(), this.specialist,
				this.openedAt, this.decideBy, this.path, this.closing, this.closedAt, this.worseAt, this.signers,
				carried);
	}

	public CaseFile closed(Closing how, Instant at) {
		return new CaseFile(this.id, this.reference, this.programme, this.patient, this.navigator, this.specialist,
				this.openedAt, this.decideBy, this.path, how, at, this.worseAt, this.signers, null);
	}

	/**
	 * Whether somebody of the programme has to deal with a change for the worse.
	 * @return {@code false} if none was told, it is dealt with, or the patient has died
	 * of whom it was told
	 */
	public boolean isWorseToDealWith() {
		return this.worseAt != null && !(this.closing == Closing.DIED && gotWorseBeforeEnd());
	}

	/**
	 * Whether what nobody has dealt with was told before the case ended.
	 * @return {@code true} if it is past by now
	 */
	public boolean gotWorseBeforeEnd() {
		return this.worseAt != null && this.closedAt != null && !this.worseAt.isAfter(this.closedAt);
	}

	/**
	 * The condition got worse. What was told before and still waits keeps its place; but
	 * what was told before the end is past, and gives way to what is told after it, which
	 * somebody has to take in hand anew.
	 * @param at when it was told
	 * @return the case with a change for the worse to deal with
	 */
	public CaseFile gotWorse(Instant at) {
		return (this.worseAt == null || gotWorseBeforeEnd()) ? withWorse(at) : this;
	}

	/**
	 * Somebody of the programme dealt with the change for the worse.
	 * @return the case without it
	 */
	public CaseFile dealtWith() {
		return withWorse(null);
	}

	private CaseFile withWorse(@Nullable Instant at) {
		return new CaseFile(this.id, this.reference, this.programme, this.patient, this.navigator, this.specialist,
				this.openedAt, this.decideBy, this.path, this.closing, this.closedAt, at, this.signers, this.hold);
	}

	/**
	 * The case waits as a whole.
	 * @param how since when, and who owns that
	 * @return the case on hold
	 */
	public CaseFile putOnHold(Hold how) {
		return withHold(how);
	}

	/**
	 * This case, as that of the patient's own account: nobody but the patient had one
	 * before, because the parents acted.
	 * @param account the patient, from now on
	 * @return the case
	 */
	public CaseFile ownedBy(PersonId account) {
		return new CaseFile(this.id, this.reference, this.programme, account, this.navigator, this.specialist,
				this.openedAt, this.decideBy, this.path, this.closing, this.closedAt, this.worseAt, this.signers,
				this.hold);
	}

	/**
	 * The case goes on where it was.
	 * @return the case without a hold
	 */
	public CaseFile takenUpAgain() {
		return withHold(null);
	}

	private CaseFile withHold(@Nullable Hold how) {
		return new CaseFile(this.id, this.reference, this.programme, this.patient, this.navigator, this.specialist,
				this.openedAt, this.decideBy, this.path, this.closing, this.closedAt, this.worseAt, this.signers, how);
	}

	public boolean isOnHold() {
		return this.hold != null;
	}

	public boolean isOpen() {
		return this.closing == null;
	}

}
