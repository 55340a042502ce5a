package org.secondopinion.domain.casefile;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.access.Presence;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.ProgrammeId;

/** Opens new cases: a patient for themselves, or a navigator for a patient. */
public final class CaseOpening {

	/**
	 * Whether somebody has left is known to the identity provider only, and told at the
	 * next sign-in, which never comes. A month is longer than a vacation.
	 */
	static final Duration GETS_NO_NEW_CASES_AFTER = Duration.ofDays(30);

	private final Cases cases;

	private final CaseHistory history;

	private final Journey journey;

	private final OneTransaction transaction;

	private final NextNavigator nextNavigator;

	private final RandomGenerator random;

	private final InstantSource clock;

	public CaseOpening(Cases cases, CaseHistory history, Journey journey, OneTransaction transaction,
			NextNavigator nextNavigator, RandomGenerator random, InstantSource clock) {
		this.cases = cases;
		this.history = history;
		this.journey = journey;
		this.transaction = transaction;
		this.nextNavigator = nextNavigator;
		this.random = random;
		this.clock = clock;
	}

	/**
	 * Opens a case and starts its journey, in one transaction. A patient's own case goes
	 * to the navigator with the fewest; if none has signed in within a month, nobody
	 * carries it yet, and the programme's caseload says so.
	 * @param patient whose case it will be
	 * @param programme whose programme will run it
	 * @param by who opens it: the patient, or a navigator of the programme
	 * @return what people will call the case
	 */
	public CaseReference open(PersonId patient, ProgrammeId programme, Person by) {
		return this.transaction.run(() -> Presence.of(by.id(), () -> {
			boolean byNavigator = by.is(Role.NAVIGATOR) && programme.equals(by.programme());
			if (!byNavigator && !by.id().equals(patient)) {
				throw new IllegalArgumentException("Only the patient or the programme's navigator opens a case");
			}
			Instant now = this.clock.instant();
			Person navigator = byNavigator ? by : this.nextNavigator.of(programme, now.minus(GETS_NO_NEW_CASES_AFTER));
			CaseFile caseFile = add(programme, patient, (navigator != null) ? navigator.id() : null, now);
			Role as = byNavigator ? Role.NAVIGATOR : Role.PATIENT;
			this.history
				.append(new CaseEvent(caseFile.id(), now, Step.ASSESS, EventKind.CASE_OPENED, by.id(), as, null, null));
			if (navigator != null) {
				// Whose turn it is, nobody decided.
				this.history.append(new CaseEvent(caseFile.id(), now, Step.ASSESS, EventKind.NAVIGATOR_ASSIGNED,
						byNavigator ? by.id() : null, byNavigator ? as : null, navigator.name(), null));
			}
			this.journey.start(caseFile.id());
			return caseFile.reference();
		}));
	}

	private CaseFile add(ProgrammeId programme, PersonId patient, @Nullable PersonId navigator, Instant now) {
		while (true) {
			CaseFile caseFile = CaseFile.opened(CaseReference.draw(this.random), programme, patient, navigator, now);
			if (this.cases.add(caseFile)) {
				return caseFile;
			}
		}
	}

}
