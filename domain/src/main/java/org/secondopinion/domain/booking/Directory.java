package org.secondopinion.domain.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.ProgrammeId;

/** The directory as people look things up in it, with who is away. */
public final class Directory {

	private final Specialists specialists;

	private final Absences absences;

	public Directory(Specialists specialists, Absences absences) {
		this.specialists = specialists;
		this.absences = absences;
	}

	/**
	 * Whom somebody may look up: everybody of the own programme's directory; an
	 * administrator, who has no programme, everybody.
	 * @param person who looks
	 * @param today the day on which it is asked who is away
	 * @return the entries, by name
	 */
	public List<Entry> of(Person person, LocalDate today) {
		Map<PersonId, Absence> away = this.absences.on(today);
		return cards(person).stream().map((card) -> new Entry(card, away.get(card.id()))).toList();
	}

	/**
	 * One specialist.
	 * @param person who looks
	 * @param id whom
	 * @return the card
	 * @throws NoSuchSpecialist if the person's directory does not list them
	 */
	public Specialist find(Person person, PersonId id) {
		return cards(person).stream()
			.filter((card) -> card.id().equals(id))
			.findFirst()
			.orElseThrow(NoSuchSpecialist::new);
	}

	/**
	 * Whether somebody may note when a specialist is away: the specialist, those who
	 * carry the cases of a programme that lists them, and administrators.
	 * @param person who
	 * @param id the specialist
	 * @return {@code true} if so
	 */
	public boolean mayNoteAbsence(Person person, PersonId id) {
		if (person.is(Role.SPECIALIST) && person.id().equals(id)) {
			return true;
		}
		return (person.is(Role.NAVIGATOR) || person.is(Role.ADMINISTRATOR))
				&& cards(person).stream().anyMatch((card) -> card.id().equals(id));
	}

	private List<Specialist> cards(Person person) {
		boolean all = person.is(Role.ADMINISTRATOR) && person.programme() == null;
		return all ? this.specialists.all()
				: Optional.<ProgrammeId>ofNullable(person.programme())
					.map(this.specialists::directory)
					.orElse(List.of());
	}

	/**
	 * A line of the directory.
	 *
	 * @param card what it says
	 * @param away the absence that is going on; {@code null} if the specialist is there
	 */
	public record Entry(Specialist card, @Nullable Absence away) {
	}

}
