package org.secondopinion.web.partners;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.partners.CarePartner;
import org.secondopinion.domain.partners.CarePartners;
import org.secondopinion.domain.partners.EndPartnership;
import org.secondopinion.domain.partners.Mandate;
import org.secondopinion.domain.partners.PartnerScope;
import org.secondopinion.domain.partners.Proof;
import org.secondopinion.domain.partners.Standing;
import org.secondopinion.domain.partners.Tenure;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Moments;
import org.secondopinion.web.layout.ReadersMoments;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says of everybody who was invited what they may do, until when, and what came of it.
 */
@Component
class PartnerLines {

	private final CarePartners partners;

	private final Tenure tenure;

	private final People people;

	private final Choices choices;

	private final MessageSource words;

	private final ReadersMoments moments;

	PartnerLines(CarePartners partners, Tenure tenure, People people, Choices choices, MessageSource words,
			ReadersMoments moments) {
		this.partners = partners;
		this.tenure = tenure;
		this.people = people;
		this.choices = choices;
		this.words = words;
		this.moments = moments;
	}

	List<Line> of(Visit visit) {
		Moments when = this.moments.of(visit);
		return this.partners.of(visit.caseId()).stream().map((partner) -> line(partner, visit, when)).toList();
	}

	/**
	 * What somebody may do, told to them.
	 * @param mandate what for they were invited
	 * @return a sentence that says "you"
	 */
	String whatYouMay(Mandate mandate) {
		return say(key(mandate) + ".you");
	}

	// The patient's side reads "you" where the staff reads "the patient".
	private String what(Mandate mandate, Visit visit) {
		return say(key(mandate) + (visit.as().isOnPatientsSide() ? ".hint" : ".staff"));
	}

	private String inShort(CarePartner partner, LocalDate lastDay, Moments when) {
		String key = (partner.standing() instanceof Standing.Invited) ? "partner.invitedInShort" : "partner.inShort";
		return say(key, say(key(partner.mandate()) + ".inShort"), when.day(lastDay));
	}

	private static String key(Mandate mandate) {
		PartnerScope scope = mandate.scopeOrNull();
		return (scope != null) ? "PartnerScope." + scope : speaking(mandate);
	}

	private static String speaking(Mandate mandate) {
		return (mandate instanceof Mandate.TakeOver) ? "partner.takesOver" : "partner.speaks";
	}

	private Line line(CarePartner partner, Visit visit, Moments when) {
		LocalDate lastDay = this.tenure.lastDay(partner, visit.caseFile());
		Instant end = this.tenure.endOf(partner, visit.caseFile());
		boolean over = !visit.at().isBefore(end);
		return switch (partner.standing()) {
			case Standing.Invited invited -> {
				boolean waits = invited.isOpen(visit.at()) && !over;
				yield line(partner, visit, when,
						waits ? say("partner.waits", when.day(invited.linkUntil())) : say("partner.unanswered"),
						lastDay, waits);
			}
			case Standing.Accepted accepted -> line(partner, visit, when,
					over ? say("partner.over", when.day(lastDay)) : say("partner.accepted", when.day(accepted.at())),
					lastDay, !over);
			case Standing.Ended ended -> line(partner, visit, when,
					say("partner.ended." + ended.how(), when.day(ended.at()), name(ended.by())), lastDay, false);
		};
	}

	private Line line(CarePartner partner, Visit visit, Moments when, String state, LocalDate lastDay,
			boolean current) {
		Proof proof = partner.mandate().proofOrNull();
		String seen = (proof != null)
				? say("partner.proof", proof.document(), when.day(proof.seenOn()), name(proof.seenBy()))
						+ ((proof.bornOn() != null) ? " " + say("partner.born", when.date(proof.bornOn())) : "")
				: null;
		String reason = (partner.standing() instanceof Standing.Ended ended && !ended.reason().isEmpty())
				? ended.reason() : null;
		return new Line(partner.id().value(), partner.name(), partner.email().value(),
				this.choices.label(partner.mandate().kind()), what(partner.mandate(), visit),
				inShort(partner, lastDay, when), lastDay, state, seen, reason, current,
				current && EndPartnership.mayRevoke(visit, partner));
	}

	private String name(PersonId person) {
		return this.people.find(person).map(Person::name).orElseThrow();
	}

	private String say(String key, String... about) {
		return this.words.getMessage(key, about, Locale.US);
	}

	/**
	 * Somebody who was invited, as the page shows them.
	 *
	 * @param id which invitation
	 * @param name the name
	 * @param email the address
	 * @param kind what they are to the patient
	 * @param what what they may do
	 * @param inShort the same in a few words, and until when
	 * @param lastDay until when
	 * @param state what came of it
	 * @param proof which document was seen; {@code null} if none is needed
	 * @param reason why it ended; {@code null} if nobody said
	 * @param current whether it stands
	 * @param mayEnd whether the reader may end it
	 */
	record Line(UUID id, String name, String email, String kind, String what, String inShort, LocalDate lastDay,
			String state, @Nullable String proof, @Nullable String reason, boolean current, boolean mayEnd) {

	}

}
