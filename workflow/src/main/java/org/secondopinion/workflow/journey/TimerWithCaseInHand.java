package org.secondopinion.workflow.journey;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.Cases;

/**
 * A timer takes the case in hand before it does anything, as people do who come through
 * the door. If somebody had the case in hand when the timer fired, what the timer is
 * about may be done; the engine then drops the timer, or tries again if it still runs.
 */
final class TimerWithCaseInHand extends TimerExecuteNestedActivityJobHandler {

	private final Cases cases;

	TimerWithCaseInHand(Cases cases) {
		this.cases = cases;
	}

	@Override
	public void execute(TimerJobConfiguration configuration, ExecutionEntity execution, CommandContext context,
			@Nullable String tenant) {
		this.cases.lock(CaseKey.of(execution));
		String id = context.getCurrentJob().getId();
		if (context.getJobManager().findJobCountByQueryCriteria((JobQueryImpl) new JobQueryImpl().jobId(id)) == 0) {
			throw new OptimisticLockingException("What timer " + id + " is about is done");
		}
		super.execute(configuration, execution, context, tenant);
	}

}
