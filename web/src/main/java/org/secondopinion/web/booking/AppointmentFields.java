package org.secondopinion.web.booking;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.secondopinion.domain.booking.Appointment;
import org.secondopinion.domain.booking.OfferedTimes;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.booking.Specialist;
import org.secondopinion.web.layout.Typed;

/**
 * What was agreed, or is offered.
 *
 * @param kind how the opinion is given
 * @param how whether a meeting is agreed, or times are offered
 * @param date the day of a meeting
 * @param time its hour
 * @param date2 the day of a second time, where several are offered
 * @param time2 its hour
 * @param date3 the day of a third time
 * @param time3 its hour
 * @param date4 the day of a fourth time
 * @param time4 its hour
 * @param zone in which zone the hours were typed
 * @param which which one is meant of an hour that comes twice
 * @param place where to go, or how to join
 * @param dueBy the day of a written review
 * @param reason why a patient who must be examined is not
 * @param late not empty if everybody knows that there is no time left to decide
 * @param night which hours both want although it is night for one of them, each as
 * {@link #hourOf} names it: the tick is for that hour, and not for the next one typed
 */
record AppointmentFields(String kind, String how, String date, String time, String date2, String time2, String date3,
		String time3, String date4, String time4, String zone, String which, String place, String dueBy, String reason,
		String late, List<String> night) {

	AppointmentFields {
		kind = Typed.text(kind);
		how = Typed.text(how);
		date = Typed.text(date);
		time = Typed.text(time);
		date2 = Typed.text(date2);
		time2 = Typed.text(time2);
		date3 = Typed.text(date3);
		time3 = Typed.text(time3);
		date4 = Typed.text(date4);
		time4 = Typed.text(time4);
		zone = Typed.text(zone);
		which = Typed.text(which);
		place = Typed.text(place);
		dueBy = Typed.text(dueBy);
		reason = Typed.text(reason);
		late = Typed.text(late);
		night = Typed.texts(night);
	}

	static AppointmentFields prefilled(ReviewKind kind, ZoneId zone) {
		return new AppointmentFields(kind.name(), How.AGREED.name(), "", "", "", "", "", "", "", "", zone.getId(), "",
				"", "", "", "", List.of());
	}

	boolean isOffer() {
		return this.how.equals(How.OFFER.name()) && ReviewKind.valueOf(this.kind).isMeeting();
	}

	/**
	 * The hours that count: of a time that is agreed, the first.
	 * @return at least one
	 */
	List<TypedHour> hours() {
		return isOffer() ? Stream.concat(Stream.of(first()), more().filter((hour) -> !hour.isEmpty())).toList()
				: List.of(first());
	}

	private TypedHour first() {
		return new TypedHour("date", "time", this.date, this.time);
	}

	/**
	 * What is confirmed where an hour is at night.
	 * @param timeField the field of the hour
	 * @return day, hour and zone as they were typed
	 */
	public String hourOf(String timeField) {
		return Stream.concat(Stream.of(first()), more())
			.filter((hour) -> hour.timeField().equals(timeField))
			.map((hour) -> String.join(" ", hour.date(), hour.time(), this.zone, this.which).strip())
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Whether the navigator confirmed an hour at night.
	 * @param timeField the field of the hour
	 * @return {@code true} if patient and specialist want it all the same
	 */
	public boolean isWantedAtNight(String timeField) {
		return this.night.contains(hourOf(timeField));
	}

	private Stream<TypedHour> more() {
		return Stream.of(new TypedHour("date2", "time2", this.date2, this.time2),
				new TypedHour("date3", "time3", this.date3, this.time3),
				new TypedHour("date4", "time4", this.date4, this.time4));
	}

	/**
	 * Whether more than one time was typed.
	 * @return {@code true} if what is offered has to be shown
	 */
	public boolean hasMore() {
		return more().anyMatch((hour) -> !hour.isEmpty());
	}

	Optional<TypedHour.WhichHour> whichHour() {
		return Typed.constant(TypedHour.WhichHour.class, this.which);
	}

	/**
	 * A meeting at one of the hours.
	 * @param hour one that nothing is wrong with
	 * @return the meeting
	 */
	Appointment.Meeting meeting(TypedHour hour) {
		return new Appointment.Meeting(ReviewKind.valueOf(this.kind), hour.at(ZoneId.of(this.zone), whichHour()),
				this.place);
	}

	Appointment appointment() {
		ReviewKind reviewKind = ReviewKind.valueOf(this.kind);
		return reviewKind.isMeeting() ? meeting(hours().getFirst())
				: new Appointment.WrittenReview(reviewKind, Typed.day(this.dueBy).orElseThrow());
	}

	OfferedTimes offer(Specialist specialist) {
		return new OfferedTimes(specialist.id(), ReviewKind.valueOf(this.kind), ZoneId.of(this.zone), this.place,
				this.reason, hours().stream().map((hour) -> meeting(hour).at().toInstant()).toList());
	}

	/** Whether a time stands, or the patient chooses one. */
	enum How {

		AGREED, OFFER

	}

}
