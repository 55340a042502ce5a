package org.secondopinion.domain.booking;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.people.PersonId;

/**
 * What is known about finding a specialist for one case. Whom it was offered to, and what
 * they said, are its {@link Offers}.
 *
 * @param round how often a shortlist was made; a new one begins a new line
 * @param circumstances what the navigator found out
 * @param shortlist whom the navigator proposes; empty before the first shortlist
 * @param ranking whom the patient chose: the first choice, then who is next in line;
 * empty until the patient chose from this shortlist
 * @param coverage what was found out about the money for this ranking; {@code null}
 * before. Kept while the patient chooses again, so that the patient sees why.
 * @param appointment when the opinion is given; {@code null} until agreed
 */
public record Booking(int round, Circumstances circumstances, List<ShortlistEntry> shortlist, List<PersonId> ranking,
		@Nullable Coverage coverage, @Nullable Appointment appointment) {

	/** How many specialists a shortlist has at most: more is a burden, not a choice. */
	public static final int MOST_PROPOSED = 4;

	/** How many the patient ranks at most. */
	public static final int MOST_RANKED = 3;

	/** A booking that has not begun. */
	public static final Booking NONE = new Booking(0, Circumstances.UNKNOWN, List.of(), List.of(), null, null);

	public Booking {
		shortlist = List.copyOf(shortlist);
		ranking = List.copyOf(ranking);
	}

	/**
	 * This booking with a new shortlist; whoever was in line no longer is.
	 * @param found what the navigator found out
	 * @param entries one to four specialists
	 * @return the booking, in its next round
	 */
	Booking shortlisted(Circumstances found, List<ShortlistEntry> entries) {
		if (entries.isEmpty() || entries.size() > MOST_PROPOSED) {
			throw new IllegalArgumentException("A shortlist has one to four specialists");
		}
		return new Booking(this.round + 1, found, entries, List.of(), null, null);
	}

	/**
	 * This booking with the patient's choice.
	 * @param chosen one to three of the shortlist, the first choice first
	 * @return the booking with this line
	 */
	Booking chosen(List<PersonId> chosen) {
		if (chosen.isEmpty() || chosen.size() > MOST_RANKED || new HashSet<>(chosen).size() < chosen.size()
				|| !chosen.stream().allMatch((id) -> entry(id).isPresent())) {
			throw new IllegalArgumentException("A choice is one to three different specialists of the shortlist");
		}
		return new Booking(this.round, this.circumstances, this.shortlist, chosen, null, null);
	}

	Booking covered(Coverage found) {
		return new Booking(this.round, this.circumstances, this.shortlist, this.ranking, found, this.appointment);
	}

	Booking agreed(Appointment when) {
		return new Booking(this.round, this.circumstances, this.shortlist, this.ranking, this.coverage, when);
	}

	/**
	 * The entry of the shortlist for a specialist.
	 * @param specialist who
	 * @return the entry, if the specialist is on the shortlist
	 */
	public Optional<ShortlistEntry> entry(PersonId specialist) {
		return this.shortlist.stream().filter((entry) -> entry.specialist().id().equals(specialist)).findFirst();
	}

	/**
	 * The patient's choice, the first choice first.
	 * @return entries of the shortlist; empty until the patient chose
	 */
	public List<ShortlistEntry> ranked() {
		return this.ranking.stream().flatMap((id) -> entry(id).stream()).toList();
	}

	/**
	 * Who is still to be asked in this round, in the patient's order.
	 * @param offers all offers of the case
	 * @return those who were not asked yet
	 */
	public List<ShortlistEntry> line(List<Offer> offers) {
		return ranked().stream()
			.filter((entry) -> offers.stream()
				.noneMatch(
						(offer) -> offer.round() == this.round && offer.specialist().equals(entry.specialist().id())))
			.toList();
	}

}
