package org.secondopinion.web.casefile;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.people.Person;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The patient's questions, and everything else that the patient told, to be read again.
 */
@Controller
class QuestionsController {

	private final CaseDoor door;

	private final Intakes intakes;

	QuestionsController(CaseDoor door, Intakes intakes) {
		this.door = door;
		this.intakes = intakes;
	}

	@GetMapping("/cases/{reference}/questions")
	String questions(Person person, @PathVariable CaseReference reference, Model model) {
		this.door.look(person, reference, CaseAction.READ_PACKET, (visit) -> {
			model.addAttribute("mayWrite", visit.as().isOnPatientsSide() && visit.may(CaseAction.WRITE_MESSAGE));
			model.addAttribute("intake", this.intakes.of(visit.caseId()));
			return visit;
		});
		return "casefile/questions";
	}

}
