package org.secondopinion.web.booking;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.programme.Programmes;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The patient's specialist: who it is, when, how to prepare, what to bring. */
@Controller
class SpecialistController {

	private final CaseDoor door;

	private final Bookings bookings;

	private final Programmes programmes;

	SpecialistController(CaseDoor door, Bookings bookings, Programmes programmes) {
		this.door = door;
		this.bookings = bookings;
		this.programmes = programmes;
	}

	@GetMapping("/cases/{reference}/specialist")
	String show(Person person, @PathVariable CaseReference reference, Model model) {
		return this.door.open(person, reference, CaseAction.FOLLOW, (visit) -> {
			model.addAttribute("booking", this.bookings.of(visit.caseId()));
			model.addAttribute("caseFile", visit.caseFile());
			model.addAttribute("programme", this.programmes.get(visit.caseFile().programme()));
			return "booking/specialist";
		});
	}

}
