package org.secondopinion.standalone.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.people.Person;

/** One kind of what happens on a random journey. */
abstract class RandomPart {

	final RandomJourney journey;

	final Dice dice;

	RandomPart(RandomJourney journey) {
		this.journey = journey;
		this.dice = journey.dice();
	}

	/** Does something in the name of the programme. */
	void navigate(Consumer<Visit> work) {
		this.journey.enter(this.journey.navigator(), CaseAction.NAVIGATE, work);
	}

	Person patient() {
		return this.journey.current().patient();
	}

	/** The patient, a navigator, or whoever may of those beside. */
	Person anybodyWhoMay(CaseAction action) {
		List<Person> all = new ArrayList<>(this.journey.partners().whoMay(action));
		all.add(patient());
		all.add(this.journey.navigator());
		return this.dice.any(all);
	}

	void acted(String what) {
		this.journey.tally().acted(what);
	}

	<T> T get(Class<T> type) {
		return this.journey.get(type);
	}

}
