package org.secondopinion.web.caseload;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.NoSuchCase;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.caseload.CaseloadQuery;
import org.secondopinion.domain.caseload.CaseloadRow;
import org.secondopinion.domain.caseload.HandOver;
import org.secondopinion.domain.caseload.SavedView;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.web.layout.Binding;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Hands several cases of one navigator over, or all of them, one transaction each and a
 * bounded number at once. What changed hands meanwhile is left alone and named; whoever
 * stops half-way finds what is left where it was.
 */
@Controller
class HandOverSeveralController {

	/** Twice what one navigator carries at most. */
	private static final int MOST = 400;

	/** What one request hands over; the page that follows goes on with the rest. */
	static final int AT_ONCE = 50;

	private final CaseDoor door;

	private final HandOver handOver;

	private final Caseload caseload;

	HandOverSeveralController(CaseDoor door, HandOver handOver, Caseload caseload) {
		this.door = door;
		this.handOver = handOver;
		this.caseload = caseload;
	}

	@GetMapping("/caseload/hand-over")
	String ask(Person person, @RequestParam(defaultValue = "") String of, Model model) {
		PersonId carrier = carrier(person, of);
		model.addAttribute("form", HandOverForm.from(carrier, List.of()));
		return page(person, carrier, model);
	}

	@PostMapping("/caseload/hand-over")
	String handOver(Person person, Model model, HttpServletRequest request, HttpServletResponse response) {
		BindingResult typed = Binding.read(HandOverForm.class, request);
		HandOverForm form = Binding.form(HandOverForm.class, typed);
		List<Person> navigators = this.handOver.navigators(programmeOf(person));
		form.check(navigators, typed);
		if (form.cases().isEmpty()) {
			typed.rejectValue("cases", "cases", "Tick at least one case.");
		}
		if (typed.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAllAttributes(typed.getModel());
			return page(person, carrier(person, form.from()), model);
		}
		PersonId next = form.next(navigators).orElseThrow();
		List<String> ticked = form.cases().stream().distinct().toList();
		model.addAttribute("results",
				ticked.stream().limit(AT_ONCE).map((reference) -> result(person, reference, form, next)).toList());
		model.addAttribute("form", form);
		model.addAttribute("left", ticked.stream().skip(AT_ONCE).toList());
		return "caseload/handed-over";
	}

	private Result result(Person person, String typed, HandOverForm form, PersonId next) {
		CaseReference reference = CaseReference.read(typed).orElse(null);
		if (reference == null) {
			return new Result(typed, false, "There is no such case.");
		}
		try {
			boolean done = this.door.open(person, reference, CaseAction.NAVIGATE,
					(visit) -> this.handOver.handOver(visit, form.carrier(), next, form.note()));
			return done ? new Result(reference.value(), true, "Handed over.")
					: new Result(reference.value(), false, "Left alone: it changed hands since you opened the page.");
		}
		catch (NoLongerOpen ended) {
			return new Result(reference.value(), false, "Left alone: it has ended.");
		}
		catch (NoSuchCase refused) {
			return new Result(reference.value(), false, "There is no such case.");
		}
	}

	private PersonId carrier(Person person, String id) {
		return this.handOver.navigators(programmeOf(person))
			.stream()
			.map(Person::id)
			.filter((navigator) -> navigator.toString().equals(id))
			.findFirst()
			.orElse(person.id());
	}

	private String page(Person person, @Nullable PersonId carrier, Model model) {
		ProgrammeId programme = programmeOf(person);
		List<Person> navigators = this.handOver.navigators(programme);
		HandOverForm form = (HandOverForm) Objects.requireNonNull(model.getAttribute("form"));
		model.addAttribute("navigators", navigators);
		model.addAttribute("carrier", carrier);
		model.addAttribute("colleagues", form.choices(navigators));
		model.addAttribute("rows", rows(programme, carrier));
		return "caseload/hand-over-several";
	}

	private List<CaseloadRow> rows(ProgrammeId programme, @Nullable PersonId carrier) {
		// All of them, whatever is due when.
		return this.caseload
			.page(new CaseloadQuery(programme, carrier, SavedView.ALL, null, null, CaseloadQuery.Order.NAME, null, MOST,
					Instant.EPOCH, Instant.EPOCH))
			.rows();
	}

	private static ProgrammeId programmeOf(Person person) {
		ProgrammeId programme = person.programme();
		if (!person.is(Role.NAVIGATOR) || programme == null) {
			throw new AccessDeniedException("Only a programme's navigator hands cases over");
		}
		return programme;
	}

	/**
	 * What was done with one case.
	 *
	 * @param reference which case
	 * @param done whether it was handed over
	 * @param sentence what happened
	 */
	record Result(String reference, boolean done, String sentence) {

	}

}
