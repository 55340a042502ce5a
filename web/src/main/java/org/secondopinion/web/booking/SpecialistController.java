package org.secondopinion.web.booking;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.people.Person;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The patient's specialist: who it is, when, how to prepare, what to bring. */
@Controller
class SpecialistController {

	private final CaseDoor door;

	private final PatientsSpecialist specialist;

	SpecialistController(CaseDoor door, PatientsSpecialist specialist) {
		this.door = door;
		this.specialist = specialist;
	}

	@GetMapping("/cases/{reference}/specialist")
	String show(Person person, @PathVariable CaseReference reference, Model model) {
		model.addAllAttributes(this.door.look(person, reference, CaseAction.FOLLOW, this.specialist::page));
		return "booking/specialist";
	}

}
