package org.secondopinion.web.partners;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.partners.EndPartnership;
import org.secondopinion.domain.partners.FollowedCases;
import org.secondopinion.domain.people.Person;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody who was invited may do, until when, and the way out. */
@Controller
class LeaveController {

	private final CaseDoor door;

	private final FollowedCases followed;

	private final EndPartnership ending;

	LeaveController(CaseDoor door, FollowedCases followed, EndPartnership ending) {
		this.door = door;
		this.followed = followed;
		this.ending = ending;
	}

	@GetMapping("/cases/{reference}/leave")
	String ask(Person person, @PathVariable CaseReference reference, Model model) {
		FollowedCases.Followed mine = this.door.look(person, reference, CaseAction.LEAVE,
				(visit) -> this.followed.of(visit.by(), reference).orElseThrow());
		model.addAttribute("reference", reference);
		model.addAttribute("mine", mine);
		return "partners/leave";
	}

	@PostMapping("/cases/{reference}/leave")
	String leave(Person person, @PathVariable CaseReference reference, RedirectAttributes redirect) {
		this.door.open(person, reference, CaseAction.LEAVE, (visit) -> {
			this.ending.leave(visit);
			return visit;
		});
		redirect.addFlashAttribute("flash", "You left the case. It is closed to you now.");
		return "redirect:/left";
	}

}
