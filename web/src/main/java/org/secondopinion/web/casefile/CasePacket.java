package org.secondopinion.web.casefile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.people.Person;

import org.springframework.stereotype.Component;

/** What a navigator sees of a case beyond where it stands: its condition, and one tab. */
@Component
class CasePacket {

	private final CaseDoor door;

	private final Intakes intakes;

	private final List<CaseTab> tabs;

	CasePacket(CaseDoor door, Intakes intakes, List<CaseTab> tabs) {
		this.door = door;
		this.intakes = intakes;
		this.tabs = tabs.stream().sorted(Comparator.comparingInt(CaseTab::order)).toList();
	}

	/**
	 * Opens the packet at one tab.
	 * @param person who looks
	 * @param reference at which case
	 * @param key which tab; the first if there is none of this name
	 * @return names and values for the template
	 */
	Map<String, @Nullable Object> open(Person person, CaseReference reference, String key) {
		Map<String, @Nullable Object> model = new HashMap<>();
		model.put("intake",
				this.door.look(person, reference, CaseAction.READ_PACKET, (visit) -> this.intakes.of(visit.caseId())));
		model.put("tabs", this.tabs);
		CaseTab tab = tab(key).orElseGet(this.tabs::getFirst);
		model.put("tab", tab);
		model.put("tabFacts", this.door.look(person, reference, tab.action(), tab::facts));
		return model;
	}

	private Optional<CaseTab> tab(String key) {
		return this.tabs.stream().filter((tab) -> tab.key().equals(key)).findFirst();
	}

}
