package org.secondopinion.domain.records;

import java.time.LocalDate;
import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;

/**
 * What people do about an authorization after it was signed: the patient takes it back,
 * signs a new one or goes on without, and the navigator tells the offices.
 */
public final class ChangeRelease {

	private final AuthorizeRelease authorize;

	private final Authorizations authorizations;

	private final RecordItems items;

	private final Programmes programmes;

	private final CaseHistory history;

	private final OpenTasks openTasks;

	private final TaskWork tasks;

	private final ReleaseWatch watch;

	public ChangeRelease(AuthorizeRelease authorize, Authorizations authorizations, RecordItems items,
			Programmes programmes, CaseHistory history, OpenTasks openTasks, TaskWork tasks, ReleaseWatch watch) {
		this.authorize = authorize;
		this.authorizations = authorizations;
		this.items = items;
		this.programmes = programmes;
		this.history = history;
		this.openTasks = openTasks;
		this.tasks = tasks;
		this.watch = watch;
	}

	/**
	 * The authorization that can be taken back.
	 * @param visit who asks, in which case
	 * @return the one that holds today; nothing if none does
	 */
	public Optional<ReleaseAuthorization> inForce(Visit visit) {
		return this.authorizations.latest(visit.caseId()).filter((it) -> it.holdsOn(today(visit)));
	}

	/**
	 * Takes the authorization back, at once. Whatever is under way stops.
	 * @param visit who, in which case
	 * @param words what the patient says about it; may be empty
	 * @throws NoLongerOpen if none holds any more
	 */
	public void revoke(Visit visit, String words) {
		if (inForce(visit).isEmpty()) {
			throw new NoLongerOpen("The release authorization");
		}
		this.authorizations.revoke(visit.caseId(), new Revocation(today(visit), words));
		this.history.append(visit.event(Step.REQUEST_RECORDS, EventKind.AUTHORIZATION_REVOKED, null, words));
		this.watch.revoked(visit.caseId());
	}

	/**
	 * Signs anew, because the last authorization ended, ends soon or named too little.
	 * What was stopped is asked for again; what the new one leaves out is not.
	 * @param visit who, in which case
	 * @param authorization what is signed
	 */
	public void renew(Visit visit, ReleaseAuthorization authorization) {
		Optional<OpenTask> waiting = this.openTasks.of(visit.caseId())
			.stream()
			.filter((task) -> task.kind() == TaskKind.RENEW_AUTHORIZATION)
			.findFirst();
		this.authorize.add(visit, authorization);
		if (waiting.isPresent()) {
			this.authorize.leaveOut(visit, authorization);
			this.tasks.complete(waiting.get());
		}
		else {
			this.watch.holdsUntil(visit.caseId(),
					authorization.expiresOn().plusDays(1).atStartOfDay(calendar(visit).zone()).toInstant());
		}
	}

	/**
	 * Goes on without what is missing.
	 * @param visit who, in which case
	 * @param id the task
	 * @param words why, in the patient's words; may be empty
	 */
	public void goWithout(Visit visit, TaskId id, String words) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.RENEW_AUTHORIZATION);
		String reason = "The release authorization holds no longer, and no new one is signed."
				+ (words.isBlank() ? "" : " " + words);
		for (RecordItem.Needed item : this.items.of(visit.caseId()).toRequest()) {
			this.items.save(item.waived(today(visit), reason));
			this.history.append(visit.event(Step.REQUEST_RECORDS, EventKind.RECORD_WAIVED, item.kind().name(), reason));
		}
		this.tasks.complete(task);
	}

	/**
	 * Notes that the offices know that they may not send anything any more.
	 * @param visit who, in which case
	 * @param id the task
	 * @param note how they were told; may be empty
	 */
	public void officesTold(Visit visit, TaskId id, String note) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.TELL_OFFICES);
		this.history.append(visit.event(Step.REQUEST_RECORDS, EventKind.OFFICES_TOLD_TO_STOP, null, note));
		this.tasks.complete(task);
	}

	private LocalDate today(Visit visit) {
		return calendar(visit).dayOf(visit.at());
	}

	private WorkingCalendar calendar(Visit visit) {
		return this.programmes.get(visit.caseFile().programme()).calendar();
	}

}
