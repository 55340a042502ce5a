package org.secondopinion.workflow.records;

import java.time.Instant;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Messages;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.records.ReleaseWatch;

import org.springframework.stereotype.Component;

/** Tells the running case, if it collects records. Runs in the caller's transaction. */
@Component
class CamundaReleaseWatch implements ReleaseWatch {

	private final RuntimeService runtime;

	private final ManagementService management;

	private final ProcessEngineConfigurationImpl engine;

	CamundaReleaseWatch(RuntimeService runtime, ManagementService management, ProcessEngineConfigurationImpl engine) {
		this.runtime = runtime;
		this.management = management;
		this.engine = engine;
	}

	@Override
	public void revoked(CaseId caseId) {
		// All, because none is no mistake: the step may be over.
		this.runtime.createMessageCorrelation(Messages.AUTHORIZATION_REVOKED)
			.processInstanceBusinessKey(caseId.toString())
			.correlateAll();
	}

	@Override
	public void holdsUntil(CaseId caseId, Instant until) {
		jobs(caseId, Events.AUTHORIZATION_ENDED).forEach((end) -> {
			this.management.setJobDuedate(end.getId(), Date.from(until));
			warnAnew(caseId, end.getExecutionId());
		});
	}

	private void warnAnew(CaseId caseId, String round) {
		List<Job> warnings = jobs(caseId, Events.AUTHORIZATION_ENDS_SOON);
		if (warnings.isEmpty()) {
			this.engine.getCommandExecutorTxRequired().execute((context) -> begin(context, round));
		}
		else {
			warnings.forEach((warning) -> this.management.recalculateJobDuedate(warning.getId(), false));
		}
	}

	// Once a timer has fired it is gone, and the engine's public methods bring none back.
	private static TimerEntity begin(CommandContext context, String round) {
		ExecutionEntity scope = context.getExecutionManager().findExecutionById(round);
		ActivityImpl warning = scope.getProcessDefinition().findActivity(Events.AUTHORIZATION_ENDS_SOON);
		return TimerDeclarationImpl.getDeclarationsForScope(warning.getEventScope())
			.get(warning.getActivityId())
			.createTimer(scope);
	}

	private List<Job> jobs(CaseId caseId, String timer) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseId.toString())
			.list()
			.stream()
			.flatMap((instance) -> this.management.createJobQuery()
				.processInstanceId(instance.getId())
				.activityId(timer)
				.list()
				.stream())
			.toList();
	}

}
