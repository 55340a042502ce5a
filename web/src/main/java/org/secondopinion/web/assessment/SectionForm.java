package org.secondopinion.web.assessment;

import java.util.Map;

import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;

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
	 * What the form shows besides, such as its choices.
	 * @return names and values
	 */
	Map<String, Object> facts();

	void check(F form, Errors errors);

	/**
	 * The answer, after {@link #check} found nothing wrong.
	 * @param form what was typed
	 * @return the section
	 */
	IntakeSection section(F form);

}
