package org.secondopinion.workflow.journey;

import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.TimerStartEventSubprocessJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.decision.LookingAtDate;

/**
 * A timer that begins something beside the steps takes the case in hand first. It looks
 * at the decide-by date, and does so again as long as the case lasts: a date that was
 * moved comes near once more.
 */
final class LookWithCaseInHand extends TimerStartEventSubprocessJobHandler {

	private final Cases cases;

	private final LookingAtDate looking;

	LookWithCaseInHand(Cases cases, LookingAtDate looking) {
		this.cases = cases;
		this.looking = looking;
	}

	@Override
	public void execute(TimerJobConfiguration configuration, ExecutionEntity execution, CommandContext context,
			@Nullable String tenant) {
		if (CaseInHand.take(this.cases, execution, context)) {
			TimerEntity timer = (TimerEntity) context.getCurrentJob();
			Instant since = timer.getDuedate().toInstant();
			super.execute(configuration, execution, context, tenant);
			timer.createNewTimerJob(Date.from(this.looking.nextLook(CaseKey.of(execution), since)));
		}
	}

}
