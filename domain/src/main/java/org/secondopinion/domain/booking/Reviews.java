package org.secondopinion.domain.booking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.journey.Holder;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.people.PersonId;

/**
 * A specialist's reviews. They name cases by reference and tell nothing of the patient.
 */
public final class Reviews {

	private final Cases cases;

	private final OpenTasks openTasks;

	private final Bookings bookings;

	private final OpinionDue opinionDue;

	public Reviews(Cases cases, OpenTasks openTasks, Bookings bookings, OpinionDue opinionDue) {
		this.cases = cases;
		this.openTasks = openTasks;
		this.bookings = bookings;
		this.opinionDue = opinionDue;
	}

	/**
	 * The open cases that a specialist was asked to review or reviews; what is signed,
	 * and asks for nothing more, is among {@link #signedBy}.
	 * @param specialist whose
	 * @return offers to answer, then opinions to write, then what waits for others; in
	 * each part what is due first
	 */
	public List<Review> of(PersonId specialist) {
		List<CaseFile> inHand = this.cases.ofSpecialist(specialist);
		Map<CaseId, List<OpenTask>> tasks = this.openTasks.ofEach(inHand.stream().map(CaseFile::id).toList());
		return inHand.stream()
			.flatMap((caseFile) -> review(caseFile, tasks.getOrDefault(caseFile.id(), List.of()), specialist).stream())
			.filter((review) -> review.task() != null || !review.caseFile().signers().contains(specialist))
			.sorted(Comparator.comparingInt(Reviews::part).thenComparing(Reviews::due))
			.toList();
	}

	/**
	 * The open cases about which a specialist has signed an opinion.
	 * @param specialist whose
	 * @return the cases, the newest first
	 */
	public List<CaseFile> signedBy(PersonId specialist) {
		return this.cases.ofSigner(specialist);
	}

	private Optional<Review> review(CaseFile caseFile, List<OpenTask> tasks, PersonId specialist) {
		Booking booking = this.bookings.of(caseFile.id());
		OpenTask waiting = tasks.stream()
			.filter((task) -> task.kind().holder() == Holder.SPECIALIST)
			.findFirst()
			.orElse(null);
		Instant due = (waiting != null) ? waiting.due()
				: this.opinionDue.of(caseFile, tasks, () -> booking).orElse(null);
		return booking.entry(specialist)
			.map((entry) -> new Review(caseFile, entry.kind(), booking.appointment(), due, waiting,
					tasks.stream().anyMatch(GiveBack::isPossibleAt)));
	}

	private static int part(Review review) {
		OpenTask task = review.task();
		return (task != null) ? task.kind().ordinal() : Integer.MAX_VALUE;
	}

	private static Instant due(Review review) {
		Instant due = review.due();
		return (due != null) ? due : Instant.MAX;
	}

}
