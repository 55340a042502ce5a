package org.secondopinion.domain.records;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

/**
 * One attempt to get a record: asked for, perhaps reminded, perhaps arrived and looked
 * at. All days are in the programme's zone.
 *
 * @param request how it was asked for
 * @param reminders the days on which it was time to ask the keeper again
 * @param pursuit what happened meanwhile
 * @param arrivedOn the day on which something came; {@code null} if nothing did
 * @param found what it turned out to be; {@code null} before somebody looked
 */
public record Attempt(RecordRequest request, List<LocalDate> reminders, Pursuit pursuit, @Nullable LocalDate arrivedOn,
		@Nullable Inspection found) {

	public Attempt {
		reminders = List.copyOf(reminders);
		if (arrivedOn != null && arrivedOn.isBefore(request.on())) {
			throw new IllegalArgumentException("A record arrives after it was requested");
		}
		if (found != null && (arrivedOn == null || found.on().isBefore(arrivedOn))) {
			throw new IllegalArgumentException("A record is looked at after it arrived");
		}
	}

	static Attempt begun(RecordRequest request) {
		return new Attempt(request, List.of(), Pursuit.NONE, null, null);
	}

	Attempt reminded(LocalDate on) {
		List<LocalDate> all = new ArrayList<>(this.reminders);
		all.add(on);
		return new Attempt(this.request, all, this.pursuit, this.arrivedOn, this.found);
	}

	Attempt with(Pursuit now) {
		return new Attempt(this.request, this.reminders, now, this.arrivedOn, this.found);
	}

	Attempt arrived(LocalDate on) {
		return new Attempt(this.request, this.reminders, this.pursuit, on, this.found);
	}

	Attempt inspected(Inspection inspection) {
		return new Attempt(this.request, this.reminders, this.pursuit, this.arrivedOn, inspection);
	}

	/**
	 * Whether something can still come of it.
	 * @return {@code true} until something came, or the keeper is asked no longer
	 */
	public boolean isUnderWay() {
		return this.arrivedOn == null && this.pursuit.left() == null;
	}

	/**
	 * How long the keeper took.
	 * @return calendar days from the request to the arrival, or nothing before it
	 */
	public OptionalLong days() {
		return (this.arrivedOn == null) ? OptionalLong.empty()
				: OptionalLong.of(ChronoUnit.DAYS.between(this.request.on(), this.arrivedOn));
	}

}
