package org.secondopinion.web.caseload;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.NoSuchCase;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.caseload.CaseloadRow;
import org.secondopinion.domain.caseload.HandOver;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.web.layout.Binding;
import org.secondopinion.web.layout.Moments;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Hands several cases of one navigator over, or all of them, one transaction each and a
 * bounded number at once. What changed hands meanwhile is left alone and named; whoever
 * stops half-way finds what is left where it was.
 */
@Controller
class HandOverSeveralController {

	/** What one request hands over; the page that follows goes on with the rest. */
	static final int AT_ONCE = 50;

	private final CaseDoor door;

	private final HandOver handOver;

	private final CarriedCases carried;

	HandOverSeveralController(CaseDoor door, HandOver handOver, CarriedCases carried) {
		this.door = door;
		this.handOver = handOver;
		this.carried = carried;
	}

	@GetMapping("/caseload/hand-over")
	String ask(Person person, @RequestParam(defaultValue = "") String of,
			@ModelAttribute(name = "when", binding = false) Moments when, Model model) {
		PersonId carrier = carrier(person, of);
		model.addAttribute("form", HandOverForm.from(carrier, List.of()));
		return page(person, carrier, when, model);
	}

	@PostMapping("/caseload/hand-over")
	String handOver(Person person, @ModelAttribute(name = "when", binding = false) Moments when, Model model,
			HttpServletRequest request, HttpServletResponse response) {
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
			return page(person, carrier(person, form.from()), when, model);
		}
		PersonId next = form.next(navigators).orElseThrow();
		List<String> ticked = form.cases().stream().map(HandOverSeveralController::spelled).distinct().toList();
		List<Outcome> outcomes = ticked.stream()
			.limit(AT_ONCE)
			.map((reference) -> outcome(person, reference, form, next))
			.toList();
		model.addAttribute("form", form);
		model.addAttribute("next", name(navigators, next));
		model.addAttribute("toColleague", !next.equals(person.id()));
		model.addAttribute("left", ticked.stream().skip(AT_ONCE).toList());
		return report(person, outcomes, when, model);
	}

	// Of two spellings of one reference the second would find the case handed over.
	private static String spelled(String typed) {
		return CaseReference.read(typed).map(CaseReference::value).orElse(typed);
	}

	private Outcome outcome(Person person, String typed, HandOverForm form, PersonId next) {
		CaseReference reference = CaseReference.read(typed).orElse(null);
		if (reference == null) {
			return Outcome.of(typed, "There is no such case.");
		}
		try {
			return this.door.open(person, reference, CaseAction.NAVIGATE, (visit) -> {
				boolean done = this.handOver.handOver(visit, form.carrier(), next, form.note());
				return new Outcome(reference.value(), done ? null : taken(visit),
						this.carried.row(visit.caseId()).orElse(null));
			});
		}
		catch (NoLongerOpen ended) {
			return Outcome.of(reference.value(), "Left alone: it has ended.");
		}
		catch (NoSuchCase refused) {
			return Outcome.of(reference.value(), "There is no such case.");
		}
	}

	private String taken(Visit visit) {
		String why = "Left alone: it changed hands since you opened the page.";
		PersonId carrier = visit.caseFile().navigator();
		return (carrier == null) ? why
				: why + " Now with " + name(this.handOver.navigators(visit.caseFile().programme()), carrier) + ".";
	}

	private String report(Person person, List<Outcome> outcomes, Moments when, Model model) {
		List<CaseloadRow> rows = outcomes.stream().flatMap((it) -> Stream.ofNullable(it.row())).toList();
		Map<CaseReference, CaseloadLine> lines = this.carried.lines(rows, programmeOf(person), person, when);
		List<Result> results = outcomes.stream().map((it) -> it.said(lines)).toList();
		model.addAttribute("handedOver", results.stream().filter(Result::done).toList());
		model.addAttribute("leftAlone", results.stream().filter((it) -> !it.done()).toList());
		return "caseload/handed-over";
	}

	private static String name(List<Person> navigators, PersonId id) {
		return navigators.stream()
			.filter((it) -> it.id().equals(id))
			.map(Person::name)
			.findFirst()
			.orElse("another navigator");
	}

	private PersonId carrier(Person person, String id) {
		return this.handOver.navigators(programmeOf(person))
			.stream()
			.map(Person::id)
			.filter((navigator) -> navigator.toString().equals(id))
			.findFirst()
			.orElse(person.id());
	}

	private String page(Person person, @Nullable PersonId carrier, Moments when, Model model) {
		ProgrammeId programme = programmeOf(person);
		List<Person> navigators = this.handOver.navigators(programme);
		HandOverForm form = (HandOverForm) Objects.requireNonNull(model.getAttribute("form"));
		List<CaseloadLine> lines = this.carried.of(programme, carrier, person, when);
		model.addAttribute("navigators", navigators);
		model.addAttribute("carrier", carrier);
		model.addAttribute("colleagues", form.choices(navigators));
		model.addAttribute("lines", lines);
		model.addAttribute("first", lines.stream().filter(CaseloadLine::comesFirst).toList());
		return "caseload/hand-over-several";
	}

	private static ProgrammeId programmeOf(Person person) {
		ProgrammeId programme = person.programme();
		if (!person.is(Role.NAVIGATOR) || programme == null) {
			throw new AccessDeniedException("Only a programme's navigator hands cases over");
		}
		return programme;
	}

	/**
	 * What became of one case.
	 *
	 * @param reference which case, as it was typed
	 * @param why why it was left alone; {@code null} if it was handed over
	 * @param row its row; {@code null} if there is none for this reader
	 */
	private record Outcome(String reference, @Nullable String why, @Nullable CaseloadRow row) {

		static Outcome of(String reference, String why) {
			return new Outcome(reference, why, null);
		}

		Result said(Map<CaseReference, CaseloadLine> lines) {
			return new Result(this.reference, this.why, (this.row != null) ? lines.get(this.row.reference()) : null);
		}

	}

	/**
	 * What became of one case, in words.
	 *
	 * @param reference which case, as it was typed
	 * @param why why it was left alone; {@code null} if it was handed over
	 * @param line the case as the caseload shows it; {@code null} if it does not
	 */
	record Result(String reference, @Nullable String why, @Nullable CaseloadLine line) {

		boolean done() {
			return this.why == null;
		}

		/**
		 * Whether its patient cannot wait for the next navigator to find it.
		 * @return {@code true} if somebody should say so
		 */
		public boolean comesFirst() {
			return this.line != null && this.line.comesFirst();
		}

	}

}
