package org.secondopinion.web.booking;

import java.time.Instant;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.booking.AgreeOnTime;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.people.Person;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The navigator withdraws a time that a specialist cannot keep free any longer. */
@Controller
class WithdrawTimeController {

	private final CaseDoor door;

	private final AgreeOnTime agreeOnTime;

	WithdrawTimeController(CaseDoor door, AgreeOnTime agreeOnTime) {
		this.door = door;
		this.agreeOnTime = agreeOnTime;
	}

	@PostMapping("/cases/{reference}/times/{time}/withdrawn")
	String withdraw(Person person, @PathVariable CaseReference reference, @PathVariable Instant time,
			RedirectAttributes redirect) {
		this.door.open(person, reference, CaseAction.NAVIGATE, (visit) -> {
			this.agreeOnTime.withdraw(visit, time);
			return visit.caseId();
		});
		redirect.addFlashAttribute("flash", "The time is withdrawn. The patient cannot choose it any more.");
		return "redirect:/cases/" + reference + "?tab=specialists";
	}

}
