package org.secondopinion.domain.records;

import java.time.LocalDate;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;

/** What people do so that records may be released. */
public final class AuthorizeRelease {

	private final Authorizations authorizations;

	private final RecordItems items;

	private final CaseHistory history;

	private final TaskWork tasks;

	public AuthorizeRelease(Authorizations authorizations, RecordItems items, CaseHistory history, TaskWork tasks) {
		this.authorizations = authorizations;
		this.items = items;
		this.history = history;
		this.tasks = tasks;
	}

	/**
	 * How a visitor can sign: patients, and who speaks for them, type their own name, and
	 * a navigator files the paper that was signed.
	 * @param visit who
	 * @return the form of the signature
	 */
	public static Signature.Form formFor(Visit visit) {
		return switch (visit.as()) {
			case PATIENT -> Signature.Form.TYPED;
			case REPRESENTATIVE -> Signature.Form.TYPED_FOR_PATIENT;
			case CARE_PARTNER, NAVIGATOR, SPECIALIST, MANAGER, ADMINISTRATOR, DOCTORS_OFFICE -> Signature.Form.ON_PAPER;
		};
	}

	/**
	 * Signs the authorization for the first time. What the patient leaves out of it is
	 * not asked for: the second doctor does without.
	 * @param visit who, in which case
	 * @param id the task
	 * @param authorization what is signed
	 */
	public void sign(Visit visit, TaskId id, ReleaseAuthorization authorization) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.SIGN_AUTHORIZATION);
		add(visit, authorization);
		leaveOut(visit, authorization);
		this.tasks.complete(task);
	}

	// The second doctor does without.
	void leaveOut(Visit visit, ReleaseAuthorization authorization) {
		LocalDate today = authorization.signature().on();
		for (RecordItem.Needed item : this.items.of(visit.caseId()).toRequest()) {
			if (!authorization.covers(item.kind())) {
				RecordItem.Waived waived = item.waived(today, "It was not released.");
				this.items.save(waived);
				this.history.append(visit.event(Step.REQUEST_RECORDS, EventKind.RECORD_WAIVED, item.kind().name(),
						waived.reason()));
			}
		}
	}

	void add(Visit visit, ReleaseAuthorization authorization) {
		if (authorization.signature().form() != formFor(visit)) {
			throw new IllegalArgumentException("Nobody types the signature of somebody else");
		}
		this.authorizations.add(visit.caseId(), authorization);
		this.history.append(visit.event(Step.REQUEST_RECORDS, EventKind.AUTHORIZATION_SIGNED,
				authorization.expiresOn().toString(), null));
	}

}
