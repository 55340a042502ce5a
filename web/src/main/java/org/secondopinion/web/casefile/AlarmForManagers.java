package org.secondopinion.web.casefile;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.worsening.DealWithChange;

import org.springframework.stereotype.Component;

/**
 * What a manager can do about a change for the worse: a manager works on no case, but is
 * told when nobody has it in hand, and knows whom to ask.
 */
@Component
class AlarmForManagers {

	private final DealWithChange dealing;

	private final People people;

	AlarmForManagers(DealWithChange dealing, People people) {
		this.dealing = dealing;
		this.people = people;
	}

	/**
	 * Who has the change in hand, or else who could take it.
	 * @param visit who looks, at which case
	 * @return names and values for the template; nothing for others than managers, or if
	 * nobody got worse
	 */
	Map<String, @Nullable Object> of(Visit visit) {
		if (visit.as() != Role.MANAGER || visit.caseFile().worseAt() == null) {
			return Map.of();
		}
		Map<String, @Nullable Object> model = new HashMap<>();
		model.put("inHandOf", this.dealing.inHandOf(visit).orElse(null));
		model.put("navigators", this.people.navigatorsOf(visit.caseFile().programme()));
		return model;
	}

}
