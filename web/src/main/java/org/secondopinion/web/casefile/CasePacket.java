package org.secondopinion.web.casefile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.ending.FindDuplicate;
import org.secondopinion.domain.people.Person;

import org.springframework.stereotype.Component;

/** What a navigator sees of a case beyond where it stands: its condition, and one tab. */
@Component
class CasePacket {

	private final CaseDoor door;

	private final Intakes intakes;

	private final OpenTasks openTasks;

	private final FindDuplicate duplicates;

	private final PeopleBeside beside;

	private final List<CaseTab> tabs;

	CasePacket(CaseDoor door, Intakes intakes, OpenTasks openTasks, FindDuplicate duplicates, PeopleBeside beside,
			List<CaseTab> tabs) {
		this.door = door;
		this.intakes = intakes;
		this.openTasks = openTasks;
		this.duplicates = duplicates;
		this.beside = beside;
		this.tabs = tabs.stream().sorted(Comparator.comparingInt(CaseTab::order)).toList();
	}

	/**
	 * Opens the packet at one tab.
	 * @param person who looks
	 * @param reference at which case
	 * @param key which tab; if there is none of this name, the one about what is due
	 * first
	 * @return names and values for the template
	 */
	Map<String, @Nullable Object> open(Person person, CaseReference reference, String key) {
		Map<String, @Nullable Object> model = new HashMap<>();
		CaseTab tab = this.door.look(person, reference, CaseAction.READ_PACKET, (visit) -> {
			model.put("intake", this.intakes.of(visit.caseId()));
			model.put("beside", visit.may(CaseAction.MANAGE_PARTNERS) ? this.beside.of(visit) : List.of());
			model.put("likelyDuplicates", this.duplicates.likely(visit));
			model.put("news", this.tabs.stream().collect(Collectors.toMap(CaseTab::key, (it) -> it.news(visit))));
			return tab(key).or(() -> tab(usualKey(visit))).orElseGet(this.tabs::getFirst);
		});
		model.put("tabs", this.tabs);
		model.put("tab", tab);
		model.put("tabFacts", this.door.look(person, reference, tab.action(), tab::facts));
		return model;
	}

	private Optional<CaseTab> tab(String key) {
		return this.tabs.stream().filter((tab) -> tab.key().equals(key)).findFirst();
	}

	private String usualKey(Visit visit) {
		Optional<Step> step = this.openTasks.of(visit.caseId())
			.stream()
			.flatMap((task) -> task.kind().step().stream())
			.findFirst();
		return step.map((it) -> switch (it) {
			case ASSESS, NOTIFY_DOCTOR -> "intake";
			case REQUEST_RECORDS -> "records";
			case BOOK_SPECIALIST -> "specialists";
			case COMPARE, DECIDE -> "opinions";
		}).orElse((visit.caseFile().closing() == Closing.DECIDED) ? "opinions" : "intake");
	}

}
