package org.secondopinion.web.opinion;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.opinion.Gap;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.Signature;
import org.secondopinion.domain.opinion.SigningRules;
import org.secondopinion.domain.people.Person;
import org.secondopinion.web.layout.Binding;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The last look at an opinion, as the patient will read it, and the signature below it.
 */
@Controller
class SignatureController {

	private static final List<Choice> CONFIRMATION = List.of(new Choice("yes",
			"I wrote this opinion, and it says what I think.", "After signing you can only amend it, with a reason."));

	private final OpinionDesk desk;

	private final Choices choices;

	SignatureController(OpinionDesk desk, Choices choices) {
		this.desk = desk;
		this.choices = choices;
	}

	@GetMapping("/cases/{reference}/opinion/signature")
	String look(Person person, @PathVariable CaseReference reference, Model model, RedirectAttributes redirect) {
		if (this.desk.isBlind(person, reference)) {
			redirect.addFlashAttribute("flash", "Commit to your own findings first. You sign after that.");
			return "redirect:/cases/" + reference + "/opinion";
		}
		OpinionDesk.ToSign toSign = this.desk.toSign(person, reference);
		model.addAttribute("form", new SignatureForm("", "", Integer.toString(toSign.draft().revision())));
		return page(toSign, model);
	}

	@PostMapping("/cases/{reference}/opinion/signature")
	String sign(Person person, @PathVariable CaseReference reference, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = Binding.read(SignatureForm.class, request);
		SignatureForm form = Binding.form(SignatureForm.class, typed);
		OpinionDesk.ToSign toSign = this.desk.toSign(person, reference);
		check(form, toSign.draft(), person, typed);
		if (typed.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAllAttributes(typed.getModel());
			return page(toSign, model);
		}
		this.desk.sign(person, reference, form.name(), form.hasRead());
		redirect.addFlashAttribute("flash", "Your opinion is signed. The navigator reads it next.");
		return "redirect:/reviews";
	}

	private static void check(SignatureForm form, Opinion.Draft draft, Person person, BindingResult typed) {
		if (!SigningRules.gaps(draft.findings()).isEmpty()) {
			typed.reject("gaps", "The opinion is not complete. Fill in what is listed below, then sign.");
		}
		if (form.hasRead() != draft.revision()) {
			typed.reject("changed", "The opinion was changed in another window after you opened this page. "
					+ "Load this page again, read it once more, then sign.");
		}
		if (!Signature.isNameOf(form.name(), person.name())) {
			typed.rejectValue("name", "name", "Type your own name as it is shown here: " + person.name() + ".");
		}
		if (form.confirmed().isEmpty()) {
			typed.rejectValue("confirmed", "confirmed", "Tick the box to confirm that this is your opinion.");
		}
	}

	private String page(OpinionDesk.ToSign toSign, Model model) {
		Opinion.Draft draft = toSign.draft();
		model.addAttribute("committed", toSign.committed());
		model.addAttribute("differences", toSign.differences().stream().map(this.choices::label).toList());
		model.addAttribute("draft", draft);
		model.addAttribute("plain", PlainOpinion.of(draft));
		model.addAttribute("gaps", SigningRules.gaps(draft.findings()).stream().map(this::line).toList());
		model.addAttribute("confirmation", CONFIRMATION);
		return "opinion/signature";
	}

	// Leads to the field on the page of the opinion; its ids are the paths without
	// brackets.
	private Choice line(Gap gap) {
		return switch (gap) {
			case Gap.Choice choice -> new Choice(switch (choice) {
				case ON_DIAGNOSIS -> "onDiagnosis";
				case ON_TREATMENT -> "onTreatment";
				case URGENCY -> "urgency";
				case CERTAINTY -> "certainty";
			}, this.choices.label(choice), null);
			case Gap.PlainWords(var row) ->
				new Choice("rows" + row + ".plain", this.choices.label(row) + ": say it in plain words", null);
			case Gap.Answer(int number, String question) ->
				new Choice("answers" + number, "Answer the question: " + question, null);
			case Gap.Tests tests -> new Choice("tests0.name", this.choices.label(tests), null);
			case Gap.Source _ -> new Choice("otherSources", "Name at least one source that you relied on", null);
		};
	}

}
