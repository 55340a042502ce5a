package org.secondopinion.web.caseload;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Typed;

import org.springframework.validation.Errors;

/**
 * To whom cases go, and what the next navigator should know.
 *
 * @param from who carried them when the page was opened; empty if nobody
 * @param to who carries them from now on
 * @param note what to know
 * @param cases the references that were ticked, where several are handed over
 */
record HandOverForm(String from, String to, String note, List<String> cases) {

	HandOverForm {
		from = Typed.text(from);
		to = Typed.text(to);
		note = Typed.text(note);
		cases = Typed.texts(cases);
	}

	static HandOverForm from(@Nullable PersonId carrier, List<String> cases) {
		return new HandOverForm((carrier != null) ? carrier.toString() : "", "", "", cases);
	}

	/**
	 * Says what is wrong.
	 * @param navigators who can carry cases of the programme
	 * @param errors takes the sentences
	 */
	void check(List<Person> navigators, Errors errors) {
		if (next(navigators).isEmpty()) {
			errors.rejectValue("to", "to", "Choose who carries it from now on.");
		}
		Typed.notTooLong(errors, "note", this.note);
	}

	Optional<PersonId> next(List<Person> navigators) {
		return navigators.stream()
			.map(Person::id)
			.filter((id) -> id.toString().equals(this.to) && !this.to.equals(this.from))
			.findFirst();
	}

	/**
	 * Who carried the cases when the page was opened.
	 * @return the navigator; {@code null} if nobody did, or the browser made it up
	 */
	@Nullable PersonId carrier() {
		try {
			return this.from.isEmpty() ? null : PersonId.of(this.from);
		}
		catch (IllegalArgumentException notOurs) {
			return null;
		}
	}

	/**
	 * Everybody but who carries it now.
	 * @param navigators who can carry cases of the programme
	 * @return a choice for each
	 */
	List<Choice> choices(List<Person> navigators) {
		return navigators.stream()
			.filter((navigator) -> !navigator.id().toString().equals(this.from))
			.map((navigator) -> new Choice(navigator.id().toString(), navigator.name(), null))
			.toList();
	}

}
