package org.secondopinion.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.assessment.Reason;
import org.secondopinion.domain.assessment.RecordedSex;
import org.secondopinion.domain.assessment.SafeToWait;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseOpening;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.journey.Answer;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.ApplicationContext;

/** Cases at the place where a test begins. */
public class CaseSamples implements InitializingBean {

	/** An intake that says nothing special: triage finds the standard road. */
	public static final Intake USUAL_INTAKE = Intake.EMPTY
		.with(new IntakeSection.About(LocalDate.of(1970, 1, 2), RecordedSex.FEMALE, "(312) 555-0142", "after 4 pm"))
		.with(new IntakeSection.Reasons(Set.of(Reason.MAJOR_PROCEDURE), ""))
		.with(new IntakeSection.Condition(ConditionKind.ORTHOPEDIC, "worn hip", "The joint is worn."))
		.with(new IntakeSection.Treatment("hip replacement", true, null))
		.with(new IntakeSection.Timing(SafeToWait.MONTHS, false))
		.with(new IntakeSection.Questions(List.of("Is it needed?", "What if I wait?")))
		.with(new IntakeSection.Priorities("walking without pain", "the operation"))
		.with(new IntakeSection.Doctor("Dr. First Sample", "Elsewhere Clinic", "555-0101"))
		.with(new IntakeSection.Insurance("Sample Health", "IL"));

	private final ApplicationContext beans;

	CaseSamples(ApplicationContext beans) {
		this.beans = beans;
	}

	/**
	 * The day at Lakeside, which may not be the day of the machine that runs the tests.
	 * @return today in Chicago
	 */
	public static LocalDate today() {
		return LocalDate.now(ZoneId.of("America/Chicago"));
	}

	@Override
	public void afterPropertiesSet() {
		programme("harbor", "Harbor Second Opinions", "America/New_York");
		programme("lakeside", "Lakeside Second Opinions", "America/Chicago");
		for (Persona persona : Persona.values()) {
			get(People.class).signedIn(persona.person(), Instant.now());
		}
	}

	/**
	 * Maria's case, carried by Sam, waiting for its intake, which is not begun.
	 * @return what people call the case
	 */
	public CaseReference newCase() {
		return get(CaseOpening.class).open(Persona.MARIA.person().id(), new ProgrammeId("lakeside"),
				Persona.MARIA.person());
	}

	/**
	 * Maria's case with its intake handed in.
	 * @return what people call the case
	 */
	public CaseReference caseWithIntake() {
		return caseWithIntake(USUAL_INTAKE);
	}

	public CaseReference caseWithIntake(Intake intake) {
		CaseReference reference = newCase();
		inOneTransaction(() -> get(Intakes.class).save(caseFile(reference).id(), intake.submitted(Instant.now())));
		done(reference, TaskKind.COMPLETE_INTAKE);
		return reference;
	}

	/**
	 * Maria's case after the assessment: the patient chooses how the doctor is told.
	 * @return what people call the case
	 */
	public CaseReference assessedCase() {
		CaseReference reference = caseWithIntake();
		answer(reference, TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED);
		return reference;
	}

	public void done(CaseReference reference, TaskKind kind) {
		answer(reference, kind, Answer.Done.DONE);
	}

	/**
	 * Does a task at once, whoever it waits for.
	 * @param reference in which case
	 * @param kind which task
	 * @param answer how it was done
	 */
	public void answer(CaseReference reference, TaskKind kind, Answer answer) {
		OpenTask task = task(reference, kind);
		inOneTransaction(() -> get(Journey.class).complete(task.id(), answer));
	}

	public OpenTask task(CaseReference reference, TaskKind kind) {
		return get(OpenTasks.class).of(caseFile(reference).id())
			.stream()
			.filter((it) -> it.kind() == kind)
			.findFirst()
			.orElseThrow(() -> new AssertionError(kind + " does not wait"));
	}

	public List<TaskKind> waiting(CaseReference reference) {
		return get(OpenTasks.class).of(caseFile(reference).id()).stream().map(OpenTask::kind).toList();
	}

	/**
	 * The address at which a task is worked.
	 * @param reference in which case
	 * @param kind which task
	 * @return the address
	 */
	public String address(CaseReference reference, TaskKind kind) {
		return "/cases/" + reference + "/tasks/" + task(reference, kind).id();
	}

	public CaseFile caseFile(CaseReference reference) {
		return get(Cases.class).find(reference).orElseThrow();
	}

	public void inOneTransaction(Runnable work) {
		get(OneTransaction.class).run(() -> {
			work.run();
			return true;
		});
	}

	public <T> T get(Class<T> type) {
		return this.beans.getBean(type);
	}

	private void programme(String id, String name, String zone) {
		get(Programmes.class).save(new Programme(new ProgrammeId(id), name, "555-0100",
				new WorkingCalendar(ZoneId.of(zone), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
						LocalTime.of(8, 0), LocalTime.of(17, 0), Set.of())));
	}

}
