package org.secondopinion.domain.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.OneCase;
import org.secondopinion.domain.journey.Answer;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.people.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What patient and navigator do in the first step. */
class AssessTest {

	private static final Intake WHOLE = Intake.EMPTY
		.with(new IntakeSection.About(LocalDate.of(1970, 1, 2), RecordedSex.NOT_TOLD, "(312) 555-0142", ""))
		.with(new IntakeSection.Reasons(Set.of(Reason.PEACE_OF_MIND), ""))
		.with(new IntakeSection.Condition(ConditionKind.ORTHOPEDIC, "worn hip", ""))
		.with(new IntakeSection.Treatment("hip replacement", true, null))
		.with(new IntakeSection.Timing(SafeToWait.UNKNOWN, false))
		.with(new IntakeSection.Questions(List.of("What happens if I wait?")))
		.with(new IntakeSection.Priorities("walking", ""))
		.with(new IntakeSection.Doctor("", "", ""))
		.with(new IntakeSection.Insurance("", "IL"));

	private final OneCase oneCase = OneCase.at("2026-12-01T10:00");

	private final Assess assess = new Assess(this.oneCase.intakes(), this.oneCase.assessments(), this.oneCase.history(),
			this.oneCase.taskWork(), this.oneCase.noting());

	@Test
	void aSectionIsSavedByItselfAndTheOthersStay() {
		TaskId intake = this.oneCase.with(WHOLE).waitsFor(TaskKind.COMPLETE_INTAKE);
		IntakeSection.Priorities changed = new IntakeSection.Priorities("gardening", "the anesthesia");

		this.oneCase.visitedBy(OneCase.PATIENT, (visit) -> this.assess.answer(visit, intake, changed));

		assertThat(this.oneCase.intake()).isEqualTo(WHOLE.with(changed));
		assertThat(this.oneCase.answer()).isNull();
	}

	@Test
	void anAnswerByWhichThePatientMayNeedCareNowIsRaisedAtOnceAndOnce() {
		TaskId intake = this.oneCase.waitsFor(TaskKind.COMPLETE_INTAKE);

		this.oneCase.visitedBy(OneCase.PATIENT, (visit) -> {
			this.assess.answer(visit, intake, new IntakeSection.Timing(SafeToWait.MONTHS, true));
			this.assess.answer(visit, intake, new IntakeSection.Timing(SafeToWait.EMERGENCY, false));
		});

		happened(EventKind.WORSE_REPORTED, "INTAKE", null, Role.PATIENT);
	}

	@Test
	void anIntakeWithoutADoctorOrAnInsurerIsWhole() {
		TaskId intake = this.oneCase.with(WHOLE).waitsFor(TaskKind.COMPLETE_INTAKE);

		this.oneCase.visitedBy(OneCase.PATIENT, (visit) -> this.assess.submit(visit, intake));

		assertThat(this.oneCase.intake().submittedAt()).isEqualTo(this.oneCase.clock().instant());
		assertThat(this.oneCase.answer()).isEqualTo(Answer.Done.DONE);
		happened(EventKind.INTAKE_SUBMITTED, null, null, Role.PATIENT);
	}

	@Test
	void anIntakeWithAGapIsNotHandedIn() {
		TaskId intake = this.oneCase.with(Intake.EMPTY.with(new IntakeSection.Reasons(Set.of(Reason.GUT_FEELING), "")))
			.waitsFor(TaskKind.COMPLETE_INTAKE);

		assertThatIllegalStateException()
			.isThrownBy(() -> this.oneCase.visitedBy(OneCase.PATIENT, (visit) -> this.assess.submit(visit, intake)));

		assertThat(this.oneCase.answer()).isNull();
		assertThat(this.oneCase.events()).isEmpty();
	}

	@Test
	void theNavigatorAccepts() {
		confirm(new IntakeConfirmation(IntakeReview.ACCEPTED, true, ""));

		assertThat(this.oneCase.answer()).isEqualTo(IntakeReview.ACCEPTED);
		happened(EventKind.INTAKE_ACCEPTED, null, null, Role.NAVIGATOR);
	}

	@Test
	void thePatientReadsWhatIsMissing() {
		confirm(new IntakeConfirmation(IntakeReview.SENT_BACK, false, "Which hip is it?"));

		assertThat(this.oneCase.answer()).isEqualTo(IntakeReview.SENT_BACK);
		happened(EventKind.INTAKE_SENT_BACK, null, "Which hip is it?", Role.NAVIGATOR);
	}

	@Test
	void thePatientReadsWhyTheProgrammeCannotHelp() {
		confirm(new IntakeConfirmation(IntakeReview.DECLINED, false, "We do not review dental care."));

		assertThat(this.oneCase.answer()).isEqualTo(IntakeReview.DECLINED);
		happened(EventKind.CASE_DECLINED, null, "We do not review dental care.", Role.NAVIGATOR);
	}

	@Test
	void theTreatmentStartsFirstOnADayThatThePatientReads() {
		confirm(IntakeConfirmation.treatmentFirst(LocalDate.of(2031, 3, 3), "Your doctor starts this week."));

		assertThat(this.oneCase.answer()).isEqualTo(IntakeReview.TREATMENT_FIRST);
		assertThat(this.oneCase.assessment().reviewOn()).isEqualTo(LocalDate.of(2031, 3, 3));
		happened(EventKind.TREATMENT_FIRST, "2031-03-03", "Your doctor starts this week.", Role.NAVIGATOR);
	}

	@Test
	void urgentCareComesBeforeATreatmentThatWouldStartFirst() {
		TaskId intake = this.oneCase.waitsFor(TaskKind.COMPLETE_INTAKE);
		this.oneCase.visitedBy(OneCase.PATIENT,
				(visit) -> this.assess.answer(visit, intake, new IntakeSection.Timing(SafeToWait.WEEKS, true)));

		assertThatIllegalArgumentException().isThrownBy(
				() -> confirm(IntakeConfirmation.treatmentFirst(LocalDate.of(2031, 3, 3), "It starts this week.")));
	}

	@Test
	void whatIsReviewedLaterHasADay() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new IntakeConfirmation(IntakeReview.TREATMENT_FIRST, false, "It starts this week."));
	}

	@Test
	void nobodyIsSentBackOrDeclinedWithoutAReason() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new IntakeConfirmation(IntakeReview.SENT_BACK, false, " "));
		assertThatIllegalArgumentException().isThrownBy(() -> new IntakeConfirmation(IntakeReview.DECLINED, false, ""));
	}

	@Test
	void aPersonOwnsTheHandOverToUrgentCare() {
		TaskId handOver = this.oneCase.waitsFor(TaskKind.HAND_OVER_TO_URGENT_CARE);

		this.oneCase.visitedBy(OneCase.NAVIGATOR, (visit) -> this.assess.resolveUrgentCare(visit, handOver,
				new UrgentCareEnd.Closed(), "Operated on the same night."));

		assertThat(this.oneCase.assessment().urgentCareOwner()).isEqualTo(OneCase.NAVIGATOR.name());
		assertThat(this.oneCase.assessment().safeToWaitOnceStable()).isNull();
		assertThat(this.oneCase.answer()).isEqualTo(UrgentCareResult.CLOSE);
		happened(EventKind.URGENT_CARE_RESOLVED, "CLOSE", "Operated on the same night.", Role.NAVIGATOR);
	}

	@Test
	void urgentCareThatHasThePatientSettlesTheAlarm() {
		this.oneCase.waitsFor(TaskKind.COMPLETE_INTAKE);
		this.oneCase.visitedBy(OneCase.PATIENT, this.oneCase.noting()::needsCareNow);
		assertThat(this.oneCase.file().worseAt()).isNotNull();
		TaskId handOver = this.oneCase.waitsFor(TaskKind.HAND_OVER_TO_URGENT_CARE);

		this.oneCase.visitedBy(OneCase.NAVIGATOR, (visit) -> this.assess.resolveUrgentCare(visit, handOver,
				new UrgentCareEnd.Closed(), "Operated on the same night."));

		assertThat(this.oneCase.file().worseAt()).isNull();
	}

	@Test
	void theSecondOpinionResumesOnceThePatientIsStable() {
		TaskId handOver = this.oneCase.waitsFor(TaskKind.HAND_OVER_TO_URGENT_CARE);

		this.oneCase.visitedBy(OneCase.NAVIGATOR, (visit) -> this.assess.resolveUrgentCare(visit, handOver,
				new UrgentCareEnd.Resumed(SafeToWait.DAYS), "Back home."));

		assertThat(this.oneCase.assessment().safeToWaitOnceStable()).isEqualTo(SafeToWait.DAYS);
		assertThat(this.oneCase.answer()).isEqualTo(UrgentCareResult.RESUME);
	}

	@Test
	void aPatientMayGoAheadForPeaceOfMind() {
		TaskId choice = this.oneCase.waitsFor(TaskKind.CHOOSE_TO_GO_AHEAD);

		this.oneCase.visitedBy(OneCase.PATIENT,
				(visit) -> this.assess.chooseToGoAhead(visit, choice, GoAhead.GO_AHEAD));

		assertThat(this.oneCase.answer()).isEqualTo(GoAhead.GO_AHEAD);
		happened(EventKind.STRAIGHTFORWARD_EXPLAINED, "GO_AHEAD", null, Role.PATIENT);
	}

	@Test
	void whoComesSecondChangesNothing() {
		TaskId confirm = this.oneCase.waitsFor(TaskKind.CONFIRM_INTAKE);
		this.oneCase.waitsFor(TaskKind.CHOOSE_TO_GO_AHEAD);

		assertThatExceptionOfType(NoLongerOpen.class)
			.isThrownBy(() -> this.oneCase.visitedBy(OneCase.NAVIGATOR, (visit) -> this.assess.confirm(visit, confirm,
					new IntakeConfirmation(IntakeReview.ACCEPTED, false, ""))));

		assertThat(this.oneCase.assessment()).isEqualTo(Assessment.NONE);
	}

	private void confirm(IntakeConfirmation said) {
		TaskId task = this.oneCase.waitsFor(TaskKind.CONFIRM_INTAKE);
		this.oneCase.visitedBy(OneCase.NAVIGATOR, (visit) -> this.assess.confirm(visit, task, said));
		assertThat(this.oneCase.assessment().confirmation()).isEqualTo(said);
	}

	private void happened(EventKind kind, String about, String note, Role as) {
		assertThat(this.oneCase.events()).singleElement()
			.returns(kind, CaseEvent::kind)
			.returns(about, CaseEvent::about)
			.returns(note, CaseEvent::note)
			.returns(as, CaseEvent::as);
	}

}
