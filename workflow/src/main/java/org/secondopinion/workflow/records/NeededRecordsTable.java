package org.secondopinion.workflow.records;

import java.util.List;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.secondopinion.bpmn.NeededRecordsDecision;
import org.secondopinion.bpmn.NeededRecordsDecision.Inputs;
import org.secondopinion.bpmn.NeededRecordsDecision.Outputs;
import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.records.NeededRecord;
import org.secondopinion.domain.records.NeededRecords;
import org.secondopinion.domain.records.RecordKind;

import org.springframework.stereotype.Component;

/** Asks the DMN table. The facts go in as parameters and are stored nowhere. */
@Component
class NeededRecordsTable implements NeededRecords {

	private final DecisionService decisions;

	NeededRecordsTable(DecisionService decisions) {
		this.decisions = decisions;
	}

	@Override
	public List<NeededRecord> forCondition(ConditionKind condition, boolean surgeryProposed) {
		return this.decisions
			.evaluateDecisionTableByKey(NeededRecordsDecision.KEY,
					Variables.putValue(Inputs.CONDITION_KIND, condition.name())
						.putValue(Inputs.SURGERY_PROPOSED, surgeryProposed))
			.getResultList()
			.stream()
			.map((rule) -> new NeededRecord(RecordKind.valueOf((String) rule.get(Outputs.RECORD)),
					(String) rule.get(Outputs.BECAUSE)))
			.toList();
	}

}
