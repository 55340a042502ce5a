package org.secondopinion.web.booking;

import java.util.Map;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
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

	private final Preparing preparing;

	SpecialistController(CaseDoor door, PatientsSpecialist specialist, Preparing preparing) {
		this.door = door;
		this.specialist = specialist;
		this.preparing = preparing;
	}

	@GetMapping("/cases/{reference}/specialist")
	String show(Person person, @PathVariable CaseReference reference, Model model) {
		model.addAllAttributes(this.door.look(person, reference, CaseAction.FOLLOW, this::page));
		return "booking/specialist";
	}

	private Map<String, Object> page(Visit visit) {
		Map<String, Object> model = this.specialist.page(visit);
		model.put("preparation", this.preparing.of(visit));
		return model;
	}

}
