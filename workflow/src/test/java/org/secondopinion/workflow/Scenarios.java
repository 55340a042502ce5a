package org.secondopinion.workflow;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.assessment.Reason;
import org.secondopinion.domain.assessment.RecordedSex;
import org.secondopinion.domain.assessment.SafeToWait;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseOpening;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens cases and lets a test lead them through the journey. */
public class Scenarios {

	/** The programme that runs every scenario. */
	public static final ProgrammeId LAKESIDE = new ProgrammeId("lakeside");

	/** An intake that says nothing special: triage finds the standard road. */
	public static final Intake USUAL_INTAKE = Intake.EMPTY
		.with(new IntakeSection.About(LocalDate.of(1970, 1, 2), RecordedSex.FEMALE, "(312) 555-0142", ""))
		.with(new IntakeSection.Reasons(Set.of(Reason.MAJOR_PROCEDURE), ""))
		.with(new IntakeSection.Condition(ConditionKind.ORTHOPEDIC, "worn hip", ""))
		.with(new IntakeSection.Treatment("hip replacement", true, null))
		.with(new IntakeSection.Timing(SafeToWait.MONTHS, false))
		.with(new IntakeSection.Questions(List.of("Is it needed?")))
		.with(new IntakeSection.Priorities("walking", ""))
		.with(new IntakeSection.Doctor("Dr. First Sample", "Elsewhere Clinic", "555-0101"))
		.with(new IntakeSection.Insurance("Sample Health", "IL"));

	private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

	private final ApplicationContext beans;

	private final TransactionTemplate transaction;

	Scenarios(ApplicationContext beans, TransactionTemplate transaction) {
		this.beans = beans;
		this.transaction = transaction;
	}

	/**
	 * The day at Lakeside, which may not be the day of the machine that runs the tests.
	 * @return today in Chicago, for cases whose clock was not set
	 */
	public static LocalDate today() {
		return LocalDate.now(CHICAGO);
	}

	/**
	 * A case whose intake is written but not yet handed in.
	 * @param intake what the patient wrote
	 * @return the case, waiting for its intake
	 */
	public Scenario aCaseWith(Intake intake) {
		return this.transaction.execute((_) -> {
			Person patient = person("Maria Example", Role.PATIENT);
			Person navigator = person("Sam Ortega-Demo", Role.NAVIGATOR);
			CaseReference reference = new CaseOpening(get(Cases.class), get(CaseHistory.class), get(Journey.class),
					Scenarios::joining, (_, _) -> navigator, new Random(), get(InstantSource.class))
				.open(patient.id(), LAKESIDE, patient);
			var caseId = get(Cases.class).find(reference).orElseThrow().id();
			get(Intakes.class).save(caseId, intake.submitted(Instant.now()));
			return new Scenario(caseId, this.beans);
		});
	}

	public Scenario aUsualCase() {
		return aCaseWith(USUAL_INTAKE);
	}

	/**
	 * A case whose doctor is left alone, so that the next to be asked is a specialist.
	 */
	public Scenario aCaseThatWantsASpecialist() {
		return aUsualCase().done(TaskKind.COMPLETE_INTAKE)
			.answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED)
			.answer(TaskKind.CHOOSE_NOTICE, NoticeRoute.NOBODY);
	}

	private Person person(String name, Role role) {
		get(Programmes.class).save(new Programme(LAKESIDE, "Lakeside Second Opinions", "555-0100",
				new WorkingCalendar(CHICAGO, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(8, 0),
						LocalTime.of(17, 0), Set.of())));
		ProgrammeId programme = (role == Role.NAVIGATOR) ? LAKESIDE : null;
		Person person = new Person(new PersonId(UUID.randomUUID()), name, null, Set.of(role), programme);
		get(People.class).save(person);
		return person;
	}

	private static <T> T joining(Supplier<T> work) {
		return work.get();
	}

	private <T> T get(Class<T> type) {
		return this.beans.getBean(type);
	}

}
