package org.secondopinion.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.secondopinion.domain.casefile.CaseId;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Where cases have been: which elements each case passed, in order, and which sequence
 * flows any case has taken. The engine's lean history does not keep it, so tests do.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
public class Footprints extends AbstractProcessEnginePlugin {

	private static final Set<String> MODELLED = new ConcurrentSkipListSet<>();

	private static final Set<String> TAKEN = new ConcurrentSkipListSet<>();

	private final Map<String, List<String>> passed = new ConcurrentHashMap<>();

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		List<BpmnParseListener> listeners = new ArrayList<>();
		if (engine.getCustomPostBPMNParseListeners() != null) {
			listeners.addAll(engine.getCustomPostBPMNParseListeners());
		}
		listeners.add(new Recorder());
		engine.setCustomPostBPMNParseListeners(listeners);
	}

	/**
	 * What a case passed.
	 * @param caseId which case
	 * @return the elements' ids, in order
	 */
	public List<String> of(CaseId caseId) {
		return this.passed.getOrDefault(caseId.toString(), List.of());
	}

	/**
	 * All sequence flows of the model.
	 * @return their ids
	 */
	public static Set<String> modelled() {
		return new TreeSet<>(MODELLED);
	}

	/**
	 * The sequence flows that no case has taken yet in this JVM.
	 * @return their ids
	 */
	public static Set<String> notTaken() {
		Set<String> left = new TreeSet<>(MODELLED);
		left.removeAll(TAKEN);
		return left;
	}

	private final class Recorder extends AbstractBpmnParseListener {

		@Override
		public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
			String id = element.attribute("id");
			MODELLED.add(id);
			transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) (it) -> TAKEN.add(id));
		}

		@Override
		public void parseProcess(Element element, ProcessDefinitionEntity process) {
			addTo(process.getActivities());
		}

		private void addTo(List<ActivityImpl> activities) {
			for (ActivityImpl activity : activities) {
				String id = activity.getActivityId();
				activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) (it) -> stepOn(it, id));
				addTo(activity.getActivities());
			}
		}

		private void stepOn(DelegateExecution execution, String id) {
			Footprints.this.passed.computeIfAbsent(execution.getProcessBusinessKey(), (_) -> new ArrayList<>()).add(id);
		}

	}

}
