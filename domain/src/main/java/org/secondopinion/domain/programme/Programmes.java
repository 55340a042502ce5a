package org.secondopinion.domain.programme;

import java.util.List;

/** The programmes of this installation. */
public interface Programmes {

	/**
	 * A programme that is known to exist.
	 * @param id which
	 * @return the programme
	 * @throws java.util.NoSuchElementException if there is none
	 */
	Programme get(ProgrammeId id);

	/**
	 * All programmes, by name.
	 * @return the programmes
	 */
	List<Programme> all();

	/**
	 * Remembers a programme, or what is new about it.
	 * @param programme which
	 */
	void save(Programme programme);

}
