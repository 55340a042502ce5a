package org.secondopinion.web.casefile;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.casefile.CaseNoting;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.people.Person;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What has happened, and the notes of the programme's people. */
@Controller
class TimelineController {

	private final CaseDoor door;

	private final CasePages pages;

	private final CaseNoting noting;

	TimelineController(CaseDoor door, CasePages pages, CaseNoting noting) {
		this.door = door;
		this.pages = pages;
		this.noting = noting;
	}

	@GetMapping("/cases/{reference}/timeline")
	String timeline(Person person, @PathVariable CaseReference reference, Model model) {
		model.addAllAttributes(this.door.look(person, reference, CaseAction.FOLLOW, this.pages::timeline));
		return "casefile/timeline";
	}

	@PostMapping("/cases/{reference}/notes")
	String note(Person person, @PathVariable CaseReference reference, @RequestParam(defaultValue = "") String note,
			RedirectAttributes redirect) {
		String words = Typed.text(note);
		String problem = problem(words);
		if (problem != null) {
			redirect.addFlashAttribute("note", words);
			redirect.addFlashAttribute("noteProblem", problem);
		}
		this.door.open(person, reference, CaseAction.NOTE, (visit) -> {
			if (problem == null) {
				this.noting.note(visit, words);
			}
			return visit;
		});
		return "redirect:/cases/" + reference + "#timeline";
	}

	private static @Nullable String problem(String words) {
		if (words.isEmpty()) {
			return "Write the note first.";
		}
		return (words.length() > Typed.LONGEST) ? "Shorten the note to 10,000 characters." : null;
	}

}
