package org.secondopinion.web.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.booking.Directory;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.booking.Specialist;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.web.layout.Binding;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The directory of specialists: a list to search, and a page for each. */
@Controller
class DirectoryController {

	private final Directory directory;

	private final AbsencePages absences;

	private final Choices choices;

	DirectoryController(Directory directory, AbsencePages absences, Choices choices) {
		this.directory = directory;
		this.absences = absences;
		this.choices = choices;
	}

	@GetMapping("/directory")
	String list(Person person, @RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String language,
			@RequestParam(required = false) @Nullable String state,
			@RequestParam(required = false) @Nullable String network,
			@RequestParam(required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable String free, Model model) {
		DirectoryFilter filter = new DirectoryFilter(q, language, state, network, kind, free);
		List<Directory.Entry> all = this.directory.of(person, this.absences.today(person));
		model.addAttribute("filter", filter);
		model.addAttribute("all", all.size());
		model.addAttribute("entries", all.stream().filter(filter::shows).toList());
		model.addAttribute("languages", choices(all, (card) -> card.languages().stream()));
		model.addAttribute("states", choices(all, (card) -> card.licensedIn().stream()));
		model.addAttribute("networks", choices(all, (card) -> card.networks().stream()));
		model.addAttribute("kinds", this.choices.of(ReviewKind.class));
		return "booking/directory";
	}

	private static List<Choice> choices(List<Directory.Entry> all, Function<Specialist, Stream<String>> part) {
		return all.stream()
			.map(Directory.Entry::card)
			.flatMap(part)
			.distinct()
			.sorted()
			.map((it) -> new Choice(it, it, null))
			.toList();
	}

	@GetMapping("/directory/{specialist}")
	String show(Person person, @PathVariable PersonId specialist, Model model) {
		model.addAttribute("form", AbsencePages.Form.EMPTY);
		return page(person, specialist, model);
	}

	@PostMapping("/directory/{specialist}/absences")
	String note(Person person, @PathVariable PersonId specialist, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		BindingResult typed = Binding.read(AbsencePages.Form.class, request);
		if (!this.absences.note(person, specialist, typed, redirect)) {
			model.addAllAttributes(typed.getModel());
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return page(person, specialist, model);
		}
		return "redirect:/directory/" + specialist;
	}

	@PostMapping("/directory/{specialist}/absences/{from}/taken-back")
	String takeBack(Person person, @PathVariable PersonId specialist,
			@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from, RedirectAttributes redirect) {
		this.absences.takeBack(person, specialist, from, redirect);
		return "redirect:/directory/" + specialist;
	}

	private String page(Person person, PersonId specialist, Model model) {
		model.addAttribute("card", this.directory.find(person, specialist));
		this.absences.show(person, specialist, "/directory/" + specialist + "/absences", model);
		return "booking/directory-entry";
	}

}
