package org.secondopinion.web.opinion;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.opinion.CommitFindings;
import org.secondopinion.domain.opinion.Commitment;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.Row;
import org.secondopinion.domain.people.Person;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The last look at findings before a blind reviewer commits to them, because that cannot
 * be taken back.
 */
@Controller
class CommitmentController {

	private final OpinionDesk desk;

	private final Choices choices;

	CommitmentController(OpinionDesk desk, Choices choices) {
		this.desk = desk;
		this.choices = choices;
	}

	@GetMapping("/cases/{reference}/opinion/commitment")
	String look(Person person, @PathVariable CaseReference reference, Model model, RedirectAttributes redirect) {
		if (!this.desk.isBlind(person, reference)) {
			return committed(reference, redirect);
		}
		return page(this.desk.toSign(person, reference).draft(), model);
	}

	@PostMapping("/cases/{reference}/opinion/commitment")
	String commit(Person person, @PathVariable CaseReference reference,
			@RequestParam(defaultValue = "") String revision, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		// A button that is pressed twice finds the findings committed, and leads on.
		if (!this.desk.isBlind(person, reference)) {
			return committed(reference, redirect);
		}
		Opinion.Draft draft = this.desk.toSign(person, reference).draft();
		boolean read = revision.equals(Integer.toString(draft.revision()));
		if (!read || !CommitFindings.missing(draft).isEmpty()) {
			response.setStatus((read ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT).value());
			model.addAttribute("changed", !read);
			return page(draft, model);
		}
		this.desk.commit(person, reference, draft.revision());
		redirect.addFlashAttribute("flash", "Your findings are kept as you wrote them. Now you see the first opinion: "
				+ "say how yours relates to it.");
		return "redirect:/cases/" + reference + "/opinion";
	}

	private static String committed(CaseReference reference, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", "You see the first opinion, so there is nothing to commit to.");
		return "redirect:/cases/" + reference + "/opinion";
	}

	private String page(Opinion.Draft draft, Model model) {
		List<Row> missing = CommitFindings.missing(draft);
		model.addAttribute("draft", draft);
		model.addAttribute("rows", Commitment.ROWS);
		// Leads to the field on the page of the opinion; its ids are the paths without
		// brackets.
		model.addAttribute("gaps",
				missing.stream()
					.map((row) -> new Choice("rows" + row + ".plain",
							this.choices.label(row) + ": say it in plain words", null))
					.toList());
		return "opinion/commitment";
	}

}
