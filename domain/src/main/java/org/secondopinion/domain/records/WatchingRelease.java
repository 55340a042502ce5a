package org.secondopinion.domain.records;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;

/**
 * What the process does by itself about the authorization while records are collected:
 * warns before it ends, and stops whatever rests on it.
 */
public final class WatchingRelease {

	/** Later than any case lasts. */
	private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

	private final Cases cases;

	private final Authorizations authorizations;

	private final RecordItems items;

	private final Programmes programmes;

	private final CaseHistory history;

	private final InstantSource clock;

	public WatchingRelease(Cases cases, Authorizations authorizations, RecordItems items, Programmes programmes,
			CaseHistory history, InstantSource clock) {
		this.cases = cases;
		this.authorizations = authorizations;
		this.items = items;
		this.programmes = programmes;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * When the authorization ends: as its last day is over where the programme works.
	 * @param caseId which case
	 * @return the moment; one that never comes if the authorization holds no longer and
	 * nothing rests on it, because all that is left is to look at what has arrived
	 */
	public Instant endsAt(CaseId caseId) {
		LocalDate today = calendar(caseId).dayOf(this.clock.instant());
		boolean isOver = this.authorizations.latest(caseId).filter((it) -> !it.holdsOn(today)).isPresent();
		if (isOver && this.items.of(caseId).toRequest().isEmpty()) {
			return NEVER;
		}
		return lastDay(caseId).plusDays(1).atStartOfDay(calendar(caseId).zone()).toInstant();
	}

	/**
	 * When people are warned that it ends.
	 * @param caseId which case
	 * @return the moment; it may have passed
	 */
	public Instant warnedAt(CaseId caseId) {
		return calendar(caseId).minusWorkingDays(endsAt(caseId), ReleaseAuthorization.WARNED_WORKING_DAYS);
	}

	/**
	 * Notes that the authorization ends soon, once for each.
	 * @param caseId which case
	 */
	public void warn(CaseId caseId) {
		this.cases.lock(caseId);
		String day = lastDay(caseId).toString();
		boolean isNear = !this.clock.instant().isBefore(warnedAt(caseId));
		boolean isNoted = this.history.of(caseId)
			.stream()
			.map(CaseHistory.Entry::event)
			.anyMatch((event) -> event.kind() == EventKind.AUTHORIZATION_ENDS_SOON && day.equals(event.about()));
		if (isNear && !isNoted) {
			note(caseId, EventKind.AUTHORIZATION_ENDS_SOON, day);
		}
	}

	/**
	 * Stops every request that is under way. What has arrived stays.
	 * @param caseId which case
	 */
	public void stop(CaseId caseId) {
		this.cases.lock(caseId);
		LocalDate today = calendar(caseId).dayOf(this.clock.instant());
		boolean revoked = this.authorizations.latest(caseId).filter(ReleaseAuthorization::isRevoked).isPresent();
		if (!revoked) {
			note(caseId, EventKind.AUTHORIZATION_ENDED, null);
		}
		Leaving stopped = new Leaving(revoked ? Leaving.Why.RELEASE_REVOKED : Leaving.Why.RELEASE_ENDED, today, "");
		for (RecordItem item : this.items.of(caseId).items()) {
			if (item instanceof RecordItem.Requested requested) {
				this.items.save(requested.left(stopped));
				note(caseId, EventKind.RECORD_REQUEST_STOPPED, item.kind().name());
			}
		}
	}

	private LocalDate lastDay(CaseId caseId) {
		return this.authorizations.latest(caseId)
			.map(ReleaseAuthorization::expiresOn)
			.orElseGet(() -> calendar(caseId).dayOf(this.clock.instant()).plusDays(ReleaseAuthorization.USUAL_DAYS));
	}

	private WorkingCalendar calendar(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		return this.programmes.get(caseFile.programme()).calendar();
	}

	private void note(CaseId caseId, EventKind kind, @Nullable String about) {
		this.history
			.append(new CaseEvent(caseId, this.clock.instant(), Step.REQUEST_RECORDS, kind, null, null, about, null));
	}

}
