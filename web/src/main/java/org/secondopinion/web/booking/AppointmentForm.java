package org.secondopinion.web.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.Appointment;
import org.secondopinion.domain.booking.BookSpecialist;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.booking.ShortlistEntry;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Typed;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Moments;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * The navigator writes down what was agreed: an hour for a visit or a video call, a day
 * for a written review.
 */
@Component
class AppointmentForm implements TaskForm<AppointmentForm.Form> {

	/** Zones of the United States, east to west, in words. */
	private static final List<Choice> ZONES = List.of(new Choice("America/New_York", "Eastern time", null),
			new Choice("America/Chicago", "Central time", null), new Choice("America/Denver", "Mountain time", null),
			new Choice("America/Phoenix", "Arizona time", null),
			new Choice("America/Los_Angeles", "Pacific time", null),
			new Choice("America/Anchorage", "Alaska time", null), new Choice("Pacific/Honolulu", "Hawaii time", null));

	private final BookSpecialist bookSpecialist;

	private final Bookings bookings;

	private final Programmes programmes;

	AppointmentForm(BookSpecialist bookSpecialist, Bookings bookings, Programmes programmes) {
		this.bookSpecialist = bookSpecialist;
		this.bookings = bookings;
		this.programmes = programmes;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.AGREE_APPOINTMENT;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form(booked(visit).kind().name(), "", "", zone(visit).getId(), "", "", "", "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("entry", booked(visit));
		facts.put("decideBy", visit.caseFile().decideBy());
		facts.put("zones", zones(visit));
		facts.put("examinationNeeded", this.bookings.of(visit.caseId()).circumstances().examinationNeeded());
		return facts;
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Optional<ReviewKind> kind = Typed.constant(ReviewKind.class, form.kind())
			.filter(booked(visit).specialist().reviewKinds()::contains);
		if (kind.isEmpty()) {
			errors.rejectValue("kind", "chosen", "Choose how the opinion is given.");
			return;
		}
		if (kind.get().isMeeting()) {
			checkMeeting(form, visit, errors);
		}
		else {
			checkDay("dueBy", form.dueBy(), "Type the day by which the written opinion is promised.", errors);
		}
		if (this.bookings.of(visit.caseId()).needsReasonFor(kind.get())) {
			Typed.needed(errors, "reason", form.reason(), "This case needs an examination. Write why "
					+ booked(visit).specialist().name() + " may review it from a distance, or choose a visit.");
		}
		if (!errors.hasErrors()) {
			checkNotPassed(form.appointment(), visit, errors);
			checkTimeToDecide(form.appointment(), form, visit, errors);
		}
	}

	private void checkMeeting(Form form, Visit visit, Errors errors) {
		checkDay("date", form.date(), "Type the day of the meeting.", errors);
		if (Form.hour(form.time()).isEmpty()) {
			errors.rejectValue("time", "needed", "Type the time of the meeting, such as 2:30 PM.");
		}
		if (zones(visit).stream().noneMatch((zone) -> zone.value().equals(form.zone()))) {
			errors.rejectValue("zone", "chosen", "Choose the time zone in which you typed the time.");
		}
		Typed.neededLine(errors, "place", form.place(), "Write where to go, or how to join the call.");
	}

	private static void checkDay(String field, String typed, String sentence, Errors errors) {
		if (Typed.day(typed).isEmpty()) {
			errors.rejectValue(field, "needed", sentence);
		}
	}

	private void checkNotPassed(Appointment agreed, Visit visit, Errors errors) {
		if (!agreed.hasPassed(visit.at(), zone(visit))) {
			return;
		}
		switch (agreed) {
			case Appointment.Meeting _ -> errors.rejectValue("time", "past", "This hour has passed. Type a later one.");
			case Appointment.WrittenReview _ ->
				errors.rejectValue("dueBy", "past", "This day has passed. Type a later one.");
		}
	}

	private void checkTimeToDecide(Appointment agreed, Form form, Visit visit, Errors errors) {
		LocalDate decideBy = visit.caseFile().decideBy();
		if (decideBy == null || agreed.leavesTimeToDecide(decideBy) || !form.late().isEmpty()) {
			return;
		}
		errors.rejectValue("late", "late",
				"The decide-by date is " + new Moments(zone(visit), visit.at()).day(decideBy)
						+ ". Choose an earlier day, or tick here that patient and specialist know "
						+ "that this leaves no time to decide.");
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		this.bookSpecialist.agree(visit, task.id(), form.appointment(), form.reason());
	}

	private ShortlistEntry booked(Visit visit) {
		return this.bookings.of(visit.caseId()).booked().orElseThrow();
	}

	private ZoneId zone(Visit visit) {
		return this.programmes.get(visit.caseFile().programme()).calendar().zone();
	}

	// The programme's own zone, wherever it is, stands among them.
	private List<Choice> zones(Visit visit) {
		String own = zone(visit).getId();
		boolean listed = ZONES.stream().anyMatch((zone) -> zone.value().equals(own));
		return listed ? ZONES : Stream.concat(Stream.of(new Choice(own, own, null)), ZONES.stream()).toList();
	}

	/**
	 * What was agreed.
	 *
	 * @param kind how the opinion is given
	 * @param date the day of a meeting
	 * @param time its hour
	 * @param zone in which zone that hour was typed
	 * @param place where to go, or how to join
	 * @param dueBy the day of a written review
	 * @param reason why a patient who must be examined is not
	 * @param late not empty if everybody knows that there is no time left to decide
	 */
	record Form(String kind, String date, String time, String zone, String place, String dueBy, String reason,
			String late) {

		Form {
			kind = Typed.text(kind);
			date = Typed.text(date);
			time = Typed.text(time);
			zone = Typed.text(zone);
			place = Typed.text(place);
			dueBy = Typed.text(dueBy);
			reason = Typed.text(reason);
			late = Typed.text(late);
		}

		Appointment appointment() {
			ReviewKind reviewKind = ReviewKind.valueOf(this.kind);
			return reviewKind.isMeeting()
					? new Appointment.Meeting(reviewKind,
							Typed.day(this.date)
								.orElseThrow()
								.atTime(hour(this.time).orElseThrow())
								.atZone(ZoneId.of(this.zone)),
							this.place)
					: new Appointment.WrittenReview(reviewKind, Typed.day(this.dueBy).orElseThrow());
		}

		static Optional<LocalTime> hour(String typed) {
			try {
				return Optional.of(LocalTime.parse(typed));
			}
			catch (DateTimeParseException ex) {
				return Optional.empty();
			}
		}

	}

}
