package org.secondopinion.domain.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.programme.Deadlines;
import org.secondopinion.domain.programme.Programmes;

/**
 * By when the opinion of a case is there: patient, specialist and staff read the same
 * date, wherever they look.
 */
public final class OpinionDue {

	private final OpenTasks openTasks;

	private final Bookings bookings;

	private final Programmes programmes;

	public OpinionDue(OpenTasks openTasks, Bookings bookings, Programmes programmes) {
		this.openTasks = openTasks;
		this.bookings = bookings;
		this.programmes = programmes;
	}

	/**
	 * By when the opinion is there.
	 * @param caseFile of which case
	 * @return when the task to write it is due, once it waits; before and after that,
	 * what was promised, which may have passed; empty while nothing was
	 */
	public Optional<Instant> of(CaseFile caseFile) {
		return of(caseFile, this.openTasks.of(caseFile.id()), () -> this.bookings.of(caseFile.id()));
	}

	/**
	 * By when the opinion is there, where tasks and booking were read before.
	 * @param caseFile of which case
	 * @param tasks what the case waits for
	 * @param booking its booking
	 * @return as above
	 */
	Optional<Instant> of(CaseFile caseFile, List<OpenTask> tasks, Supplier<Booking> booking) {
		return tasks.stream()
			.filter((task) -> task.kind() == TaskKind.WRITE_OPINION)
			.map(OpenTask::due)
			.findFirst()
			.or(() -> promised(caseFile, booking.get()));
	}

	private Optional<Instant> promised(CaseFile caseFile, Booking booking) {
		Deadlines deadlines = new Deadlines(this.programmes.get(caseFile.programme()).calendar(), caseFile.path());
		// Whatever was promised, was promised after the case was opened.
		return booking.opinionDue(deadlines, caseFile.openedAt());
	}

}
