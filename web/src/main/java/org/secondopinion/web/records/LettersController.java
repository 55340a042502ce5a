package org.secondopinion.web.records;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordItems;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The letters about the records that do not come, to read and to print: what went out,
 * and for those who write them what is drafted to go next.
 */
@Controller
class LettersController {

	private final CaseDoor door;

	private final RecordItems items;

	private final LettersDesk desk;

	LettersController(CaseDoor door, RecordItems items, LettersDesk desk) {
		this.door = door;
		this.items = items;
		this.desk = desk;
	}

	@GetMapping("/cases/{reference}/records/letters")
	String show(Person person, @PathVariable CaseReference reference, Model model) {
		return this.door.look(person, reference, CaseAction.READ_PACKET, (visit) -> {
			model.addAttribute("reference", reference);
			model.addAttribute("items",
					this.items.of(visit.caseId())
						.items()
						.stream()
						.map((item) -> OfficeLetters.of(item,
								(item instanceof RecordItem.Requested requested && seesDrafts(visit))
										? this.desk.draft(visit, requested) : null))
						.filter((letters) -> !letters.isEmpty())
						.toList());
			return "records/letters";
		});
	}

	// A draft is a colleague's unfinished work; whoever reads the packet reads what went
	// out.
	private static boolean seesDrafts(Visit visit) {
		return visit.may(CaseAction.NAVIGATE) && visit.caseFile().isOpen();
	}

}
