package org.secondopinion.web.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.worsening.DealWithChange;
import org.secondopinion.domain.worsening.ReachPatient;

import org.springframework.stereotype.Component;

/**
 * What a manager can do about a change for the worse: a manager works on no case, but is
 * told when nobody has it in hand, and knows whom to call.
 */
@Component
class AlarmForManagers {

	private final CaseDoor door;

	private final DealWithChange dealing;

	private final ReachPatient reach;

	private final People people;

	AlarmForManagers(CaseDoor door, DealWithChange dealing, ReachPatient reach, People people) {
		this.door = door;
		this.dealing = dealing;
		this.reach = reach;
		this.people = people;
	}

	/**
	 * Who has the change in hand; while nobody has, who could take it, and by which
	 * number the patient is reached. That somebody looked for the number stands in the
	 * access log.
	 * @param manager a manager's visit
	 * @return names and values for the template; nothing if there is none to deal with
	 */
	Map<String, @Nullable Object> of(Visit manager) {
		if (!manager.caseFile().isWorseToDealWith()) {
			return Map.of();
		}
		List<Person> navigators = this.people.navigatorsOf(manager.caseFile().programme());
		Map<String, @Nullable Object> model = new HashMap<>();
		Optional<CaseHistory.Entry> inHand = this.dealing.inHandOf(manager);
		model.put("inHandOf", inHand.map(CaseHistory.Entry::byName).orElse(null));
		model.put("navigators",
				inHand.map((taken) -> navigators.stream().filter((it) -> it.id().equals(taken.event().by())).toList())
					.orElse(navigators));
		if (this.reach.isNeeded(manager)) {
			model.put("patientsPhone",
					this.door
						.look(manager.by(), manager.caseFile().reference(), CaseAction.REACH_PATIENT, this.reach::phone)
						.orElse(null));
		}
		return model;
	}

}
