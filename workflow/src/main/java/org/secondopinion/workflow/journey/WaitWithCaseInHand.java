package org.secondopinion.workflow.journey;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerCatchIntermediateEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.Cases;

/** A timer on which the case itself waits takes the case in hand first. */
final class WaitWithCaseInHand extends TimerCatchIntermediateEventJobHandler {

	private final Cases cases;

	WaitWithCaseInHand(Cases cases) {
		this.cases = cases;
	}

	@Override
	public void execute(TimerJobConfiguration configuration, ExecutionEntity execution, CommandContext context,
			@Nullable String tenant) {
		if (CaseInHand.take(this.cases, execution, context)) {
			super.execute(configuration, execution, context, tenant);
		}
	}

}
