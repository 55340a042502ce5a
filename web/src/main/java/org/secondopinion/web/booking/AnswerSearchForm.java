package org.secondopinion.web.booking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.Search;
import org.secondopinion.domain.booking.SearchAnswer;
import org.secondopinion.domain.booking.SearchFurther;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Nobody suitable was found: the patient has the search go on, waits, or stops. */
@Component
class AnswerSearchForm implements TaskForm<AnswerSearchForm.Form> {

	private final SearchFurther search;

	private final Choices choices;

	private final Today today;

	AnswerSearchForm(SearchFurther search, Choices choices, Today today) {
		this.search = search;
		this.choices = choices;
		this.today = today;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.ANSWER_SEARCH;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form("", "", "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		Map<String, @Nullable Object> facts = new HashMap<>();
		facts.put("search", this.search.search(visit).orElseThrow());
		facts.put("answers", this.choices.of(SearchAnswer.class));
		facts.put("decideBy", visit.caseFile().decideBy());
		return facts;
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Optional<SearchAnswer> answer = Typed.constant(SearchAnswer.class, form.answer());
		if (answer.isEmpty()) {
			errors.rejectValue("answer", "chosen", "Choose how it goes on.");
			return;
		}
		Typed.notTooLong(errors, "words", form.words());
		if (answer.get() == SearchAnswer.WAIT) {
			checkDay(form, visit, errors);
		}
		else if (!form.day().isEmpty()) {
			errors.rejectValue("day", "both",
					"You chose a day, but not to wait. Take the day away, or choose to wait.");
		}
	}

	private void checkDay(Form form, Visit visit, Errors errors) {
		Optional<LocalDate> day = Typed.day(form.day());
		if (day.filter((it) -> it.isAfter(this.today.of(visit))).isEmpty()) {
			errors.rejectValue("day", "ahead", "Choose the day on which we look again. It must lie ahead.");
		}
		else if (!SearchFurther.isBeforeDecision(day.get(), visit.caseFile().decideBy())) {
			errors.rejectValue("day", "late", "By then you want to have decided. Choose a day before that, or ask your "
					+ "doctor whether it is safe to wait longer and call us.");
		}
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		this.search.answer(visit, task.id(), form.goesOn());
	}

	record Form(String answer, String day, String words) {

		Form {
			answer = Typed.text(answer);
			day = Typed.text(day);
			words = Typed.text(words);
		}

		Search.GoesOn goesOn() {
			return switch (SearchAnswer.valueOf(this.answer)) {
				case LOOK_FURTHER -> Search.GoesOn.now(this.words);
				case WAIT -> Search.GoesOn.on(Typed.day(this.day).orElseThrow(), this.words);
				case STOP -> Search.GoesOn.never(this.words);
			};
		}

	}

}
