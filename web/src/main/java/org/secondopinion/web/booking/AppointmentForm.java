package org.secondopinion.web.booking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.AgreeOnTime;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.booking.ShortlistEntry;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Moments;
import org.secondopinion.web.layout.Zones;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * The navigator writes down what was agreed: an hour for a visit or a video call, a day
 * for a written review. Or the specialist offers several hours, and the patient chooses.
 */
@Component
class AppointmentForm implements TaskForm<AppointmentFields> {

	private final Bookings bookings;

	private final AgreeOnTime agreeOnTime;

	private final Programmes programmes;

	private final MeetingHours hours;

	private final Choices choices;

	AppointmentForm(AgreeOnTime agreeOnTime, Bookings bookings, Programmes programmes, MeetingHours hours,
			Choices choices) {
		this.agreeOnTime = agreeOnTime;
		this.bookings = bookings;
		this.hours = hours;
		this.programmes = programmes;
		this.choices = choices;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.AGREE_APPOINTMENT;
	}

	@Override
	public Class<AppointmentFields> type() {
		return AppointmentFields.class;
	}

	@Override
	public AppointmentFields prefilled(Visit visit, OpenTask task) {
		return AppointmentFields.prefilled(booked(visit).kind(), zone(visit));
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("entry", booked(visit));
		facts.put("decideBy", visit.caseFile().decideBy());
		facts.put("zones", zones(visit));
		facts.put("hows", this.choices.of(AppointmentFields.How.class));
		facts.put("whichHours", this.choices.of(TypedHour.WhichHour.class));
		facts.put("examinationNeeded", this.bookings.of(visit.caseId()).circumstances().examinationNeeded());
		return facts;
	}

	@Override
	public void check(AppointmentFields form, Visit visit, OpenTask task, Errors errors) {
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
			checkWritten(form, visit, errors);
		}
		if (this.bookings.of(visit.caseId()).needsReasonFor(kind.get())) {
			Typed.needed(errors, "reason", form.reason(), "This case needs an examination. Write why "
					+ booked(visit).specialist().name() + " may review it from a distance, or choose a visit.");
		}
		if (!errors.hasErrors()) {
			checkTimeToDecide(form, visit, errors);
		}
	}

	private void checkMeeting(AppointmentFields form, Visit visit, Errors errors) {
		boolean hasZone = zones(visit).stream().anyMatch((zone) -> zone.value().equals(form.zone()));
		if (!hasZone) {
			errors.rejectValue("zone", "chosen", "Choose the time zone in which you typed the time.");
		}
		Typed.neededLine(errors, "place", form.place(), "Write where to go, or how to join the call.");
		// Without a zone, at least what is missing can be said.
		ZoneId zone = hasZone ? ZoneId.of(form.zone()) : zone(visit);
		for (TypedHour hour : form.hours()) {
			if (hour.check(zone, form.whichHour(), errors)) {
				this.hours.check(hour, hour.at(zone, form.whichHour()), form, visit, errors);
			}
		}
	}

	private void checkWritten(AppointmentFields form, Visit visit, Errors errors) {
		Optional<LocalDate> day = Typed.day(form.dueBy());
		if (day.isEmpty()) {
			errors.rejectValue("dueBy", "needed", "Type the day by which the written opinion is promised.");
		}
		else if (form.appointment().hasPassed(visit.at(), zone(visit))) {
			errors.rejectValue("dueBy", "past", "This day has passed. Type a later one.");
		}
	}

	private void checkTimeToDecide(AppointmentFields form, Visit visit, Errors errors) {
		LocalDate decideBy = visit.caseFile().decideBy();
		boolean inTime = form.isOffer()
				? form.hours().stream().allMatch((hour) -> form.meeting(hour).leavesTimeToDecide(decideBy))
				: form.appointment().leavesTimeToDecide(decideBy);
		if (decideBy == null || inTime || !form.late().isEmpty()) {
			return;
		}
		errors.rejectValue("late", "late",
				"The decide-by date is " + new Moments(zone(visit), visit.at()).day(decideBy)
						+ ". Choose an earlier day, or tick here that patient and specialist know "
						+ "that this leaves no time to decide.");
	}

	@Override
	public void submit(Visit visit, OpenTask task, AppointmentFields form) {
		if (form.isOffer()) {
			this.agreeOnTime.offer(visit, task.id(), form.offer(booked(visit).specialist()));
		}
		else {
			this.agreeOnTime.agree(visit, task.id(), form.appointment(), form.reason());
		}
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
		boolean listed = Zones.UNITED_STATES.stream().anyMatch((zone) -> zone.value().equals(own));
		return listed ? Zones.UNITED_STATES
				: Stream.concat(Stream.of(new Choice(own, own, null)), Zones.UNITED_STATES.stream()).toList();
	}

}
