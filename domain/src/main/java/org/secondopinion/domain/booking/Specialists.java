package org.secondopinion.domain.booking;

import java.util.Collection;
import java.util.List;

import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.ProgrammeId;

/** The directories of specialists; every programme has its own. */
public interface Specialists {

	/**
	 * The directory of a programme, by name.
	 * @param programme whose
	 * @return its specialists
	 */
	List<Specialist> directory(ProgrammeId programme);

	/**
	 * Whom other programmes of this installation list, and this one does not, by name.
	 * @param programme who asks
	 * @return each once, as one of those programmes describes them
	 */
	List<Specialist> elsewhere(ProgrammeId programme);

	/**
	 * Everybody whom any programme lists, by name.
	 * @return each once, as one of the programmes describes them
	 */
	List<Specialist> all();

	/**
	 * Which programmes list somebody.
	 * @param specialist who
	 * @return the programmes in the order of their short words; none if nobody lists them
	 */
	List<ProgrammeId> listing(PersonId specialist);

	/**
	 * Lists a specialist in a programme's directory, or renews what it says about one.
	 * @param programme whose directory
	 * @param specialist who
	 */
	void list(ProgrammeId programme, Specialist specialist);

	/**
	 * Takes everybody else out of a programme's directory.
	 * @param programme whose directory
	 * @param stay who stays
	 */
	void keepOnly(ProgrammeId programme, Collection<PersonId> stay);

}
