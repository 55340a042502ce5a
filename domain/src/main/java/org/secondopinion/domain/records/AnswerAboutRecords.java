package org.secondopinion.domain.records;

import java.util.ArrayList;
import java.util.List;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.NoLongerOpen;

/**
 * The first doctor's office says by its link what becomes of each record that it is asked
 * for. The process waits on: what it means for the request is for the navigator to note,
 * who reads the reply where that is done.
 */
public final class AnswerAboutRecords {

	private final RecordItems items;

	private final Authorizations authorizations;

	private final RequestPolicy policy;

	private final Intakes intakes;

	private final CaseHistory history;

	public AnswerAboutRecords(RecordItems items, Authorizations authorizations, RequestPolicy policy, Intakes intakes,
			CaseHistory history) {
		this.items = items;
		this.authorizations = authorizations;
		this.policy = policy;
		this.intakes = intakes;
		this.history = history;
	}

	/**
	 * What the office is asked for now.
	 * @param visit the office, let in by its link
	 * @return each record with what allows the office to give it out; none that the rules
	 * would not let us ask for today
	 */
	public List<Asked> asked(Visit visit) {
		IntakeSection.Doctor named = this.intakes.of(visit.caseId()).doctor();
		String doctor = (named == null) ? "" : named.name();
		return this.authorizations.latest(visit.caseId())
			.map((authorization) -> requested(visit.caseId()).stream()
				.filter((item) -> item.underWay().request().keeper().isOfficeOf(doctor))
				.filter((item) -> isAllowed(visit, item))
				.map((item) -> new Asked(item, authorization, replies(item, visit.caseId())))
				.toList())
			.orElseGet(List::of);
	}

	private boolean isAllowed(Visit visit, RecordItem.Requested item) {
		return this.policy.brokenBy(visit.caseFile(), item.kind(), item.underWay().request().keeper(), visit.at())
			.isEmpty();
	}

	private List<RecordItem.Requested> requested(CaseId caseId) {
		return this.items.of(caseId)
			.items()
			.stream()
			.filter(RecordItem.Requested.class::isInstance)
			.map(RecordItem.Requested.class::cast)
			.toList();
	}

	/**
	 * One of the records that the office is asked for.
	 * @param visit the office, let in by its link
	 * @param id which
	 * @return the record
	 * @throws NoLongerOpen if the office is not asked for it, or not any more
	 */
	public Asked asked(Visit visit, RecordItemId id) {
		return asked(visit).stream()
			.filter((it) -> it.item().id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NoLongerOpen("The request for the record"));
	}

	/**
	 * Keeps what the office says about a record. It may say something else later.
	 * @param visit the office, let in by its link
	 * @param id about which record
	 * @param reply what it says
	 * @param words what it writes about it
	 * @throws NoLongerOpen if the office is not asked for it, or not any more
	 * @throws IllegalArgumentException if words are missing that the reply needs
	 */
	public void reply(Visit visit, RecordItemId id, OfficeReply reply, String words) {
		if (reply.needsWords() && words.isBlank()) {
			throw new IllegalArgumentException("This reply needs words");
		}
		RecordItem.Requested item = asked(visit, id).item();
		this.history.append(visit.event(Step.REQUEST_RECORDS, EventKind.OFFICE_REPLIED, item.kind().name(),
				(reply.sentence() + " " + words).strip()));
	}

	/**
	 * What the office said about a record since it was asked for it last.
	 * @param item the record
	 * @param caseId of which case
	 * @return the replies, the newest first; often none
	 */
	public List<CaseEvent> replies(RecordItem item, CaseId caseId) {
		List<CaseEvent> replies = new ArrayList<>();
		for (CaseHistory.Entry entry : this.history.of(caseId)) {
			CaseEvent event = entry.event();
			if (item.kind().name().equals(event.about())) {
				if (event.kind() == EventKind.RECORD_REQUESTED) {
					return replies;
				}
				if (event.kind() == EventKind.OFFICE_REPLIED) {
					replies.add(event);
				}
			}
		}
		return replies;
	}

	/**
	 * Whether the office said something about a record that is still awaited.
	 * @param caseId in which case
	 * @return {@code true} until that record arrives, or is given up
	 */
	public boolean hasReplies(CaseId caseId) {
		return requested(caseId).stream().anyMatch((item) -> !replies(item, caseId).isEmpty());
	}

	/**
	 * A record that the office is asked for.
	 *
	 * @param item the record
	 * @param authorization what allows the office to give it out
	 * @param replies what the office said about it, the newest first
	 */
	public record Asked(RecordItem.Requested item, ReleaseAuthorization authorization, List<CaseEvent> replies) {

		public Asked {
			replies = List.copyOf(replies);
		}

	}

}
