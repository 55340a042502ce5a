package org.secondopinion.workflow.opinion;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.access.AccessLog;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.access.Relations;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.decision.Decide;
import org.secondopinion.domain.decision.Decision;
import org.secondopinion.domain.decision.Deliberations;
import org.secondopinion.domain.decision.FollowUpRound;
import org.secondopinion.domain.decision.Outcome;
import org.secondopinion.domain.decision.Worksheet;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.opinion.AmendOpinion;
import org.secondopinion.domain.opinion.Edition;
import org.secondopinion.domain.opinion.EditionNumber;
import org.secondopinion.domain.opinion.Editions;
import org.secondopinion.domain.opinion.Findings;
import org.secondopinion.domain.opinion.NotAHumaneHour;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.OpinionReading;
import org.secondopinion.domain.opinion.OpinionReadings;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.domain.opinion.Release;
import org.secondopinion.domain.opinion.ReleaseAmendment;
import org.secondopinion.domain.opinion.ReleaseItem;
import org.secondopinion.domain.opinion.Urgency;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The author of a released opinion sees it differently, while the patient decides. */
@WorkflowTest
class AmendmentScenariosTest {

	private static final String WHY = "A new scan is there.";

	@Autowired
	private Scenarios scenarios;

	private Scenario scenario;

	@BeforeEach
	void theOpinionIsReleasedAndRead() {
		this.scenario = Reviews.review(Reviews.aCaseUnderReview(this.scenarios), Agreement.SAME, Agreement.SAME)
			.waitsFor(TaskKind.MAKE_DECISION);
	}

	@Test
	void anAmendedOpinionIsReleasedAgainAndReadBesideTheWayToTheDecision() {
		amend(Urgency.WITHIN_DAYS);
		this.scenario.waitsFor(TaskKind.MAKE_DECISION, TaskKind.RELEASE_AMENDMENT);
		release("A test knows no hours.");
		this.scenario.waitsFor(TaskKind.MAKE_DECISION, TaskKind.READ_AMENDMENT);
		this.scenario.asPatient((visit) -> amendments().confirm(visit, task(TaskKind.READ_AMENDMENT),
				Set.of(number(2, 2)), "Why so soon?"));

		this.scenario.waitsFor(TaskKind.MAKE_DECISION)
			.hasPassedInOrder(Events.OPINION_AMENDED, Tasks.RELEASE_AMENDMENT, Tasks.READ_AMENDMENT,
					Ends.AMENDMENT_READ)
			.hasHappened(EventKind.OPINION_AMENDED, EventKind.AMENDMENT_RELEASED, EventKind.AMENDMENT_READ);
		OpinionReading reading = this.scenario.get(OpinionReadings.class).of(this.scenario.caseId()).getFirst();
		assertThat(reading.version()).isEqualTo(2);
		assertThat(reading.fits()).as("stay as the patient said it").isNotEmpty();
	}

	@Test
	void anAmendmentBeforeTheFirstReadingThatBringsAConflictLetsTheDoctorsTalk() {
		this.scenario = Reviews.aCaseUnderReview(this.scenarios);
		Reviews.write(this.scenario, Agreement.SAME, Agreement.SAME);
		Reviews.release(this.scenario);
		amend((before) -> saying(before, Agreement.CHANGED, before.urgency()));
		release("A test knows no hours.");
		Reviews.read(this.scenario);

		this.scenario.waitsFor(TaskKind.ARRANGE_DOCTORS_TALK, TaskKind.READ_AMENDMENT);
	}

	@Test
	void untilTheReleaseThePatientHasTheVersionBeforeAndBothStayAsTheyWereSigned() {
		amend(Urgency.WITHIN_DAYS);
		assertThat(editions().released().getFirst().findings().urgency()).isEqualTo(Urgency.WITHIN_MONTHS);
		release("A test knows no hours.");

		assertThat(editions().released()).singleElement().satisfies((opinion) -> {
			assertThat(opinion.findings().urgency()).isEqualTo(Urgency.WITHIN_DAYS);
			assertThat(opinion.signature().amendedBecause()).isEqualTo(WHY);
		});
		assertThat(editions().replaced()).singleElement()
			.extracting((opinion) -> opinion.findings().urgency())
			.isEqualTo(Urgency.WITHIN_MONTHS);
	}

	@Test
	void anAmendmentThatIsSentBackLeavesTheReleasedOneAndCanBeSignedAnew() {
		amend(Urgency.WITHIN_DAYS);
		this.scenario.asNavigator((visit) -> amendments().sendBack(visit, task(TaskKind.RELEASE_AMENDMENT),
				number(2, 2), "Days, or weeks?"));

		this.scenario.waitsFor(TaskKind.MAKE_DECISION).hasPassedInOrder(Ends.AMENDMENT_SENT_BACK);
		assertThat(editions().signed().getFirst().edition().version()).isEqualTo(1);
		amend(Urgency.WITHIN_WEEKS);
		release("A test knows no hours.");
		assertThat(editions().released().getFirst().edition().version()).isEqualTo(3);
	}

	@Test
	void whileAnAmendmentWaitsNoSecondOneIsSigned() {
		amend(Urgency.WITHIN_DAYS);

		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> amend(Urgency.AT_ONCE));
	}

	@Test
	void anAmendmentIsReleasedAtAHumaneHourToo() {
		amend(Urgency.WITHIN_DAYS);

		assertThatExceptionOfType(NotAHumaneHour.class).isThrownBy(
				() -> this.scenario.asNavigator((visit) -> amendments().release(visit, task(TaskKind.RELEASE_AMENDMENT),
						number(2, 2), release(visit, Instant.parse("2026-11-28T16:00:00Z"), ""))));
	}

	@Test
	void whatIsAmendedDuringTheFollowUpIsReleasedAndReadBeforeTheCaseIsClosed() {
		Decide decide = new Decide(this.scenario.get(Deliberations.class), this.scenario.get(Notices.class),
				this.scenario.get(Opinions.class), this.scenario.get(CaseHistory.class), Reviews.tasks(this.scenario));
		this.scenario.asPatient((visit) -> decide.decide(visit, task(TaskKind.MAKE_DECISION), Worksheet.BLANK,
				new Decision(Outcome.BLEND, "First the tablets.", List.of(), visit.at())));
		this.scenario.asNavigator((visit) -> decide.share(visit, task(TaskKind.SHARE_DECISION), List.of()));
		this.scenario.waitsFor(TaskKind.TELL_WHAT_HAPPENED);

		amend(Urgency.WITHIN_DAYS);
		this.scenario.waitsFor(TaskKind.TELL_WHAT_HAPPENED, TaskKind.RELEASE_AMENDMENT);
		for (FollowUpRound _ : FollowUpRound.values()) {
			this.scenario.timeComesFor(Events.FOLLOW_UP_UNANSWERED);
		}
		this.scenario.waitsFor(TaskKind.RELEASE_AMENDMENT);
		release("A test knows no hours.");
		this.scenario.waitsFor(TaskKind.READ_AMENDMENT);
		this.scenario
			.asPatient((visit) -> amendments().confirm(visit, task(TaskKind.READ_AMENDMENT), Set.of(number(2, 2)), ""));
		this.scenario.hasHappened(EventKind.AMENDMENT_READ, EventKind.CASE_CLOSED).hasEnded(Closing.DECIDED);
	}

	@Test
	void ofTwoAmendmentsOnlyTheOneThatWasReadIsReleased() {
		aThirdOpinionOfTheSameAuthor();
		amend(Urgency.WITHIN_DAYS);
		amend(Urgency.WITHIN_WEEKS);
		List<TaskId> windows = this.scenario.open()
			.stream()
			.filter((task) -> task.kind() == TaskKind.RELEASE_AMENDMENT)
			.map(OpenTask::id)
			.toList();
		EditionNumber shownInBoth = number(3, 2);

		release(windows.getFirst(), shownInBoth);

		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> release(windows.getLast(), shownInBoth));
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> this.scenario
			.asNavigator((visit) -> amendments().sendBack(visit, windows.getLast(), shownInBoth, "Which of the two?")));
		assertThat(editions().of(2).getFirst()).isInstanceOf(Opinion.Signed.class);
		release(windows.getLast(), number(2, 2));
		this.scenario.waitsFor(TaskKind.MAKE_DECISION, TaskKind.READ_AMENDMENT, TaskKind.READ_AMENDMENT);
	}

	@Test
	void whatWasReleasedWhileThePatientReadIsNotTakenForRead() {
		amend(Urgency.WITHIN_DAYS);
		release("A test knows no hours.");
		TaskId opened = task(TaskKind.READ_AMENDMENT);
		amend(Urgency.WITHIN_WEEKS);
		release("A test knows no hours.");

		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> this.scenario
			.asPatient((visit) -> amendments().confirm(visit, opened, Set.of(number(2, 2)), "Why so soon?")));

		assertThat(this.scenario.get(OpinionReadings.class).of(this.scenario.caseId())).singleElement()
			.extracting(OpinionReading::version)
			.isEqualTo(1);
		this.scenario.asPatient((visit) -> amendments().confirm(visit, opened, Set.of(number(2, 3)), "Why so soon?"));
	}

	private void aThirdOpinionOfTheSameAuthor() {
		Opinion.Released second = editions().released().getFirst();
		Opinion.Draft draft = new Opinion.Draft(Edition.first(this.scenario.caseId(), 3, second.edition().author()),
				second.findings(), 1, "", second.signature().at(), null);
		Opinion.Signed signed = draft.signed(second.signature());
		this.scenario.inOneTransaction(() -> {
			Opinions opinions = this.scenario.get(Opinions.class);
			opinions.save(draft);
			opinions.save(signed);
			opinions.save(signed.released(second.release()));
		});
	}

	private void release(TaskId task, EditionNumber seen) {
		this.scenario.asNavigator((visit) -> amendments().release(visit, task, seen,
				release(visit, visit.at(), "A test knows no hours.")));
	}

	private static EditionNumber number(int ordinal, int version) {
		return new EditionNumber(ordinal, version);
	}

	private void amend(Urgency urgency) {
		amend((before) -> saying(before, before.onTreatment(), urgency));
	}

	private void amend(UnaryOperator<Findings> change) {
		Person author = this.scenario.get(People.class)
			.find(editions().released().getFirst().edition().author())
			.orElseThrow();
		OneTransaction joining = this.scenario::inTransaction;
		new CaseDoor(this.scenario.get(Cases.class), this.scenario.get(Relations.class),
				this.scenario.get(AccessLog.class), joining, Instant::now)
			.open(author, this.scenario.caseFile().reference(), CaseAction.AMEND, (visit) -> {
				Opinion.Final before = amending().amendable(visit).orElseThrow(() -> new NoLongerOpen("The opinion"));
				amending().amend(visit, change.apply(before.findings()), WHY, author.name(), before.revision());
				return visit;
			});
	}

	private static Findings saying(Findings before, Agreement onTreatment, Urgency urgency) {
		return new Findings(before.onDiagnosis(), onTreatment, urgency, before.certainty(),
				Map.copyOf(before.passages()), before.answers(), before.sources());
	}

	private void release(String reason) {
		this.scenario.asNavigator((visit) -> amendments().release(visit, task(TaskKind.RELEASE_AMENDMENT),
				amendments().toCheck(visit).edition().number(), release(visit, visit.at(), reason)));
	}

	private static Release release(Visit visit, Instant at, String reason) {
		return new Release(at, visit.by().id(), EnumSet.allOf(ReleaseItem.class), "Sam Ortega-Demo", "555-0100",
				reason);
	}

	private TaskId task(TaskKind kind) {
		return Reviews.task(this.scenario, kind);
	}

	private Editions editions() {
		return this.scenario.get(Opinions.class).editions(this.scenario.caseId());
	}

	private AmendOpinion amending() {
		return new AmendOpinion(this.scenario.get(Opinions.class), this.scenario.get(CaseHistory.class),
				this.scenario.get(Journey.class));
	}

	private ReleaseAmendment amendments() {
		return new ReleaseAmendment(this.scenario.get(Opinions.class), this.scenario.get(OpinionReadings.class),
				this.scenario.get(Programmes.class), this.scenario.get(CaseHistory.class),
				Reviews.tasks(this.scenario));
	}

}
