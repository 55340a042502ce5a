package org.secondopinion.web.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.web.access.SignedInPerson;

import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page may count on: who is signed in, where to go, and moments in words. */
@ControllerAdvice
public class EveryPage {

	private final SignedInPerson signedInPerson;

	private final Programmes programmes;

	private final MessageSource words;

	private final ReadersMoments moments;

	EveryPage(SignedInPerson signedInPerson, Programmes programmes, MessageSource words, ReadersMoments moments) {
		this.signedInPerson = signedInPerson;
		this.programmes = programmes;
		this.words = words;
		this.moments = moments;
	}

	@ModelAttribute
	void add(Model model) {
		model.addAllAttributes(attributes());
	}

	/**
	 * What every page may count on. Answers to a failure have to ask for it.
	 * @return names and values for the template
	 */
	public Map<String, Object> attributes() {
		Map<String, Object> attributes = new HashMap<>();
		Person person = this.signedInPerson.orNull();
		Optional<Programme> programme = Optional.ofNullable(person).map(Person::programme).map(this.programmes::get);
		attributes.put("when", this.moments.of(person));
		attributes.put("staff", person != null && isStaff(person));
		if (person != null && !person.roles().isEmpty()) {
			attributes.put("viewer",
					new Viewer(person.name(), roleInWords(person), programme.map(Programme::name).orElse(null)));
			attributes.put("navigation", navigation(person));
		}
		return attributes;
	}

	private static boolean isStaff(Person person) {
		return person.is(Role.NAVIGATOR) || person.is(Role.SPECIALIST) || person.is(Role.MANAGER)
				|| person.is(Role.ADMINISTRATOR);
	}

	private String roleInWords(Person person) {
		return this.words.getMessage("role." + Collections.min(person.roles()), null, Locale.US);
	}

	private static List<NavigationEntry> navigation(Person person) {
		List<NavigationEntry> entries = new ArrayList<>();
		if (person.is(Role.NAVIGATOR) || person.is(Role.MANAGER)) {
			entries.add(new NavigationEntry("caseload", "Caseload", "/caseload", null));
			entries.add(new NavigationEntry("records-offices", "Records offices", "/records-offices", null));
		}
		if (person.is(Role.NAVIGATOR) || person.is(Role.MANAGER) || person.is(Role.ADMINISTRATOR)) {
			entries.add(new NavigationEntry("directory", "Specialists", "/directory", null));
		}
		if (person.is(Role.NAVIGATOR)) {
			entries.add(new NavigationEntry("originals", "Originals out", "/originals", null));
		}
		if (person.is(Role.SPECIALIST)) {
			entries.add(new NavigationEntry("reviews", "My reviews", "/reviews", null));
			entries.add(new NavigationEntry("absences", "When I am away", "/reviews/absences", null));
		}
		if (person.is(Role.ADMINISTRATOR)) {
			entries.add(new NavigationEntry("stopped-timers", "Stopped timers", "/stopped-timers", null));
			entries.add(new NavigationEntry("model-versions", "Model versions", "/model-versions", null));
		}
		return entries;
	}

}
