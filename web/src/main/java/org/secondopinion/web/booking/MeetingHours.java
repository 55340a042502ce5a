package org.secondopinion.web.booking;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.AgreeOnTime;
import org.secondopinion.domain.booking.WhoseNight;
import org.secondopinion.domain.booking.WhoseNight.HourAtHome;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.web.layout.Moments;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Says next to an hour why it should not be agreed or offered: it is over, it is taken,
 * or it is night for somebody, which the navigator can confirm.
 */
@Component
class MeetingHours {

	private final AgreeOnTime agreeOnTime;

	private final WhoseNight whoseNight;

	private final People people;

	MeetingHours(AgreeOnTime agreeOnTime, WhoseNight whoseNight, People people) {
		this.agreeOnTime = agreeOnTime;
		this.whoseNight = whoseNight;
		this.people = people;
	}

	/**
	 * Checks an hour that exists on the clock on which it was typed.
	 * @param hour as it was typed
	 * @param at the moment
	 * @param form what else was typed
	 * @param visit who typed it, in a case that a specialist took
	 * @param errors where to say it
	 */
	void check(TypedHour hour, ZonedDateTime at, AppointmentFields form, Visit visit, Errors errors) {
		if (!at.toInstant().isAfter(visit.at())) {
			errors.rejectValue(hour.timeField(), "past", "This hour has passed. Type a later one.");
		}
		else if (!this.agreeOnTime.isFree(visit, at.toInstant())) {
			errors.rejectValue(hour.timeField(), "taken", name(Objects.requireNonNull(visit.caseFile().specialist()))
					+ " meets another patient at this hour. " + instead(at, visit));
		}
		else if (!form.isWantedAtNight(hour.timeField())) {
			List<HourAtHome> nights = this.whoseNight.at(visit.caseFile(), at.toInstant());
			if (!nights.isEmpty()) {
				errors.rejectValue(hour.timeField(), "night", inWords(nights, visit));
			}
		}
	}

	private String instead(ZonedDateTime taken, Visit visit) {
		Moments there = new Moments(taken.getZone(), visit.at());
		String free = this.agreeOnTime.freeAround(visit, taken.toInstant())
			.stream()
			.filter((at) -> this.whoseNight.at(visit.caseFile(), at).isEmpty())
			.map(there::full)
			.collect(Collectors.joining(", or "));
		return free.isEmpty() ? "Type another time." : "Free next to it: " + free + ". Type another time.";
	}

	private String inWords(List<HourAtHome> nights, Visit visit) {
		return nights.stream().map((night) -> inWords(night, visit.at())).collect(Collectors.joining(" "))
				+ " Type another time, or tick that both want this one all the same.";
	}

	private String inWords(HourAtHome night, Instant now) {
		String hour = new Moments(night.local().getZone(), now).full(night.local().toInstant());
		return "At night for " + name(night.person()) + ": " + hour
				+ (night.told() ? "." : ", as far as we know: no time zone was chosen.");
	}

	private String name(PersonId person) {
		return this.people.find(person).map(Person::name).orElseThrow();
	}

}
