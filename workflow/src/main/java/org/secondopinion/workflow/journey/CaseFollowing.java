package org.secondopinion.workflow.journey;

import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.secondopinion.bpmn.SecondOpinion;
import org.secondopinion.domain.casefile.CaseEnding;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.caseload.CaseTracking;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;

/**
 * Added to every user task when the model is read, so that no model can forget it: notes
 * in the domain which tasks wait, and that a case is over.
 */
final class CaseFollowing extends AbstractBpmnParseListener {

	private static final Set<TaskKind> ABOUT_ONE_RECORD = EnumSet.of(TaskKind.REQUEST_RECORD, TaskKind.AWAIT_RECORD,
			TaskKind.CHASE_RECORD, TaskKind.APPROVE_FEE, TaskKind.CHECK_RECORD);

	private final CaseTracking tracking;

	private final CaseEnding ending;

	CaseFollowing(CaseTracking tracking, CaseEnding ending) {
		this.tracking = tracking;
		this.ending = ending;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		TaskKind kind = kind(activity.getActivityId());
		TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, (it) -> opened(it, kind));
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::ended);
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this::ended);
	}

	@Override
	public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
		if (activity.getActivityId().equals(SecondOpinion.Ends.CASE_DECIDED)) {
			activity.addBuiltInListener(ExecutionListener.EVENTNAME_START,
					(ExecutionListener) (it) -> this.ending.stepsOver(CaseKey.of(it), Closing.DECIDED));
		}
	}

	@Override
	public void parseProcess(Element element, ProcessDefinitionEntity process) {
		process.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::processOver);
	}

	// Whoever takes a process away by hand says nothing about the case.
	private void processOver(DelegateExecution execution) {
		if (!execution.isCanceled()) {
			this.ending.lastTaskDone(CaseKey.of(execution));
		}
	}

	/**
	 * The kind of a user task: the same words in the model and in the domain.
	 * @param elementId the user task in the model
	 * @return its kind
	 */
	static TaskKind kind(String elementId) {
		return TaskKind.valueOf(elementId.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	private void opened(DelegateTask task, TaskKind kind) {
		this.tracking.taskOpened(new TaskId(task.getId()), CaseKey.of(task.getExecution()), kind, subject(task, kind),
				from(task, kind));
	}

	// What happened can be told early, but is asked for later.
	private static @Nullable Instant from(DelegateTask task, TaskKind kind) {
		boolean later = kind == TaskKind.TELL_WHAT_HAPPENED;
		return later ? ((Date) task.getVariable(SecondOpinion.Variables.FOLLOW_UP_AT)).toInstant() : null;
	}

	private void ended(DelegateTask task) {
		this.tracking.taskEnded(new TaskId(task.getId()), CaseKey.of(task.getExecution()));
	}

	private static @Nullable UUID subject(DelegateTask task, TaskKind kind) {
		boolean aboutOneRecord = ABOUT_ONE_RECORD.contains(kind);
		return aboutOneRecord ? UUID.fromString((String) task.getVariable(SecondOpinion.Variables.RECORD_ITEM)) : null;
	}

}
