package org.secondopinion.domain.notice;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.AccessLog;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.CaseHasEnded;
import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;

/**
 * The way in for a doctor's office that has a link and no account. A link may be
 * forwarded, so that it opens nothing by itself: whoever has it must also know when the
 * patient was born. Whether the patient still wants the doctor to be asked is looked up
 * each time.
 */
public final class OfficeDoor {

	private final OfficeLinks links;

	private final Cases cases;

	private final Notices notices;

	private final Intakes intakes;

	private final People people;

	private final CaseHistory history;

	private final AccessLog log;

	private final CaseDoor door;

	private final OneTransaction transaction;

	private final InstantSource clock;

	public OfficeDoor(OfficeLinks links, Cases cases, Notices notices, Intakes intakes, People people,
			CaseHistory history, AccessLog log, CaseDoor door, OneTransaction transaction, InstantSource clock) {
		this.links = links;
		this.cases = cases;
		this.notices = notices;
		this.intakes = intakes;
		this.people = people;
		this.history = history;
		this.log = log;
		this.door = door;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Tries a code and a date of birth. A wrong date is logged like every other refusal,
	 * without the date.
	 * @param code the code of a link
	 * @param bornOn when the patient was born, as far as the office knows
	 * @return what came of it; after {@link OfficeLink#MOST_TRIES} wrong days the link is
	 * locked for good
	 */
	public OfficeProof prove(OfficeCode code, LocalDate bornOn) {
		return this.transaction.run(() -> this.links.withCode(code.hash())
			.map((found) -> prove(found.id(), code, bornOn))
			.orElseGet(OfficeProof.Dead::new));
	}

	private OfficeProof prove(OfficeLinkId id, OfficeCode code, LocalDate bornOn) {
		boolean open = this.cases.lock(this.links.find(id).orElseThrow().caseId()).isOpen();
		OfficeLink link = this.links.find(id).orElseThrow();
		Instant now = this.clock.instant();
		Optional<LocalDate> known = bornOn(link);
		if (!open || known.isEmpty() || !code.hash().equals(link.codeHash()) || !works(link, now)) {
			return new OfficeProof.Dead();
		}
		return known.get().equals(bornOn) ? new OfficeProof.Proved(id) : triedInVain(link, now);
	}

	private OfficeProof triedInVain(OfficeLink link, Instant now) {
		OfficeLink tried = link.triedInVain(now);
		this.links.save(tried);
		this.log.write(new AccessLog.Entry(link.caseId(), now, link.id().office(), null, CaseAction.ANSWER_FOR_OFFICE));
		if (tried.works(now)) {
			return new OfficeProof.OtherDay(tried.triesLeft());
		}
		this.history.append(new CaseEvent(link.caseId(), now, Step.NOTIFY_DOCTOR, EventKind.OFFICE_LINK_LOCKED, null,
				null, null, null));
		return new OfficeProof.Dead();
	}

	/**
	 * Lets an office in that proved its link.
	 * @param <T> what the work gives back
	 * @param id which link
	 * @param work what to do inside, in one transaction, with the case locked
	 * @return what the work gave back
	 * @throws LinkIsDead if the link does not work any more
	 */
	public <T extends @Nullable Object> T open(OfficeLinkId id, Function<Visit, T> work) {
		OfficeLink link = this.links.find(id).orElseThrow(() -> new LinkIsDead(false));
		try {
			return this.door.openByLink(office(id), link.caseId(), CaseAction.ANSWER_FOR_OFFICE, (visit) -> {
				expectWorking(id, visit.at());
				return work.apply(visit);
			});
		}
		catch (CaseHasEnded ended) {
			throw new LinkIsDead(false);
		}
	}

	private Person office(OfficeLinkId id) {
		return this.people.find(id.office()).orElseThrow();
	}

	private void expectWorking(OfficeLinkId id, Instant now) {
		OfficeLink link = this.links.find(id).orElseThrow();
		if (!works(link, now)) {
			throw new LinkIsDead(
					link.end() == OfficeLink.End.ANSWERED || link.end() == OfficeLink.End.ANSWERED_ELSEWHERE);
		}
	}

	private boolean works(OfficeLink link, Instant now) {
		return link.works(now) && ContactRule.brokenByContact(this.notices.of(link.caseId())).isEmpty();
	}

	private Optional<LocalDate> bornOn(OfficeLink link) {
		return Optional.ofNullable(this.intakes.of(link.caseId()).about()).map(IntakeSection.About::bornOn);
	}

}
