package org.secondopinion.workflow.journey;

import java.util.Objects;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.secondopinion.bpmn.SecondOpinion;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.journey.TaskId;

import org.springframework.stereotype.Component;

/**
 * Tells what cannot be done in a case because it runs on an earlier version of the model
 * from what somebody else did first, and from a mistake in the model.
 */
@Component
class EarlierModels {

	/** The engine finds no way on from a gateway; it has this in the message only. */
	private static final String NO_WAY_ON = "ENGINE-02004";

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final RepositoryService repository;

	EarlierModels(RuntimeService runtime, TaskService tasks, RepositoryService repository) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.repository = repository;
	}

	/**
	 * Whether the version on which a case runs has no such message.
	 * @param message its name
	 * @param caseId which case
	 * @return {@code false} if it has, or if the case has ended
	 */
	boolean doesNotKnow(String message, CaseId caseId) {
		ProcessInstance instance = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseId.toString())
			.singleResult();
		return instance != null && this.repository.getBpmnModelInstance(instance.getProcessDefinitionId())
			.getModelElementsByType(Message.class)
			.stream()
			.noneMatch((it) -> message.equals(it.getName()));
	}

	/**
	 * Whether a task could not be completed because the version on which its case runs
	 * does not know the answer.
	 * @param failure how it failed
	 * @param id the task
	 * @return {@code false} if it failed otherwise, or in the present version
	 */
	boolean isStuck(ProcessEngineException failure, TaskId id) {
		if (!Objects.requireNonNullElse(failure.getMessage(), "").contains(NO_WAY_ON)) {
			return false;
		}
		Task task = this.tasks.createTaskQuery().taskId(id.value()).singleResult();
		return task != null && !task.getProcessDefinitionId().equals(present());
	}

	private String present() {
		return this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(SecondOpinion.KEY)
			.latestVersion()
			.singleResult()
			.getId();
	}

}
