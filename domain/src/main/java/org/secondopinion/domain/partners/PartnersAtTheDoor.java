package org.secondopinion.domain.partners;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.secondopinion.domain.access.Relation;
import org.secondopinion.domain.access.Relations;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.people.Person;

/**
 * What a person is to a case, care partners included. Asked anew at every door, and after
 * the case is locked: whoever was sent away meanwhile does not come in.
 */
public final class PartnersAtTheDoor implements Relations {

	private final CarePartners partners;

	private final Tenure tenure;

	public PartnersAtTheDoor(CarePartners partners, Tenure tenure) {
		this.partners = partners;
		this.tenure = tenure;
	}

	@Override
	public Set<Relation> of(Person person, CaseFile caseFile, Instant now) {
		Set<Relation> relations = EnumSet.noneOf(Relation.class);
		relations.addAll(Relation.of(person, caseFile));
		this.partners.accepted(caseFile.id(), person.id())
			.stream()
			.filter((partner) -> now.isBefore(this.tenure.endOf(partner, caseFile)))
			.map((partner) -> partner.mandate().relation())
			.forEach(relations::add);
		return relations;
	}

}
