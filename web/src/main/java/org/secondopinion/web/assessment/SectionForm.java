package org.secondopinion.web.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.documents.Prefill;

import org.springframework.validation.Errors;

/**
 * One section of the intake as a form. Its template is the section's name in
 * {@code assessment/sections}, with a fragment {@code fields(facts)}.
 *
 * @param <F> what the form carries: texts and lists of texts
 */
interface SectionForm<F extends Record> {

	IntakeSection.Name name();

	Class<F> type();

	/**
	 * The form with what was answered before.
	 * @param intake the intake so far
	 * @return the form
	 */
	F of(Intake intake);

	/**
	 * The form as a health record file suggests it, while the section is not answered
	 * yet. The patient keeps, changes or drops it: nothing of it counts before the
	 * section is saved.
	 * @param prefill what the confirmed files suggest
	 * @return the form and where it comes from, or nothing if the files say nothing about
	 * this section
	 */
	default Optional<Suggestion<F>> suggested(Prefill prefill) {
		return Optional.empty();
	}

	/**
	 * What the form shows besides, such as its choices.
	 * @return names and values
	 */
	Map<String, Object> facts();

	/**
	 * What the form shows of confirmed health record files, to choose from.
	 * @param prefill what the files suggest
	 * @return names and values, besides the {@link #facts()}
	 */
	default Map<String, Object> offered(Prefill prefill) {
		return Map.of();
	}

	/**
	 * Says what is wrong with what was typed, next to the field, and what to do about it.
	 * @param form what was typed
	 * @param today the day that it is where the programme works
	 * @param errors where to say it
	 */
	void check(F form, LocalDate today, Errors errors);

	/**
	 * The answer, after {@link #check} found nothing wrong.
	 * @param form what was typed
	 * @return the section
	 */
	IntakeSection section(F form);

	/**
	 * A form that a file filled in.
	 *
	 * @param <F> what the form carries
	 * @param form the form
	 * @param words where it comes from, and what to do
	 */
	record Suggestion<F>(F form, String words) {

	}

}
