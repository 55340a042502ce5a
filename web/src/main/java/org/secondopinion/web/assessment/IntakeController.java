package org.secondopinion.web.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.documents.Prefill;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.web.layout.Moments;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The intake in short steps: a list of sections, one page for each, and a last look
 * before it is handed in. Every section is saved by itself, so a patient can stop at any
 * time.
 */
@Controller
class IntakeController {

	private final IntakeDesk desk;

	private final SectionForms forms;

	IntakeController(IntakeDesk desk, SectionForms forms) {
		this.desk = desk;
		this.forms = forms;
	}

	@GetMapping("/cases/{reference}/intake")
	String sections(Person person, @PathVariable CaseReference reference, Model model) {
		Intake intake = this.desk.intake(person, reference);
		model.addAttribute("sections", this.forms.taskList(reference, intake));
		model.addAttribute("next", intake.missing().stream().findFirst().map(IntakeSection.Name::name).orElse("check"));
		return "assessment/intake";
	}

	@GetMapping("/cases/{reference}/intake/{section}")
	String section(Person person, @PathVariable CaseReference reference, @PathVariable IntakeSection.Name section,
			Model model) {
		Intake intake = this.desk.intake(person, reference);
		Optional<Prefill> files = this.desk.prefill(person, reference);
		if (intake.section(section).isEmpty()) {
			files.ifPresent((prefill) -> suggest(this.forms.form(section), prefill, model));
		}
		return show(this.forms.form(section), intake, files, model);
	}

	@PostMapping("/cases/{reference}/intake/{section}")
	String save(Person person, @PathVariable CaseReference reference, @PathVariable IntakeSection.Name section,
			Model model, HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
		SectionForm<?> form = this.forms.form(section);
		boolean alarmed = needsCareNow(this.desk.intake(person, reference));
		Optional<Intake> saved = this.desk.answer(person, reference, (today) -> {
			BindingResult typed = this.forms.read(form, request, today);
			if (typed.hasErrors()) {
				model.addAllAttributes(typed.getModel());
				return Optional.empty();
			}
			return Optional.of(this.forms.section(form, typed));
		});
		if (saved.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return page(form, this.desk.prefill(person, reference), model);
		}
		if (alarmed && !needsCareNow(saved.get())) {
			redirect.addFlashAttribute("flash",
					"We noted that you took it back. Your navigator may still call, to make "
							+ "sure that all is well.");
		}
		return "redirect:/cases/" + reference + "/intake/" + next(section, saved.get());
	}

	private String next(IntakeSection.Name saved, Intake intake) {
		boolean careFirst = saved == IntakeSection.Name.TIMING && needsCareNow(intake);
		return careFirst ? "call-now" : this.forms.next(saved, intake);
	}

	private static boolean needsCareNow(Intake intake) {
		IntakeSection.Timing timing = intake.timing();
		return timing != null && timing.needsCareNow();
	}

	@GetMapping("/cases/{reference}/intake/call-now")
	String callNow(Person person, @PathVariable CaseReference reference,
			@ModelAttribute(name = "when", binding = false) Moments when, Model model) {
		Intake intake = this.desk.intake(person, reference);
		Programme programme = this.desk.programme(person, reference);
		model.addAttribute("programme", programme);
		model.addAttribute("readFrom", programme.calendar().opensAgain(when.now()).orElse(null));
		model.addAttribute("next", this.forms.next(IntakeSection.Name.TIMING, intake));
		return "assessment/call-now";
	}

	@GetMapping("/cases/{reference}/intake/check")
	String check(Person person, @PathVariable CaseReference reference, Model model) {
		Intake intake = this.desk.intake(person, reference);
		model.addAttribute("intake", intake);
		model.addAttribute("missing", this.forms.missing(reference, intake));
		return "assessment/check";
	}

	@PostMapping("/cases/{reference}/intake")
	String submit(Person person, @PathVariable CaseReference reference, RedirectAttributes redirect) {
		if (!this.desk.intake(person, reference).isComplete()) {
			return "redirect:/cases/" + reference + "/intake/check";
		}
		this.desk.submit(person, reference);
		redirect.addFlashAttribute("flash", "Your answers are with your navigator.");
		return "redirect:/cases/" + reference;
	}

	private static <F extends Record> String show(SectionForm<F> form, Intake intake, Optional<Prefill> files,
			Model model) {
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", form.of(intake));
		}
		return page(form, files, model);
	}

	private static <F extends Record> void suggest(SectionForm<F> form, Prefill prefill, Model model) {
		form.suggested(prefill).ifPresent((suggestion) -> {
			model.addAttribute("form", suggestion.form());
			model.addAttribute("fromFile", suggestion.words());
		});
	}

	private static String page(SectionForm<?> form, Optional<Prefill> files, Model model) {
		Map<String, Object> facts = new HashMap<>(form.facts());
		files.ifPresent((prefill) -> facts.putAll(form.offered(prefill)));
		model.addAttribute("section", form.name());
		model.addAttribute("facts", facts);
		model.addAttribute("template", SectionForms.template(form.name()));
		return "assessment/section";
	}

}
