package org.secondopinion.web.casefile;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.casefile.CaseNoting;
import org.secondopinion.domain.casefile.CaseReference;
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

/**
 * The patient's condition got worse: whom to call now, and a word to the programme. It
 * works for a case that has ended, too.
 */
@Controller
class WorseController {

	private final CaseDoor door;

	private final CaseTeam.Directory directory;

	private final CaseNoting noting;

	WorseController(CaseDoor door, CaseTeam.Directory directory, CaseNoting noting) {
		this.door = door;
		this.directory = directory;
		this.noting = noting;
	}

	@GetMapping("/cases/{reference}/worse")
	String ask(Person person, @PathVariable CaseReference reference, Model model) {
		this.door.look(person, reference, CaseAction.ACT_AS_PATIENT, (visit) -> {
			model.addAttribute("team", this.directory.of(visit.caseFile()));
			model.addAttribute("onBehalf", visit.as() != Role.PATIENT);
			return visit;
		});
		return "casefile/worse";
	}

	@PostMapping("/cases/{reference}/worse")
	String tell(Person person, @PathVariable CaseReference reference, @RequestParam(defaultValue = "") String change,
			RedirectAttributes redirect) {
		String words = Typed.text(change);
		CaseTeam team = this.door.open(person, reference, CaseAction.ACT_AS_PATIENT, (visit) -> {
			this.noting.worse(visit, words.substring(0, Math.min(words.length(), Typed.LONGEST)));
			return this.directory.of(visit.caseFile());
		});
		redirect.addFlashAttribute("flash", "Your programme can read this now. If you need help today, call "
				+ team.programme().phone() + ". In an emergency call your local emergency number.");
		return "redirect:/cases/" + reference;
	}

}
