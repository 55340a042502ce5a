package org.secondopinion.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.secondopinion.bpmn.Model;

/**
 * Which rules of the decision tables have ever decided anything. Of a table whose first
 * rule that fits decides, that rule alone counts.
 */
public class RuleMatches extends AbstractProcessEnginePlugin implements DmnDecisionTableEvaluationListener {

	private static final Set<String> MATCHED = new ConcurrentSkipListSet<>();

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		DefaultDmnEngineConfiguration tables = new DefaultDmnEngineConfiguration();
		tables.setCustomPostDecisionTableEvaluationListeners(List.of(this));
		engine.setDmnEngineConfiguration(tables);
	}

	@Override
	public void notify(DmnDecisionTableEvaluationEvent event) {
		event.getMatchingRules().forEach((rule) -> MATCHED.add(name(event.getDecisionTable(), rule.getId())));
	}

	/**
	 * All rules of all tables, also of those that nobody asked.
	 * @return each with the name of its table
	 */
	public static Set<String> modelled() {
		return Arrays.stream(Model.values())
			.filter((model) -> model.fileName().endsWith(".dmn"))
			.flatMap(RuleMatches::rules)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * The rules that have decided nothing yet in this JVM.
	 * @return each with the name of its table
	 */
	public static Set<String> notMatched() {
		Set<String> left = modelled();
		left.removeAll(MATCHED);
		return left;
	}

	private static Stream<String> rules(Model model) {
		return DmnEngineConfiguration.createDefaultDmnEngineConfiguration()
			.buildEngine()
			.parseDecisions(model.open())
			.stream()
			.flatMap((table) -> ((DmnDecisionTableImpl) table.getDecisionLogic()).getRules()
				.stream()
				.map((rule) -> name(table, rule.getId())));
	}

	private static String name(DmnDecision table, String rule) {
		return table.getKey() + ": " + rule;
	}

}
