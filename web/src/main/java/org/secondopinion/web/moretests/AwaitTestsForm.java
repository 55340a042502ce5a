package org.secondopinion.web.moretests;

import java.util.Map;
import java.util.Objects;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.moretests.ArrangeTests;
import org.secondopinion.domain.moretests.NoteTests;
import org.secondopinion.domain.moretests.TestsOutcome;
import org.secondopinion.domain.moretests.WhyNot;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The navigator notes what came of tests. */
@Component
class AwaitTestsForm implements TaskForm<AwaitTestsForm.Form> {

	private final ArrangeTests arranging;

	private final NoteTests noting;

	private final Choices choices;

	private final Today today;

	AwaitTestsForm(ArrangeTests arranging, NoteTests noting, Choices choices, Today today) {
		this.arranging = arranging;
		this.noting = noting;
		this.choices = choices;
		this.today = today;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.AWAIT_TESTS;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form("", "", "", "", "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		return Map.of("tests", this.arranging.tests(visit), "plan",
				Objects.requireNonNull(this.arranging.round(visit).plan()), "files", this.noting.filesSince(visit),
				"outcomes", this.choices.of(TestsOutcome.class), "reasons", this.choices.of(WhyNot.class));
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		switch (Typed.constant(TestsOutcome.class, form.outcome()).orElse(null)) {
			case null -> errors.rejectValue("outcome", "chosen", "Choose what came of the tests.");
			case RESULTS_IN -> checkResults(form, visit, errors);
			case LATER -> {
				if (Typed.day(form.day()).filter((day) -> day.isAfter(this.today.of(visit))).isEmpty()) {
					errors.rejectValue("day", "ahead", "Choose a day that lies ahead.");
				}
			}
			case NOT_DONE -> {
				Typed.chosen(errors, "why", WhyNot.class, form.why(), "Choose why the tests are not done.");
				Typed.needed(errors, "words", form.words(), "Write it in plain words: the patient reads it.");
			}
		}
		Typed.notTooLong(errors, "note", form.note());
	}

	private void checkResults(Form form, Visit visit, Errors errors) {
		if (this.noting.isAmendmentFirst(visit)) {
			errors.rejectValue("outcome", "amendment",
					"An amended version of this opinion waits for you. Release it or send it back first.");
		}
		if (form.note().isEmpty() && this.noting.filesSince(visit).isEmpty()) {
			errors.rejectValue("note", "needed", "Write what the results are, or bring the file first.");
		}
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		switch (Typed.constant(TestsOutcome.class, form.outcome()).orElseThrow()) {
			case RESULTS_IN -> this.noting.resultsIn(visit, task.id(), form.note());
			case LATER -> this.noting.later(visit, task.id(), Typed.day(form.day()).orElseThrow());
			case NOT_DONE -> this.noting.notDone(visit, task.id(),
					Typed.constant(WhyNot.class, form.why()).orElseThrow(), form.words());
		}
	}

	/**
	 * What came of the tests.
	 *
	 * @param outcome which of the three
	 * @param note what the results are
	 * @param day the new day
	 * @param why why they are not done
	 * @param words the same in words
	 */
	record Form(String outcome, String note, String day, String why, String words) {

		Form {
			outcome = Typed.text(outcome);
			note = Typed.text(note);
			day = Typed.text(day);
			why = Typed.text(why);
			words = Typed.text(words);
		}

	}

}
