package org.secondopinion.workflow.journey;

import java.util.List;
import java.util.Objects;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.secondopinion.domain.journey.StoppedTimers;

import org.springframework.stereotype.Component;

/** The engine's jobs without a try left. */
@Component
class CamundaStoppedTimers implements StoppedTimers {

	private static final int MANY = 100;

	private static final int TRIES = 3;

	private final ManagementService management;

	CamundaStoppedTimers(ManagementService management) {
		this.management = management;
	}

	@Override
	public List<Stopped> all() {
		return query().orderByJobDuedate().asc().listPage(0, MANY).stream().map(CamundaStoppedTimers::stopped).toList();
	}

	@Override
	public void tryAgain() {
		List<String> jobs = query().list().stream().map(Job::getId).toList();
		if (!jobs.isEmpty()) {
			this.management.setJobRetries(jobs, TRIES);
		}
	}

	private JobQuery query() {
		return this.management.createJobQuery().noRetriesLeft();
	}

	private static Stopped stopped(Job job) {
		return new Stopped(Objects.requireNonNullElse(job.getFailedActivityId(), job.getId()),
				job.getDuedate().toInstant(), Objects.requireNonNullElse(job.getExceptionMessage(), ""));
	}

}
