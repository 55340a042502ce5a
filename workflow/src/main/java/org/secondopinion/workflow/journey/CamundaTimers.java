package org.secondopinion.workflow.journey;

import java.time.Instant;
import java.util.Optional;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.journey.Timers;

import org.springframework.stereotype.Component;

/** The engine's timers of one case. */
@Component
class CamundaTimers implements Timers {

	private final RuntimeService runtime;

	private final ManagementService management;

	CamundaTimers(RuntimeService runtime, ManagementService management) {
		this.runtime = runtime;
		this.management = management;
	}

	@Override
	public Optional<Instant> next(CaseId caseId) {
		return nextJob(caseId).map((job) -> job.getDuedate().toInstant());
	}

	@Override
	public void fireNext(CaseId caseId) {
		nextJob(caseId).ifPresent((job) -> this.management.executeJob(job.getId()));
	}

	private Optional<Job> nextJob(CaseId caseId) {
		ProcessInstance instance = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseId.toString())
			.singleResult();
		return (instance == null) ? Optional.empty()
				: this.management.createJobQuery()
					.processInstanceId(instance.getId())
					.orderByJobDuedate()
					.asc()
					.orderByJobId()
					.asc()
					.listPage(0, 1)
					.stream()
					.findFirst();
	}

}
