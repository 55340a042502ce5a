package org.secondopinion.web.casefile;

import java.util.List;

import org.secondopinion.domain.access.AccessLog;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.people.Person;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who can see a case, and who looked. */
@Controller
class LooksController {

	private final CaseDoor door;

	private final AccessLog log;

	LooksController(CaseDoor door, AccessLog log) {
		this.door = door;
		this.log = log;
	}

	@GetMapping("/cases/{reference}/access")
	String looks(Person person, @PathVariable CaseReference reference, Model model) {
		this.door.look(person, reference, CaseAction.READ_ACCESS_LOG, (visit) -> {
			model.addAttribute("looks", looks(visit));
			model.addAttribute("mayManage", visit.may(CaseAction.MANAGE_PARTNERS));
			return visit;
		});
		return "casefile/access";
	}

	// What the patient opened is no news to the patient.
	private List<AccessLog.Look> looks(Visit visit) {
		return this.log.of(visit.caseId())
			.stream()
			.filter((look) -> visit.as() != look.as() || !visit.as().isOnPatientsSide())
			.toList();
	}

}
