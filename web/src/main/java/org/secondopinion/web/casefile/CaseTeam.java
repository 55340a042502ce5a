package org.secondopinion.web.casefile;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.Programmes;

import org.springframework.stereotype.Component;

/**
 * The people around one case, and its programme.
 *
 * @param patient whose case it is
 * @param navigator who carries it, {@code null} until somebody does
 * @param specialist who reviews it, {@code null} until somebody does
 * @param programme who runs it
 */
record CaseTeam(Person patient, @Nullable Person navigator, @Nullable Person specialist, Programme programme) {

	/**
	 * Whom to name where the navigator acts.
	 * @return the navigator's name, or the programme's while there is none
	 */
	String navigatorOrProgramme() {
		return (this.navigator != null) ? this.navigator.name() : this.programme.name();
	}

	/** Finds the people around a case. */
	@Component
	static class Directory {

		private final People people;

		private final Programmes programmes;

		Directory(People people, Programmes programmes) {
			this.people = people;
			this.programmes = programmes;
		}

		CaseTeam of(CaseFile caseFile) {
			return new CaseTeam(this.people.find(caseFile.patient()).orElseThrow(), find(caseFile.navigator()),
					find(caseFile.specialist()), this.programmes.get(caseFile.programme()));
		}

		private @Nullable Person find(@Nullable PersonId id) {
			return (id != null) ? this.people.find(id).orElse(null) : null;
		}

	}

}
