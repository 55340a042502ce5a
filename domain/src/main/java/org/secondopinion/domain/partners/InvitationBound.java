package org.secondopinion.domain.partners;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.people.People;

/**
 * How many invitations may go out: each is a mail to somebody who did not ask for it.
 * They count for a day, also those that were taken back since, because their mails may
 * have gone. Nobody learns from it what happened in cases of others.
 */
public final class InvitationBound {

	/** More than a family needs. */
	public static final int FROM_ONE_CASE = 10;

	/** From all cases together; a navigator invites parents in several. */
	public static final int BY_ONE_PERSON = 20;

	/** From one case, or by one person. */
	public static final int TO_ONE_ADDRESS = 3;

	private static final Duration A_DAY = Duration.ofDays(1);

	private final CarePartners partners;

	private final People people;

	InvitationBound(CarePartners partners, People people) {
		this.partners = partners;
		this.people = people;
	}

	/**
	 * What keeps another invitation back for now.
	 * @param visit who invites, to which case
	 * @param email whom
	 * @return the problem; {@code null} if there is none
	 */
	InvitePartner.@Nullable Problem problem(Visit visit, EmailAddress email) {
		// Who invites to two cases at once has only one of them locked in each.
		this.people.lock(visit.by().id());
		Instant since = visit.at().minus(A_DAY);
		List<CarePartner> fromCase = this.partners.of(visit.caseId())
			.stream()
			.filter((it) -> it.invitedAt().isAfter(since))
			.toList();
		List<CarePartner> byPerson = this.partners.invitedBy(visit.by().id(), since);
		long toAddress = Stream.concat(fromCase.stream(), byPerson.stream())
			.filter((it) -> it.email().equals(email))
			.map(CarePartner::id)
			.distinct()
			.count();
		if (toAddress >= TO_ONE_ADDRESS) {
			return InvitePartner.Problem.TOO_OFTEN_TO_ADDRESS;
		}
		if (fromCase.size() >= FROM_ONE_CASE) {
			return InvitePartner.Problem.TOO_MANY_FROM_CASE;
		}
		return (byPerson.size() >= BY_ONE_PERSON) ? InvitePartner.Problem.TOO_MANY_BY_PERSON : null;
	}

}
