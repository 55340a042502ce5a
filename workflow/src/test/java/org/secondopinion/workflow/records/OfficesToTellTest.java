package org.secondopinion.workflow.records;

import java.time.LocalDate;
import java.time.Period;

import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.records.Keeper;
import org.secondopinion.domain.records.OfficesToTell;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.ReleaseAuthorization;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.domain.records.RecordKind.ALLERGIES;
import static org.secondopinion.domain.records.RecordKind.CLINIC_NOTES;
import static org.secondopinion.domain.records.RecordKind.LABORATORY_RESULTS;

/** Only an office that was asked has to hear that the authorization holds no longer. */
@WorkflowTest
class OfficesToTellTest {

	@Autowired
	private Scenarios scenarios;

	@Test
	void whereNoOfficeWasAskedYetNobodyHasToBeTold() {
		RecordCase it = RecordCase.releasing(this.scenarios, ALLERGIES).revokes();
		assertThat(it.scenario().open()).extracting(OpenTask::kind)
			.contains(TaskKind.RENEW_AUTHORIZATION)
			.doesNotContain(TaskKind.TELL_OFFICES);

		it.renews(ALLERGIES);

		assertThat(it.waiting(ALLERGIES)).isEqualTo(TaskKind.REQUEST_RECORD);
		it.scenario()
			.hasPassedInOrder(Actions.STOP_REQUESTS, Tasks.RENEW_AUTHORIZATION, Actions.LOOK_OVER_RECORDS)
			.hasNeverHappened(EventKind.RECORD_REQUEST_STOPPED);
	}

	@Test
	void whereAnAuthorizationEndsBeforeAnyOfficeWasAskedNobodyHasToBeTold() {
		RecordCase it = RecordCase.releasing(this.scenarios, ALLERGIES);
		it.scenario().timePasses(Period.ofDays(ReleaseAuthorization.USUAL_DAYS + 2));
		assertThat(it.scenario().open()).extracting(OpenTask::kind)
			.contains(TaskKind.RENEW_AUTHORIZATION)
			.doesNotContain(TaskKind.TELL_OFFICES);

		it.goesWithout();

		assertThat(it.item(ALLERGIES)).isInstanceOf(RecordItem.Waived.class);
		it.scenario().hasPassedInOrder(Tasks.RENEW_AUTHORIZATION, Ends.RECORDS_COMPLETE);
	}

	@Test
	void patientsWhoWereAskedForWhatTheyHaveAtHomeAreNoOffice() {
		RecordCase it = RecordCase.releasing(this.scenarios, ALLERGIES);
		it.requested(ALLERGIES, new Keeper(Keeper.Kind.PATIENT, "Maria Example"), today(it)).revokes();

		it.scenario().hasHappened(EventKind.RECORD_REQUEST_STOPPED);
		assertThat(it.scenario().open()).extracting(OpenTask::kind)
			.contains(TaskKind.RENEW_AUTHORIZATION)
			.doesNotContain(TaskKind.TELL_OFFICES);
	}

	@Test
	void anOfficeThatWasToldIsNotToldAgainWhenTheNextAuthorizationIsTakenBackToo() {
		RecordCase it = RecordCase.releasing(this.scenarios, ALLERGIES, CLINIC_NOTES);
		it.requested(ALLERGIES, hospital("Lakeside Records"), today(it)).revokes();
		it.tellsTheOffices().renews(ALLERGIES, CLINIC_NOTES);
		it.requested(CLINIC_NOTES, hospital("Elsewhere Clinic"), today(it)).revokes();

		assertThat(it.get(OfficesToTell.class).of(it.scenario().caseId())).extracting(RecordItem::kind)
			.containsExactly(CLINIC_NOTES);
		it.tellsTheOffices().renews(ALLERGIES, CLINIC_NOTES).revokes();

		assertThat(it.scenario().open()).extracting(OpenTask::kind)
			.contains(TaskKind.RENEW_AUTHORIZATION)
			.doesNotContain(TaskKind.TELL_OFFICES);
	}

	@Test
	void anOfficeIsToldAlthoughThePatientAlreadyGoesOnWithoutItsRecord() {
		RecordCase it = RecordCase.releasing(this.scenarios, ALLERGIES, LABORATORY_RESULTS);
		it.requested(ALLERGIES, hospital("Lakeside Records"), today(it)).revokes();
		it.goesWithout();

		it.scenario().waitsFor(TaskKind.TELL_OFFICES, TaskKind.SHORTLIST_SPECIALISTS);
		it.tellsTheOffices();

		it.scenario()
			.waitsFor(TaskKind.SHORTLIST_SPECIALISTS)
			.hasPassedInOrder(Tasks.TELL_OFFICES, Ends.RECORDS_COMPLETE);
	}

	private static Keeper hospital(String name) {
		return new Keeper(Keeper.Kind.HOSPITAL, name);
	}

	private static LocalDate today(RecordCase it) {
		return it.scenario().now().toLocalDate();
	}

}
