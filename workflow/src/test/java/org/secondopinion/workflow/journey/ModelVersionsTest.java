package org.secondopinion.workflow.journey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.Model;
import org.secondopinion.bpmn.SecondOpinion;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.ModelVersions;
import org.secondopinion.domain.journey.ModelVersions.Moved;
import org.secondopinion.domain.journey.ModelVersions.Stayed;
import org.secondopinion.domain.journey.ModelVersions.Version;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OnEarlierModel;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.Timers;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;
import org.secondopinion.workflow.opinion.Reviews;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A new version of the model comes while cases run in an earlier one. */
@WorkflowTest
class ModelVersionsTest {

	@Autowired
	private Scenarios scenarios;

	@Autowired
	private ModelVersions versions;

	@Autowired
	private Timers timers;

	@Autowired
	private RepositoryService repository;

	@AfterEach
	void bringInThePresentVersion() {
		bringIn(UnaryOperator.identity());
	}

	@Test
	void aNewCaseBeginsInThePresentVersionAndAnEarlierOneIsListedWithItsCases() {
		bringIn(ModelVersionsTest::worded);
		this.scenarios.aUsualCase();
		this.versions.moveToPresent();
		long before = present().openCases();
		bringIn(UnaryOperator.identity());
		this.scenarios.aUsualCase();

		assertThat(this.versions.all()).satisfiesExactly((newest) -> {
			assertThat(newest.present()).isTrue();
			assertThat(newest.openCases()).isEqualTo(1);
		}, (earlier) -> {
			assertThat(earlier.present()).isFalse();
			assertThat(earlier.openCases()).isEqualTo(before);
			assertThat(earlier.number()).isLessThan(present().number());
		});
	}

	@Test
	void aCaseThatIsMovedWaitsForTheSameTasksAndGoesOnToItsEnd() {
		bringIn(ModelVersionsTest::worded);
		Scenario scenario = Reviews.aCaseUnderReview(this.scenarios);
		List<OpenTask> waiting = scenario.open();
		bringIn(UnaryOperator.identity());

		Moved moved = this.versions.moveToPresent();

		assertThat(moved.stayed()).isEmpty();
		assertThat(scenario.open()).isEqualTo(waiting);
		assertThat(version(scenario)).isEqualTo(present().number());
		Reviews.review(scenario, Agreement.SAME, Agreement.SAME).waitsFor(TaskKind.MAKE_DECISION);
	}

	@Test
	void aReminderKeepsItsMoment() {
		bringIn(ModelVersionsTest::worded);
		Scenario scenario = Reviews.aCaseUnderReview(this.scenarios);
		Reviews.review(scenario, Agreement.SAME, Agreement.SAME);
		Optional<Instant> reminder = this.timers.next(scenario.caseId());
		bringIn(UnaryOperator.identity());

		this.versions.moveToPresent();

		assertThat(reminder).isPresent();
		assertThat(this.timers.next(scenario.caseId())).isEqualTo(reminder);
	}

	@Test
	void aCaseThatIsMovedCanStillBeWithdrawn() {
		bringIn(ModelVersionsTest::worded);
		Scenario scenario = this.scenarios.aUsualCase();
		bringIn(UnaryOperator.identity());
		this.versions.moveToPresent();

		scenario.withdraw().hasEnded(Closing.WITHDRAWN);
	}

	@Test
	void aCaseAtAPlaceThatIsGoneStaysAndGoesOnWhereItIs() {
		bringIn((xml) -> xml.replace("\"assess\"", "\"assess-in-another-way\""));
		Scenario scenario = this.scenarios.aUsualCase();
		int earlier = version(scenario);
		bringIn(UnaryOperator.identity());

		Moved moved = this.versions.moveToPresent();

		assertThat(moved.stayed()).extracting(Stayed::reference).containsExactly(scenario.caseFile().reference());
		assertThat(moved.stayed().getFirst().places()).containsExactly("complete-intake");
		assertThat(version(scenario)).isEqualTo(earlier);
		scenario.done(TaskKind.COMPLETE_INTAKE).waitsFor(TaskKind.CONFIRM_INTAKE).withdraw();
	}

	@Test
	void whatTheEarlierVersionDoesNotKnowCanBeDoneOnceTheCaseWasMoved() {
		bringIn(ModelVersionsTest::withoutAmendments);
		Scenario scenario = this.scenarios.aUsualCase();
		bringIn(UnaryOperator.identity());
		assertThatExceptionOfType(OnEarlierModel.class).isThrownBy(() -> amended(scenario));

		this.versions.moveToPresent();

		amended(scenario).waitsFor(TaskKind.COMPLETE_INTAKE, TaskKind.RELEASE_AMENDMENT);
	}

	@Test
	void anAnswerThatTheEarlierVersionDoesNotKnowLeavesTheTaskAsItIs() {
		bringIn((xml) -> xml.replace("intakeReview == 'DECLINED'", "intakeReview == 'TURNED_AWAY'"));
		Scenario scenario = this.scenarios.aUsualCase().done(TaskKind.COMPLETE_INTAKE);
		bringIn(UnaryOperator.identity());

		assertThatExceptionOfType(OnEarlierModel.class)
			.isThrownBy(() -> scenario.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.DECLINED));
		scenario.waitsFor(TaskKind.CONFIRM_INTAKE);
	}

	@Test
	void aCaseThatHasEndedIsNoMatterOfVersions() {
		Scenario scenario = this.scenarios.aUsualCase().withdraw();

		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> amended(scenario));
	}

	private static Scenario amended(Scenario scenario) {
		return scenario.inOneTransaction(() -> scenario.get(Journey.class).amended(scenario.caseId()));
	}

	private static String withoutAmendments(String xml) {
		return xml.replaceAll("(?s)<bpmn:subProcess id=\"amendment\".*?</bpmn:subProcess>", "")
			.replaceAll("<bpmn:message [^>]*name=\"opinion-amended\"(?s).*?</bpmn:message>", "")
			.replaceAll("(?s)<bpmndi:BPMNDiagram .*</bpmndi:BPMNDiagram>", "");
	}

	private static String worded(String xml) {
		return xml.replace("name=\"Assess\"", "name=\"Assess, as it was called before\"");
	}

	private void bringIn(UnaryOperator<String> change) {
		try (InputStream model = Model.SECOND_OPINION.open()) {
			String xml = change.apply(new String(model.readAllBytes(), StandardCharsets.UTF_8));
			this.repository.createDeployment().addString(Model.SECOND_OPINION.fileName(), xml).deploy();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private Version present() {
		return this.versions.all().getFirst();
	}

	private int version(Scenario scenario) {
		String definition = scenario.get(RuntimeService.class)
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(scenario.caseId().toString(), SecondOpinion.KEY)
			.singleResult()
			.getProcessDefinitionId();
		return this.repository.getProcessDefinition(definition).getVersion();
	}

}
