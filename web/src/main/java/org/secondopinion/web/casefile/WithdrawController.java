package org.secondopinion.web.casefile;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.CaseWithdrawal;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Stops a case, after one more look at what that means. */
@Controller
class WithdrawController {

	private final CaseDoor door;

	private final CaseTeam.Directory directory;

	private final CaseWithdrawal withdrawal;

	WithdrawController(CaseDoor door, CaseTeam.Directory directory, CaseWithdrawal withdrawal) {
		this.door = door;
		this.directory = directory;
		this.withdrawal = withdrawal;
	}

	@GetMapping("/cases/{reference}/withdraw")
	String ask(Person person, @PathVariable CaseReference reference, Model model) {
		this.door.look(person, reference, CaseAction.WITHDRAW, (visit) -> {
			mustBeOpen(visit);
			model.addAttribute("team", this.directory.of(visit.caseFile()));
			model.addAttribute("onBehalf", visit.as() != Role.PATIENT);
			return visit;
		});
		return "casefile/withdraw";
	}

	@PostMapping("/cases/{reference}/withdraw")
	String withdraw(Person person, @PathVariable CaseReference reference,
			@RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
		String words = Typed.text(reason);
		this.door.open(person, reference, CaseAction.WITHDRAW, (visit) -> {
			this.withdrawal.withdraw(visit, words.substring(0, Math.min(words.length(), Typed.LONGEST)));
			return visit;
		});
		redirect.addFlashAttribute("flash", "The second opinion has stopped.");
		return "redirect:/cases/" + reference;
	}

	private static void mustBeOpen(Visit visit) {
		if (!visit.caseFile().isOpen()) {
			throw new NoLongerOpen("The case");
		}
	}

}
