package org.secondopinion.web.casefile;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.partners.FollowedCases;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.Programmes;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door: everybody is led to where their case or their work is. */
@Controller
class HomeController {

	private final Cases cases;

	private final FollowedCases followed;

	private final Programmes programmes;

	HomeController(Cases cases, FollowedCases followed, Programmes programmes) {
		this.cases = cases;
		this.followed = followed;
		this.programmes = programmes;
	}

	@GetMapping("/")
	String home(@Nullable Person person, Model model) {
		if (person == null) {
			model.addAttribute("programmes", this.programmes.all());
			return "casefile/welcome";
		}
		List<Place> places = places(person);
		if (places.size() == 1) {
			return "redirect:" + places.getFirst().href();
		}
		model.addAttribute("person", person);
		model.addAttribute("places", places);
		model.addAttribute("programmes", this.programmes.all());
		return places.isEmpty() ? "casefile/nothing" : "casefile/places";
	}

	@GetMapping("/cases")
	String cases(Person person, Model model) {
		model.addAttribute("cases", this.cases.ofPatient(person.id()));
		return "casefile/cases";
	}

	@GetMapping("/signed-out")
	String signedOut() {
		return "casefile/signed-out";
	}

	private List<Place> places(Person person) {
		List<Place> places = new ArrayList<>();
		if (person.is(Role.PATIENT)) {
			places.add(new Place("Your own second opinion", ownCase(person)));
		}
		if (person.is(Role.NAVIGATOR) || person.is(Role.MANAGER)) {
			places.add(new Place("The caseload of your program", "/caseload"));
		}
		if (person.is(Role.SPECIALIST)) {
			places.add(new Place("The reviews that you were asked for", "/reviews"));
		}
		this.followed.of(person)
			.forEach((it) -> places
				.add(new Place("The second opinion of " + it.patient().name(), "/cases/" + it.reference())));
		return places;
	}

	private String ownCase(Person patient) {
		List<CaseFile> all = this.cases.ofPatient(patient.id());
		List<CaseFile> open = all.stream().filter(CaseFile::isOpen).toList();
		if (open.size() == 1) {
			return "/cases/" + open.getFirst().reference();
		}
		return all.isEmpty() ? "/start" : "/cases";
	}

	/**
	 * Where somebody may want to go.
	 *
	 * @param label in words
	 * @param href the address
	 */
	record Place(String label, String href) {

	}

}
