package org.secondopinion.web.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.ending.DeathNotice;
import org.secondopinion.domain.ending.NoteDeath;
import org.secondopinion.domain.people.Person;
import org.secondopinion.web.layout.Binding;
import org.secondopinion.web.layout.Today;
import org.secondopinion.web.layout.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A navigator notes that the patient has died. No patient is ever asked this. */
@Controller
class DeathController {

	private final CaseDoor door;

	private final NoteDeath noting;

	private final Intakes intakes;

	private final Today today;

	DeathController(CaseDoor door, NoteDeath noting, Intakes intakes, Today today) {
		this.door = door;
		this.noting = noting;
		this.intakes = intakes;
		this.today = today;
	}

	@GetMapping("/cases/{reference}/death")
	String ask(Person person, @PathVariable CaseReference reference, Model model) {
		this.door.look(person, reference, CaseAction.NAVIGATE, Visit::caseId);
		model.addAttribute("form", new Form("", ""));
		return page(reference, model);
	}

	@PostMapping("/cases/{reference}/death")
	String note(Person person, @PathVariable CaseReference reference, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = Binding.read(Form.class, request);
		Form form = Binding.form(Form.class, typed);
		List<CaseReference> others = this.door.open(person, reference, CaseAction.NAVIGATE, (visit) -> {
			form.check(typed, this.today.opened(visit), this.today.of(visit), born(visit));
			return typed.hasErrors() ? List.of() : this.noting.died(visit, form.notice());
		});
		if (typed.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAllAttributes(typed.getModel());
			return page(reference, model);
		}
		redirect.addFlashAttribute("flash", done(others));
		return "redirect:/cases/" + reference;
	}

	private @Nullable LocalDate born(Visit visit) {
		return Optional.ofNullable(this.intakes.of(visit.caseId()).about())
			.map(IntakeSection.About::bornOn)
			.orElse(null);
	}

	private static String done(List<CaseReference> others) {
		String done = "The case is closed, and everything in it has stopped.";
		return others.isEmpty() ? done
				: done + " The patient has another open case here: "
						+ others.stream().map(CaseReference::value).collect(Collectors.joining(", "))
						+ ". Note the death there, too.";
	}

	private static String page(CaseReference reference, Model model) {
		model.addAttribute("reference", reference);
		return "ending/death";
	}

	/**
	 * What was told.
	 *
	 * @param on the day, if known
	 * @param toldBy who told it
	 */
	record Form(String on, String toldBy) {

		Form {
			on = Typed.text(on);
			toldBy = Typed.text(toldBy);
		}

		// It cannot be taken back, so a slip of the hand is asked about.
		void check(BindingResult typed, LocalDate opened, LocalDate today, @Nullable LocalDate born) {
			if (!this.on.isEmpty()) {
				Typed.dayOfCase(typed, "on", this.on, opened, today, "Give the day, or leave it empty.")
					.filter((day) -> born != null && day.isBefore(born))
					.ifPresent((_) -> typed.rejectValue("on", "early",
							"This is before the patient was born. Check the day."));
			}
			Typed.needed(typed, "toldBy", this.toldBy, "Write who told you, and how.");
		}

		DeathNotice notice() {
			return new DeathNotice(Typed.day(this.on).orElse(null), this.toldBy);
		}

	}

}
