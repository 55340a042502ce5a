package org.secondopinion.web.casefile;

import java.util.List;

import org.secondopinion.domain.access.Visit;

/**
 * Who stands beside the patient of a case, or speaks for them: whom the programme's
 * people may meet there.
 */
public interface PeopleBeside {

	/**
	 * Everybody who comes in now, or was invited and has not answered.
	 * @param visit the visit of somebody who may manage who comes in
	 * @return one line for each, the newest first
	 */
	List<One> of(Visit visit);

	/**
	 * One of them.
	 *
	 * @param name the name
	 * @param kind what they are to the patient, in a word or two
	 * @param words what they may do, and until when
	 */
	record One(String name, String kind, String words) {

	}

}
