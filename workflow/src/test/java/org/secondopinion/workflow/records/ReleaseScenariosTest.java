package org.secondopinion.workflow.records;

import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Parts;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.records.Inspection;
import org.secondopinion.domain.records.Leaving;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.ReleaseAuthorization;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.domain.records.RecordKind.ALLERGIES;
import static org.secondopinion.domain.records.RecordKind.CLINIC_NOTES;
import static org.secondopinion.domain.records.RecordKind.LABORATORY_RESULTS;

/** The authorization is taken back or ends while records are collected. */
@WorkflowTest
class ReleaseScenariosTest {

	private static final Inspection UNREADABLE = new Inspection(RecordCase.TODAY, false, true, true,
			"Every page is black.");

	@Autowired
	private Scenarios scenarios;

	@Test
	void anAuthorizationThatIsTakenBackStopsEverythingAtOnceAndTheNavigatorIsTold() {
		RecordCase it = underWay();
		it.revokes();

		assertThat(recordTasks(it)).isEmpty();
		assertThat(openKinds(it)).contains(TaskKind.TELL_OFFICES, TaskKind.RENEW_AUTHORIZATION);
		assertThat(it.item(ALLERGIES)).isInstanceOf(RecordItem.Needed.class);
		assertThat(Objects.requireNonNull(it.item(ALLERGIES).attempts().getLast().pursuit().left()).why())
			.isEqualTo(Leaving.Why.RELEASE_REVOKED);
		assertThat(it.item(CLINIC_NOTES)).isInstanceOf(RecordItem.Arrived.class);
		assertThat(it.timers()).doesNotContain(Events.RECORD_REMINDER);
		it.scenario()
			.hasHappened(EventKind.AUTHORIZATION_REVOKED, EventKind.RECORD_REQUEST_STOPPED)
			.hasPassedInOrder(Events.AUTHORIZATION_REVOKED, Actions.STOP_REQUESTS);
	}

	@Test
	void aNewAuthorizationLetsWhatWasStoppedGoOnOnceTheOfficesWereTold() {
		RecordCase it = underWay();
		it.revokes().renews(ALLERGIES, CLINIC_NOTES, LABORATORY_RESULTS);
		assertThat(recordTasks(it)).isEmpty();
		it.tellsTheOffices();

		assertThat(it.waiting(ALLERGIES)).isEqualTo(TaskKind.REQUEST_RECORD);
		assertThat(it.waiting(CLINIC_NOTES)).isEqualTo(TaskKind.CHECK_RECORD);
		assertThat(it.waiting(LABORATORY_RESULTS)).isEqualTo(TaskKind.REQUEST_RECORD);
		it.requested(ALLERGIES, "Lakeside Records");
		assertThat(it.item(ALLERGIES).attempts()).hasSize(2);
		it.scenario()
			.hasPassedInOrder(Parts.COLLECT_RECORD, Actions.STOP_REQUESTS, Actions.LOOK_OVER_RECORDS,
					Parts.COLLECT_RECORD)
			.hasHappened(EventKind.AUTHORIZATION_REVOKED, EventKind.AUTHORIZATION_SIGNED,
					EventKind.OFFICES_TOLD_TO_STOP);
	}

	@Test
	void whatTheNewAuthorizationLeavesOutIsWaived() {
		RecordCase it = underWay();
		it.revokes().renews(ALLERGIES).tellsTheOffices();

		assertThat(it.waiting(ALLERGIES)).isEqualTo(TaskKind.REQUEST_RECORD);
		assertThat(it.item(LABORATORY_RESULTS)).isInstanceOf(RecordItem.Waived.class);
	}

	@Test
	void aPatientWhoSignsNoNewOneGoesOnWithoutWhatIsMissing() {
		RecordCase it = underWay();
		it.revokes().goesWithout().tellsTheOffices();

		assertThat(it.item(ALLERGIES)).isInstanceOf(RecordItem.Waived.class);
		assertThat(it.waiting(CLINIC_NOTES)).isEqualTo(TaskKind.CHECK_RECORD);
		it.scenario()
			.hasHappened(EventKind.RECORD_WAIVED)
			.hasPassedInOrder(Actions.STOP_REQUESTS, Actions.LOOK_OVER_RECORDS);
	}

	@Test
	void anAuthorizationEndsWithItsLastDayAfterAWarningFiveWorkingDaysBefore() {
		RecordCase it = underWay();
		it.scenario().timePasses(Period.ofDays((int) ReleaseAuthorization.USUAL_DAYS - 1));
		it.scenario()
			.hasHappened(EventKind.AUTHORIZATION_ENDS_SOON)
			.hasPassedInOrder(Actions.WARN_OF_END, Ends.WARNED_OF_END)
			.hasNeverHappened(EventKind.AUTHORIZATION_ENDED);

		it.scenario().timePasses(Period.ofDays(2));
		it.scenario()
			.hasHappened(EventKind.AUTHORIZATION_ENDS_SOON, EventKind.AUTHORIZATION_ENDED,
					EventKind.RECORD_REQUEST_STOPPED)
			.hasPassedInOrder(Events.AUTHORIZATION_ENDED, Actions.STOP_REQUESTS);
		assertThat(openKinds(it)).contains(TaskKind.TELL_OFFICES, TaskKind.RENEW_AUTHORIZATION);
		assertThat(recordTasks(it)).isEmpty();
	}

	@Test
	void whatHasArrivedIsCheckedInPeaceWhenTheAuthorizationEndedAndThePatientGoesWithout() {
		RecordCase it = underWay();
		it.scenario().timePasses(Period.ofDays((int) ReleaseAuthorization.USUAL_DAYS + 1));
		it.goesWithout().tellsTheOffices();
		it.scenario().timePasses(Period.ofDays(30));

		assertThat(it.waiting(CLINIC_NOTES)).isEqualTo(TaskKind.CHECK_RECORD);
		assertThat(openKinds(it)).doesNotContain(TaskKind.TELL_OFFICES, TaskKind.RENEW_AUTHORIZATION);
		it.scenario().hasHappenedOnce(EventKind.AUTHORIZATION_ENDED);
	}

	@Test
	void whatTurnsOutToBeOfNoUseIsDoneWithoutIfThePatientSignedNoNewOne() {
		RecordCase it = underWay();
		it.revokes().goesWithout().tellsTheOffices().inspected(CLINIC_NOTES, UNREADABLE);

		assertThat(it.item(CLINIC_NOTES)).isInstanceOf(RecordItem.Waived.class);
		it.scenario()
			.waitsFor(TaskKind.SHORTLIST_SPECIALISTS)
			.hasHappened(EventKind.RECORD_NOT_USABLE, EventKind.RECORD_WAIVED)
			.hasPassedInOrder(Tasks.CHECK_RECORD, Ends.RECORD_DONE_WITHOUT, Ends.RECORDS_COMPLETE);
	}

	@Test
	void whatTurnsOutToBeOfNoUseIsDoneWithoutIfTheNewAuthorizationLeavesItOut() {
		RecordCase it = underWay();
		it.revokes().renews(ALLERGIES).tellsTheOffices().inspected(CLINIC_NOTES, UNREADABLE);

		assertThat(it.item(CLINIC_NOTES)).isInstanceOf(RecordItem.Waived.class);
		assertThat(it.waiting(ALLERGIES)).isEqualTo(TaskKind.REQUEST_RECORD);
	}

	@Test
	void whatTurnsOutToBeOfNoUseIsAskedForAgainWithTheNewAuthorization() {
		RecordCase it = underWay();
		it.revokes().renews(ALLERGIES, CLINIC_NOTES).tellsTheOffices().inspected(CLINIC_NOTES, UNREADABLE);

		assertThat(it.waiting(CLINIC_NOTES)).isEqualTo(TaskKind.REQUEST_RECORD);
		it.requested(CLINIC_NOTES, "Elsewhere Clinic");
		assertThat(it.waiting(CLINIC_NOTES)).isEqualTo(TaskKind.AWAIT_RECORD);
	}

	@Test
	void whatHasArrivedIsCheckedInPeaceWhenTheLastDayPassesOfAnAuthorizationThatWasTakenBack() {
		RecordCase it = underWay();
		it.revokes().goesWithout().tellsTheOffices();
		it.scenario().timePasses(Period.ofDays((int) ReleaseAuthorization.USUAL_DAYS + 1));

		assertThat(it.waiting(CLINIC_NOTES)).isEqualTo(TaskKind.CHECK_RECORD);
		assertThat(openKinds(it)).doesNotContain(TaskKind.TELL_OFFICES, TaskKind.RENEW_AUTHORIZATION);
	}

	@Test
	void aNewAuthorizationThatIsSignedInTimeLetsNothingStop() {
		RecordCase it = underWay();
		it.scenario().timePasses(Period.ofDays((int) ReleaseAuthorization.USUAL_DAYS - 1));
		it.renews(ALLERGIES, CLINIC_NOTES, LABORATORY_RESULTS);
		it.scenario().timePasses(Period.ofDays(30));

		it.scenario().hasNeverHappened(EventKind.AUTHORIZATION_ENDED);
		assertThat(recordTasks(it)).isNotEmpty();
	}

	@Test
	void whoeverSignsANewOneAfterTheWarningIsWarnedBeforeItsEndToo() {
		RecordCase it = underWay();
		it.scenario().timePasses(Period.ofDays(ReleaseAuthorization.USUAL_DAYS - 1));
		it.renews(ALLERGIES, CLINIC_NOTES, LABORATORY_RESULTS);
		assertThat(warnings(it)).hasSize(1);
		it.scenario().timePasses(Period.ofDays(ReleaseAuthorization.USUAL_DAYS - 1));

		assertThat(warnings(it)).hasSize(2).doesNotHaveDuplicates();
		it.scenario().hasNeverHappened(EventKind.AUTHORIZATION_ENDED);
	}

	@Test
	void whoeverSignsANewOneBeforeTheWarningIsWarnedBeforeItsEndOnly() {
		RecordCase it = underWay();
		it.scenario().timePasses(Period.ofDays(100));
		it.renews(ALLERGIES, CLINIC_NOTES, LABORATORY_RESULTS);
		it.scenario().timePasses(Period.ofDays(100));
		assertThat(warnings(it)).isEmpty();
		it.scenario().timePasses(Period.ofDays(ReleaseAuthorization.USUAL_DAYS - 101));

		assertThat(warnings(it)).hasSize(1);
	}

	@Test
	void anAuthorizationCanBeTakenBackWhenNoRecordIsUnderWay() {
		RecordCase it = RecordCase.releasing(this.scenarios, ALLERGIES)
			.requested(ALLERGIES, "Lakeside Records")
			.waived(ALLERGIES)
			.revokes();

		it.scenario().hasHappened(EventKind.AUTHORIZATION_REVOKED).waitsFor(TaskKind.SHORTLIST_SPECIALISTS);
	}

	@Test
	void aCaseCanBeWithdrawnAfterTheAuthorizationWasTakenBack() {
		RecordCase it = underWay();
		it.revokes();

		it.scenario().withdraw().hasEnded(Closing.WITHDRAWN);
	}

	/** One is awaited, one has arrived, and one is not asked for yet. */
	private RecordCase underWay() {
		return RecordCase.releasing(this.scenarios, ALLERGIES, CLINIC_NOTES, LABORATORY_RESULTS)
			.requested(ALLERGIES, "Lakeside Records")
			.requested(CLINIC_NOTES, "Elsewhere Clinic")
			.arrived(CLINIC_NOTES);
	}

	private static List<String> warnings(RecordCase it) {
		return it.get(CaseHistory.class)
			.of(it.scenario().caseId())
			.stream()
			.map(CaseHistory.Entry::event)
			.filter((event) -> event.kind() == EventKind.AUTHORIZATION_ENDS_SOON)
			.map((event) -> Objects.requireNonNull(event.about()))
			.toList();
	}

	private static List<OpenTask> recordTasks(RecordCase it) {
		return it.scenario().open().stream().filter((task) -> task.subject() != null).toList();
	}

	private static EnumSet<TaskKind> openKinds(RecordCase it) {
		EnumSet<TaskKind> kinds = EnumSet.noneOf(TaskKind.class);
		it.scenario().open().forEach((task) -> kinds.add(task.kind()));
		return kinds;
	}

}
