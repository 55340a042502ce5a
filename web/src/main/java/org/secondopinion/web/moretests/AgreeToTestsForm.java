package org.secondopinion.web.moretests;

import java.util.Map;
import java.util.Objects;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.moretests.ArrangeTests;
import org.secondopinion.domain.moretests.TestsWanted;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The patient says yes or no to tests as they were arranged. */
@Component
class AgreeToTestsForm implements TaskForm<AgreeToTestsForm.Form> {

	private final ArrangeTests arranging;

	private final Choices choices;

	AgreeToTestsForm(ArrangeTests arranging, Choices choices) {
		this.arranging = arranging;
		this.choices = choices;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.AGREE_TO_TESTS;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form("", "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		return Map.of("tests", this.arranging.tests(visit), "plan",
				Objects.requireNonNull(this.arranging.round(visit).plan()), "answers",
				this.choices.of(TestsWanted.class));
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		switch (Typed.constant(TestsWanted.class, form.answer()).orElse(null)) {
			case null -> errors.rejectValue("answer", "chosen", "Choose one answer.");
			case OTHERWISE -> Typed.needed(errors, "words", form.words(), "Write which place or which day suits you.");
			case AGREED, DECLINED -> Typed.notTooLong(errors, "words", form.words());
		}
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		this.arranging.answer(visit, task.id(), Typed.constant(TestsWanted.class, form.answer()).orElseThrow(),
				form.words());
	}

	record Form(String answer, String words) {

		Form {
			answer = Typed.text(answer);
			words = Typed.text(words);
		}

	}

}
