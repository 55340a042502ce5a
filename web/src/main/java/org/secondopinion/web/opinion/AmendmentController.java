package org.secondopinion.web.opinion;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.opinion.Findings;
import org.secondopinion.domain.opinion.Signature;
import org.secondopinion.domain.opinion.SigningRules;
import org.secondopinion.domain.people.Person;
import org.secondopinion.web.layout.Binding;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A specialist reads again what they signed, and amends what was released. It is one
 * form: whoever amends changes a few words, and says why.
 */
@Controller
class AmendmentController {

	private final AmendmentDesk desk;

	private final Choices choices;

	AmendmentController(AmendmentDesk desk, Choices choices) {
		this.desk = desk;
		this.choices = choices;
	}

	@GetMapping("/cases/{reference}/my-opinion")
	String signed(Person person, @PathVariable CaseReference reference, Model model) {
		AmendmentDesk.Signed signed = this.desk.signed(person, reference);
		model.addAttribute("versions", signed.versions().stream().map(SignedVersion::of).toList());
		model.addAttribute("amendable", signed.amendable());
		model.addAttribute("open", signed.open());
		model.addAttribute("committed", signed.committed());
		return "opinion/my-opinion";
	}

	@GetMapping("/cases/{reference}/amendment")
	String look(Person person, @PathVariable CaseReference reference, Model model) {
		AmendmentDesk.OnDesk onDesk = this.desk.look(person, reference);
		model.addAttribute("form", AmendmentForm.of(OpinionForm.of(onDesk.before(), onDesk.view().sources())));
		return page(onDesk, model);
	}

	@PostMapping("/cases/{reference}/amendment")
	String amend(Person person, @PathVariable CaseReference reference, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = Binding.read(AmendmentForm.class, request);
		AmendmentForm form = Binding.form(AmendmentForm.class, typed);
		AmendmentDesk.OnDesk onDesk = this.desk.look(person, reference);
		check(form, onDesk, person, typed);
		if (typed.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAllAttributes(typed.getModel());
			return page(onDesk, model);
		}
		this.desk.amend(person, reference, form);
		redirect.addFlashAttribute("flash", "Your amended opinion is signed. The navigator reads it next.");
		return "redirect:/cases/" + reference + "/my-opinion";
	}

	private static void check(AmendmentForm form, AmendmentDesk.OnDesk onDesk, Person person, BindingResult typed) {
		form.opinion()
			.texts()
			.forEach((path, text) -> Typed.notTooLong(typed, path.equals("sources") ? "otherSources" : path, text));
		Findings findings = onDesk.findings(form);
		if (!SigningRules.gaps(findings).isEmpty()) {
			typed.reject("gaps", "The opinion is not complete any more. Fill in every field that had words before, "
					+ "and name the tests if you ask for some.");
		}
		if (findings.equals(onDesk.before().findings())) {
			typed.reject("same", "Nothing is changed yet. Change what you see differently now.");
		}
		Typed.needed(typed, "reason", form.reason(), "Write why you amend it. The patient reads it.");
		if (!Signature.isNameOf(form.name(), person.name())) {
			typed.rejectValue("name", "name", "Type your own name as it is shown here: " + person.name() + ".");
		}
	}

	private String page(AmendmentDesk.OnDesk onDesk, Model model) {
		OpinionChoices.add(onDesk.view(), onDesk.before(), Map.of(), this.choices, model);
		model.addAttribute("sentBack", SignedVersion.of(onDesk.before()).note());
		return "opinion/amendment";
	}

}
