package org.secondopinion.standalone.samples;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.assessment.GoAhead;
import org.secondopinion.domain.assessment.IntakeConfirmation;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.assessment.SafeToWait;
import org.secondopinion.domain.assessment.UrgentCareEnd;
import org.secondopinion.domain.booking.Appointment;
import org.secondopinion.domain.booking.Coverage;
import org.secondopinion.domain.booking.CoverageResult;
import org.secondopinion.domain.booking.MeetingNews;
import org.secondopinion.domain.booking.Pick;
import org.secondopinion.domain.booking.Proposal;
import org.secondopinion.domain.booking.Proposing;
import org.secondopinion.domain.booking.Reply;
import org.secondopinion.domain.booking.Search;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.booking.ShortlistEntry;
import org.secondopinion.domain.booking.Specialist;
import org.secondopinion.domain.decision.AnotherOpinion;
import org.secondopinion.domain.decision.Consent;
import org.secondopinion.domain.decision.Consideration;
import org.secondopinion.domain.decision.Contentment;
import org.secondopinion.domain.decision.Detail;
import org.secondopinion.domain.decision.Manner;
import org.secondopinion.domain.decision.PlanFollowed;
import org.secondopinion.domain.decision.Recipient;
import org.secondopinion.domain.decision.TalkAfterwards;
import org.secondopinion.domain.decision.Weighing;
import org.secondopinion.domain.decision.Worksheet;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.DoctorsStance;
import org.secondopinion.domain.notice.LetterMeans;
import org.secondopinion.domain.notice.LetterPurpose;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.opinion.Fit;
import org.secondopinion.domain.opinion.TalkResult;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.opinion.Certainty;
import org.secondopinion.domain.opinion.Findings;
import org.secondopinion.domain.opinion.Passage;
import org.secondopinion.domain.opinion.Row;
import org.secondopinion.domain.moretests.TestsWanted;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.records.FeeAnswer;
import org.secondopinion.domain.records.Keeper;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.domain.records.RequestMeans;

import org.springframework.beans.factory.BeanFactory;

/**
 * Leads one case along its road, doing at each place what people usually do there. For
 * samples, and for whoever needs a case that has come to a certain place:
 *
 * <pre>{@code
 * SampleCase sampleCase = Walkthrough.to(TaskKind.WRITE_OPINION, context);
 * }</pre>
 */
public final class Walkthrough {

	private static final int PROPOSED = 3;

	private static final int RANKED = 2;

	private static final int REVIEW_DAYS = 4;

	private static final int TEST_DAYS = 3;

	private final SampleCase sampleCase;

	private final Road road;

	private @Nullable List<SampleSpecialist> wanted;

	Walkthrough(SampleCase sampleCase, Road road) {
		this.sampleCase = sampleCase;
		this.road = road;
	}

	/**
	 * A new patient's case at Lakeside, carried by Sam, that waits for a task, now. The
	 * samples' programmes and people must be there.
	 * @param kind the task
	 * @param beans the application
	 * @return the case
	 */
	public static SampleCase to(TaskKind kind, BeanFactory beans) {
		Walkthrough walkthrough = begin(beans, Road.to(kind));
		walkthrough.leadTo(kind);
		return walkthrough.sampleCase();
	}

	/**
	 * A new patient's case at Lakeside, carried by Sam, that begins now.
	 * @param beans the application
	 * @param road which turns it takes
	 * @return a walk that has not gone further than the intake
	 */
	public static Walkthrough begin(BeanFactory beans, Road road) {
		Person patient = new Person(new PersonId(UUID.randomUUID()), "Wanda Walkthrough", "wanda@example.org",
				Set.of(Role.PATIENT), null);
		beans.getBean(People.class).save(patient);
		return new Walkthrough(
				SampleCase.open(beans, Tempo.AT_ONCE, patient, SampleProgramme.LAKESIDE, SampleStaff.SAM.person()),
				road);
	}

	public SampleCase sampleCase() {
		return this.sampleCase;
	}

	public Road road() {
		return this.road;
	}

	/** Whom the navigator proposes; without it, who fits best. */
	Walkthrough proposing(SampleSpecialist... specialists) {
		this.wanted = List.of(specialists);
		return this;
	}

	/**
	 * Does what is usual until a task waits.
	 * @param target the task
	 * @return this walk
	 * @throws IllegalStateException if the case ends before
	 */
	public Walkthrough leadTo(TaskKind target) {
		List<OpenTask> waiting = this.sampleCase.waiting();
		while (waiting.stream().noneMatch((task) -> task.kind() == target)) {
			doUsual(next(waiting, target));
			waiting = this.sampleCase.waiting();
		}
		return this;
	}

	/** Does what is usual until the case has ended. */
	public Walkthrough leadToTheEnd() {
		while (goesOn()) {
			// One thing after the other.
		}
		return this;
	}

	/**
	 * Does the next usual thing.
	 * @return whether there was one; not if the case has ended
	 */
	boolean goesOn() {
		List<OpenTask> waiting = this.sampleCase.waiting();
		if (waiting.isEmpty()) {
			return false;
		}
		doUsual(next(waiting, null));
		return true;
	}

	/**
	 * Does what is usual for all tasks of some kinds that wait.
	 * @param kinds the kinds, in the order in which they are done
	 * @return this walk
	 */
	public Walkthrough pass(TaskKind... kinds) {
		for (TaskKind kind : kinds) {
			this.sampleCase.waiting().stream().filter((task) -> task.kind() == kind).forEach(this::doUsual);
		}
		return this;
	}

	// Where records and booking run side by side, only what leads to the target is done.
	private static OpenTask next(List<OpenTask> waiting, @Nullable TaskKind target) {
		Comparator<OpenTask> sameStepFirst = Comparator
			.comparing((OpenTask task) -> target == null || !task.kind().step().equals(target.step()));
		return waiting.stream()
			.min(sameStepFirst.thenComparing(OpenTask::since).thenComparing(OpenTask::kind))
			.orElseThrow(() -> new IllegalStateException("The case ended before " + target));
	}

	private void doUsual(OpenTask task) {
		Story story = this.road.story();
		switch (task.kind()) {
			case COMPLETE_INTAKE -> this.sampleCase.tells(story.intake()).handsIn();
			case CONFIRM_INTAKE -> this.sampleCase
				.isConfirmed(new IntakeConfirmation(IntakeReview.ACCEPTED, this.road.straightforward(), ""));
			case HAND_OVER_TO_URGENT_CARE -> this.sampleCase.leavesUrgentCare(
					new UrgentCareEnd.Resumed(SafeToWait.WEEKS), "Seen in the emergency room, stable, and back home.");
			case REVIEW_AFTER_TREATMENT -> this.sampleCase.goesOnAfterTreatment(SafeToWait.MONTHS,
					"The first cycle went well. She wants to know whether the plan fits for the long run.");
			case CHOOSE_TO_GO_AHEAD -> this.sampleCase.chooses(GoAhead.GO_AHEAD);
			case CHOOSE_NOTICE -> this.sampleCase.chooses(this.road.notice());
			case TELL_DOCTOR -> this.sampleCase.toldTheDoctor("I told the nurse, and left a note for the doctor.");
			case APPROVE_LETTER -> approve((this.road.notice() == NoticeRoute.ASK_FOR_RECORDS)
					? LetterPurpose.ASK_FOR_RECORDS : LetterPurpose.TELL);
			case SEND_LETTER -> this.sampleCase.letterGoesOut(LetterPurpose.TELL, LetterMeans.FAX, "");
			case APPROVE_REFERRAL_REQUEST -> approve(LetterPurpose.ASK_FOR_REFERRAL);
			case SEND_REFERRAL_REQUEST ->
				this.sampleCase.letterGoesOut(LetterPurpose.ASK_FOR_REFERRAL, LetterMeans.PORTAL, "");
			case NOTE_DOCTORS_ANSWER -> this.sampleCase.doctorAnswers(DoctorsStance.SUPPORTIVE,
					"The office called: the doctor welcomes it and will send the notes.");
			case SIGN_AUTHORIZATION -> this.sampleCase.signsAuthorization();
			case REQUEST_RECORD -> request(this.sampleCase.recordOf(task).kind());
			case AWAIT_RECORD -> this.sampleCase.receives(this.sampleCase.recordOf(task).kind());
			case CHASE_RECORD ->
				this.sampleCase.chases(this.sampleCase.recordOf(task).kind(), "They promised it for Friday.");
			case TELL_OFFICES -> this.sampleCase.tellsTheOfficesToStop("Called both.");
			case RENEW_AUTHORIZATION -> this.sampleCase.renewsAuthorization();
			case APPROVE_FEE ->
				this.sampleCase.saysAboutTheFee(this.sampleCase.recordOf(task).kind(), FeeAnswer.APPROVED);
			case CHECK_RECORD -> this.sampleCase.findsUsable(this.sampleCase.recordOf(task).kind(), "");
			case SHORTLIST_SPECIALISTS -> this.sampleCase.shortlists(picks());
			case ANSWER_SEARCH -> this.sampleCase.wants(Search.GoesOn.now("I can travel, if somebody drives me."));
			case CHOOSE_SPECIALIST -> this.sampleCase.ranks(this.sampleCase.booking()
				.shortlist()
				.stream()
				.limit(RANKED)
				.map((entry) -> entry.specialist().id())
				.toList());
			case CHECK_COVERAGE -> this.sampleCase.coverageIs(coverage());
			case AGREE_TO_COST -> this.sampleCase.answersCost(true, "");
			case ANSWER_OFFER -> this.sampleCase.isAnswered(new Reply.Accept());
			case AGREE_APPOINTMENT -> this.sampleCase.agreesOn(this::appointment);
			case CHOOSE_TIME -> this.sampleCase.choosesFirstTime();
			case KEEP_APPOINTMENT -> this.sampleCase.meeting(new MeetingNews.TookPlace());
			case WRITE_OPINION -> {
				Findings findings = this.sampleCase.isTested() ? completed(story.second()) : story.second();
				this.sampleCase.isWritten(findings).isCommittedIfBlind().isWritten(findings).isSigned();
			}
			case RELEASE_OPINION -> this.sampleCase.notesFirstOpinion(story.first())
				.isReleased(this.sampleCase.navigator().name(),
						"The patient asked to hear today, and I stay reachable until tomorrow evening.");
			case READ_OPINION -> this.sampleCase
				.reads(new Fit(2, ""), new Fit(4, "It gives me time to think."),
						"Who do I call if I have more questions?")
				.navigatorWrites("Me, at the number on every page. What I do not know I ask the specialist.");
			case CALL_READER -> this.sampleCase.isCalledAboutTheOpinion("She wants to read it with her sister.");
			case ARRANGE_DOCTORS_TALK -> talk();
			case ARRANGE_TESTS ->
				this.sampleCase.arrangesTests("Clearview Sample Imaging", "4 Fictional Avenue, second floor", TEST_DAYS,
						"It takes half an hour. Your plan pays all but $30.");
			case AGREE_TO_TESTS -> this.sampleCase.answersTests(TestsWanted.AGREED, "");
			case AWAIT_TESTS -> this.sampleCase.hasTestResults("Nothing has changed since the first pictures.");
			case MAKE_DECISION -> decide(story);
			case CONSIDER_ANOTHER_OPINION ->
				this.sampleCase.thinksTwice("Whether there is a way that neither has named.", AnotherOpinion.GO_ON);
			case SHARE_DECISION -> this.sampleCase.isShared(Manner.SECURE_MESSAGE, "Sent with the summary.");
			case TALK_ABOUT_DATE -> this.sampleCase.decidesNow("Wants to decide until the weekend.");
			case TALK_WITH_DOCTOR -> this.sampleCase.talksAfterwards(TalkAfterwards.Result.TALKED,
					"The doctor listened, and will go along with it.");
			case TELL_WHAT_HAPPENED -> tell();
			case RELEASE_AMENDMENT -> this.sampleCase.amendmentIsReleased("The patient asked to hear today.");
			case READ_AMENDMENT -> this.sampleCase.readsAmendment();
			case DEAL_WITH_CHANGE ->
				this.sampleCase.changeLeavesPlan("Called: the doctor has looked at it, and the plan stays.");
			case DEAL_WITH_DATE -> this.sampleCase.keepsTheDate("Called: we ask the clinic every day from now on.");
			case FOLLOW_URGENT_CARE ->
				this.sampleCase.resumes(SafeToWait.WEEKS, "Back home since yesterday, says the ward.");
			case HELP_PATIENT -> this.sampleCase.isHelped("Called: a new date with the clinic is found.");
		}
	}

	// With the results, there is something to say where nothing could be said before.
	private static Findings completed(Findings before) {
		Map<Row, Passage> passages = new EnumMap<>(before.passages());
		passages.putIfAbsent(Row.OTHER_OPTIONS, Passage.of("Watching it is enough for now."));
		passages.putIfAbsent(Row.BENEFITS, Passage.of("You are spared what you do not need."));
		passages.putIfAbsent(Row.RISKS, Passage.of("If anything changes, we look again at once."));
		return new Findings(Agreement.REFINED, Agreement.REFINED, before.urgency(), Certainty.MODERATE, passages,
				before.answers(), before.sources());
	}

	private void approve(LetterPurpose purpose) {
		this.sampleCase.approves(purpose, this.sampleCase.draft(purpose));
	}

	private void request(RecordKind kind) {
		String place = Objects.requireNonNull(this.road.story().intake().doctor()).institution();
		Keeper keeper = switch (kind) {
			case CLINIC_NOTES, PROCEDURE_SUMMARIES -> new Keeper(Keeper.Kind.HOSPITAL, place);
			case LABORATORY_RESULTS, PATHOLOGY_REPORTS, SLIDES ->
				new Keeper(Keeper.Kind.TESTING_FACILITY, "Lakeside Fictional Laboratory");
			case IMAGING_REPORTS, IMAGES -> new Keeper(Keeper.Kind.TESTING_FACILITY, "Clearview Sample Imaging");
			case MEDICATION_LIST, ALLERGIES -> new Keeper(Keeper.Kind.PATIENT, this.sampleCase.patient().name());
		};
		RequestMeans means = switch (keeper.kind()) {
			case TESTING_FACILITY -> RequestMeans.FAX;
			case PATIENT -> RequestMeans.PHONE;
			case HOSPITAL, FIRST_DOCTORS_OFFICE, OTHER_OFFICE -> RequestMeans.PORTAL;
		};
		this.sampleCase.requests(kind, keeper, means, "");
	}

	private List<Pick> picks() {
		List<Proposal> proposals = this.sampleCase.get(Proposing.class).proposals(this.sampleCase.file());
		List<SampleSpecialist> asked = (this.wanted != null) ? this.wanted : List.of();
		List<Pick> picks = asked.stream()
			.flatMap((it) -> proposals.stream().filter((proposal) -> proposal.specialist().id().equals(it.id())))
			.map(Walkthrough::pick)
			.toList();
		// Whoever gave an opinion is not proposed for the next one.
		return picks.isEmpty() ? proposals.stream().limit(PROPOSED).map(Walkthrough::pick).toList() : picks;
	}

	private static Pick pick(Proposal proposal) {
		Specialist specialist = proposal.specialist();
		return new Pick(specialist.id(), proposal.usualReview(),
				proposal.conflicts().isEmpty() ? "" : "Nobody nearer sees this condition as often.",
				"About $" + specialist.feeCents() / 100 + ", before insurance.");
	}

	private Coverage coverage() {
		List<Coverage.Answer> answers = this.sampleCase.booking()
			.ranked()
			.stream()
			.map((entry) -> new Coverage.Answer(entry.specialist().id(), Coverage.Network.IN_NETWORK, false, false,
					5_000))
			.toList();
		return new Coverage(CoverageResult.CONFIRMED, answers, "The plan pays all but a copay.", null);
	}

	private Appointment appointment(LocalDate today) {
		ShortlistEntry booked = this.sampleCase.booking().booked().orElseThrow();
		if (!booked.kind().isMeeting()) {
			return new Appointment.WrittenReview(booked.kind(), today.plusDays(REVIEW_DAYS));
		}
		LocalDate tomorrow = today.plusDays(1);
		return tomorrow.datesUntil(tomorrow.plusMonths(1))
			.filter(this.sampleCase.calendar()::isWorkingDay)
			.map(this::meeting)
			.filter((it) -> this.sampleCase.isFree(it.at().toInstant()))
			.findFirst()
			.orElseThrow();
	}

	Appointment.Meeting meeting(LocalDate day) {
		ShortlistEntry booked = this.sampleCase.booking().booked().orElseThrow();
		String where = booked.specialist().institution();
		return new Appointment.Meeting(booked.kind(),
				day.atTime(LocalTime.of(10, 30)).atZone(this.sampleCase.calendar().zone()),
				(booked.kind() == ReviewKind.VISIT) ? where + ", room 4" : "The link is in your message from " + where);
	}

	private void decide(Story story) {
		if (this.road.torn() && this.sampleCase.released() == 1) {
			this.sampleCase.wantsAnotherOpinion(worksheet(), "Both sound right to me. I would like to hear a third.");
		}
		else {
			this.sampleCase.decides(worksheet(), story.outcome(), story.decision(), mayBeTold());
		}
	}

	private void talk() {
		if (this.road.notice() == NoticeRoute.NOBODY) {
			this.sampleCase.doctorsTalked(TalkResult.NOT_ASKED, "",
					"You asked us not to contact your doctor, so the doctors did not talk.");
			return;
		}
		this.sampleCase.doctorsInvited("By phone, and the letter by fax.");
		this.sampleCase.doctorsTalked(TalkResult.TALKED_AND_STILL_DIFFER,
				"A patient you both know asks you to talk for ten minutes.",
				"They spoke on the phone. Both plans are reasonable; they weigh the risks differently.");
	}

	// Plans need time to get going, and help is what gets them there.
	private void tell() {
		if (this.sampleCase.followUp().told().isEmpty()) {
			this.sampleCase.tellsWhatHappened(PlanFollowed.NOT_BEGUN, "I wait for a date from the clinic.",
					Contentment.PARTLY_CONTENT, true);
		}
		else {
			this.sampleCase.tellsWhatHappened(PlanFollowed.SOMETHING_ELSE, "We changed the plan once more together.",
					Contentment.CONTENT, false);
		}
	}

	private static Worksheet worksheet() {
		return new Worksheet(Map.of(Consideration.VALUES_AND_GOALS, new Weighing(4, "I want to stay independent."),
				Consideration.RISK_AND_UNCERTAINTY, new Weighing(3, ""), Consideration.PRACTICAL_LIFE,
				new Weighing(2, "My sister can drive me.")));
	}

	private List<Consent> mayBeTold() {
		Consent second = new Consent(Recipient.SECOND_DOCTOR, "", "", Set.of(Detail.OWN_WORDS));
		return (this.road.notice() == NoticeRoute.NOBODY) ? List.of(second)
				: List.of(new Consent(Recipient.FIRST_DOCTOR, "", ""), second);
	}

}
