package org.secondopinion.domain.partners;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;

/** The cases that somebody may open because somebody invited them, as it is now. */
public final class FollowedCases {

	private final CarePartners partners;

	private final Tenure tenure;

	private final Cases cases;

	private final People people;

	private final InstantSource clock;

	public FollowedCases(CarePartners partners, Tenure tenure, Cases cases, People people, InstantSource clock) {
		this.partners = partners;
		this.tenure = tenure;
		this.cases = cases;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * All that a person follows.
	 * @param person who
	 * @return the newest case first
	 */
	public List<Followed> of(Person person) {
		return this.partners.casesOf(person.id())
			.stream()
			.flatMap((reference) -> of(person, reference).stream())
			.toList();
	}

	/**
	 * What a person is to one case.
	 * @param person who
	 * @param reference which case
	 * @return nothing if nobody invited them, or not any more
	 */
	public Optional<Followed> of(Person person, CaseReference reference) {
		Instant now = this.clock.instant();
		return this.cases.find(reference)
			.flatMap((caseFile) -> this.partners.accepted(caseFile.id(), person.id())
				.stream()
				.filter((partner) -> now.isBefore(this.tenure.endOf(partner, caseFile)))
				// Whoever was invited twice may do what the wider invitation says.
				.max(Comparator.comparing((partner) -> partner.mandate().relation()))
				.map((partner) -> followed(partner, caseFile)));
	}

	private Followed followed(CarePartner partner, CaseFile caseFile) {
		return new Followed(caseFile.reference(), this.people.find(caseFile.patient()).orElseThrow(), partner.mandate(),
				this.tenure.lastDay(partner, caseFile));
	}

	/**
	 * A case that somebody follows.
	 *
	 * @param reference what people call it
	 * @param patient whose case it is
	 * @param mandate what for they were invited
	 * @param lastDay the last day on which it is open to them, in the programme's zone
	 */
	public record Followed(CaseReference reference, Person patient, Mandate mandate, LocalDate lastDay) {

	}

}
