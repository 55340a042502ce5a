package org.secondopinion.standalone.samples;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Assess;
import org.secondopinion.domain.assessment.GoAhead;
import org.secondopinion.domain.assessment.IntakeConfirmation;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.assessment.Reason;
import org.secondopinion.domain.assessment.ReviewAfterTreatment;
import org.secondopinion.domain.assessment.SafeToWait;
import org.secondopinion.domain.assessment.TreatmentReview;
import org.secondopinion.domain.assessment.UrgentCareEnd;
import org.secondopinion.domain.booking.AgreeOnTime;
import org.secondopinion.domain.booking.Appointment;
import org.secondopinion.domain.booking.OfferedTimes;
import org.secondopinion.domain.booking.BookSpecialist;
import org.secondopinion.domain.booking.Booking;
import org.secondopinion.domain.booking.Circumstances;
import org.secondopinion.domain.booking.Coverage;
import org.secondopinion.domain.booking.CoverageResult;
import org.secondopinion.domain.booking.DeclineReason;
import org.secondopinion.domain.booking.KeepAppointment;
import org.secondopinion.domain.booking.MeetingNews;
import org.secondopinion.domain.booking.Party;
import org.secondopinion.domain.booking.Pick;
import org.secondopinion.domain.booking.Proposal;
import org.secondopinion.domain.booking.Proposing;
import org.secondopinion.domain.booking.Reply;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.booking.Search;
import org.secondopinion.domain.booking.SearchAnswer;
import org.secondopinion.domain.booking.SearchFurther;
import org.secondopinion.domain.booking.SearchPlace;
import org.secondopinion.domain.decision.AnotherOpinion;
import org.secondopinion.domain.decision.Consent;
import org.secondopinion.domain.decision.Consideration;
import org.secondopinion.domain.decision.Contentment;
import org.secondopinion.domain.decision.DealWithDate;
import org.secondopinion.domain.decision.Decide;
import org.secondopinion.domain.decision.Decision;
import org.secondopinion.domain.decision.Detail;
import org.secondopinion.domain.decision.FurtherOpinions;
import org.secondopinion.domain.decision.Help;
import org.secondopinion.domain.decision.HonestAnswer;
import org.secondopinion.domain.decision.Manner;
import org.secondopinion.domain.decision.MoreTime;
import org.secondopinion.domain.decision.Outcome;
import org.secondopinion.domain.decision.PlanFollowed;
import org.secondopinion.domain.decision.Recipient;
import org.secondopinion.domain.decision.SelfCheck;
import org.secondopinion.domain.decision.TalkAboutDate;
import org.secondopinion.domain.decision.TalkAfterwards;
import org.secondopinion.domain.decision.TellAfterwards;
import org.secondopinion.domain.decision.Telling;
import org.secondopinion.domain.decision.Weighing;
import org.secondopinion.domain.decision.WhatHappened;
import org.secondopinion.domain.decision.Worksheet;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.moretests.ArrangeTests;
import org.secondopinion.domain.moretests.NoteTests;
import org.secondopinion.domain.moretests.TestPlan;
import org.secondopinion.domain.moretests.TestsOutcome;
import org.secondopinion.domain.moretests.TestsWanted;
import org.secondopinion.domain.moretests.WhyNot;
import org.secondopinion.domain.notice.AskOffice;
import org.secondopinion.domain.notice.ContactRule;
import org.secondopinion.domain.notice.LetterDraft;
import org.secondopinion.domain.notice.LetterMeans;
import org.secondopinion.domain.notice.LetterPurpose;
import org.secondopinion.domain.notice.LetterSending;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.notice.NotifyDoctor;
import org.secondopinion.domain.opinion.CallReader;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.opinion.AnsweredQuestion;
import org.secondopinion.domain.opinion.Certainty;
import org.secondopinion.domain.opinion.DoctorsTalk;
import org.secondopinion.domain.opinion.Edition;
import org.secondopinion.domain.opinion.EditionNumber;
import org.secondopinion.domain.opinion.Findings;
import org.secondopinion.domain.opinion.Fit;
import org.secondopinion.domain.opinion.NoteDoctorsTalk;
import org.secondopinion.domain.opinion.OpinionReading;
import org.secondopinion.domain.opinion.NeededTest;
import org.secondopinion.domain.opinion.Passage;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.domain.opinion.ReadOpinion;
import org.secondopinion.domain.opinion.Release;
import org.secondopinion.domain.opinion.ReleaseAmendment;
import org.secondopinion.domain.opinion.ReleaseItem;
import org.secondopinion.domain.opinion.ReleaseOpinion;
import org.secondopinion.domain.opinion.Row;
import org.secondopinion.domain.opinion.TalkResult;
import org.secondopinion.domain.opinion.Urgency;
import org.secondopinion.domain.opinion.WriteOpinion;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.records.AnswerFee;
import org.secondopinion.domain.records.Attempt;
import org.secondopinion.domain.records.AuthorizationDraft;
import org.secondopinion.domain.records.AuthorizeRelease;
import org.secondopinion.domain.records.ChangeRelease;
import org.secondopinion.domain.records.Chase;
import org.secondopinion.domain.records.ChaseRecord;
import org.secondopinion.domain.records.Extension;
import org.secondopinion.domain.records.Fee;
import org.secondopinion.domain.records.FeeAnswer;
import org.secondopinion.domain.records.Inspection;
import org.secondopinion.domain.records.Keeper;
import org.secondopinion.domain.records.Ladder;
import org.secondopinion.domain.records.Leaving;
import org.secondopinion.domain.records.OfficeAnswers;
import org.secondopinion.domain.records.OfficeLetter;
import org.secondopinion.domain.records.OfficeRefusal;
import org.secondopinion.domain.records.RecordArrival;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.domain.records.RecordRequest;
import org.secondopinion.domain.records.ReleaseAuthorization;
import org.secondopinion.domain.records.RequestMeans;
import org.secondopinion.domain.records.RequestRecords;
import org.secondopinion.domain.records.Signature;
import org.secondopinion.domain.worsening.DealWithChange;
import org.secondopinion.domain.worsening.FollowUrgentCare;

/**
 * Does whatever waits, in any way in which it can be done on its page. Whoever adds a
 * kind of task adds all of its answers here.
 */
final class RandomAnswers extends RandomPart {

	private static final String WORDS = "Words of a random journey.";

	RandomAnswers(RandomJourney journey) {
		super(journey);
	}

	void answer(OpenTask task) {
		by(task, switch (task.kind()) {
			case COMPLETE_INTAKE -> this::completeIntake;
			case CONFIRM_INTAKE -> this::confirmIntake;
			case HAND_OVER_TO_URGENT_CARE -> (visit, id) -> get(Assess.class).resolveUrgentCare(visit, id,
					this.dice.chance(75) ? resumed() : new UrgentCareEnd.Closed(), WORDS);
			case REVIEW_AFTER_TREATMENT -> this::reviewAfterTreatment;
			case CHOOSE_TO_GO_AHEAD ->
				(visit, id) -> get(Assess.class).chooseToGoAhead(visit, id, this.dice.any(GoAhead.class));
			case CHOOSE_NOTICE -> (visit, id) -> get(NotifyDoctor.class).choose(visit, id, route(visit));
			case TELL_DOCTOR -> (visit, id) -> get(NotifyDoctor.class).told(visit, id, lately(), WORDS);
			case APPROVE_LETTER ->
				(visit, id) -> approve(visit, id, get(Notices.class).of(visit.caseId()).purposeOfLetter());
			case APPROVE_REFERRAL_REQUEST -> (visit, id) -> approve(visit, id, LetterPurpose.ASK_FOR_REFERRAL);
			case SEND_LETTER -> (visit, id) -> send(visit, id, LetterPurpose.TELL);
			case SEND_REFERRAL_REQUEST -> (visit, id) -> send(visit, id, LetterPurpose.ASK_FOR_REFERRAL);
			case NOTE_DOCTORS_ANSWER ->
				(visit, id) -> get(NotifyDoctor.class).noteAnswer(visit, id, this.journey.office().answer());
			case SIGN_AUTHORIZATION -> (visit, id) -> get(AuthorizeRelease.class).sign(visit, id, authorization(visit));
			case TELL_OFFICES -> (visit, id) -> get(ChangeRelease.class).officesTold(visit, id, WORDS);
			case RENEW_AUTHORIZATION -> this::renewAuthorization;
			case REQUEST_RECORD -> (visit, id) -> request(visit, id, item(task).kind());
			case AWAIT_RECORD -> (visit, id) -> awaitRecord(visit, id, requested(task));
			case CHASE_RECORD -> (visit, id) -> chase(visit, id, requested(task));
			case APPROVE_FEE -> (visit, id) -> get(AnswerFee.class).answer(visit, id, this.dice.any(FeeAnswer.class),
					this.journey.today(), WORDS);
			case CHECK_RECORD -> this::inspect;
			case SHORTLIST_SPECIALISTS -> this::shortlist;
			case ANSWER_SEARCH -> (visit, id) -> get(SearchFurther.class).answer(visit, id, goesOn());
			case CHOOSE_SPECIALIST -> (visit, id) -> get(BookSpecialist.class).choose(visit, id,
					this.dice.some(booking().shortlist(), 1, Booking.MOST_RANKED)
						.stream()
						.map((entry) -> entry.specialist().id())
						.toList());
			case CHECK_COVERAGE -> this::checkCoverage;
			case AGREE_TO_COST -> this::answerCost;
			case ANSWER_OFFER -> (visit, id) -> get(BookSpecialist.class).answer(visit, id, this.journey.detour(35)
					? new Reply.Decline(this.dice.any(DeclineReason.class), WORDS) : new Reply.Accept());
			case AGREE_APPOINTMENT -> this::agreeOnTime;
			case CHOOSE_TIME -> this::chooseTime;
			case KEEP_APPOINTMENT -> (visit, id) -> get(KeepAppointment.class).note(visit, id, news());
			case WRITE_OPINION -> this::write;
			case RELEASE_OPINION -> this::release;
			case READ_OPINION -> this::read;
			case CALL_READER -> this::callReader;
			case RELEASE_AMENDMENT -> this::releaseAmendment;
			case READ_AMENDMENT -> this::readAmendment;
			case ARRANGE_DOCTORS_TALK -> this::noteTalk;
			case ARRANGE_TESTS -> this::arrangeTests;
			case AGREE_TO_TESTS -> (visit, id) -> get(ArrangeTests.class).answer(visit, id,
					this.journey.isLong() ? TestsWanted.DECLINED : this.dice.any(TestsWanted.class), WORDS);
			case AWAIT_TESTS -> this::noteTests;
			case CONSIDER_ANOTHER_OPINION -> (visit, id) -> get(FurtherOpinions.class).choose(visit, id,
					new SelfCheck(this.dice.any(HonestAnswer.class), this.dice.any(HonestAnswer.class), WORDS,
							this.dice.any(AnotherOpinion.class), visit.at()));
			case FOLLOW_URGENT_CARE -> this::followUrgentCare;
			case MAKE_DECISION -> this::decide;
			case TALK_ABOUT_DATE -> this::talkAboutDate;
			case SHARE_DECISION -> this::share;
			case TALK_WITH_DOCTOR -> (visit, id) -> get(TellAfterwards.class).talk(visit, id,
					new TalkAfterwards(this.dice.any(TalkAfterwards.Result.class), WORDS, visit.at()));
			case TELL_WHAT_HAPPENED -> (visit, id) -> get(TellAfterwards.class).tell(visit, id,
					new WhatHappened(get(TellAfterwards.class).followUp(visit).round().orElseThrow(),
							this.dice.any(PlanFollowed.class), WORDS, this.dice.any(Contentment.class),
							this.dice.chance(30), visit.at()));
			case DEAL_WITH_CHANGE -> this::dealWithChange;
			case DEAL_WITH_DATE -> this::dealWithDate;
			case HELP_PATIENT -> (visit, id) -> get(TellAfterwards.class).help(visit, id, new Help(WORDS, visit.at()));
		});
	}

	// Assess

	private void completeIntake(Visit visit, TaskId id) {
		Assess assess = get(Assess.class);
		Arrays.stream(IntakeSection.Name.values())
			.flatMap((name) -> this.journey.story().intake().section(name).stream())
			.forEach((section) -> assess.answer(visit, id, changed(section)));
		assess.submit(visit, id);
	}

	private IntakeSection changed(IntakeSection told) {
		return switch (told) {
			case IntakeSection.Timing _ -> new IntakeSection.Timing(
					this.journey.isLong() ? SafeToWait.WEEKS : this.dice.any(SafeToWait.class), this.dice.chance(8));
			case IntakeSection.Reasons _ -> new IntakeSection.Reasons(this.dice.chance(40)
					? Set.of(Reason.PEACE_OF_MIND) : Set.copyOf(this.dice.some(List.of(Reason.values()), 1, 4)), WORDS);
			case IntakeSection.Treatment it -> new IntakeSection.Treatment(it.proposal(), this.dice.chance(50),
					this.dice.chance(50) ? this.journey.today().plusDays(this.dice.from(0, 120)) : null);
			case IntakeSection.Doctor it -> this.dice.chance(90) ? it : new IntakeSection.Doctor("", "", "");
			case IntakeSection.About _, IntakeSection.Condition _, IntakeSection.Questions _,
					IntakeSection.Priorities _, IntakeSection.Insurance _ ->
				told;
		};
	}

	private void confirmIntake(Visit visit, TaskId id) {
		IntakeReview review = this.journey.detour(25) ? this.dice.any(IntakeReview.class) : IntakeReview.ACCEPTED;
		if (review != IntakeReview.TREATMENT_FIRST) {
			get(Assess.class).confirm(visit, id, new IntakeConfirmation(review, this.dice.chance(30), WORDS));
		}
		else if (get(Assess.class).mayStartTreatmentFirst(visit)) {
			get(Assess.class).confirm(visit, id, IntakeConfirmation.treatmentFirst(soon(), WORDS));
		}
		else {
			get(Assess.class).confirm(visit, id, new IntakeConfirmation(IntakeReview.ACCEPTED, false, WORDS));
		}
	}

	private void reviewAfterTreatment(Visit visit, TaskId id) {
		TreatmentReview found = this.dice.chance(60)
				? new TreatmentReview.GoesOn(this.dice.any(List.copyOf(SafeToWait.onceStable())))
				: this.dice.chance(50) ? new TreatmentReview.Later(soon()) : new TreatmentReview.Closes();
		get(ReviewAfterTreatment.class).review(visit, id, found, WORDS);
	}

	private LocalDate soon() {
		return this.journey.today().plusDays(this.dice.from(1, 90));
	}

	private UrgentCareEnd resumed() {
		return new UrgentCareEnd.Resumed(this.dice.any(List.copyOf(EnumSet.copyOf(SafeToWait.onceStable()))));
	}

	// Notify doctor

	private NoticeRoute route(Visit visit) {
		return this.dice.any(Arrays.stream(NoticeRoute.values())
			.filter((it) -> get(NotifyDoctor.class).mayChoose(visit, it))
			.toList());
	}

	private void approve(Visit visit, TaskId id, LetterPurpose purpose) {
		LetterDraft draft = this.journey.current().draft(purpose);
		get(NotifyDoctor.class).approve(visit, id, purpose,
				new LetterDraft(draft.addressee() + " The Random Clinic", draft.text()));
	}

	private void send(Visit visit, TaskId id, LetterPurpose purpose) {
		LetterMeans means = this.dice.any(LetterMeans.class);
		if (means == LetterMeans.EMAIL) {
			get(AskOffice.class).byMail(visit, "office@example.org");
		}
		else if (this.dice.chance(30)) {
			this.journey.office().gets(get(AskOffice.class).forPaper(visit));
		}
		get(NotifyDoctor.class).send(visit, id, purpose, new LetterSending(means, lately(), WORDS));
	}

	private boolean mayContactDoctor() {
		return ContactRule.brokenByContact(get(Notices.class).of(this.journey.current().id())).isEmpty();
	}

	// Request records

	/** An authorization that names some records or all, for a day or for two years. */
	ReleaseAuthorization authorization(Visit visit) {
		String doctor = Optional.ofNullable(get(Intakes.class).of(visit.caseId()).doctor())
			.map(IntakeSection.Doctor::name)
			.orElse("");
		AuthorizationDraft draft = AuthorizationDraft.of(this.journey.current().ledger(),
				get(Notices.class).of(visit.caseId()), doctor, "The programme", this.journey.today());
		List<RecordKind> all = draft.records().isEmpty() ? List.of(RecordKind.values()) : List.copyOf(draft.records());
		Set<RecordKind> released = this.journey.detour(30) ? Set.copyOf(this.dice.some(all, 1, all.size()))
				: Set.copyOf(all);
		int days = this.journey.isLong() ? 700 : this.dice.any(List.of(1, 5, 30, 180, 700));
		return new ReleaseAuthorization(released, draft.from(), draft.to(), draft.purpose(),
				this.journey.today().plusDays(days),
				new Signature(patient().name(), this.journey.today(), AuthorizeRelease.formFor(visit)));
	}

	private void renewAuthorization(Visit visit, TaskId id) {
		if (this.dice.chance(60)) {
			get(ChangeRelease.class).renew(visit, authorization(visit));
		}
		else {
			get(ChangeRelease.class).goWithout(visit, id, WORDS);
		}
	}

	private RecordItem item(OpenTask task) {
		return get(RequestRecords.class).itemOf(task);
	}

	private RecordItem.Requested requested(OpenTask task) {
		return (RecordItem.Requested) item(task);
	}

	// Where the authorization says no, the patient signs a new one first.
	private void request(Visit visit, TaskId id, RecordKind kind) {
		RequestRecords requesting = get(RequestRecords.class);
		Keeper keeper = new Keeper(this.dice.any(Keeper.Kind.class), "Random Records Office");
		if (requesting.refusal(visit, kind, keeper).isPresent()) {
			AuthorizationDraft draft = AuthorizationDraft.of(this.journey.current().ledger(),
					get(Notices.class).of(visit.caseId()), "", "The programme", this.journey.today());
			get(ChangeRelease.class).renew(visit, draft
				.signed(new Signature(patient().name(), this.journey.today(), AuthorizeRelease.formFor(visit))));
			keeper = new Keeper(Keeper.Kind.TESTING_FACILITY, "Random Laboratory");
		}
		requesting.request(visit, id, new RecordRequest(keeper, this.dice.any(RequestMeans.asking()), lately(), WORDS));
	}

	private void awaitRecord(Visit visit, TaskId id, RecordItem.Requested requested) {
		LocalDate today = this.journey.today();
		switch (this.journey.detour(50) ? this.dice.any(RecordArrival.class) : RecordArrival.ARRIVED) {
			case ARRIVED -> get(RequestRecords.class).arrived(visit, id, today);
			case REFUSED -> get(OfficeAnswers.class).refused(visit, id, new OfficeRefusal(today, WORDS));
			case TAKES_LONGER -> takesLonger(visit, id, requested);
			case NOT_AVAILABLE -> get(RequestRecords.class).notAvailable(visit, id, today, WORDS);
			case FEE_ASKED -> get(OfficeAnswers.class).feeAsked(visit, id,
					Fee.asked(BigDecimal.valueOf(this.dice.from(1, 90)), Currency.getInstance("USD"), today), WORDS);
			case KEPT_ELSEWHERE -> get(OfficeAnswers.class).keptElsewhere(visit, id,
					new Leaving(Leaving.Why.KEPT_ELSEWHERE, today, WORDS));
		}
	}

	// The law gives one extension only.
	private void takesLonger(Visit visit, TaskId id, RecordItem.Requested requested) {
		if (requested.pursuit().extension() == null) {
			get(OfficeAnswers.class).takesLonger(visit, id, new Extension(this.journey.today(), WORDS));
		}
		else {
			get(RequestRecords.class).arrived(visit, id, this.journey.today());
		}
	}

	private void chase(Visit visit, TaskId id, RecordItem.Requested requested) {
		Attempt attempt = requested.underWay();
		boolean mayAsk = get(RequestRecords.class).refusal(visit, requested.kind(), attempt.request().keeper())
			.isEmpty();
		if (!mayAsk || this.dice.chance(20)) {
			get(ChaseRecord.class).notNeeded(visit, id, this.journey.today());
			return;
		}
		get(ChaseRecord.class).climbed(visit, id, new Chase(Ladder.next(attempt), this.dice.any(RequestMeans.asking()),
				this.journey.today(), new OfficeLetter("Random Records Office", WORDS), WORDS));
	}

	private void inspect(Visit visit, TaskId id) {
		get(RequestRecords.class).inspect(visit, id, new Inspection(this.journey.today(), !this.journey.detour(8),
				!this.journey.detour(8), !this.journey.detour(8), WORDS));
	}

	// Book specialist

	private Booking booking() {
		return this.journey.current().booking();
	}

	private void shortlist(Visit visit, TaskId id) {
		if (this.dice.chance(30)) {
			Circumstances known = booking().circumstances();
			get(BookSpecialist.class).note(visit, new Circumstances(this.dice.chance(30), "Random University",
					this.dice.chance(30) ? Set.of(SampleSpecialist.CHEN.id()) : Set.of(), Set.of(), known.revision()));
		}
		List<Proposal> proposals = get(Proposing.class).proposals(visit.caseFile())
			.stream()
			.filter((it) -> !it.isAway())
			.toList();
		// Whoever has an opinion sooner does without another one.
		boolean mayStop = this.journey.current().released() > 0 && this.dice.chance(40);
		if (proposals.isEmpty() || mayStop || this.journey.detour(15)) {
			get(SearchFurther.class).foundNobody(visit, id,
					EnumSet.of(SearchPlace.OWN_DIRECTORY, SearchPlace.OTHER_CENTERS), WORDS);
			return;
		}
		List<Pick> picks = this.dice.some(proposals, 1, Booking.MOST_PROPOSED)
			.stream()
			.map((it) -> new Pick(it.specialist().id(), this.dice.any(it.specialist().reviewKinds()), WORDS, WORDS))
			.toList();
		get(BookSpecialist.class).shortlist(visit, id, picks);
	}

	private Search.GoesOn goesOn() {
		LocalDate day = this.journey.today().plusDays(this.dice.from(1, 14));
		return switch (this.dice.any(SearchAnswer.class)) {
			case WAIT -> SearchFurther.isBeforeDecision(day, this.journey.file().decideBy())
					? Search.GoesOn.on(day, WORDS) : Search.GoesOn.now(WORDS);
			case LOOK_FURTHER -> Search.GoesOn.now(WORDS);
			case STOP -> Search.GoesOn.never(WORDS);
		};
	}

	private void checkCoverage(Visit visit, TaskId id) {
		signAnewIfOver(visit);
		get(BookSpecialist.class).checkCoverage(visit, id, coverage());
	}

	private void answerCost(Visit visit, TaskId id) {
		signAnewIfOver(visit);
		get(BookSpecialist.class).answerCost(visit, id, !this.journey.detour(25), WORDS);
	}

	private void signAnewIfOver(Visit visit) {
		if (!get(BookSpecialist.class).mayAsk(visit)) {
			get(ChangeRelease.class).renew(visit, authorization(visit));
		}
	}

	private Coverage coverage() {
		List<Coverage.Answer> answers = booking().ranking()
			.stream()
			.map((it) -> new Coverage.Answer(it, this.dice.any(Coverage.Network.class), this.dice.chance(50),
					this.dice.chance(50), this.dice.chance(50) ? 5_000 : null))
			.toList();
		CoverageResult result = this.journey.detour(20) ? CoverageResult.NOT_COVERED : CoverageResult.CONFIRMED;
		// Some say yes on the phone, while it is noted.
		boolean agreed = result == CoverageResult.CONFIRMED && this.dice.chance(30);
		return new Coverage(result, answers, WORDS, agreed ? this.journey.now() : null);
	}

	private void agreeOnTime(Visit visit, TaskId id) {
		if (!this.journey.detour(40)) {
			AgreeOnTime agreeing = get(AgreeOnTime.class);
			Appointment agreed = Stream.generate(this::appointment)
				.filter((it) -> !(it instanceof Appointment.Meeting meeting)
						|| agreeing.isFree(visit, meeting.at().toInstant()))
				.findFirst()
				.orElseThrow();
			agreeing.agree(visit, id, agreed, WORDS);
			return;
		}
		Instant noon = this.journey.today()
			.plusDays(this.dice.from(1, 10))
			.atTime(12, 0)
			.atZone(this.journey.zone())
			.toInstant();
		List<Instant> times = IntStream.rangeClosed(0, this.dice.from(0, OfferedTimes.MOST - 1))
			.mapToObj((days) -> noon.plus(days, ChronoUnit.DAYS))
			.toList();
		get(AgreeOnTime.class).offer(visit, id, new OfferedTimes(Objects.requireNonNull(visit.caseFile().specialist()),
				ReviewKind.VISIT, this.journey.zone(), WORDS, WORDS, times));
	}

	private void chooseTime(Visit visit, TaskId id) {
		AgreeOnTime agreeing = get(AgreeOnTime.class);
		List<Instant> left = agreeing.left(visit);
		if (left.isEmpty() || this.journey.detour(20)) {
			agreeing.noneSuits(visit, id, WORDS);
		}
		else {
			agreeing.choose(visit, id, this.dice.any(left));
		}
	}

	private Appointment appointment() {
		ReviewKind kind = this.dice.any(ReviewKind.class);
		LocalDate day = this.journey.today().plusDays(this.dice.from(1, 20));
		return kind.isMeeting()
				? new Appointment.Meeting(kind,
						day.atTime(LocalTime.of(this.dice.from(0, 23), 30)).atZone(this.journey.zone()), WORDS)
				: new Appointment.WrittenReview(kind, day);
	}

	private MeetingNews news() {
		boolean ahead = booking().meetingAt().orElseThrow().isAfter(this.journey.now());
		if (!ahead && !this.journey.detour(30)) {
			return new MeetingNews.TookPlace();
		}
		MeetingNews.How how = ahead ? this.dice.any(List.of(MeetingNews.How.RESCHEDULED, MeetingNews.How.CANCELLED))
				: this.dice.any(MeetingNews.How.class);
		return new MeetingNews.FellThrough(how, this.dice.any(Party.class), WORDS,
				how != MeetingNews.How.RESCHEDULED && this.dice.chance(50));
	}

	// Compare

	private void write(Visit visit, TaskId id) {
		WriteOpinion writing = get(WriteOpinion.class);
		Findings all = this.journey.story().second();
		Map<Row, Passage> passages = new EnumMap<>(all.passages());
		Row.OF_DOCTORS.forEach((row) -> passages.putIfAbsent(row, Passage.of(WORDS)));
		Findings found = new Findings(this.dice.any(Agreement.class), this.dice.any(Agreement.class),
				this.dice.any(Urgency.class), this.dice.any(Certainty.class), passages,
				writing.draft(visit)
					.findings()
					.answers()
					.stream()
					.map((it) -> new AnsweredQuestion(it.question(), WORDS))
					.toList(),
				all.sources(), List.of(new NeededTest(WORDS, WORDS)));
		writing.save(visit, id, found, writing.draft(visit).revision(), "");
		if (this.dice.chance(80)) {
			writing.sign(visit, id, visit.by().name(), writing.draft(visit).revision());
		}
	}

	private void release(Visit visit, TaskId id) {
		if (this.journey.detour(25)) {
			get(ReleaseOpinion.class).sendBack(visit, id, WORDS);
			return;
		}
		get(ReleaseOpinion.class).release(visit, id, released(visit));
	}

	private void arrangeTests(Visit visit, TaskId id) {
		if (this.journey.detour(30)) {
			get(ArrangeTests.class).notPossible(visit, id, this.dice.any(WhyNot.class), WORDS);
			return;
		}
		get(ArrangeTests.class).arrange(visit, id,
				new TestPlan(WORDS, WORDS, this.journey.today().plusDays(this.dice.from(0, 20)), WORDS, null));
	}

	private void noteTests(Visit visit, TaskId id) {
		NoteTests noting = get(NoteTests.class);
		switch (this.journey.isLong() ? TestsOutcome.NOT_DONE : this.dice.any(TestsOutcome.class)) {
			case RESULTS_IN -> {
				if (noting.isAmendmentFirst(visit)) {
					noting.later(visit, id, this.journey.today().plusDays(1));
				}
				else {
					noting.resultsIn(visit, id, WORDS);
				}
			}
			case LATER -> noting.later(visit, id, this.journey.today().plusDays(this.dice.from(1, 20)));
			case NOT_DONE -> noting.notDone(visit, id, this.dice.any(WhyNot.class), WORDS);
		}
	}

	private void releaseAmendment(Visit visit, TaskId id) {
		EditionNumber seen = get(ReleaseAmendment.class).toCheck(visit).edition().number();
		if (this.dice.chance(25)) {
			get(ReleaseAmendment.class).sendBack(visit, id, seen, WORDS);
			return;
		}
		get(ReleaseAmendment.class).release(visit, id, seen, released(visit));
	}

	private static Release released(Visit visit) {
		return new Release(visit.at(), visit.by().id(), EnumSet.allOf(ReleaseItem.class), visit.by().name(),
				"(312) 555-0142", WORDS);
	}

	private void read(Visit visit, TaskId id) {
		Edition edition = newest();
		get(ReadOpinion.class).confirm(visit, id,
				new OpinionReading(edition.ordinal(), edition.version(), visit.at(), Map.of(1,
						new Fit(this.dice.from(1, 5), ""), edition.ordinal(), new Fit(this.dice.from(1, 5), WORDS)),
						WORDS, this.dice.chance(70)));
	}

	private void callReader(Visit visit, TaskId id) {
		CallReader calling = get(CallReader.class);
		switch (this.dice.from(1, 3)) {
			case 1 -> calling.willRead(visit, id, WORDS);
			case 2 -> calling.notReached(visit, id, this.journey.today(), WORDS);
			default -> calling.readTogether(visit, id, new OpinionReading(newest().ordinal(), newest().version(),
					visit.at(), Map.of(), "", this.dice.chance(70)), WORDS);
		}
	}

	private void readAmendment(Visit visit, TaskId id) {
		Set<EditionNumber> seen = get(ReleaseAmendment.class).toRead(visit)
			.stream()
			.map((opinion) -> opinion.edition().number())
			.collect(Collectors.toSet());
		get(ReleaseAmendment.class).confirm(visit, id, seen, WORDS);
	}

	private void noteTalk(Visit visit, TaskId id) {
		boolean allowed = get(NoteDoctorsTalk.class).isAllowed(visit);
		if (allowed && this.dice.chance(50)) {
			get(NoteDoctorsTalk.class).invite(visit, id, WORDS);
		}
		TalkResult result = allowed ? this.dice.any(TalkResult.class) : TalkResult.NOT_ASKED;
		get(NoteDoctorsTalk.class).note(visit, id,
				new DoctorsTalk(newest().ordinal(), result, WORDS, WORDS, visit.at()));
	}

	private Edition newest() {
		return get(Opinions.class).editions(this.journey.current().id()).released().getLast().edition();
	}

	// Decide

	private void decide(Visit visit, TaskId id) {
		Worksheet worksheet = new Worksheet(
				Map.of(this.dice.any(Consideration.class), new Weighing(this.dice.from(1, 5), WORDS)));
		if (this.journey.detour(40)) {
			get(Decide.class).takeTime(visit, id, worksheet,
					new MoreTime(this.dice.chance(80) ? this.journey.today().plusDays(this.dice.from(0, 40)) : null,
							WORDS, visit.at()));
			return;
		}
		FurtherOpinions further = get(FurtherOpinions.class);
		// The programme's limit keeps it from going on for ever.
		if (this.dice.chance(35) && further.count(visit).isAnotherPossible()) {
			further.wish(visit, id, worksheet, WORDS);
			return;
		}
		List<Consent> mayBeTold = get(Decide.class).recipients(visit)
			.stream()
			.sorted()
			.filter((_) -> this.dice.chance(60))
			.map((it) -> new Consent(it, "Random Relative", "555-0100",
					this.dice.chance(50) ? EnumSet.allOf(Detail.class) : Set.of()))
			.toList();
		get(Decide.class).decide(visit, id, worksheet, new Decision(outcome(), WORDS, mayBeTold, visit.at()));
	}

	// One more opinion is wished for, not decided.
	private Outcome outcome() {
		return this.dice.any(Arrays.stream(Outcome.values()).filter((it) -> it != Outcome.ANOTHER_OPINION).toList());
	}

	private void talkAboutDate(Visit visit, TaskId id) {
		TalkAboutDate talking = get(TalkAboutDate.class);
		switch (this.journey.isLong() ? 3 : this.dice.from(1, 3)) {
			case 1 -> talking.newDate(visit, id, this.journey.today().plusDays(this.dice.from(1, 40)), WORDS);
			case 2 -> talking.decideNow(visit, id, WORDS);
			default -> talking.leaveOpen(visit, id, WORDS);
		}
	}

	private void share(Visit visit, TaskId id) {
		Decision decision = Objects.requireNonNull(get(Decide.class).deliberation(visit).decision());
		get(Decide.class).share(visit, id,
				decision.mayBeTold().stream().map((it) -> telling(visit, it.recipient())).toList());
	}

	private Telling telling(Visit visit, Recipient who) {
		boolean forbidden = who == Recipient.FIRST_DOCTOR && !mayContactDoctor();
		return new Telling(who, forbidden ? Manner.NOT_TOLD : this.dice.any(Manner.class), WORDS, visit.at());
	}

	// Beside the steps

	private void dealWithChange(Visit visit, TaskId id) {
		DealWithChange dealing = get(DealWithChange.class);
		if (this.dice.chance(30)) {
			dealing.takeInHand(visit, id, WORDS);
		}
		else if (dealing.mayHold(visit) && this.journey.detour(30)) {
			dealing.putOnHold(visit, id, WORDS);
		}
		else if (dealing.mayExpedite(visit) && this.dice.chance(40)) {
			dealing.expedite(visit, id, Objects.requireNonNull(visit.caseFile().decideBy()).minusDays(1), WORDS);
		}
		else {
			dealing.keepPlan(visit, id, WORDS);
		}
	}

	private void dealWithDate(Visit visit, TaskId id) {
		DealWithDate dealing = get(DealWithDate.class);
		if (!this.journey.isLong() && this.dice.chance(40)) {
			dealing.newDate(visit, id, this.journey.today().plusDays(this.dice.from(1, 40)), WORDS);
		}
		else {
			dealing.keepDate(visit, id, WORDS);
		}
	}

	private void followUrgentCare(Visit visit, TaskId id) {
		FollowUrgentCare following = get(FollowUrgentCare.class);
		switch (this.journey.isLong() ? 3 : this.dice.from(1, 5)) {
			case 1 -> following.close(visit, id, WORDS);
			case 2 -> following.stillThere(visit, id, this.journey.today().plusDays(this.dice.from(1, 10)), WORDS);
			default ->
				following.resume(visit, id, this.dice.any(List.copyOf(EnumSet.copyOf(SafeToWait.onceStable()))), WORDS);
		}
	}

	// Who does it

	private void by(OpenTask task, BiConsumer<Visit, TaskId> work) {
		Person who = switch (task.kind().holder()) {
			case PATIENT -> patientOrInstead(task);
			case NAVIGATOR, DOCTOR, RECORDS_OFFICE -> this.journey.navigator();
			case SPECIALIST ->
				get(People.class).find(Objects.requireNonNull(this.journey.file().specialist())).orElseThrow();
		};
		this.journey.enter(who, task.kind().action(), (visit) -> work.accept(visit, task.id()));
	}

	// Whoever may does it for the patient, or a navigator on the patient's word.
	private Person patientOrInstead(OpenTask task) {
		List<Person> beside = this.journey.partners().whoMay(task.kind().action());
		if (!beside.isEmpty() && this.dice.chance(40)) {
			acted("partner acted");
			return this.dice.any(beside);
		}
		return this.dice.chance(85) ? patient() : this.journey.navigator();
	}

	private LocalDate lately() {
		return this.journey.today().minusDays(this.dice.from(0, 3));
	}

}
