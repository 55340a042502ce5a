package org.secondopinion.workflow.records;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.records.AnswerFee;
import org.secondopinion.domain.records.Authorizations;
import org.secondopinion.domain.records.AuthorizeRelease;
import org.secondopinion.domain.records.ChangeRelease;
import org.secondopinion.domain.records.Chase;
import org.secondopinion.domain.records.ChaseRecord;
import org.secondopinion.domain.records.FeeAnswer;
import org.secondopinion.domain.records.Inspection;
import org.secondopinion.domain.records.Keeper;
import org.secondopinion.domain.records.Ladder;
import org.secondopinion.domain.records.OfficeAnswers;
import org.secondopinion.domain.records.OfficeLetter;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordItems;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.domain.records.RecordRequest;
import org.secondopinion.domain.records.ReleaseAuthorization;
import org.secondopinion.domain.records.ReleaseWatch;
import org.secondopinion.domain.records.RequestMeans;
import org.secondopinion.domain.records.RequestPolicy;
import org.secondopinion.domain.records.RequestRecords;
import org.secondopinion.domain.records.Rung;
import org.secondopinion.domain.records.Signature;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;

/** A case that collects one record, and what people do about it. */
public final class RecordCase {

	static final LocalDate TODAY = Scenarios.today();

	// Needs the fewest records: notes, laboratory, medicines, allergies.
	private static final Intake MODEST = Scenarios.USUAL_INTAKE
		.with(new IntakeSection.Condition(ConditionKind.OTHER, "a lasting cough", ""))
		.with(new IntakeSection.Treatment("an inhaler", false, null));

	private final Scenario scenario;

	private RecordCase(Scenario scenario) {
		this.scenario = scenario;
	}

	/** A case that released some kinds of record; the navigator may ask for them. */
	static RecordCase releasing(Scenarios scenarios, RecordKind first, RecordKind... others) {
		Scenario scenario = scenarios.aCaseWith(MODEST)
			.done(TaskKind.COMPLETE_INTAKE)
			.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED)
			.answer(TaskKind.CHOOSE_NOTICE, NoticeRoute.PATIENT_TELLS)
			.done(TaskKind.TELL_DOCTOR)
			.done(TaskKind.NOTE_DOCTORS_ANSWER);
		RecordCase it = new RecordCase(scenario);
		TaskId task = it.task(TaskKind.SIGN_AUTHORIZATION);
		scenario
			.asPatient((visit) -> it.authorize().sign(visit, task, authorization(EnumSet.of(first, others), TODAY)));
		return it;
	}

	private static ReleaseAuthorization authorization(Set<RecordKind> kinds, LocalDate today) {
		return new ReleaseAuthorization(kinds, "Any hospital", "The programme", "A second opinion",
				today.plusDays(ReleaseAuthorization.USUAL_DAYS),
				new Signature("Maria Example", today, Signature.Form.TYPED));
	}

	/**
	 * A case that waits for one record from an office.
	 * @param scenarios where cases come from
	 * @return the case
	 */
	public static Scenario awaited(Scenarios scenarios) {
		return releasing(scenarios, RecordKind.CLINIC_NOTES).requested(RecordKind.CLINIC_NOTES, "Elsewhere Clinic")
			.scenario();
	}

	Scenario scenario() {
		return this.scenario;
	}

	RecordCase requested(RecordKind kind, String keeper) {
		return requested(kind, new Keeper(Keeper.Kind.HOSPITAL, keeper), TODAY);
	}

	RecordCase requested(RecordKind kind, Keeper keeper, LocalDate on) {
		return navigator(kind, (visit, task) -> records().request(visit, task,
				new RecordRequest(keeper, RequestMeans.PORTAL, on, "")));
	}

	RecordCase arrived(RecordKind kind) {
		return navigator(kind, (visit, task) -> records().arrived(visit, task, TODAY));
	}

	RecordCase inspected(RecordKind kind, Inspection found) {
		return navigator(kind, (visit, task) -> records().inspect(visit, task, found));
	}

	RecordCase waived(RecordKind kind) {
		return navigator(kind, (visit, task) -> records().notAvailable(visit, task, TODAY, "Nothing helped."));
	}

	RecordCase answered(RecordKind kind, OfficeWork work) {
		return navigator(kind, (visit, task) -> work
			.on(new OfficeAnswers(get(RecordItems.class), get(CaseHistory.class), tasks()), visit, task));
	}

	RecordCase climbs(RecordKind kind) {
		return navigator(kind, (visit, task) -> chasing().climbed(visit, task, new Chase(next(kind), RequestMeans.FAX,
				TODAY, new OfficeLetter("Lakeside Records", "Please send it."), "")));
	}

	RecordCase leavesItBe(RecordKind kind) {
		return navigator(kind, (visit, task) -> chasing().notNeeded(visit, task, TODAY));
	}

	RecordCase saysAboutTheFee(RecordKind kind, FeeAnswer answer) {
		TaskId task = open(kind).orElseThrow().id();
		this.scenario.asPatient((visit) -> new AnswerFee(get(RecordItems.class), get(CaseHistory.class), tasks())
			.answer(visit, task, answer, TODAY, "It is a lot."));
		return this;
	}

	RecordCase revokes() {
		this.scenario.asPatient((visit) -> change().revoke(visit, "I changed my mind."));
		return this;
	}

	RecordCase renews(RecordKind first, RecordKind... others) {
		this.scenario.asPatient((visit) -> {
			LocalDate today = visit.at().atZone(this.scenario.now().getZone()).toLocalDate();
			change().renew(visit, authorization(EnumSet.of(first, others), today));
		});
		return this;
	}

	RecordCase goesWithout() {
		TaskId task = task(TaskKind.RENEW_AUTHORIZATION);
		this.scenario.asPatient((visit) -> change().goWithout(visit, task, ""));
		return this;
	}

	RecordCase tellsTheOffices() {
		TaskId task = task(TaskKind.TELL_OFFICES);
		this.scenario.asNavigator((visit) -> change().officesTold(visit, task, "Called."));
		return this;
	}

	/** The timers of the model that run for this case. */
	List<String> timers() {
		return get(ManagementService.class).createJobQuery()
			.processInstanceId(get(RuntimeService.class).createProcessInstanceQuery()
				.processInstanceBusinessKey(this.scenario.caseId().toString())
				.singleResult()
				.getId())
			.list()
			.stream()
			.map((timer) -> get(ManagementService.class).createJobDefinitionQuery()
				.jobDefinitionId(timer.getJobDefinitionId())
				.singleResult()
				.getActivityId())
			.toList();
	}

	private TaskId task(TaskKind kind) {
		return this.scenario.open().stream().filter((open) -> open.kind() == kind).findFirst().orElseThrow().id();
	}

	Rung next(RecordKind kind) {
		return Ladder.next(item(kind).attempts().getLast());
	}

	RecordItem item(RecordKind kind) {
		return get(RecordItems.class).of(this.scenario.caseId())
			.items()
			.stream()
			.filter((item) -> item.kind() == kind)
			.findFirst()
			.orElseThrow();
	}

	@Nullable TaskKind waiting(RecordKind kind) {
		return open(kind).map(OpenTask::kind).orElse(null);
	}

	private RecordCase navigator(RecordKind kind, BiConsumer<Visit, TaskId> work) {
		TaskId task = open(kind).orElseThrow().id();
		this.scenario.asNavigator((visit) -> work.accept(visit, task));
		return this;
	}

	private Optional<OpenTask> open(RecordKind kind) {
		return this.scenario.open()
			.stream()
			.filter((task) -> item(kind).id().value().equals(task.subject()))
			.findFirst();
	}

	private RequestRecords records() {
		return new RequestRecords(get(RecordItems.class), get(RequestPolicy.class), get(CaseHistory.class), tasks());
	}

	private ChaseRecord chasing() {
		return new ChaseRecord(get(RecordItems.class), get(RequestPolicy.class), get(CaseHistory.class), tasks());
	}

	private ChangeRelease change() {
		return new ChangeRelease(authorize(), get(Authorizations.class), get(RecordItems.class), get(Programmes.class),
				get(CaseHistory.class), get(OpenTasks.class), tasks(), get(ReleaseWatch.class));
	}

	private AuthorizeRelease authorize() {
		return new AuthorizeRelease(get(Authorizations.class), get(RecordItems.class), get(CaseHistory.class), tasks());
	}

	private TaskWork tasks() {
		return new TaskWork(get(OpenTasks.class), get(Journey.class));
	}

	<T> T get(Class<T> type) {
		return this.scenario.get(type);
	}

	/** Something that an office answers. */
	interface OfficeWork {

		void on(OfficeAnswers answers, Visit visit, TaskId task);

	}

}
