package org.secondopinion.web.booking;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.AgreeOnTime;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * The patient chooses one of the times that the specialist offers, or asks for others.
 */
@Component
class ChooseTimeForm implements TaskForm<ChooseTimeForm.Form> {

	/** What is sent where none of the times suits. */
	private static final String NONE = "none";

	private final AgreeOnTime agreeOnTime;

	private final Bookings bookings;

	ChooseTimeForm(AgreeOnTime agreeOnTime, Bookings bookings) {
		this.agreeOnTime = agreeOnTime;
		this.bookings = bookings;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.CHOOSE_TIME;
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
		return Map.of("specialist", this.bookings.of(visit.caseId()).booked().orElseThrow().specialist(), "offered",
				this.agreeOnTime.offered(visit).orElseThrow(), "left", this.agreeOnTime.left(visit));
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		if (form.isNone()) {
			Typed.needed(errors, "words", form.words(), "Write on which days and at which hours you could come.");
		}
		else if (form.chosen().isEmpty()) {
			errors.rejectValue("time", "chosen", "Choose a time, or say that none of them suits you.");
		}
		else if (!this.agreeOnTime.canChoose(visit, form.chosen().get())) {
			errors.rejectValue("time", TOO_LATE, this.agreeOnTime.left(visit).isEmpty()
					? "This time is not free any more, and no other is left. Write below when you could come."
					: "This time is not free any more: somebody else was faster, or it was withdrawn. Choose another.");
		}
		Typed.notTooLong(errors, "words", form.words());
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		form.chosen()
			.ifPresentOrElse((time) -> this.agreeOnTime.choose(visit, task.id(), time),
					() -> this.agreeOnTime.noneSuits(visit, task.id(), form.words()));
	}

	/**
	 * The choice.
	 *
	 * @param time the moment as it was offered, or that none suits
	 * @param words when it would suit
	 */
	record Form(String time, String words) {

		Form {
			time = Typed.text(time);
			words = Typed.text(words);
		}

		public boolean isNone() {
			return this.time.equals(NONE);
		}

		Optional<Instant> chosen() {
			try {
				return (this.time.isEmpty() || isNone()) ? Optional.empty() : Optional.of(Instant.parse(this.time));
			}
			catch (DateTimeParseException ex) {
				return Optional.empty();
			}
		}

	}

}
