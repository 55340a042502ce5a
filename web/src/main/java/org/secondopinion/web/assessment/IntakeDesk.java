package org.secondopinion.web.assessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Assess;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.documents.ConfirmedSummaries;
import org.secondopinion.domain.documents.Prefill;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.web.layout.Today;

import org.springframework.stereotype.Component;

/** The intake that waits in a case, behind the door. */
@Component
class IntakeDesk {

	private final CaseDoor door;

	private final Assess assess;

	private final Intakes intakes;

	private final OpenTasks openTasks;

	private final ConfirmedSummaries summaries;

	private final Today today;

	private final Programmes programmes;

	IntakeDesk(CaseDoor door, Assess assess, Intakes intakes, OpenTasks openTasks, ConfirmedSummaries summaries,
			Today today, Programmes programmes) {
		this.door = door;
		this.assess = assess;
		this.intakes = intakes;
		this.openTasks = openTasks;
		this.summaries = summaries;
		this.today = today;
		this.programmes = programmes;
	}

	/**
	 * The intake that is being filled.
	 * @param person who looks
	 * @param reference at which case
	 * @return the intake so far
	 * @throws NoLongerOpen if it was handed in
	 */
	Intake intake(Person person, CaseReference reference) {
		return this.door.look(person, reference, CaseAction.ACT_AS_PATIENT, (visit) -> {
			waiting(visit);
			return this.intakes.of(visit.caseId());
		});
	}

	/**
	 * What confirmed health record files suggest for the intake.
	 * @param person who looks
	 * @param reference at which case
	 * @return the suggestions, or nothing if there is no such file
	 */
	Optional<Prefill> prefill(Person person, CaseReference reference) {
		return this.door.look(person, reference, CaseAction.ACT_AS_PATIENT,
				(visit) -> this.summaries.of(visit.caseId()).map(Prefill::from));
	}

	/**
	 * Whom to call about the case.
	 * @param person who looks
	 * @param reference at which case
	 * @return its programme
	 */
	Programme programme(Person person, CaseReference reference) {
		return this.door.look(person, reference, CaseAction.ACT_AS_PATIENT,
				(visit) -> this.programmes.get(visit.caseFile().programme()));
	}

	/**
	 * Saves a section, unless something is wrong with it.
	 * @param person who answers
	 * @param reference in which case
	 * @param answer the section, read on the given day; nothing if it is not to be saved
	 * @return the intake with the section, or nothing if it was not saved
	 * @throws NoLongerOpen if the intake was handed in
	 */
	Optional<Intake> answer(Person person, CaseReference reference,
			Function<LocalDate, Optional<IntakeSection>> answer) {
		return this.door.open(person, reference, CaseAction.ACT_AS_PATIENT, (visit) -> {
			TaskId task = waiting(visit);
			return answer.apply(this.today.of(visit)).map((section) -> {
				this.assess.answer(visit, task, section);
				return this.intakes.of(visit.caseId());
			});
		});
	}

	void submit(Person person, CaseReference reference) {
		this.door.open(person, reference, CaseAction.ACT_AS_PATIENT, (visit) -> {
			this.assess.submit(visit, waiting(visit));
			return reference;
		});
	}

	private TaskId waiting(Visit visit) {
		return this.openTasks.of(visit.caseId())
			.stream()
			.filter((task) -> task.kind() == TaskKind.COMPLETE_INTAKE)
			.map(OpenTask::id)
			.findFirst()
			.orElseThrow(() -> new NoLongerOpen("The intake"));
	}

}
