package org.secondopinion.web.messages;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.AccessPolicy;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Relations;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.partners.CarePartner;
import org.secondopinion.domain.partners.CarePartners;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.Programmes;

import org.springframework.stereotype.Component;

/** Who reads what a patient and the programme write to each other. */
@Component
class ThreadReaders {

	private static final Set<Role> BESIDE = Set.of(Role.CARE_PARTNER, Role.REPRESENTATIVE);

	private final CarePartners partners;

	private final People people;

	private final Relations relations;

	private final Programmes programmes;

	ThreadReaders(CarePartners partners, People people, Relations relations, Programmes programmes) {
		this.partners = partners;
		this.people = people;
		this.relations = relations;
		this.programmes = programmes;
	}

	Programme programme(Visit visit) {
		return this.programmes.get(visit.caseFile().programme());
	}

	/**
	 * Those beside the patient, or in the patient's place, who read along.
	 * @param visit who asks, in which case
	 * @return their names; often none
	 */
	List<String> beside(Visit visit) {
		return this.partners.of(visit.caseId())
			.stream()
			.map(CarePartner::person)
			.distinct()
			.flatMap((id) -> person(id).stream())
			.filter((person) -> reads(person, visit))
			.map(Person::name)
			.toList();
	}

	private List<Person> person(@Nullable PersonId id) {
		return (id != null) ? this.people.find(id).stream().toList() : List.of();
	}

	private boolean reads(Person person, Visit visit) {
		return AccessPolicy
			.allows(person, this.relations.of(person, visit.caseFile(), visit.at()), visit.caseFile().isOpen(),
					CaseAction.READ_MESSAGES)
			.filter(BESIDE::contains)
			.isPresent();
	}

}
