package org.secondopinion.workflow.records;

import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
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

	CamundaReleaseWatch(RuntimeService runtime, ManagementService management) {
		this.runtime = runtime;
		this.management = management;
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
		this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseId.toString())
			.list()
			.stream()
			.flatMap((instance) -> this.management.createJobQuery()
				.processInstanceId(instance.getId())
				.activityId(Events.AUTHORIZATION_ENDED)
				.list()
				.stream())
			.forEach((timer) -> this.management.setJobDuedate(timer.getId(), Date.from(until)));
	}

}
