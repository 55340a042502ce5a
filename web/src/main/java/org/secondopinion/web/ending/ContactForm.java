package org.secondopinion.web.ending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.ending.ContactAttempt;
import org.secondopinion.domain.ending.ContactMeans;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * An attempt in vain to reach the patient.
 *
 * @param on on which day
 * @param means how
 * @param note what came of it
 */
record ContactForm(String on, String means, String note) {

	ContactForm {
		on = Typed.text(on);
		means = Typed.text(means);
		note = Typed.text(note);
	}

	ContactAttempt attempt(Instant notedAt) {
		return new ContactAttempt(Typed.day(this.on).orElseThrow(),
				Typed.constant(ContactMeans.class, this.means).orElseThrow(), this.note, notedAt);
	}

	/** What the page says, and what is wrong with what was typed. */
	@Component
	static class Words {

		private final Choices choices;

		private final Today today;

		Words(Choices choices, Today today) {
			this.choices = choices;
			this.today = today;
		}

		ContactForm today(Visit visit) {
			return new ContactForm(this.today.of(visit).toString(), "", "");
		}

		void check(ContactForm form, Visit visit, Errors errors) {
			Typed.chosen(errors, "means", ContactMeans.class, form.means(), "Choose how you tried.");
			Typed.pastDay(errors, "on", form.on(), this.today.of(visit), "Give the day.")
				.filter((day) -> day.isBefore(this.today.opened(visit)))
				.ifPresent(
						(_) -> errors.rejectValue("on", "early", "This is before the case was opened. Check the day."));
			Typed.notTooLong(errors, "note", form.note());
		}

		List<Choice> means() {
			return this.choices.of(ContactMeans.class);
		}

		List<Line> lines(List<ContactAttempt> attempts) {
			return attempts.stream()
				.map((attempt) -> new Line(attempt.on(), this.choices.label(attempt.means()), attempt.note()))
				.toList();
		}

	}

	/**
	 * An attempt as the page shows it.
	 *
	 * @param on on which day
	 * @param how in words
	 * @param note what came of it
	 */
	record Line(LocalDate on, String how, String note) {

	}

}
