package org.secondopinion.workflow.records;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.records.Extension;
import org.secondopinion.domain.records.Keeper;
import org.secondopinion.domain.records.Leaving;
import org.secondopinion.domain.records.OfficeRefusal;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RequestRefused;
import org.secondopinion.domain.records.Rung;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.secondopinion.domain.records.RecordKind.ALLERGIES;
import static org.secondopinion.domain.records.RecordKind.CLINIC_NOTES;
import static org.secondopinion.workflow.records.RecordCase.TODAY;

/** A records office does not send what it was asked for. */
@WorkflowTest
class LadderScenariosTest {

	@Autowired
	private Scenarios scenarios;

	@Test
	void silenceIsRemindedTwiceThenMetWithTheRightToACopyAndThenWithAComplaint() {
		RecordCase it = RecordCase.releasing(this.scenarios, ALLERGIES).requested(ALLERGIES, "Lakeside Records");
		for (Rung rung : new Rung[] { Rung.REMINDER, Rung.REMINDER, Rung.RIGHT_TO_A_COPY, Rung.COMPLAINT }) {
			it.scenario().timeComesFor(Events.RECORD_REMINDER);
			assertThat(it.waiting(ALLERGIES)).isEqualTo(TaskKind.CHASE_RECORD);
			assertThat(it.next(ALLERGIES)).isEqualTo(rung);
			it.climbs(ALLERGIES);
			assertThat(it.waiting(ALLERGIES)).isEqualTo(TaskKind.AWAIT_RECORD);
		}

		it.scenario()
			.hasPassedInOrder(Actions.REMIND_RECORDS_OFFICE, Tasks.CHASE_RECORD, Tasks.AWAIT_RECORD)
			.hasHappened(EventKind.RECORDS_OFFICE_REMINDED, EventKind.RECORDS_OFFICE_ASKED_AGAIN,
					EventKind.RECORDS_OFFICE_ASKED_AGAIN, EventKind.RIGHT_TO_A_COPY_CITED, EventKind.COMPLAINT_SENT);
		assertThat(it.item(ALLERGIES).attempts()).singleElement()
			.satisfies((attempt) -> assertThat(attempt.pursuit().chases()).hasSize(4));
	}

	@Test
	void afterTheComplaintTheRecordIsWaivedWithAReason() {
		RecordCase it = RecordCase.releasing(this.scenarios, ALLERGIES).requested(ALLERGIES, "Lakeside Records");
		refuse(it).climbs(ALLERGIES);
		refuse(it).climbs(ALLERGIES).waived(ALLERGIES);

		it.scenario()
			.hasHappened(EventKind.RECORD_REFUSED, EventKind.RIGHT_TO_A_COPY_CITED, EventKind.RECORD_REFUSED,
					EventKind.COMPLAINT_SENT, EventKind.RECORD_WAIVED)
			.hasPassedInOrder(Ends.RECORD_WAIVED, Ends.RECORDS_COMPLETE);
	}

	@Test
	void aRefusalLeadsToTheLetterAtOnceAndTheRecordMayStillArrive() {
		RecordCase it = RecordCase.releasing(this.scenarios, ALLERGIES).requested(ALLERGIES, "Lakeside Records");
		refuse(it);

		assertThat(it.waiting(ALLERGIES)).isEqualTo(TaskKind.CHASE_RECORD);
		assertThat(it.next(ALLERGIES)).isEqualTo(Rung.RIGHT_TO_A_COPY);
		it.climbs(ALLERGIES).arrived(ALLERGIES);
		assertThat(it.waiting(ALLERGIES)).isEqualTo(TaskKind.CHECK_RECORD);
	}

	@Test
	void whatCameWhileALetterWasDueIsNotedWithoutTheLetter() {
		RecordCase it = RecordCase.releasing(this.scenarios, ALLERGIES).requested(ALLERGIES, "Lakeside Records");
		it.scenario().timeComesFor(Events.RECORD_REMINDER);
		it.leavesItBe(ALLERGIES).arrived(ALLERGIES);

		assertThat(it.waiting(ALLERGIES)).isEqualTo(TaskKind.CHECK_RECORD);
		it.scenario().hasNeverHappened(EventKind.RECORDS_OFFICE_ASKED_AGAIN);
	}

	@Test
	void anOfficeThatTakesMoreTimeInWritingIsLeftInPeaceUntilItIsOver() {
		RecordCase it = RecordCase.releasing(this.scenarios, ALLERGIES).requested(ALLERGIES, "Lakeside Records");
		it.answered(ALLERGIES,
				(answers, visit, task) -> answers.takesLonger(visit, task, new Extension(TODAY, "The archive moves.")));

		assertThat(it.waiting(ALLERGIES)).isEqualTo(TaskKind.AWAIT_RECORD);
		it.scenario()
			.hasHappened(EventKind.RECORD_TAKES_LONGER)
			.hasPassedInOrder(Tasks.AWAIT_RECORD, Tasks.AWAIT_RECORD);
	}

	@Test
	void aRecordThatAnotherOfficeKeepsIsAskedForThereAndTheClockStartsAnew() {
		RecordCase it = RecordCase.releasing(this.scenarios, ALLERGIES).requested(ALLERGIES, "Lakeside Records");
		it.scenario().timeComesFor(Events.RECORD_REMINDER);
		it.climbs(ALLERGIES)
			.answered(ALLERGIES, (answers, visit, task) -> answers.keptElsewhere(visit, task,
					new Leaving(Leaving.Why.KEPT_ELSEWHERE, TODAY, "The archive has it.")));

		assertThat(it.waiting(ALLERGIES)).isEqualTo(TaskKind.REQUEST_RECORD);
		assertThat(it.item(ALLERGIES)).isInstanceOf(RecordItem.Needed.class);
		it.requested(ALLERGIES, "Faraway Archive");
		assertThat(it.item(ALLERGIES).attempts()).hasSize(2);
		assertThat(it.item(ALLERGIES).attempts().getLast().pursuit().chases()).isEmpty();
		assertThat(it.next(ALLERGIES)).isEqualTo(Rung.REMINDER);
		it.scenario().hasHappened(EventKind.RECORD_KEPT_ELSEWHERE, EventKind.RECORD_REQUESTED);
	}

	@Test
	void aDoctorWhomThePatientMeanwhileWantsLeftAloneGetsNoLetter() {
		RecordCase it = RecordCase.releasing(this.scenarios, ALLERGIES)
			.requested(ALLERGIES, new Keeper(Keeper.Kind.FIRST_DOCTORS_OFFICE, "Lakeside Records"), TODAY);
		refuse(it);
		Notices notices = it.get(Notices.class);
		it.scenario()
			.inOneTransaction(() -> notices.save(it.scenario().caseId(),
					notices.of(it.scenario().caseId()).contactForbidden(Instant.now())));

		assertThatExceptionOfType(RequestRefused.class).isThrownBy(() -> it.climbs(ALLERGIES));
		assertThat(it.waiting(ALLERGIES)).isEqualTo(TaskKind.CHASE_RECORD);
	}

	@Test
	void everyRecordHasALadderOfItsOwn() {
		RecordCase it = RecordCase.releasing(this.scenarios, ALLERGIES, CLINIC_NOTES)
			.requested(ALLERGIES, "Lakeside Records")
			.requested(CLINIC_NOTES, "Elsewhere Clinic");
		refuse(it);

		assertThat(it.waiting(ALLERGIES)).isEqualTo(TaskKind.CHASE_RECORD);
		assertThat(it.waiting(CLINIC_NOTES)).isEqualTo(TaskKind.AWAIT_RECORD);
	}

	@Test
	void aCaseCanBeWithdrawnWhileALetterIsDue() {
		RecordCase it = RecordCase.releasing(this.scenarios, ALLERGIES).requested(ALLERGIES, "Lakeside Records");
		refuse(it);

		it.scenario().withdraw().hasEnded(Closing.WITHDRAWN);
	}

	private static RecordCase refuse(RecordCase it) {
		return it.answered(ALLERGIES,
				(answers, visit, task) -> answers.refused(visit, task, new OfficeRefusal(TODAY, "Not to you.")));
	}

}
