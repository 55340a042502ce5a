package org.secondopinion.web.moretests;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.moretests.ArrangeTests;
import org.secondopinion.domain.moretests.TestPlan;
import org.secondopinion.domain.moretests.TestRound;
import org.secondopinion.domain.moretests.TestsArranged;
import org.secondopinion.domain.moretests.WhyNot;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The navigator arranges tests, or notes why they are not done. */
@Component
class ArrangeTestsForm implements TaskForm<ArrangeTestsForm.Form> {

	private final ArrangeTests arranging;

	private final Choices choices;

	private final Today today;

	ArrangeTestsForm(ArrangeTests arranging, Choices choices, Today today) {
		this.arranging = arranging;
		this.choices = choices;
		this.today = today;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.ARRANGE_TESTS;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return Optional.ofNullable(this.arranging.round(visit).plan())
			.map((plan) -> new Form("", plan.who(), plan.where(), plan.by().toString(), plan.goodToKnow(), "", ""))
			.orElseGet(() -> new Form("", "", "", "", "", "", ""));
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("tests", this.arranging.tests(visit));
		facts.put("wish", this.arranging.round(visit).wish());
		facts.put("decideBy", visit.caseFile().decideBy());
		facts.put("results", this.choices.of(TestsArranged.class));
		facts.put("reasons", this.choices.of(List.of(WhyNot.values())));
		return facts;
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		switch (Typed.constant(TestsArranged.class, form.result()).orElse(null)) {
			case null -> errors.rejectValue("result", "chosen", "Choose what came of it.");
			case ARRANGED -> checkPlan(form, this.today.of(visit), errors);
			case NOT_POSSIBLE -> {
				Typed.chosen(errors, "why", WhyNot.class, form.why(), "Choose why the tests are not done.");
				Typed.needed(errors, "words", form.words(), "Write it in plain words: the patient reads it.");
			}
		}
		Typed.notTooLong(errors, "goodToKnow", form.goodToKnow());
	}

	private static void checkPlan(Form form, LocalDate today, Errors errors) {
		Typed.neededLine(errors, "who", form.who(), "Write who does the tests.");
		Typed.neededLine(errors, "where", form.where(), "Write where the patient goes.");
		if (Typed.day(form.by()).filter((day) -> !day.isBefore(today)).isEmpty()) {
			errors.rejectValue("by", "ahead", "Choose a day that is not over.");
		}
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		switch (Typed.constant(TestsArranged.class, form.result()).orElseThrow()) {
			case ARRANGED -> this.arranging.arrange(visit, task.id(), new TestPlan(form.who(), form.where(),
					Typed.day(form.by()).orElseThrow(), form.goodToKnow(), null));
			case NOT_POSSIBLE -> this.arranging.notPossible(visit, task.id(),
					Typed.constant(WhyNot.class, form.why()).orElseThrow(), form.words());
		}
	}

	/**
	 * What was arranged.
	 *
	 * @param result whether it could be
	 * @param who who does the tests
	 * @param where at which place
	 * @param by by which day
	 * @param goodToKnow how to get ready, and the cost
	 * @param why why they are not done
	 * @param words the same in words
	 * @see TestRound
	 */
	record Form(String result, String who, String where, String by, String goodToKnow, String why, String words) {

		Form {
			result = Typed.text(result);
			who = Typed.text(who);
			where = Typed.text(where);
			by = Typed.text(by);
			goodToKnow = Typed.text(goodToKnow);
			why = Typed.text(why);
			words = Typed.text(words);
		}

	}

}
