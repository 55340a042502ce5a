package org.secondopinion.web.booking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.BookSpecialist;
import org.secondopinion.domain.booking.Circumstances;
import org.secondopinion.domain.booking.Proposal;
import org.secondopinion.domain.booking.Proposing;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.web.layout.Binding;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the navigator found out that bears on who can review the case. */
@Controller
class CircumstancesController {

	private static final String TEMPLATE = "booking/circumstances";

	private final CaseDoor door;

	private final BookSpecialist bookSpecialist;

	private final Proposing proposing;

	CircumstancesController(CaseDoor door, BookSpecialist bookSpecialist, Proposing proposing) {
		this.door = door;
		this.bookSpecialist = bookSpecialist;
		this.proposing = proposing;
	}

	@GetMapping("/cases/{reference}/circumstances")
	String show(Person person, @PathVariable CaseReference reference, Model model) {
		return this.door.look(person, reference, CaseAction.NAVIGATE, (visit) -> {
			model.addAttribute("form", Form.of(this.bookSpecialist.circumstances(visit)));
			return page(visit, model);
		});
	}

	@PostMapping("/cases/{reference}/circumstances")
	String save(Person person, @PathVariable CaseReference reference, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = Binding.read(Form.class, request);
		Form form = Binding.form(Form.class, typed);
		Typed.lineNotTooLong(typed, "trainedAt", form.trainedAt());
		Optional<String> corrected = this.door.open(person, reference, CaseAction.NAVIGATE, (visit) -> {
			if (typed.hasErrors()) {
				model.addAllAttributes(typed.getModel());
				return Optional.of(page(visit, model));
			}
			this.bookSpecialist.note(visit, form.circumstances(choices(visit)));
			return Optional.empty();
		});
		if (corrected.isPresent()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return corrected.get();
		}
		redirect.addFlashAttribute("flash", "Saved. The specialists are judged by this from now on.");
		return "redirect:/cases/" + reference;
	}

	private String page(Visit visit, Model model) {
		model.addAttribute("reference", visit.caseFile().reference());
		model.addAttribute("specialists", choices(visit));
		return TEMPLATE;
	}

	private List<Choice> choices(Visit visit) {
		return this.proposing.proposals(visit.caseFile())
			.stream()
			.map(Proposal::specialist)
			.map((it) -> new Choice(it.id().toString(), it.name(), it.institution()))
			.toList();
	}

	/**
	 * What the navigator found out.
	 *
	 * @param revision the revision that the form began with
	 * @param examination not empty if the patient must be examined
	 * @param trainedAt where the first doctor was trained
	 * @param associates the identifiers of close associates of the first doctor
	 * @param suggested the identifiers of those whom the first doctor suggested
	 */
	record Form(String revision, String examination, String trainedAt, List<String> associates,
			List<String> suggested) {

		Form {
			revision = Typed.text(revision);
			examination = Typed.text(examination);
			trainedAt = Typed.text(trainedAt);
			associates = Typed.texts(associates);
			suggested = Typed.texts(suggested);
		}

		static Form of(Circumstances known) {
			return new Form(Integer.toString(known.revision()), known.examinationNeeded() ? "yes" : "",
					known.firstDoctorTrainedAt(), ids(known.closeAssociates()), ids(known.suggestedByFirstDoctor()));
		}

		Circumstances circumstances(List<Choice> listed) {
			return new Circumstances(!this.examination.isEmpty(), this.trainedAt, people(this.associates, listed),
					people(this.suggested, listed),
					this.revision.matches("\\d{1,9}") ? Integer.parseInt(this.revision) : -1);
		}

		private static List<String> ids(Set<PersonId> people) {
			return people.stream().map(PersonId::toString).toList();
		}

		private static Set<PersonId> people(List<String> ids, List<Choice> listed) {
			return listed.stream()
				.map(Choice::value)
				.filter(ids::contains)
				.map(PersonId::of)
				.collect(Collectors.toSet());
		}

	}

}
