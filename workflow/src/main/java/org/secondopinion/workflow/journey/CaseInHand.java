package org.secondopinion.workflow.journey;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.secondopinion.domain.casefile.Cases;

/**
 * A timer takes the case in hand before it does anything, as people do who come through
 * the door. If somebody had the case in hand when the timer fired, what the timer is
 * about may be done; the engine then drops the timer, or tries again if it still runs.
 */
final class CaseInHand {

	private CaseInHand() {
	}

	static void take(Cases cases, ExecutionEntity execution, CommandContext context) {
		cases.lock(CaseKey.of(execution));
		String id = context.getCurrentJob().getId();
		if (context.getJobManager().findJobCountByQueryCriteria((JobQueryImpl) new JobQueryImpl().jobId(id)) == 0) {
			throw new OptimisticLockingException("What timer " + id + " is about is done");
		}
	}

}
