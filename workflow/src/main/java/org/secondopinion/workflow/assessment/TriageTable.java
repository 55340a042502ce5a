package org.secondopinion.workflow.assessment;

import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.secondopinion.bpmn.TriageDecision;
import org.secondopinion.bpmn.TriageDecision.Inputs;
import org.secondopinion.bpmn.TriageDecision.Outputs;
import org.secondopinion.domain.assessment.Triage;
import org.secondopinion.domain.assessment.TriageFacts;
import org.secondopinion.domain.assessment.TriagePath;
import org.secondopinion.domain.assessment.TriageRules;

import org.springframework.stereotype.Component;

/** Asks the DMN table. The facts go in as parameters and are stored nowhere. */
@Component
class TriageTable implements TriageRules {

	private final DecisionService decisions;

	TriageTable(DecisionService decisions) {
		this.decisions = decisions;
	}

	@Override
	public Triage decide(TriageFacts facts) {
		DmnDecisionRuleResult rule = this.decisions
			.evaluateDecisionTableByKey(TriageDecision.KEY,
					Variables.putValue(Inputs.SAFE_TO_WAIT, facts.safeToWait().name())
						.putValue(Inputs.RED_FLAG, facts.redFlag())
						.putValue(Inputs.DECISION_IN_DAYS, facts.decisionInDays())
						.putValue(Inputs.STRAIGHTFORWARD, facts.straightforward())
						.putValue(Inputs.SERIOUS_REASON, facts.seriousReason()))
			.getSingleResult();
		return new Triage(TriagePath.valueOf(rule.getEntry(Outputs.PATH)), rule.getEntry(Outputs.BECAUSE));
	}

}
