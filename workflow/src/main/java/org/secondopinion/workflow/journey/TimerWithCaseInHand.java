package org.secondopinion.workflow.journey;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.Cases;

/** A timer on a task takes the case in hand first. */
final class TimerWithCaseInHand extends TimerExecuteNestedActivityJobHandler {

	private final Cases cases;

	TimerWithCaseInHand(Cases cases) {
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
