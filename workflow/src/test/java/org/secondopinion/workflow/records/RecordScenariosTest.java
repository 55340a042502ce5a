package org.secondopinion.workflow.records;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Gateways;
import org.secondopinion.bpmn.SecondOpinion.Parts;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.documents.AllergyRecord;
import org.secondopinion.domain.documents.AttachFile;
import org.secondopinion.domain.documents.AttachedFile;
import org.secondopinion.domain.documents.AttachedFiles;
import org.secondopinion.domain.documents.FileTraits;
import org.secondopinion.domain.documents.PatientOnRecord;
import org.secondopinion.domain.documents.Document;
import org.secondopinion.domain.documents.DocumentId;
import org.secondopinion.domain.documents.FileKind;
import org.secondopinion.domain.documents.HealthRecordFile;
import org.secondopinion.domain.documents.HealthRecordFiles;
import org.secondopinion.domain.documents.HealthSummary;
import org.secondopinion.domain.documents.Medication;
import org.secondopinion.domain.documents.Person;
import org.secondopinion.domain.documents.Report;
import org.secondopinion.domain.documents.Source;
import org.secondopinion.domain.documents.Term;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.records.Authorizations;
import org.secondopinion.domain.records.AuthorizeRelease;
import org.secondopinion.domain.records.FoundWithFile;
import org.secondopinion.domain.records.Inspection;
import org.secondopinion.domain.records.Keeper;
import org.secondopinion.domain.records.LostWithFile;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordItems;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.domain.records.RecordLedger;
import org.secondopinion.domain.records.RecordRequest;
import org.secondopinion.domain.records.ReleaseAuthorization;
import org.secondopinion.domain.records.RecordsOnFile;
import org.secondopinion.domain.records.RequestMeans;
import org.secondopinion.domain.records.RequestPolicy;
import org.secondopinion.domain.records.RequestRecords;
import org.secondopinion.domain.records.RequestRefused;
import org.secondopinion.domain.records.RequestRule;
import org.secondopinion.domain.records.Signature;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WorkflowTest
class RecordScenariosTest {

	private static final LocalDate TODAY = Scenarios.today();

	// Needs the fewest records: notes, laboratory, medicines, allergies.
	private static final Intake MODEST = Scenarios.USUAL_INTAKE
		.with(new IntakeSection.Condition(ConditionKind.OTHER, "a lasting cough", ""))
		.with(new IntakeSection.Treatment("an inhaler", false, null));

	private static final Source SOURCE = new Source("export.json", "Entry", "1", null);

	private static final Inspection USABLE = new Inspection(TODAY, true, true, true, "");

	private static final Set<RecordKind> EVERYTHING = EnumSet.allOf(RecordKind.class);

	@Autowired
	private Scenarios scenarios;

	@Autowired
	private RecordItems items;

	@Autowired
	private Authorizations authorizations;

	@Autowired
	private RequestPolicy policy;

	@Autowired
	private Notices notices;

	@Autowired
	private CaseHistory history;

	@Autowired
	private OpenTasks openTasks;

	@Autowired
	private Journey journey;

	@Test
	void theTableListsWhatTheConditionCallsForWithReasons() {
		Scenario cancer = listed(
				Scenarios.USUAL_INTAKE.with(new IntakeSection.Condition(ConditionKind.CANCER, "a small tumor", "")));

		assertThat(ledger(cancer).items()).extracting(RecordItem::kind).containsExactlyInAnyOrderElementsOf(EVERYTHING);
		assertThat(ledger(cancer).items()).allSatisfy((item) -> assertThat(item.need().because()).endsWith("."));
		cancer.hasHappened(EventKind.RECORDS_LISTED).hasPassedInOrder(Actions.LIST_NEEDED_RECORDS);
	}

	@Test
	void everyRecordIsCollectedOnARoundOfItsOwn() {
		Scenario scenario = signed(MODEST, EVERYTHING);

		assertThat(scenario.open()).filteredOn((task) -> task.kind() == TaskKind.REQUEST_RECORD)
			.extracting(OpenTask::subject)
			.containsExactlyInAnyOrderElementsOf(
					ledger(scenario).items().stream().map((item) -> item.id().value()).toList());
	}

	@Test
	void theStepEndsWhenEveryRecordIsUsable() {
		Scenario scenario = signed(MODEST, EVERYTHING);
		for (RecordItem item : ledger(scenario).items()) {
			request(scenario, item.kind(), Keeper.Kind.TESTING_FACILITY);
			arrive(scenario, item.kind());
			inspect(scenario, item.kind(), new Inspection(TODAY, true, true, true, ""));
		}

		scenario.hasPassedInOrder(Ends.RECORD_IN_HAND, Ends.RECORDS_COMPLETE)
			.hasHappened(EventKind.RECORD_REQUESTED, EventKind.RECORD_ARRIVED, EventKind.RECORD_USABLE);
		assertThat(ledger(scenario).isComplete()).isTrue();
		assertThat(scenario.open()).extracting((task) -> task.kind().step())
			.doesNotContain(Optional.of(Step.REQUEST_RECORDS));
	}

	@Test
	void whatThePatientBroughtAlongIsCheckedBeforeItCountsAndBeforeAnybodyIsAsked() {
		Scenario scenario = broughtAlong(summary(List.of(), List.of(), List.of(medicine())));
		assertThat(item(scenario, RecordKind.MEDICATION_LIST)).isInstanceOf(RecordItem.Found.class)
			.satisfies((item) -> assertThat(((RecordItem.Found) item).evidence()).contains("export.json"));
		assertThat(ledger(scenario).inHand()).isZero();

		sign(scenario, EVERYTHING);
		assertThat(waiting(scenario, RecordKind.MEDICATION_LIST)).isEqualTo(TaskKind.CHECK_RECORD);
		inspect(scenario, RecordKind.MEDICATION_LIST, USABLE);

		assertThat(item(scenario, RecordKind.MEDICATION_LIST)).isInstanceOf(RecordItem.AlreadyInHand.class);
		assertThat(ledger(scenario).inHand()).isEqualTo(1);
		assertThat(waiting(scenario, RecordKind.MEDICATION_LIST)).isNull();
		scenario.hasHappened(EventKind.RECORD_USABLE).hasNeverHappened(EventKind.RECORD_REQUESTED);
	}

	@Test
	void whatWasFoundAndIsAnotherPatientsIsAskedForLikeAnyOther() {
		Scenario scenario = broughtAlong(summary(List.of(), List.of(), List.of(medicine())));
		sign(scenario, EVERYTHING);
		inspect(scenario, RecordKind.MEDICATION_LIST, new Inspection(TODAY, true, false, true, "Another name"));

		assertThat(waiting(scenario, RecordKind.MEDICATION_LIST)).isEqualTo(TaskKind.REQUEST_RECORD);
		scenario.hasHappened(EventKind.RECORD_NOT_USABLE)
			.hasPassedInOrder(Gateways.WAS_RECORD_FOUND, Tasks.CHECK_RECORD, Tasks.REQUEST_RECORD);
	}

	@Test
	void aPatientWhoBroughtEverythingAlongCausesNoRequest() {
		Scenario scenario = broughtEverythingAlong();
		for (RecordItem item : ledger(scenario).items()) {
			inspect(scenario, item.kind(), USABLE);
		}

		scenario
			.hasPassedInOrder(Tasks.SIGN_AUTHORIZATION, Tasks.CHECK_RECORD, Ends.RECORD_IN_HAND,
					Actions.LOOK_OVER_RECORDS, Ends.RECORDS_COMPLETE)
			.neverPassed(Tasks.REQUEST_RECORD)
			.waitsFor(TaskKind.SHORTLIST_SPECIALISTS);
		assertThat(ledger(scenario).isComplete()).isTrue();
	}

	@Test
	void aFileThatIsTakenBackBeforeTheCheckIsAskedFor() {
		Scenario scenario = broughtAlong(summary(List.of(), List.of(), List.of(medicine())));
		sign(scenario, EVERYTHING);

		takeBack(scenario);

		assertThat(waiting(scenario, RecordKind.MEDICATION_LIST)).isEqualTo(TaskKind.REQUEST_RECORD);
		assertThat(item(scenario, RecordKind.MEDICATION_LIST)).isInstanceOf(RecordItem.Needed.class);
		scenario.hasHappened(EventKind.RECORD_NOT_USABLE);
	}

	@Test
	void aFileThatIsTakenBackAfterTheCheckLeadsToAnotherRound() {
		Scenario scenario = broughtEverythingAlong();
		inspect(scenario, RecordKind.MEDICATION_LIST, USABLE);

		takeBack(scenario);
		assertThat(ledger(scenario).inHand()).isZero();
		assertThat(waiting(scenario, RecordKind.MEDICATION_LIST)).isNull();
		for (RecordItem item : ledger(scenario).items()) {
			if (item.kind() != RecordKind.MEDICATION_LIST) {
				goWithout(scenario, item.kind());
			}
		}

		assertThat(waiting(scenario, RecordKind.MEDICATION_LIST)).isEqualTo(TaskKind.REQUEST_RECORD);
		goWithout(scenario, RecordKind.MEDICATION_LIST);
		scenario
			.hasPassedInOrder(Parts.COLLECT_RECORD, Actions.LOOK_OVER_RECORDS, Parts.COLLECT_RECORD,
					Ends.RECORDS_COMPLETE)
			.waitsFor(TaskKind.SHORTLIST_SPECIALISTS);
	}

	@Test
	void aFileThatIsTakenBackOnceTheStepIsOverLeavesAReason() {
		Scenario scenario = broughtEverythingAlong();
		for (RecordItem item : ledger(scenario).items()) {
			inspect(scenario, item.kind(), USABLE);
		}

		takeBack(scenario);

		assertThat(ledger(scenario).waived()).isEqualTo(ledger(scenario).size());
		scenario.waitsFor(TaskKind.SHORTLIST_SPECIALISTS);
	}

	@Test
	void aFileThatIsTakenBackBesideAnotherLeavesWhatTheOtherHas() {
		Scenario scenario = broughtAlong(summary(List.of(), List.of(), List.of(medicine())));
		bring(scenario, summary(List.of(), List.of(), List.of(medicine())), "1".repeat(64));
		sign(scenario, EVERYTHING);

		takeBack(scenario);

		assertThat(item(scenario, RecordKind.MEDICATION_LIST)).isInstanceOf(RecordItem.Found.class);
		assertThat(waiting(scenario, RecordKind.MEDICATION_LIST)).isEqualTo(TaskKind.CHECK_RECORD);
	}

	@Test
	void aRecordThatIsNotUsableIsAskedForAgainAndTheOthersGoOn() {
		Scenario scenario = signed(MODEST, EVERYTHING);
		request(scenario, RecordKind.CLINIC_NOTES, Keeper.Kind.TESTING_FACILITY);
		arrive(scenario, RecordKind.CLINIC_NOTES);
		inspect(scenario, RecordKind.CLINIC_NOTES, new Inspection(TODAY, true, false, true, "Another patient's"));

		assertThat(waiting(scenario, RecordKind.CLINIC_NOTES)).isEqualTo(TaskKind.REQUEST_RECORD);
		request(scenario, RecordKind.CLINIC_NOTES, Keeper.Kind.TESTING_FACILITY);
		assertThat(item(scenario, RecordKind.CLINIC_NOTES).attempts()).hasSize(2);
		assertThat(waiting(scenario, RecordKind.CLINIC_NOTES)).isEqualTo(TaskKind.AWAIT_RECORD);
		assertThat(waiting(scenario, RecordKind.ALLERGIES)).isEqualTo(TaskKind.REQUEST_RECORD);
		scenario.hasHappened(EventKind.RECORD_NOT_USABLE, EventKind.RECORD_REQUESTED);
	}

	@Test
	void aRecordThatCannotBeHadIsWaivedWithAReason() {
		Scenario scenario = signed(MODEST, EVERYTHING);
		request(scenario, RecordKind.LABORATORY_RESULTS, Keeper.Kind.HOSPITAL);
		scenario.asNavigator((visit) -> records().notAvailable(visit, task(scenario, RecordKind.LABORATORY_RESULTS),
				TODAY, "Never made"));

		scenario.hasPassedInOrder(Ends.RECORD_WAIVED).hasHappened(EventKind.RECORD_WAIVED);
		assertThat(item(scenario, RecordKind.LABORATORY_RESULTS)).isInstanceOf(RecordItem.Waived.class);
		assertThat(waiting(scenario, RecordKind.LABORATORY_RESULTS)).isNull();
	}

	@Test
	void aDoctorWhomThePatientMeanwhileWantsLeftAloneIsNeitherRemindedNorAskedForMore() {
		Scenario scenario = signed(MODEST, EVERYTHING);
		request(scenario, RecordKind.ALLERGIES, Keeper.Kind.FIRST_DOCTORS_OFFICE);
		scenario.inOneTransaction(() -> this.notices.save(scenario.caseId(),
				this.notices.of(scenario.caseId()).contactForbidden(Instant.now())));

		scenario.timeComesFor(Events.RECORD_REMINDER).hasNeverHappened(EventKind.RECORDS_OFFICE_REMINDED);
		assertThatExceptionOfType(RequestRefused.class)
			.isThrownBy(() -> request(scenario, RecordKind.CLINIC_NOTES, Keeper.Kind.FIRST_DOCTORS_OFFICE))
			.satisfies((refused) -> assertThat(refused.rule())
				.isEqualTo(RequestRule.THE_DOCTOR_IS_LEFT_ALONE_IF_THE_PATIENT_WANTS_IT));
		assertThat(waiting(scenario, RecordKind.CLINIC_NOTES)).isEqualTo(TaskKind.REQUEST_RECORD);
	}

	@Test
	void whatThePatientDidNotReleaseIsNotAskedFor() {
		Scenario scenario = signed(MODEST, EnumSet.of(RecordKind.CLINIC_NOTES));

		assertThat(waiting(scenario, RecordKind.CLINIC_NOTES)).isEqualTo(TaskKind.REQUEST_RECORD);
		assertThat(ledger(scenario).waived()).isEqualTo(ledger(scenario).size() - 1);
		assertThat(scenario.open()).filteredOn((task) -> task.kind() == TaskKind.REQUEST_RECORD).hasSize(1);
	}

	@Test
	void aPatientWhoReleasesNothingThatIsNeededEndsTheStep() {
		signed(MODEST, EnumSet.of(RecordKind.SLIDES)).neverPassed(Tasks.REQUEST_RECORD)
			.hasPassedInOrder(Tasks.SIGN_AUTHORIZATION, Actions.LOOK_OVER_RECORDS, Ends.RECORDS_COMPLETE)
			.waitsFor(TaskKind.SHORTLIST_SPECIALISTS);
	}

	@Test
	void aCaseCanBeWithdrawnWhileRecordsAreAwaited() {
		Scenario scenario = signed(MODEST, EVERYTHING);
		request(scenario, RecordKind.ALLERGIES, Keeper.Kind.HOSPITAL);

		scenario.withdraw().hasEnded(Closing.WITHDRAWN);
	}

	private Scenario listed(Intake intake) {
		return toldTheDoctor(this.scenarios.aCaseWith(intake)).waitsFor(TaskKind.SIGN_AUTHORIZATION,
				TaskKind.SHORTLIST_SPECIALISTS);
	}

	private Scenario broughtAlong(HealthSummary summary) {
		Scenario scenario = this.scenarios.aCaseWith(MODEST);
		bring(scenario, summary, "0".repeat(64));
		return toldTheDoctor(scenario).waitsFor(TaskKind.SIGN_AUTHORIZATION, TaskKind.SHORTLIST_SPECIALISTS);
	}

	private Scenario broughtEverythingAlong() {
		return sign(broughtAlong(summary(List.of(report(Report.Category.NOTE), report(Report.Category.LABORATORY)),
				List.of(new AllergyRecord.NoKnownAllergy(AllergyRecord.Scope.ANY, SOURCE)), List.of(medicine()))),
				EVERYTHING);
	}

	private static void bring(Scenario scenario, HealthSummary summary, String sha256) {
		Document document = new Document(DocumentId.random(), scenario.caseId(), "export.json", FileKind.FHIR, 0,
				sha256, Instant.now(), scenario.caseFile().patient());
		HealthRecordFile.Pending file = new HealthRecordFile.Pending(document, summary);
		HealthRecordFiles files = scenario.get(HealthRecordFiles.class);
		scenario.inOneTransaction(() -> {
			files.add(file, InputStream.nullInputStream());
			files.save(file.confirmed(Instant.now(), scenario.caseFile().patient()));
		});
	}

	@Test
	void aFileThatIsAttachedWhileItsRecordIsToBeAskedForIsCheckedInstead() {
		Scenario scenario = signed(MODEST, EVERYTHING);

		DocumentId file = attach(scenario, RecordKind.CLINIC_NOTES);

		assertThat(kindsOf(scenario, RecordKind.CLINIC_NOTES)).containsExactly(TaskKind.CHECK_RECORD);
		assertThat(item(scenario, RecordKind.CLINIC_NOTES)).isInstanceOf(RecordItem.Arrived.class)
			.matches(RecordItem::cameAsFile);
		scenario.hasHappened(EventKind.FILE_ATTACHED, EventKind.RECORD_ARRIVED);

		inspect(scenario, RecordKind.CLINIC_NOTES, USABLE);
		assertThat(item(scenario, RecordKind.CLINIC_NOTES)).isInstanceOf(RecordItem.InHand.class);

		scenario.asPatient((visit) -> attaching(scenario).takeBack(visit, file));
		assertThat(item(scenario, RecordKind.CLINIC_NOTES)).isInstanceOf(RecordItem.Needed.class);
	}

	@Test
	void aFileThatIsAttachedWhileItsRecordIsWaitedForHasArrived() {
		Scenario scenario = signed(MODEST, EVERYTHING);
		request(scenario, RecordKind.LABORATORY_RESULTS, Keeper.Kind.TESTING_FACILITY);

		attach(scenario, RecordKind.LABORATORY_RESULTS);

		assertThat(kindsOf(scenario, RecordKind.LABORATORY_RESULTS)).containsExactly(TaskKind.CHECK_RECORD);
		assertThat(item(scenario, RecordKind.LABORATORY_RESULTS).attempts()).singleElement()
			.satisfies((attempt) -> assertThat(attempt.request().keeper().name()).isEqualTo("Lakeside Records"));
	}

	@Test
	void aFileThatIsTakenBackBeforeItsCheckIsAskedForAgain() {
		Scenario scenario = signed(MODEST, EVERYTHING);
		DocumentId file = attach(scenario, RecordKind.CLINIC_NOTES);

		scenario.asPatient((visit) -> attaching(scenario).takeBack(visit, file));

		assertThat(kindsOf(scenario, RecordKind.CLINIC_NOTES)).containsExactly(TaskKind.REQUEST_RECORD);
		scenario.hasHappened(EventKind.FILE_TAKEN_BACK, EventKind.RECORD_NOT_USABLE);
	}

	@Test
	void whileAnotherFileHasTheRecordItStaysWhereItIs() {
		Scenario scenario = signed(MODEST, EVERYTHING);
		DocumentId first = attach(scenario, RecordKind.CLINIC_NOTES);
		attach(scenario, RecordKind.CLINIC_NOTES);

		scenario.asPatient((visit) -> attaching(scenario).takeBack(visit, first));

		assertThat(kindsOf(scenario, RecordKind.CLINIC_NOTES)).containsExactly(TaskKind.CHECK_RECORD);
	}

	@Test
	void aFileThatIsAttachedBeforeTheListIsMadeIsFoundByIt() {
		Scenario scenario = this.scenarios.aCaseWith(MODEST);
		attach(scenario, RecordKind.CLINIC_NOTES);

		sign(toldTheDoctor(scenario), EVERYTHING);

		assertThat(item(scenario, RecordKind.CLINIC_NOTES)).isInstanceOf(RecordItem.Found.class);
		assertThat(kindsOf(scenario, RecordKind.CLINIC_NOTES)).containsExactly(TaskKind.CHECK_RECORD);
	}

	private DocumentId attach(Scenario scenario, RecordKind kind) {
		DocumentId id = DocumentId.random();
		Document document = new Document(id, scenario.caseId(), "notes.pdf", FileKind.PDF, 0,
				HexFormat.of().toHexDigits(id.hashCode()).repeat(8), Instant.now(), scenario.caseFile().patient());
		scenario.inOneTransaction(() -> scenario.get(AttachedFiles.class)
			.add(new AttachedFile.Pending(document, FileTraits.of(FileKind.PDF)), InputStream.nullInputStream()));
		scenario.asPatient((visit) -> attaching(scenario).attach(visit, id, Set.of(kind), ""));
		return id;
	}

	private AttachFile attaching(Scenario scenario) {
		RecordsOnFile onFile = scenario.get(RecordsOnFile.class);
		Programmes programmes = scenario.get(Programmes.class);
		return new AttachFile(scenario.get(AttachedFiles.class),
				new PatientOnRecord(scenario.get(People.class), scenario.get(Intakes.class)),
				new FoundWithFile(onFile, this.items, programmes, this.history, this.openTasks, tasks()),
				new LostWithFile(onFile, this.items, this.policy, programmes, this.history, this.openTasks, tasks()),
				this.openTasks, this.history);
	}

	private List<TaskKind> kindsOf(Scenario scenario, RecordKind kind) {
		return scenario.open()
			.stream()
			.filter((task) -> item(scenario, kind).id().value().equals(task.subject()))
			.map(OpenTask::kind)
			.toList();
	}

	private void takeBack(Scenario scenario) {
		HealthRecordFiles files = scenario.get(HealthRecordFiles.class);
		DocumentId newest = files.of(scenario.caseId()).getFirst().document().id();
		LostWithFile lost = new LostWithFile(scenario.get(RecordsOnFile.class), this.items, this.policy,
				scenario.get(Programmes.class), this.history, this.openTasks, tasks());
		scenario.asPatient((visit) -> {
			files.remove(files.find(scenario.caseId(), newest).orElseThrow());
			lost.revise(visit, EVERYTHING);
		});
	}

	private void goWithout(Scenario scenario, RecordKind kind) {
		request(scenario, kind, Keeper.Kind.HOSPITAL);
		scenario.asNavigator((visit) -> records().notAvailable(visit, task(scenario, kind), TODAY, "Never made"));
	}

	private static Scenario toldTheDoctor(Scenario scenario) {
		return scenario.done(TaskKind.COMPLETE_INTAKE)
			.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED)
			.answer(TaskKind.CHOOSE_NOTICE, NoticeRoute.PATIENT_TELLS)
			.done(TaskKind.TELL_DOCTOR)
			.done(TaskKind.NOTE_DOCTORS_ANSWER);
	}

	private static HealthSummary summary(List<Report> reports, List<AllergyRecord> allergies,
			List<Medication> medications) {
		Person person = new Person(new Person.Name(List.of("Maria"), "Example"), List.of(), null,
				Person.Gender.NOT_STATED, Person.SexAtBirth.NOT_STATED, null, null, null, null, null, SOURCE);
		return new HealthSummary("export.json", person, List.of(), medications, allergies, List.of(), reports,
				List.of(), List.of(), new TreeMap<>());
	}

	private static Report report(Report.Category category) {
		return new Report(category, Term.of("a report"), null, Report.Status.FINAL, "its words", List.of(), List.of(),
				SOURCE);
	}

	private static Medication medicine() {
		return new Medication(Term.of("a medicine"), "1 a day", Medication.Status.ACTIVE, Medication.Basis.PRESCRIBED,
				null, SOURCE);
	}

	private Scenario signed(Intake intake, Set<RecordKind> released) {
		return sign(listed(intake), released);
	}

	private Scenario sign(Scenario scenario, Set<RecordKind> released) {
		TaskId task = scenario.open()
			.stream()
			.filter((it) -> it.kind() == TaskKind.SIGN_AUTHORIZATION)
			.findFirst()
			.orElseThrow()
			.id();
		AuthorizeRelease authorize = new AuthorizeRelease(this.authorizations, this.items, this.history, tasks());
		return scenario.asPatient((visit) -> authorize.sign(visit, task,
				new ReleaseAuthorization(released, "Any hospital", "The programme", "A second opinion",
						TODAY.plusDays(ReleaseAuthorization.USUAL_DAYS),
						new Signature("Maria Example", TODAY, Signature.Form.TYPED))));
	}

	private void request(Scenario scenario, RecordKind kind, Keeper.Kind keeper) {
		scenario.asNavigator((visit) -> records().request(visit, task(scenario, kind),
				new RecordRequest(new Keeper(keeper, "Lakeside Records"), RequestMeans.PORTAL, TODAY, "")));
	}

	private void arrive(Scenario scenario, RecordKind kind) {
		scenario.asNavigator((visit) -> records().arrived(visit, task(scenario, kind), TODAY));
	}

	private void inspect(Scenario scenario, RecordKind kind, Inspection found) {
		scenario.asNavigator((visit) -> records().inspect(visit, task(scenario, kind), found));
	}

	private TaskId task(Scenario scenario, RecordKind kind) {
		return open(scenario, kind).orElseThrow().id();
	}

	private @Nullable TaskKind waiting(Scenario scenario, RecordKind kind) {
		return open(scenario, kind).map(OpenTask::kind).orElse(null);
	}

	private Optional<OpenTask> open(Scenario scenario, RecordKind kind) {
		return scenario.open()
			.stream()
			.filter((task) -> item(scenario, kind).id().value().equals(task.subject()))
			.findFirst();
	}

	private RecordItem item(Scenario scenario, RecordKind kind) {
		return ledger(scenario).items().stream().filter((item) -> item.kind() == kind).findFirst().orElseThrow();
	}

	private RecordLedger ledger(Scenario scenario) {
		return this.items.of(scenario.caseId());
	}

	private RequestRecords records() {
		return new RequestRecords(this.items, this.policy, this.history, tasks());
	}

	private TaskWork tasks() {
		return new TaskWork(this.openTasks, this.journey);
	}

}
