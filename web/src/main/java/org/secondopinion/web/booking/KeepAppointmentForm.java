package org.secondopinion.web.booking;

import java.util.Map;
import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.Booking;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.KeepAppointment;
import org.secondopinion.domain.booking.MeetingNews;
import org.secondopinion.domain.booking.Party;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * The navigator writes down what came of a meeting; or, before it, that it does not take
 * place as it was agreed.
 */
@Component
class KeepAppointmentForm implements TaskForm<KeepAppointmentForm.Form> {

	private final KeepAppointment keepAppointment;

	private final Bookings bookings;

	private final Choices choices;

	KeepAppointmentForm(KeepAppointment keepAppointment, Bookings bookings, Choices choices) {
		this.keepAppointment = keepAppointment;
		this.bookings = bookings;
		this.choices = choices;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.KEEP_APPOINTMENT;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form("", "", "", "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		Booking booking = this.bookings.of(visit.caseId());
		return Map.of("booking", booking, "entry", booking.booked().orElseThrow(), "outcomes",
				this.choices.of(Came.class), "parties", this.choices.orNothing(Party.class, "Nobody: it took place"),
				"thens", this.choices.orNothing(Then.class, "Nothing more: it took place"));
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Optional<Came> came = Typed.constant(Came.class, form.came());
		if (came.isEmpty()) {
			errors.rejectValue("came", "chosen", "Choose what came of the appointment.");
			return;
		}
		boolean ahead = this.bookings.of(visit.caseId()).meetingAt().orElseThrow().isAfter(visit.at());
		switch (came.get()) {
			case TOOK_PLACE -> {
				checkOver(ahead, errors);
				checkNothingElse(form, errors);
			}
			case MISSED -> {
				checkOver(ahead, errors);
				checkReason(form, errors);
				checkThen(form, errors);
			}
			case CANCELLED -> {
				checkReason(form, errors);
				checkThen(form, errors);
			}
			case RESCHEDULED -> {
				checkReason(form, errors);
				if (form.then().equals(Then.NEXT.name())) {
					errors.rejectValue("then", "both",
							"It is moved, and somebody else is asked: choose that it is canceled, or stay with the same specialist.");
				}
			}
		}
	}

	private static void checkOver(boolean ahead, Errors errors) {
		if (ahead) {
			errors.rejectValue("came", "ahead",
					"The appointment is still to come. Choose that it is moved or canceled, or come back afterwards.");
		}
	}

	private static void checkNothingElse(Form form, Errors errors) {
		if (!form.because().isEmpty()) {
			errors.rejectValue("because", "both",
					"It took place, but you chose because of whom it did not. Choose \"Nobody\", or another answer above.");
		}
		if (!form.then().isEmpty()) {
			errors.rejectValue("then", "both",
					"It took place, so nobody has to be asked again. Choose \"Nothing more\", or another answer above.");
		}
	}

	private static void checkReason(Form form, Errors errors) {
		Typed.chosen(errors, "because", Party.class, form.because(), "Choose because of whom.");
		Typed.needed(errors, "reason", form.reason(), "Write why, in words that the patient may read.");
	}

	private static void checkThen(Form form, Errors errors) {
		Typed.chosen(errors, "then", Then.class, form.then(), "Choose how it goes on.");
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		this.keepAppointment.note(visit, task.id(), form.news());
	}

	/** What came of the meeting, as one choice. */
	enum Came {

		TOOK_PLACE, RESCHEDULED, CANCELLED, MISSED

	}

	/** How it goes on after a meeting that did not take place. */
	enum Then {

		SAME, NEXT

	}

	/**
	 * What came of the meeting.
	 *
	 * @param came what came of it
	 * @param because because of whom it did not take place
	 * @param reason why it did not
	 * @param then who is asked for another time
	 */
	record Form(String came, String because, String reason, String then) {

		Form {
			came = Typed.text(came);
			because = Typed.text(because);
			reason = Typed.text(reason);
			then = Typed.text(then);
		}

		MeetingNews news() {
			return switch (Came.valueOf(this.came)) {
				case TOOK_PLACE -> new MeetingNews.TookPlace();
				case RESCHEDULED -> fellThrough(MeetingNews.How.RESCHEDULED);
				case CANCELLED -> fellThrough(MeetingNews.How.CANCELLED);
				case MISSED -> fellThrough(MeetingNews.How.MISSED);
			};
		}

		private MeetingNews fellThrough(MeetingNews.How how) {
			return new MeetingNews.FellThrough(how, Party.valueOf(this.because), this.reason,
					this.then.equals(Then.NEXT.name()));
		}

	}

}
