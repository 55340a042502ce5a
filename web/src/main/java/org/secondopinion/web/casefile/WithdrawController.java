package org.secondopinion.web.casefile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.CaseWithdrawal;
import org.secondopinion.domain.people.Person;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
		model.addAttribute("form", new FewWords(""));
		return show(person, reference, model);
	}

	@PostMapping("/cases/{reference}/withdraw")
	String withdraw(Person person, @PathVariable CaseReference reference, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = FewWords.read(request);
		if (typed.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAllAttributes(typed.getModel());
			return show(person, reference, model);
		}
		this.door.open(person, reference, CaseAction.WITHDRAW, (visit) -> {
			this.withdrawal.withdraw(visit, FewWords.of(typed));
			return visit;
		});
		redirect.addFlashAttribute("flash", "The second opinion has stopped.");
		return "redirect:/cases/" + reference;
	}

	private String show(Person person, CaseReference reference, Model model) {
		this.door.look(person, reference, CaseAction.WITHDRAW, (visit) -> {
			model.addAttribute("team", this.directory.of(visit.caseFile()));
			model.addAttribute("onBehalf", !visit.as().isOnPatientsSide());
			return visit;
		});
		return "casefile/withdraw";
	}

}
