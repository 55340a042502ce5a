package org.secondopinion.workflow.journey;

import java.security.SecureRandom;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A timer that fails is tried three times, as the engine does; but what the engine stores
 * and logs of it has no messages, and an incident number leads from the one to the other.
 */
final class FailedTimers implements FailedJobCommandFactory {

	private static final Logger LOG = LoggerFactory.getLogger(FailedTimers.class);

	private static final SecureRandom RANDOM = new SecureRandom();

	/**
	 * Makes an engine use this, and keeps its own log silent about failures: whoever
	 * called a command gets its failure, and logs it without its words.
	 * @param engine the engine, before it starts
	 */
	static void settleIn(ProcessEngineConfigurationImpl engine) {
		engine.setFailedJobCommandFactory(new FailedTimers());
		engine.setEnableCmdExceptionLogging(false);
		ExecuteJobHelper.LOGGING_HANDLER = (_, _) -> {
		};
	}

	@Override
	public Command<Object> getCommand(String jobId, @Nullable Throwable failure) {
		if (failure == null) {
			return new DefaultJobRetryCmd(jobId, null);
		}
		// Of the same form as the number of a page that failed.
		String incident = "Incident E-%04d-%04d".formatted(RANDOM.nextInt(10_000), RANDOM.nextInt(10_000));
		RuntimeException withoutWords = FailedTimer.withoutWords(incident + ":", failure);
		if (failure instanceof OptimisticLockingException) {
			LOG.debug("Timer {} lost a race and is tried again", jobId);
		}
		else {
			LOG.error("Timer {} failed", jobId, withoutWords);
		}
		return new DefaultJobRetryCmd(jobId, withoutWords);
	}

}
