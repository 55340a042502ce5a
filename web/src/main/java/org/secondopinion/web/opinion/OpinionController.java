package org.secondopinion.web.opinion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.opinion.Certainty;
import org.secondopinion.domain.opinion.CommitFindings;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.Row;
import org.secondopinion.domain.opinion.Saving;
import org.secondopinion.domain.opinion.Stance;
import org.secondopinion.domain.opinion.Urgency;
import org.secondopinion.domain.people.Person;
import org.secondopinion.web.layout.Binding;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The opinion beside the packet. It is saved as it is written, and with a button where
 * there is no script; what two windows wrote is shown side by side, and nothing is lost.
 */
@Controller
class OpinionController {

	private final OpinionDesk desk;

	private final Choices choices;

	OpinionController(OpinionDesk desk, Choices choices) {
		this.desk = desk;
		this.choices = choices;
	}

	@GetMapping("/cases/{reference}/opinion")
	String write(Person person, @PathVariable CaseReference reference, Model model) {
		OpinionDesk.OnDesk onDesk = this.desk.look(person, reference);
		model.addAttribute("form", OpinionForm.of(onDesk.draft(), onDesk.view().sources()));
		return page(onDesk, Map.of(), model);
	}

	@PostMapping("/cases/{reference}/opinion")
	String save(Person person, @PathVariable CaseReference reference, @RequestParam(defaultValue = "") String then,
			Model model, HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = read(request);
		OpinionForm form = Binding.form(OpinionForm.class, typed);
		if (typed.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAllAttributes(typed.getModel());
			return page(this.desk.look(person, reference), Map.of(), model);
		}
		return switch (this.desk.save(person, reference, form)) {
			case Saving.Kept(Opinion.Draft draft) when then.equals("commit") ->
				checkCommitment(person, reference, draft, model, response);
			case Saving.Kept _ -> {
				redirect.addFlashAttribute("flash", "Your draft is saved.");
				yield "redirect:/cases/" + reference + (then.equals("sign") ? "/opinion/signature" : "/opinion");
			}
			case Saving.Overtaken(Opinion.Draft theirs) -> {
				response.setStatus(HttpStatus.CONFLICT.value());
				model.addAttribute("overtaken", true);
				yield both(form, this.desk.look(person, reference).with(theirs), model);
			}
		};
	}

	private String checkCommitment(Person person, CaseReference reference, Opinion.Draft draft, Model model,
			HttpServletResponse response) {
		List<Row> missing = CommitFindings.missing(draft);
		if (!missing.isEmpty()) {
			OpinionDesk.OnDesk onDesk = this.desk.look(person, reference);
			BindingResult typed = new BeanPropertyBindingResult(OpinionForm.of(draft, onDesk.view().sources()), "form");
			missing.forEach((row) -> typed.rejectValue("rows[" + row + "].plain", "missing",
					"Write this in plain words first. You commit to your own diagnosis and treatment plan."));
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAllAttributes(typed.getModel());
			return page(onDesk, Map.of(), model);
		}
		return "redirect:/cases/" + reference + "/opinion/commitment";
	}

	@PostMapping("/cases/{reference}/opinion/draft")
	String saveAsWritten(Person person, @PathVariable CaseReference reference, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		BindingResult typed = read(request);
		if (typed.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return "opinion/saved :: tooLong";
		}
		Saving saving = this.desk.save(person, reference, Binding.form(OpinionForm.class, typed));
		model.addAttribute("draft", saving.draft());
		model.addAttribute("plain", PlainOpinion.of(saving.draft()));
		return switch (saving) {
			case Saving.Kept _ -> "opinion/saved :: kept";
			case Saving.Overtaken _ -> {
				response.setStatus(HttpStatus.CONFLICT.value());
				yield "opinion/saved :: overtaken";
			}
		};
	}

	// Whoever typed here decides: what this window lacks is filled in, and what differs
	// is
	// shown.
	private String both(OpinionForm mine, OpinionDesk.OnDesk onDesk, Model model) {
		OpinionForm theirs = OpinionForm.of(onDesk.draft(), onDesk.view().sources());
		OpinionForm both = mine.completedFrom(theirs).at(onDesk.draft().revision());
		model.addAttribute("form", both);
		Map<String, String> differences = new LinkedHashMap<>();
		both.differencesTo(theirs)
			.forEach((path, text) -> differences.put(path, inWords(path, text, onDesk.view().sources())));
		return page(onDesk, differences, model);
	}

	private String inWords(String path, String text, List<Choice> sources) {
		return switch (path) {
			case "onDiagnosis", "onTreatment" -> label(Agreement.class, text);
			case "urgency" -> label(Urgency.class, text);
			case "certainty" -> label(Certainty.class, text);
			case "sources" -> sources.stream()
				.filter((source) -> text.contains(source.value()))
				.map(Choice::label)
				.collect(Collectors.joining(", "));
			default -> path.endsWith(".stance") ? label(Stance.class, text) : text;
		};
	}

	private <E extends Enum<E>> String label(Class<E> type, String name) {
		return Typed.constant(type, name).map(this.choices::label).orElse("");
	}

	private static BindingResult read(HttpServletRequest request) {
		BindingResult typed = Binding.read(OpinionForm.class, request);
		Binding.form(OpinionForm.class, typed).texts().forEach((path, text) -> Typed.notTooLong(typed, path, text));
		return typed;
	}

	private String page(OpinionDesk.OnDesk onDesk, Map<String, String> theirs, Model model) {
		model.addAttribute("committed", onDesk.committed());
		OpinionChoices.add(onDesk.view(), onDesk.draft(), theirs, this.choices, model);
		model.addAttribute("plain", PlainOpinion.of(onDesk.draft()));
		return "opinion/opinion";
	}

}
