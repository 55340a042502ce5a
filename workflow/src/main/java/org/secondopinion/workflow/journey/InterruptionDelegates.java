package org.secondopinion.workflow.journey;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.secondopinion.bpmn.SecondOpinion.Delegates;
import org.secondopinion.domain.booking.Offering;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.CaseEnding;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the model calls when something ends a case wherever it is. */
@Configuration(proxyBeanMethods = false)
class InterruptionDelegates {

	@Bean(Delegates.CLOSE_WITHDRAWN_CASE)
	JavaDelegate closeWithdrawnCase(CaseEnding ending, Offering offering) {
		return (execution) -> {
			offering.callOff(CaseKey.of(execution));
			ending.withdrawn(CaseKey.of(execution));
		};
	}

	@Bean(Delegates.CLOSE_CASE_AFTER_DEATH)
	JavaDelegate closeCaseAfterDeath(CaseEnding ending, Offering offering) {
		return ended(ending, offering, Closing.DIED);
	}

	@Bean(Delegates.CLOSE_LOST_CASE)
	JavaDelegate closeLostCase(CaseEnding ending, Offering offering) {
		return ended(ending, offering, Closing.LOST_CONTACT);
	}

	@Bean(Delegates.CLOSE_DUPLICATE_CASE)
	JavaDelegate closeDuplicateCase(CaseEnding ending, Offering offering) {
		return ended(ending, offering, Closing.DUPLICATE);
	}

	@Bean(Delegates.CLOSE_CASE_ON_HOLD)
	JavaDelegate closeCaseOnHold(CaseEnding ending, Offering offering) {
		return ended(ending, offering, Closing.URGENT_CARE);
	}

	private static JavaDelegate ended(CaseEnding ending, Offering offering, Closing how) {
		return (execution) -> {
			offering.callOff(CaseKey.of(execution));
			ending.ended(CaseKey.of(execution), how);
		};
	}

}
