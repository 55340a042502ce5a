package org.secondopinion.web.journey;

import java.util.Map;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;

import org.springframework.validation.Errors;

/**
 * How one kind of task is worked: one bean for each kind. Its template is the kind's name
 * in the folder of its feature, with a fragment {@code fields(form, facts)}; title,
 * button and the sentence afterwards are in {@code messages.properties}.
 *
 * @param <F> what the form carries: a record of texts and lists of texts, so that binding
 * never fails and nothing that was typed is lost; its compact constructor turns what was
 * not sent ({@code null}) into nothing ({@code ""})
 */
public interface TaskForm<F extends Record> {

	/**
	 * The code of an error that is nobody's mistake: somebody else was faster. The form
	 * comes back with the present state and what was typed.
	 */
	String TOO_LATE = "too-late";

	/**
	 * Which task.
	 * @return the kind
	 */
	TaskKind kind();

	/**
	 * What the form carries.
	 * @return the record
	 */
	Class<F> type();

	/**
	 * What the task is about where several of its kind run side by side.
	 * @param visit who looks, at which case
	 * @param task the task
	 * @return a few words for its title, such as "Pathology slides"; empty if there is
	 * only one
	 */
	default String about(Visit visit, OpenTask task) {
		return "";
	}

	/**
	 * The form as it is first shown.
	 * @param visit who looks, at which case
	 * @param task the task
	 * @return a form with what is known already
	 */
	F prefilled(Visit visit, OpenTask task);

	/**
	 * What the form shows besides its fields, such as the letter that is to be sent.
	 * @param visit who looks, at which case
	 * @param task the task
	 * @return names and values for the template
	 */
	default Map<String, Object> facts(Visit visit, OpenTask task) {
		return Map.of();
	}

	/**
	 * Whether its template brings a button for each of the things that it can do, in
	 * place of the one button at the end.
	 * @return {@code true} where one button could not say what it does
	 */
	default boolean hasOwnButtons() {
		return false;
	}

	/**
	 * Says what is wrong with what was typed, next to the field, and what to do about it.
	 * @param form what was typed
	 * @param visit who typed it, in which case
	 * @param task the task
	 * @param errors where to say it
	 */
	void check(F form, Visit visit, OpenTask task, Errors errors);

	/**
	 * Does the task. Runs in the transaction of the visit, after {@link #check} found
	 * nothing.
	 * @param visit who does it, in which case
	 * @param task the task
	 * @param form what was typed
	 */
	void submit(Visit visit, OpenTask task, F form);

	/**
	 * Which of several sentences is said afterwards, where what is true then depends on
	 * what was answered.
	 * @param form what was typed
	 * @return the last word of the sentence's key, behind that of the task that waits
	 * next; empty if one sentence fits every answer
	 */
	default String saidAfterwards(F form) {
		return "";
	}

}
