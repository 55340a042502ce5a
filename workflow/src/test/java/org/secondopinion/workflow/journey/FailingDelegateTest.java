package org.secondopinion.workflow.journey;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.exception.NullValueException;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.journey.Answer;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Only what was done already counts as a lost race; a bug stays a bug. */
@WorkflowTest
@Import(FailingDelegateTest.Bug.class)
class FailingDelegateTest {

	private static final String MODEL = """
			<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
				xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
			<process id="with-a-bug" isExecutable="true" camunda:historyTimeToLive="P1D">
				<startEvent id="begin"/><sequenceFlow id="a" sourceRef="begin" targetRef="tell-doctor"/>
				<userTask id="tell-doctor"/><sequenceFlow id="b" sourceRef="tell-doctor" targetRef="bug"/>
				<serviceTask id="bug" camunda:delegateExpression="${bug}"/>
			</process></definitions>
			""";

	@Autowired
	private Scenarios scenarios;

	@Autowired
	private Journey journey;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Test
	void aTaskThatIsGoneWasDoneBySomebodyFaster() {
		assertThatExceptionOfType(NoLongerOpen.class)
			.isThrownBy(() -> this.journey.complete(new TaskId("999999"), Answer.Done.DONE));
	}

	@Test
	void aBugOfADelegateDoesNotLookLikeALostRace() {
		Scenario scenario = this.scenarios.aUsualCase();
		this.repository.createDeployment().addString("with-a-bug.bpmn", MODEL).deploy();
		this.runtime.startProcessInstanceByKey("with-a-bug", scenario.caseId().toString());
		OpenTask task = scenario.open()
			.stream()
			.filter((it) -> it.kind() == TaskKind.TELL_DOCTOR)
			.findFirst()
			.orElseThrow();

		assertThatExceptionOfType(NullValueException.class)
			.isThrownBy(() -> this.journey.complete(task.id(), Answer.Done.DONE));
	}

	/** A delegate that breaks as the engine's own calls do. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Bug {

		@Bean
		JavaDelegate bug() {
			return (_) -> {
				throw new NullValueException("a bug");
			};
		}

	}

}
