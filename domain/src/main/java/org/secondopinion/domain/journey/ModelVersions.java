package org.secondopinion.domain.journey;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.secondopinion.domain.casefile.CaseReference;

/**
 * The versions of the journey's model. A case runs on the version in which it began; a
 * new release brings a new version, and both run side by side until somebody who runs the
 * installation moves the cases.
 */
public interface ModelVersions {

	/**
	 * The present version, in which new cases begin, and before it every one in which
	 * open cases still run.
	 * @return the newest first
	 */
	List<Version> all();

	/**
	 * Moves open cases from earlier versions to the present one, each in a transaction of
	 * its own while nobody works on it. Whatever a case waits for, it waits for as
	 * before: tasks stay the same tasks, and reminders keep their moment. A case that
	 * waits at a place which the present version does not have stays where it is, and
	 * goes on there.
	 * @return what came of it
	 */
	Moved moveToPresent();

	/**
	 * One version.
	 *
	 * @param number counted from 1
	 * @param since when it was brought in
	 * @param openCases how many open cases run in it
	 * @param present whether new cases begin in it
	 */
	record Version(int number, Instant since, long openCases, boolean present) {
	}

	/**
	 * What came of moving cases.
	 *
	 * @param cases how many were moved
	 * @param stayed those that could not be moved
	 */
	record Moved(int cases, List<Stayed> stayed) {

		public Moved {
			stayed = List.copyOf(stayed);
		}

	}

	/**
	 * A case that stays in its version.
	 *
	 * @param reference which
	 * @param places where it waits and the present version has no such place; names of
	 * the model's elements; empty if it could not be moved for another reason, which the
	 * log has
	 */
	record Stayed(CaseReference reference, Set<String> places) {

		public Stayed {
			places = Set.copyOf(places);
		}

	}

}
