package org.secondopinion.workflow.opinion;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.booking.AgreedOn;
import org.secondopinion.domain.booking.Booking;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.Circumstances;
import org.secondopinion.domain.booking.CoverageResult;
import org.secondopinion.domain.booking.OfferAnswer;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.booking.ShortlistEntry;
import org.secondopinion.domain.booking.Specialist;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.opinion.AnsweredQuestion;
import org.secondopinion.domain.opinion.Certainty;
import org.secondopinion.domain.opinion.DoctorsTalks;
import org.secondopinion.domain.opinion.Findings;
import org.secondopinion.domain.opinion.FirstOpinions;
import org.secondopinion.domain.opinion.Edition;
import org.secondopinion.domain.opinion.Fit;
import org.secondopinion.domain.opinion.NeededTest;
import org.secondopinion.domain.opinion.NoteFirstOpinion;
import org.secondopinion.domain.opinion.OpinionReading;
import org.secondopinion.domain.opinion.OpinionReadings;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.domain.opinion.Passage;
import org.secondopinion.domain.opinion.ReadOpinion;
import org.secondopinion.domain.opinion.Release;
import org.secondopinion.domain.opinion.ReleaseItem;
import org.secondopinion.domain.opinion.ReleaseOpinion;
import org.secondopinion.domain.opinion.Row;
import org.secondopinion.domain.opinion.Urgency;
import org.secondopinion.domain.opinion.WriteOpinion;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.records.Authorizations;
import org.secondopinion.domain.records.AuthorizeRelease;
import org.secondopinion.domain.records.RecordItems;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.domain.records.ReleaseAuthorization;
import org.secondopinion.domain.records.Signature;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;

/** Leads a case to its review, and does what people do from there on. */
public final class Reviews {

	private static final String SPECIALIST = "Dr. Chen Testwell";

	private Reviews() {
	}

	/**
	 * A case in which nobody has to ask for records and the first specialist accepts.
	 * @param scenarios where cases come from
	 * @return the case, waiting for its opinion
	 */
	public static Scenario aCaseUnderReview(Scenarios scenarios) {
		return underReview(scenarios.aCaseThatWantsASpecialist());
	}

	static Scenario underReview(Scenario scenario) {
		scenario.inOneTransaction(() -> book(scenario));
		return releaseNothingNeeded(scenario).done(TaskKind.SHORTLIST_SPECIALISTS)
			.done(TaskKind.CHOOSE_SPECIALIST)
			.answer(TaskKind.CHECK_COVERAGE, CoverageResult.CONFIRMED)
			.answer(TaskKind.ANSWER_OFFER, OfferAnswer.ACCEPTED)
			.answer(TaskKind.AGREE_APPOINTMENT, AgreedOn.WRITTEN_REVIEW)
			.waitsFor(TaskKind.WRITE_OPINION);
	}

	/**
	 * A case that waits for its release authorization, and for the answer to an offer.
	 * @param scenarios where cases come from
	 * @return the case, in two steps side by side
	 */
	public static Scenario aCaseOnOffer(Scenarios scenarios) {
		Scenario scenario = scenarios.aCaseThatWantsASpecialist();
		scenario.inOneTransaction(() -> book(scenario));
		return scenario.done(TaskKind.SHORTLIST_SPECIALISTS)
			.done(TaskKind.CHOOSE_SPECIALIST)
			.answer(TaskKind.CHECK_COVERAGE, CoverageResult.CONFIRMED)
			.waitsFor(TaskKind.SIGN_AUTHORIZATION, TaskKind.ANSWER_OFFER);
	}

	/**
	 * Writes and signs the opinion, or completes it.
	 * @param scenario a case that waits for its opinion
	 * @param onDiagnosis how the second diagnosis relates to the first
	 * @param onTreatment how the second treatment plan relates to the first
	 */
	public static void write(Scenario scenario, Agreement onDiagnosis, Agreement onTreatment) {
		WriteOpinion writing = new WriteOpinion(scenario.get(Opinions.class), scenario.get(Intakes.class),
				scenario.get(CaseHistory.class), tasks(scenario));
		scenario.asSpecialist((visit) -> {
			TaskId task = task(scenario, TaskKind.WRITE_OPINION);
			int before = writing.draft(visit).revision();
			int revision = writing.save(visit, task, findings(onDiagnosis, onTreatment), before, "").draft().revision();
			writing.sign(visit, task, visit.by().name(), revision);
		});
	}

	public static void release(Scenario scenario) {
		scenario.asNavigator((visit) -> releasing(scenario).release(visit, task(scenario, TaskKind.RELEASE_OPINION),
				new Release(visit.at(), visit.by().id(), EnumSet.allOf(ReleaseItem.class), "Sam Ortega-Demo",
						"555-0100", "A test knows no hours.")));
	}

	public static void sendBack(Scenario scenario) {
		scenario.asNavigator((visit) -> releasing(scenario).sendBack(visit, task(scenario, TaskKind.RELEASE_OPINION),
				"Which tests exactly?"));
	}

	public static void read(Scenario scenario) {
		scenario.asPatient((visit) -> reading(scenario).confirm(visit, task(scenario, TaskKind.READ_OPINION),
				newestRead(scenario, visit)));
	}

	/**
	 * What a patient makes of the newest opinion.
	 * @param scenario a case with an opinion that was released
	 * @param visit who reads
	 * @return the reading
	 */
	static OpinionReading newestRead(Scenario scenario, Visit visit) {
		Edition newest = scenario.get(Opinions.class).editions(scenario.caseId()).released().getLast().edition();
		return new OpinionReading(newest.ordinal(), newest.version(), visit.at(),
				Map.of(newest.ordinal(), new Fit(4, "")), "", true);
	}

	static ReadOpinion reading(Scenario scenario) {
		return new ReadOpinion(scenario.get(Opinions.class),
				new NoteFirstOpinion(scenario.get(Intakes.class), scenario.get(FirstOpinions.class),
						scenario.get(Opinions.class), scenario.get(CaseHistory.class)),
				scenario.get(OpinionReadings.class), scenario.get(DoctorsTalks.class), scenario.get(CaseHistory.class),
				tasks(scenario), scenario.get(Journey.class));
	}

	/**
	 * Writes, releases and reads an opinion.
	 * @param scenario a case that waits for its opinion
	 * @param onDiagnosis how the second diagnosis relates to the first
	 * @param onTreatment how the second treatment plan relates to the first
	 * @return the case, after the patient has read
	 */
	public static Scenario review(Scenario scenario, Agreement onDiagnosis, Agreement onTreatment) {
		write(scenario, onDiagnosis, onTreatment);
		release(scenario);
		read(scenario);
		return scenario;
	}

	/**
	 * Writes an opinion that the navigator sends back.
	 * @param scenario a case that waits for its opinion
	 * @return the case, which waits for it again
	 */
	public static Scenario sentBack(Scenario scenario) {
		write(scenario, Agreement.SAME, Agreement.SAME);
		sendBack(scenario);
		return scenario;
	}

	/**
	 * The task of a kind that waits.
	 * @param scenario in which case
	 * @param kind which kind
	 * @return the task
	 */
	public static TaskId task(Scenario scenario, TaskKind kind) {
		return scenario.open().stream().filter((task) -> task.kind() == kind).findFirst().orElseThrow().id();
	}

	public static TaskWork tasks(Scenario scenario) {
		return new TaskWork(scenario.get(OpenTasks.class), scenario.get(Journey.class));
	}

	private static ReleaseOpinion releasing(Scenario scenario) {
		return new ReleaseOpinion(scenario.get(Opinions.class), scenario.get(Programmes.class),
				scenario.get(CaseHistory.class), tasks(scenario));
	}

	private static Findings findings(Agreement onDiagnosis, Agreement onTreatment) {
		Map<Row, Passage> passages = new EnumMap<>(Row.class);
		Row.OF_DOCTORS.forEach((row) -> passages.put(row, Passage.of("In plain words: " + row)));
		return new Findings(onDiagnosis, onTreatment, Urgency.WITHIN_MONTHS, Certainty.HIGH, passages,
				List.of(new AnsweredQuestion("Is it needed?", "In time.")), List.of("Clinic notes"),
				List.of(new NeededTest("MRI of the hip", "It shows how worn the joint is.")));
	}

	/**
	 * Signs for records that nobody needs, so that nothing has to be asked for.
	 * @param scenario a case that waits for its authorization
	 * @return the case, with its records complete
	 */
	public static Scenario releaseNothingNeeded(Scenario scenario) {
		return scenario.asPatient((visit) -> releaseNothingNeeded(scenario, visit));
	}

	private static void releaseNothingNeeded(Scenario scenario, Visit visit) {
		LocalDate today = scenario.now().toLocalDate();
		new AuthorizeRelease(scenario.get(Authorizations.class), scenario.get(RecordItems.class),
				scenario.get(CaseHistory.class), tasks(scenario))
			.sign(visit, task(scenario, TaskKind.SIGN_AUTHORIZATION),
					new ReleaseAuthorization(EnumSet.of(RecordKind.SLIDES), "Any hospital", "The programme",
							"A second opinion", today.plusDays(ReleaseAuthorization.USUAL_DAYS),
							new Signature("Maria Example", today, Signature.Form.TYPED)));
	}

	private static void book(Scenario scenario) {
		PersonId id = new PersonId(UUID.randomUUID());
		scenario.get(People.class).save(new Person(id, SPECIALIST, null, Set.of(Role.SPECIALIST), null));
		Specialist card = new Specialist(id, SPECIALIST, "Orthopedics", "", "Northgate Fictional Clinic", false,
				Set.of(), List.of(ReviewKind.RECORD_REVIEW), Set.of("IL"), List.of("English"), Set.of(), 60_000, 5,
				Set.of(ConditionKind.ORTHOPEDIC));
		ShortlistEntry entry = new ShortlistEntry(card, ReviewKind.RECORD_REVIEW, List.of(), "", "");
		scenario.get(Bookings.class)
			.save(scenario.caseId(), new Booking(1, Circumstances.UNKNOWN, List.of(entry), List.of(id), null, List.of(),
					null, null, null));
	}

}
