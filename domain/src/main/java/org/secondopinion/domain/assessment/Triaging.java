package org.secondopinion.domain.assessment;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.programme.Deadlines;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.Schedule;
import org.secondopinion.domain.programme.WorkingCalendar;

/**
 * What the process does by itself in the first step: applies the triage table and sets
 * the decide-by date.
 */
public final class Triaging {

	private static final String TOO_LITTLE_TIME = "There is too little time for the usual path before the day to decide, "
			+ "so the path is shortened.";

	private static final String NOT_EVEN_THEN = " Not even that path fits: either the doctor agrees to a later day, "
			+ "or the treatment starts first.";

	private final Cases cases;

	private final Intakes intakes;

	private final Assessments assessments;

	private final TriageRules rules;

	private final Programmes programmes;

	private final CaseHistory history;

	private final InstantSource clock;

	public Triaging(Cases cases, Intakes intakes, Assessments assessments, TriageRules rules, Programmes programmes,
			CaseHistory history, InstantSource clock) {
		this.cases = cases;
		this.intakes = intakes;
		this.assessments = assessments;
		this.rules = rules;
		this.programmes = programmes;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * Applies the triage table to what the patient told and the navigator confirmed.
	 * @param caseId which case
	 * @return the road that it proposes
	 */
	public TriagePath triage(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		Assessment assessment = this.assessments.of(caseId);
		Triage found = chosen(proposal(caseFile, straightforward(assessment)), assessment.confirmation());
		this.assessments.save(caseId, assessment.triaged(found));
		this.cases.save(caseFile.triaged(found.path()));
		note(caseId, EventKind.TRIAGED, found.path().name(), found.because());
		if (found.path() == TriagePath.URGENT_CARE) {
			note(caseId, EventKind.URGENT_CARE_STARTED, null, null);
		}
		return found.path();
	}

	/**
	 * The road that is proposed: what the triage table finds, or the shortened road if
	 * there is too little time for the usual one; it says so if that does not fit either.
	 * @param caseFile which case
	 * @param straightforward whether the problem responds quickly to standard treatment
	 * @return the road, and the reason for it
	 */
	public Triage proposal(CaseFile caseFile, boolean straightforward) {
		Intake intake = this.intakes.of(caseFile.id());
		Triage found = this.rules.decide(facts(caseFile, intake, straightforward));
		if (found.path() == TriagePath.STANDARD && !fits(caseFile, TriagePath.STANDARD)) {
			found = new Triage(TriagePath.EXPEDITED, TOO_LITTLE_TIME);
		}
		return (found.path() == TriagePath.EXPEDITED && !fits(caseFile, TriagePath.EXPEDITED))
				? new Triage(TriagePath.EXPEDITED, found.because() + NOT_EVEN_THEN) : found;
	}

	private boolean fits(CaseFile caseFile, TriagePath path) {
		return schedule(caseFile, path).fits(today(caseFile));
	}

	/**
	 * By when each milestone would have to be reached on the usual road.
	 * @param caseFile which case; it need not have a decide-by date yet
	 * @return the schedule, counted back from the date that the intake allows
	 */
	public Schedule usualSchedule(CaseFile caseFile) {
		return schedule(caseFile, TriagePath.STANDARD);
	}

	private Schedule schedule(CaseFile caseFile, TriagePath path) {
		WorkingCalendar calendar = this.programmes.get(caseFile.programme()).calendar();
		return new Deadlines(calendar, path).schedule(decideBy(caseFile));
	}

	// The navigator may keep to the usual road, and says why.
	private static Triage chosen(Triage proposed, @Nullable IntakeConfirmation said) {
		return (proposed.path() == TriagePath.EXPEDITED && said != null && said.keepsToUsualPath())
				? new Triage(TriagePath.STANDARD,
						"A shorter path was proposed, but we keep to the usual one: " + said.usualPathBecause())
				: proposed;
	}

	/**
	 * Notes that the case takes the shortened road.
	 * @param caseId which case
	 */
	public void expedite(CaseId caseId) {
		note(caseId, EventKind.PATH_EXPEDITED, null, null);
	}

	/**
	 * Sets the decide-by date: as late as it is safe to wait, and before a planned
	 * treatment; for a treatment that is planned for today, today. It is never after the
	 * planned day. A case that resumes after urgent care, or is taken up after the
	 * treatment began, counts from today what was found safe then. Every other date is
	 * counted back from it.
	 * @param caseId which case
	 */
	public void setDeadlines(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		LocalDate decideBy = decideBy(caseFile);
		this.cases.save(onItsPath(caseFile).toDecideBy(decideBy));
		note(caseId, EventKind.DEADLINES_SET, decideBy.toString(), null);
	}

	// Where the treatment started first, the table was never asked.
	private CaseFile onItsPath(CaseFile caseFile) {
		if (caseFile.path() != null) {
			return caseFile;
		}
		boolean hurry = this.assessments.of(caseFile.id()).safeToWaitOnceStable() == SafeToWait.DAYS;
		return caseFile.triaged(hurry ? TriagePath.EXPEDITED : TriagePath.STANDARD);
	}

	private LocalDate decideBy(CaseFile caseFile) {
		Intake intake = this.intakes.of(caseFile.id());
		SafeToWait onceStable = this.assessments.of(caseFile.id()).safeToWaitOnceStable();
		return decideBy(caseFile, (onceStable != null) ? onceStable : safeToWait(intake));
	}

	/**
	 * The decide-by date that follows from how long it is safe to wait from today on.
	 * @param caseFile which case
	 * @param safeToWait how long it is safe to wait
	 * @return the day, in the programme's zone; before a planned treatment
	 */
	public LocalDate decideBy(CaseFile caseFile, SafeToWait safeToWait) {
		Intake intake = this.intakes.of(caseFile.id());
		LocalDate today = today(caseFile);
		LocalDate safe = safeToWait.latestDecision(today);
		return plannedOn(intake, today).map((day) -> latest(today, day.minusDays(1)))
			.filter((day) -> day.isBefore(safe))
			.orElse(safe);
	}

	private static boolean straightforward(Assessment assessment) {
		return assessment.confirmation() != null && assessment.confirmation().straightforward();
	}

	private TriageFacts facts(CaseFile caseFile, Intake intake, boolean straightforward) {
		boolean redFlag = intake.timing() != null && intake.timing().redFlag();
		boolean seriousReason = intake.reasons() != null
				&& intake.reasons().reasons().stream().anyMatch(Reason::isMedical);
		LocalDate today = today(caseFile);
		Integer inDays = plannedOn(intake, today).map((day) -> Math.toIntExact(ChronoUnit.DAYS.between(today, day)))
			.orElse(null);
		return new TriageFacts(safeToWait(intake), redFlag, inDays, straightforward, seriousReason);
	}

	private static SafeToWait safeToWait(Intake intake) {
		return (intake.timing() != null) ? intake.timing().safeToWait() : SafeToWait.UNKNOWN;
	}

	// A day that passed while the case waited limits nothing: the treatment took place or
	// was put off. What the doctor said about waiting still counts.
	private static Optional<LocalDate> plannedOn(Intake intake, LocalDate today) {
		return Optional.ofNullable(intake.treatment())
			.map(IntakeSection.Treatment::plannedOn)
			.filter((day) -> !day.isBefore(today));
	}

	private static LocalDate latest(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	private LocalDate today(CaseFile caseFile) {
		ZoneId zone = this.programmes.get(caseFile.programme()).calendar().zone();
		return this.clock.instant().atZone(zone).toLocalDate();
	}

	private void note(CaseId caseId, EventKind kind, @Nullable String about, @Nullable String note) {
		this.history.append(new CaseEvent(caseId, this.clock.instant(), Step.ASSESS, kind, null, null, about, note));
	}

}
