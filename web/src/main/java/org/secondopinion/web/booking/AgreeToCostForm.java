package org.secondopinion.web.booking;

import java.util.Map;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.BookSpecialist;
import org.secondopinion.domain.booking.Booking;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The patient reads what it costs, and says yes before anybody is asked. */
@Component
class AgreeToCostForm implements TaskForm<AgreeToCostForm.Form> {

	private final BookSpecialist bookSpecialist;

	private final Bookings bookings;

	private final Choices choices;

	AgreeToCostForm(BookSpecialist bookSpecialist, Bookings bookings, Choices choices) {
		this.bookSpecialist = bookSpecialist;
		this.bookings = bookings;
		this.choices = choices;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.AGREE_TO_COST;
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
		Booking booking = this.bookings.of(visit.caseId());
		return Map.of("booking", booking, "answers", this.choices.of(Yes.class), "mayAsk",
				this.bookSpecialist.mayAsk(visit));
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Typed.chosen(errors, "answer", Yes.class, form.answer(), "Choose whether we may go ahead.");
		if (form.answer().equals(Yes.GO_AHEAD.name()) && !this.bookSpecialist.mayAsk(visit)) {
			errors.rejectValue("answer", "release", "First sign again that we may show your records.");
		}
		Typed.notTooLong(errors, "words", form.words());
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		this.bookSpecialist.answerCost(visit, task.id(), Yes.valueOf(form.answer()) == Yes.GO_AHEAD, form.words());
	}

	/** What the patient says to the cost. */
	enum Yes {

		GO_AHEAD, CHOOSE_AGAIN

	}

	record Form(String answer, String words) {

		Form {
			answer = Typed.text(answer);
			words = Typed.text(words);
		}

	}

}
