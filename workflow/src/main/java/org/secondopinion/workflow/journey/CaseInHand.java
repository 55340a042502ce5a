package org.secondopinion.workflow.journey;

import java.time.Duration;
import java.util.Date;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.Cases;

/**
 * A timer takes the case in hand before it does anything, as people do who come through
 * the door. If somebody had the case in hand when the timer fired, what the timer is
 * about may be done; the engine then drops the timer, or tries again if it still runs. A
 * timer of a case on hold does nothing, and comes again on another day.
 */
final class CaseInHand {

	private static final Duration AGAIN = Duration.ofDays(1);

	private CaseInHand() {
	}

	/**
	 * Takes the case in hand.
	 * @return {@code false} if the timer must do nothing, because the case is on hold
	 */
	static boolean take(Cases cases, ExecutionEntity execution, CommandContext context) {
		CaseFile caseFile = cases.lock(CaseKey.of(execution));
		JobEntity timer = context.getCurrentJob();
		String id = timer.getId();
		if (context.getJobManager().findJobCountByQueryCriteria((JobQueryImpl) new JobQueryImpl().jobId(id)) == 0) {
			throw new OptimisticLockingException("What timer " + id + " is about is done");
		}
		// Of a change for the worse colleagues are alerted also while the case is on
		// hold.
		if (!caseFile.isOnHold() || Events.NOBODY_HAS_LOOKED.equals(timer.getActivityId())) {
			return true;
		}
		((TimerEntity) timer).createNewTimerJob(Date.from(ClockUtil.getCurrentTime().toInstant().plus(AGAIN)));
		return false;
	}

}
