package org.secondopinion.domain.records;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.notice.Letter;
import org.secondopinion.domain.notice.Notice;
import org.secondopinion.domain.notice.Notices;

/**
 * The first doctor's office says by its link what becomes of each record that it is asked
 * for. The process waits on: what it means for the request is for the navigator to note,
 * who reads the reply where that is done.
 */
public final class AnswerAboutRecords {

	/** How often an office may say something about a record that it is asked for. */
	public static final int MOST_REPLIES = 10;

	private final RecordItems items;

	private final Authorizations authorizations;

	private final RequestPolicy policy;

	private final Notices notices;

	private final Intakes intakes;

	private final OfficeReplies replies;

	private final CaseHistory history;

	public AnswerAboutRecords(RecordItems items, Authorizations authorizations, RequestPolicy policy, Notices notices,
			Intakes intakes, OfficeReplies replies, CaseHistory history) {
		this.items = items;
		this.authorizations = authorizations;
		this.policy = policy;
		this.notices = notices;
		this.intakes = intakes;
		this.replies = replies;
		this.history = history;
	}

	/**
	 * What the office is asked for now.
	 * @param visit the office, let in by its link
	 * @return each record with what allows the office to give it out; only what is asked
	 * of the doctor to whom the letter went, and none that the rules would not let us ask
	 * for today
	 */
	public List<Asked> asked(Visit visit) {
		List<RecordItem.Requested> theirs = this.items.of(visit.caseId())
			.requested()
			.stream()
			.filter(gotLetter(visit.caseId()))
			.filter((item) -> isAllowed(visit, item))
			.toList();
		Map<RecordKind, List<CaseEvent>> said = theirs.isEmpty() ? Map.of() : this.replies.of(visit.caseId());
		return this.authorizations.latest(visit.caseId())
			.map((authorization) -> theirs.stream()
				.map((item) -> new Asked(item, authorization, said.getOrDefault(item.kind(), List.of())))
				.toList())
			.orElseGet(List::of);
	}

	// An answer ends every link: one that works went out with the letter of now.
	private Predicate<RecordItem.Requested> gotLetter(CaseId caseId) {
		Notice notice = this.notices.of(caseId);
		Letter letter = notice.letter();
		IntakeSection.Doctor named = this.intakes.of(caseId).doctor();
		String predecessor = (notice.doctorNow() == null || named == null) ? "" : named.name();
		return (item) -> letter != null
				&& item.underWay().request().keeper().gotLetter(letter.addressee(), predecessor);
	}

	private boolean isAllowed(Visit visit, RecordItem.Requested item) {
		return this.policy.brokenBy(visit.caseFile(), item.kind(), item.underWay().request().keeper(), visit.at())
			.isEmpty();
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
	 * Keeps what the office says about a record. It may say something else later; the
	 * same twice in a row is kept once.
	 * @param visit the office, let in by its link
	 * @param id about which record
	 * @param reply what it says
	 * @param words what it writes about it
	 * @return {@code false} if it said something else {@link #MOST_REPLIES} times since
	 * it was asked; nothing is kept then
	 * @throws NoLongerOpen if the office is not asked for it, or not any more
	 * @throws IllegalArgumentException if words are missing that the reply needs
	 */
	public boolean reply(Visit visit, RecordItemId id, OfficeReply reply, String words) {
		if (reply.needsWords() && words.isBlank()) {
			throw new IllegalArgumentException("This reply needs words");
		}
		Asked asked = asked(visit, id);
		String said = (reply.sentence() + " " + words).strip();
		if (!asked.replies().isEmpty() && said.equals(asked.replies().getFirst().note())) {
			return true;
		}
		if (asked.replies().size() >= MOST_REPLIES) {
			return false;
		}
		this.history
			.append(visit.event(Step.REQUEST_RECORDS, EventKind.OFFICE_REPLIED, asked.item().kind().name(), said));
		return true;
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
