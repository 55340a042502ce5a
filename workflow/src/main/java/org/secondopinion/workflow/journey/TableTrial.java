package org.secondopinion.workflow.journey;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.secondopinion.bpmn.Model;
import org.secondopinion.bpmn.NeededRecordsDecision;
import org.secondopinion.bpmn.TriageDecision;

/**
 * Tries a decision table with every kind of case before it counts, because a hospital may
 * have edited it. A table that leaves a case without an answer, or lets an emergency
 * wait, is refused at the start and not when a patient is there.
 */
final class TableTrial {

	private static final List<Boolean> EITHER = List.of(true, false);

	private static final List<@Nullable Integer> DAYS = Arrays.asList(null, 0, 7, 21, 60, 365);

	private final DmnEngine engine;

	TableTrial(DmnEngine engine) {
		this.engine = engine;
	}

	/**
	 * Tries a model; one that is no table needs no trial.
	 * @param model which model it is, or stands for
	 * @param xml the table
	 * @throws IllegalStateException if the table must not be used; says why
	 */
	void passes(Model model, InputStream xml) {
		Set<String> wrong = switch (model) {
			case SECOND_OPINION -> Set.of();
			case TRIAGE -> triage(read(model, TriageDecision.KEY, xml));
			case NEEDED_RECORDS -> neededRecords(read(model, NeededRecordsDecision.KEY, xml));
		};
		if (!wrong.isEmpty()) {
			throw new IllegalStateException("%s cannot be used: %s. Correct it in MODELS_DIRECTORY and start again."
				.formatted(model.fileName(), String.join("; ", wrong)));
		}
	}

	private DmnDecision read(Model model, String key, InputStream xml) {
		try {
			return this.engine.parseDecision(key, xml);
		}
		catch (DmnEngineException ex) {
			throw new IllegalStateException(
					"%s is no decision table with the id %s. Correct it in MODELS_DIRECTORY and start again."
						.formatted(model.fileName(), key),
					ex);
		}
	}

	private Set<String> triage(DmnDecision table) {
		Set<String> wrong = new TreeSet<>();
		for (String safeToWait : TriageDecision.SAFE_TO_WAIT) {
			for (boolean redFlag : EITHER) {
				boolean emergency = redFlag || safeToWait.equals("EMERGENCY");
				for (VariableMap facts : restOfTriage()) {
					facts.putValue(TriageDecision.Inputs.SAFE_TO_WAIT, safeToWait)
						.putValue(TriageDecision.Inputs.RED_FLAG, redFlag);
					List<String> paths = answers(table, facts, TriageDecision.Outputs.PATH);
					if (paths.size() != 1 || !TriageDecision.PATHS.containsAll(paths)) {
						wrong.add("for %s it answers %s, which is no path".formatted(safeToWait, paths));
					}
					else if (emergency && !paths.contains("URGENT_CARE")) {
						wrong.add("it answers %s in an emergency, where urgent care comes first".formatted(paths));
					}
				}
			}
		}
		return wrong;
	}

	private static List<VariableMap> restOfTriage() {
		List<VariableMap> facts = new ArrayList<>();
		for (Integer days : DAYS) {
			for (boolean straightforward : EITHER) {
				for (boolean serious : EITHER) {
					facts.add(Variables.putValue(TriageDecision.Inputs.DECISION_IN_DAYS, days)
						.putValue(TriageDecision.Inputs.STRAIGHTFORWARD, straightforward)
						.putValue(TriageDecision.Inputs.SERIOUS_REASON, serious));
				}
			}
		}
		return facts;
	}

	private Set<String> neededRecords(DmnDecision table) {
		Set<String> wrong = new TreeSet<>();
		for (String condition : NeededRecordsDecision.CONDITION_KINDS) {
			for (boolean surgery : EITHER) {
				List<String> records = answers(table,
						Variables.putValue(NeededRecordsDecision.Inputs.CONDITION_KIND, condition)
							.putValue(NeededRecordsDecision.Inputs.SURGERY_PROPOSED, surgery),
						NeededRecordsDecision.Outputs.RECORD);
				if (records.isEmpty() || !NeededRecordsDecision.RECORDS.containsAll(records)) {
					wrong.add("for %s it answers %s, which are no records".formatted(condition, records));
				}
			}
		}
		return wrong;
	}

	private List<String> answers(DmnDecision table, VariableMap facts, String output) {
		Stream<DmnDecisionRuleResult> rules = this.engine.evaluateDecisionTable(table, facts).stream();
		return rules.map((rule) -> String.valueOf(rule.<Object>getEntry(output))).toList();
	}

}
