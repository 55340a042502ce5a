package org.secondopinion.domain.opinion;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.secondopinion.domain.access.Relation;
import org.secondopinion.domain.access.Relations;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.people.Person;

/**
 * What a person is to a case, where the first opinion is kept from specialists until they
 * committed to findings of their own. The offer says whether it is: what the programme
 * changes later is for those who are asked later.
 */
public final class BlindAtTheDoor implements Relations {

	private final Relations others;

	private final Bookings bookings;

	private final Commitments commitments;

	public BlindAtTheDoor(Relations others, Bookings bookings, Commitments commitments) {
		this.others = others;
		this.bookings = bookings;
		this.commitments = commitments;
	}

	@Override
	public Set<Relation> of(Person person, CaseFile caseFile, Instant now) {
		Set<Relation> relations = this.others.of(person, caseFile, now);
		// Whoever signed an opinion in this case has read the first one.
		if (!relations.contains(Relation.REVIEWS) || relations.contains(Relation.SIGNED)
				|| !this.bookings.of(caseFile.id()).isBlindTo(person.id())
				|| this.commitments.of(caseFile.id(), person.id()).isPresent()) {
			return relations;
		}
		Set<Relation> blind = EnumSet.copyOf(relations);
		blind.remove(Relation.REVIEWS);
		blind.add(Relation.REVIEWS_BLIND);
		return blind;
	}

}
