package org.secondopinion.web.casefile;

import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseNoting;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.web.layout.Moments;
import org.secondopinion.web.layout.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The patient's condition got worse: whom to call now, and a word to the programme, which
 * notes that it dealt with it. It works for a case that has ended, too.
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
		model.addAttribute("form", new FewWords(""));
		return show(person, reference, model);
	}

	@PostMapping("/cases/{reference}/worse")
	String tell(Person person, @PathVariable CaseReference reference,
			@ModelAttribute(name = "when", binding = false) Moments when, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = FewWords.read(request);
		if (typed.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAllAttributes(typed.getModel());
			return show(person, reference, model);
		}
		return this.door.open(person, reference, CaseAction.TELL_WORSE, (visit) -> {
			this.noting.worse(visit, FewWords.of(typed));
			redirect.addFlashAttribute("flash", afterwards(visit, when));
			return "redirect:" + back(visit);
		});
	}

	private String show(Person person, CaseReference reference, Model model) {
		this.door.look(person, reference, CaseAction.TELL_WORSE, (visit) -> {
			model.addAttribute("team", this.directory.of(visit.caseFile()));
			model.addAttribute("onBehalf", !visit.as().isOnPatientsSide());
			model.addAttribute("open", visit.caseFile().isOpen());
			model.addAttribute("goBackTo", back(visit));
			model.addAttribute("toldAt", visit.caseFile().worseAt());
			model.addAttribute("takenBackAt", this.noting.takenBackAt(visit).orElse(null));
			model.addAttribute("readFrom", readFrom(visit).orElse(null));
			return visit;
		});
		return "casefile/worse";
	}

	// A specialist has no page of the case.
	private static String back(Visit visit) {
		return (visit.as() == Role.SPECIALIST) ? "/reviews" : "/cases/" + visit.caseFile().reference();
	}

	/** When the programme opens again; nothing while it is at work. */
	private Optional<Instant> readFrom(Visit visit) {
		return this.directory.of(visit.caseFile()).programme().calendar().opensAgain(visit.at());
	}

	private String afterwards(Visit visit, Moments when) {
		if (visit.as() == Role.SPECIALIST) {
			return "The patient’s navigator is told at once. If the patient is with you, see to it that somebody takes "
					+ "over.";
		}
		if (!visit.as().isOnPatientsSide()) {
			return "It is written down. If you have not reached the patient yet, call now.";
		}
		Programme programme = this.directory.of(visit.caseFile()).programme();
		return reader(visit, when) + " " + helpToday(visit, programme.phone())
				+ " In an emergency call your local emergency number.";
	}

	private String reader(Visit visit, Moments when) {
		if (!visit.caseFile().isOpen()) {
			return "Your second opinion has ended, so nobody works on it. Your program reads this on working days only.";
		}
		return readFrom(visit).map((it) -> "Your program is closed now. It reads this from " + when.full(it) + " on.")
			.orElse("Your program can read this now, and calls you.");
	}

	// A number that nobody answers today is no help.
	private String helpToday(Visit visit, String phone) {
		return readFrom(visit).isPresent()
				? "If you need help before then, call your own doctor’s office: its line says who is on call."
				: "If you need help today, call your own doctor, or " + phone + ".";
	}

	@PostMapping("/cases/{reference}/worse/dealt-with")
	String dealtWith(Person person, @PathVariable CaseReference reference, @RequestParam(defaultValue = "") String done,
			RedirectAttributes redirect) {
		String words = Typed.text(done);
		String problem = problem(words);
		this.door.open(person, reference, CaseAction.NOTE, (visit) -> {
			if (problem == null) {
				this.noting.dealtWithWorse(visit, words);
			}
			return visit;
		});
		if (problem != null) {
			redirect.addFlashAttribute("done", words);
			redirect.addFlashAttribute("doneProblem", problem);
		}
		return "redirect:/cases/" + reference;
	}

	private static @Nullable String problem(String words) {
		if (words.isEmpty()) {
			return "Write what was done.";
		}
		return (words.length() > Typed.LONGEST) ? "Shorten it to 10,000 characters." : null;
	}

}
