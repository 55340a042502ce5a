package org.secondopinion.web.casefile;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.people.Person;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page of a case. What it shows depends on the role in which the visitor was let in:
 * a patient comes home, a navigator works, a manager follows. A specialist has the packet
 * instead.
 */
@Controller
class CaseController {

	private final CaseDoor door;

	private final CasePages pages;

	private final CasePacket packet;

	CaseController(CaseDoor door, CasePages pages, CasePacket packet) {
		this.door = door;
		this.pages = pages;
		this.packet = packet;
	}

	@GetMapping("/cases/{reference}")
	String show(Person person, @PathVariable CaseReference reference, @RequestParam(defaultValue = "") String tab,
			@RequestParam(defaultValue = "all") TimelineFilter show, Model model) {
		if (this.door.least(person, reference) == CaseAction.READ_MATERIAL) {
			return this.door.look(person, reference, CaseAction.READ_MATERIAL,
					(_) -> "redirect:/cases/" + reference + "/packet");
		}
		Visit visit = this.door.look(person, reference, CaseAction.FOLLOW, (it) -> {
			model.addAllAttributes(this.pages.of(it, show));
			return it;
		});
		return switch (visit.as()) {
			case PATIENT, REPRESENTATIVE, CARE_PARTNER ->
				visit.caseFile().isOpen() ? "casefile/home" : "casefile/ended";
			case NAVIGATOR -> {
				model.addAllAttributes(this.packet.open(person, reference, tab));
				yield "casefile/case";
			}
			case MANAGER -> {
				model.addAllAttributes(this.pages.alarm(visit));
				yield "casefile/progress";
			}
			case SPECIALIST, ADMINISTRATOR, DOCTORS_OFFICE ->
				throw new IllegalStateException("Nobody of this role follows a case");
		};
	}

}
