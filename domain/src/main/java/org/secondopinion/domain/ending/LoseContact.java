package org.secondopinion.domain.ending;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.Interruption;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.messages.ThreadMessage;
import org.secondopinion.domain.messages.Threads;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.Programmes;

/**
 * A navigator notes attempts in vain to reach the patient, and closes the case when
 * enough was tried. A sign of life makes all attempts before it count no longer.
 */
public final class LoseContact {

	private final ContactAttempts attempts;

	private final Threads threads;

	private final Programmes programmes;

	private final OpenTasks openTasks;

	private final CaseHistory history;

	private final Journey journey;

	public LoseContact(ContactAttempts attempts, Threads threads, Programmes programmes, OpenTasks openTasks,
			CaseHistory history, Journey journey) {
		this.attempts = attempts;
		this.threads = threads;
		this.programmes = programmes;
		this.openTasks = openTasks;
		this.history = history;
		this.journey = journey;
	}

	/**
	 * Notes an attempt in vain.
	 * @param visit the navigator's visit
	 * @param attempt the attempt
	 */
	public void tried(Visit visit, ContactAttempt attempt) {
		this.attempts.add(visit.caseId(), attempt, visit.by().id());
		this.history.append(visit.event(step(visit), EventKind.CONTACT_TRIED, attempt.means().name(), attempt.note()));
	}

	/**
	 * The attempts since the patient, or somebody beside or in the place of the patient,
	 * did or wrote something, or was reached on the phone.
	 * @param visit who asks, in which case
	 * @return the attempts that count, the oldest day first
	 */
	public List<ContactAttempt> inVain(Visit visit) {
		Instant heard = heard(visit.caseId());
		return this.attempts.of(visit.caseId()).stream().filter((attempt) -> attempt.notedAt().isAfter(heard)).toList();
	}

	private Instant heard(CaseId caseId) {
		Stream<Instant> done = this.history.of(caseId)
			.stream()
			.map(CaseHistory.Entry::event)
			.filter((event) -> isOnPatientsSide(event.as()) || wasReached(event.kind()))
			.map(CaseEvent::at);
		Stream<Instant> written = this.threads.of(caseId)
			.stream()
			.filter((message) -> isOnPatientsSide(message.as()))
			.map(ThreadMessage::at);
		return Stream.concat(done, written).max(Comparator.naturalOrder()).orElse(Instant.MIN);
	}

	// What a navigator notes of somebody who answered the phone.
	private static boolean wasReached(EventKind kind) {
		return kind == EventKind.READER_CALLED || kind == EventKind.OPINION_READ;
	}

	private static boolean isOnPatientsSide(@Nullable Role role) {
		return role != null && role.isOnPatientsSide();
	}

	/**
	 * Whether enough was tried.
	 * @param visit who asks, in which case
	 * @return whether the case may be closed
	 */
	public boolean mayClose(Visit visit) {
		return LostContactRule.mayClose(inVain(visit), this.programmes.get(visit.caseFile().programme()).calendar(),
				visit.at());
	}

	/**
	 * Closes the case because nobody can reach the patient.
	 * @param visit the navigator's visit
	 * @throws NoLongerOpen if the patient was heard of meanwhile, or too little was tried
	 */
	public void close(Visit visit) {
		if (!mayClose(visit)) {
			throw new NoLongerOpen("The end of contact");
		}
		this.history.append(visit.event(step(visit), EventKind.CONTACT_GIVEN_UP));
		this.journey.interrupt(visit.caseId(), Interruption.LOST_CONTACT);
	}

	private Step step(Visit visit) {
		return this.openTasks.stepOfOpen(visit.caseId());
	}

}
