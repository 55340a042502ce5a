package org.secondopinion.web.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.ending.NoteDeath;
import org.secondopinion.web.layout.Today;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Takes the word that a patient has died. */
@Component
class DeathDesk {

	private final NoteDeath noting;

	private final Intakes intakes;

	private final Today today;

	DeathDesk(NoteDeath noting, Intakes intakes, Today today) {
		this.noting = noting;
		this.intakes = intakes;
		this.today = today;
	}

	/**
	 * Notes it, unless something is wrong with it.
	 * @param visit the navigator's visit
	 * @param form what was told
	 * @param errors where mistakes are said
	 * @return the patient's other open cases
	 */
	List<CaseReference> note(Visit visit, DeathForm form, Errors errors) {
		check(visit, form, errors);
		return errors.hasErrors() ? List.of() : this.noting.died(visit, form.notice());
	}

	// It cannot be taken back, so a slip of the hand is asked about.
	private void check(Visit visit, DeathForm form, Errors errors) {
		if (!form.on().isEmpty()) {
			Typed
				.dayOfCase(errors, "on", form.on(), this.today.opened(visit), this.today.of(visit),
						"Give the day, or leave it empty.")
				.filter((day) -> born(visit).filter(day::isBefore).isPresent())
				.ifPresent((_) -> errors.rejectValue("on", "early",
						"This is before the patient was born. Check the day."));
		}
		Typed.needed(errors, "toldBy", form.toldBy(), "Write who told you, and how.");
	}

	private Optional<LocalDate> born(Visit visit) {
		return Optional.ofNullable(this.intakes.of(visit.caseId()).about()).map(IntakeSection.About::bornOn);
	}

}
