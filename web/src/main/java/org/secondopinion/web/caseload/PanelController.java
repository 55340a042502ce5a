package org.secondopinion.web.caseload;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.web.casefile.CasePages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A case in short, beside the table: where it stands and the first thing to do. */
@Controller
class PanelController {

	private final CaseDoor door;

	private final CasePages pages;

	PanelController(CaseDoor door, CasePages pages) {
		this.door = door;
		this.pages = pages;
	}

	@GetMapping("/caseload/{reference}/panel")
	String panel(Person person, @PathVariable CaseReference reference, Model model) {
		model.addAttribute("mayWork", person.is(Role.NAVIGATOR));
		model.addAllAttributes(this.door.look(person, reference, CaseAction.FOLLOW, this.pages::staff));
		return "caseload/panel";
	}

}
