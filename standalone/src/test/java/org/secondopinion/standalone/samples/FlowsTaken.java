package org.secondopinion.standalone.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Which sequence flows any case has taken. The one place outside of the module of the
 * engine that names it, because nobody else can tell.
 */
final class FlowsTaken extends AbstractProcessEnginePlugin {

	private static final int RARE = 5;

	private static final Set<String> MODELLED = new ConcurrentSkipListSet<>();

	private static final Map<String, Integer> TAKEN = new ConcurrentSkipListMap<>();

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		List<BpmnParseListener> listeners = new ArrayList<>(engine.getCustomPostBPMNParseListeners());
		listeners.add(new AbstractBpmnParseListener() {

			@Override
			public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
				String id = element.attribute("id");
				MODELLED.add(id);
				transition.addListener(ExecutionListener.EVENTNAME_TAKE,
						(ExecutionListener) (_) -> TAKEN.merge(id, 1, Integer::sum));
			}

		});
		engine.setCustomPostBPMNParseListeners(listeners);
	}

	static int modelled() {
		return MODELLED.size();
	}

	static Set<String> notTaken() {
		Set<String> left = new TreeSet<>(MODELLED);
		left.removeAll(TAKEN.keySet());
		return left;
	}

	/** The flows that hardly any case has taken, and how many have. */
	static Map<String, Integer> rare() {
		Map<String, Integer> rare = new TreeMap<>(TAKEN);
		rare.values().removeIf((count) -> count >= RARE);
		return rare;
	}

}
