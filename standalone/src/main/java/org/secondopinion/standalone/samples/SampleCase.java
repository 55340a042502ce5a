package org.secondopinion.standalone.samples;

import java.time.Instant;
import java.time.InstantSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.LinkToken;
import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Assess;
import org.secondopinion.domain.assessment.GoAhead;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeConfirmation;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.assessment.ReviewAfterTreatment;
import org.secondopinion.domain.assessment.SafeToWait;
import org.secondopinion.domain.assessment.TreatmentReview;
import org.secondopinion.domain.assessment.UrgentCareEnd;
import org.secondopinion.domain.booking.AgreeOnTime;
import org.secondopinion.domain.booking.Appointment;
import org.secondopinion.domain.booking.OfferedTimes;
import org.secondopinion.domain.booking.BookSpecialist;
import org.secondopinion.domain.booking.Booking;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.Circumstances;
import org.secondopinion.domain.booking.Coverage;
import org.secondopinion.domain.booking.Diary;
import org.secondopinion.domain.booking.KeepAppointment;
import org.secondopinion.domain.booking.MeetingNews;
import org.secondopinion.domain.booking.Pick;
import org.secondopinion.domain.booking.Reply;
import org.secondopinion.domain.booking.Search;
import org.secondopinion.domain.booking.SearchFurther;
import org.secondopinion.domain.booking.SearchPlace;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.CaseNoting;
import org.secondopinion.domain.casefile.CaseOpening;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.CaseWithdrawal;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.decision.AnotherOpinion;
import org.secondopinion.domain.decision.Consent;
import org.secondopinion.domain.decision.Contentment;
import org.secondopinion.domain.decision.DealWithDate;
import org.secondopinion.domain.decision.Decide;
import org.secondopinion.domain.decision.Decision;
import org.secondopinion.domain.decision.FollowUp;
import org.secondopinion.domain.decision.FollowUpRound;
import org.secondopinion.domain.decision.FollowUps;
import org.secondopinion.domain.decision.FurtherOpinions;
import org.secondopinion.domain.decision.HonestAnswer;
import org.secondopinion.domain.decision.Help;
import org.secondopinion.domain.decision.Manner;
import org.secondopinion.domain.decision.MoreTime;
import org.secondopinion.domain.decision.Outcome;
import org.secondopinion.domain.decision.PlanFollowed;
import org.secondopinion.domain.decision.SelfCheck;
import org.secondopinion.domain.decision.TalkAboutDate;
import org.secondopinion.domain.decision.TalkAfterwards;
import org.secondopinion.domain.decision.TellAfterwards;
import org.secondopinion.domain.decision.WhatHappened;
import org.secondopinion.domain.decision.Telling;
import org.secondopinion.domain.decision.Worksheet;
import org.secondopinion.domain.ending.ContactAttempt;
import org.secondopinion.domain.ending.ContactMeans;
import org.secondopinion.domain.ending.DeathNotice;
import org.secondopinion.domain.ending.FindDuplicate;
import org.secondopinion.domain.ending.LoseContact;
import org.secondopinion.domain.ending.NoteDeath;
import org.secondopinion.domain.documents.AttachFile;
import org.secondopinion.domain.documents.BringFile;
import org.secondopinion.domain.documents.Bringing;
import org.secondopinion.domain.documents.Document;
import org.secondopinion.domain.documents.Refusal;
import org.secondopinion.domain.documents.Upload;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.Timers;
import org.secondopinion.domain.messages.Addressee;
import org.secondopinion.domain.messages.Converse;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.moretests.ArrangeTests;
import org.secondopinion.domain.moretests.NoteTests;
import org.secondopinion.domain.moretests.TestPlan;
import org.secondopinion.domain.moretests.TestRounds;
import org.secondopinion.domain.moretests.TestsWanted;
import org.secondopinion.domain.notice.DoctorsAnswer;
import org.secondopinion.domain.notice.DoctorsStance;
import org.secondopinion.domain.notice.LetterDraft;
import org.secondopinion.domain.notice.LetterMeans;
import org.secondopinion.domain.notice.LetterPurpose;
import org.secondopinion.domain.notice.LetterSending;
import org.secondopinion.domain.notice.Notice;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.notice.NotifyDoctor;
import org.secondopinion.domain.opinion.CallReader;
import org.secondopinion.domain.opinion.AmendOpinion;
import org.secondopinion.domain.opinion.AskAfterReading;
import org.secondopinion.domain.opinion.CommitFindings;
import org.secondopinion.domain.opinion.DoctorsTalk;
import org.secondopinion.domain.opinion.Edition;
import org.secondopinion.domain.opinion.Findings;
import org.secondopinion.domain.opinion.FirstOpinionNotes;
import org.secondopinion.domain.opinion.Fit;
import org.secondopinion.domain.opinion.HumaneHour;
import org.secondopinion.domain.opinion.NoteDoctorsTalk;
import org.secondopinion.domain.opinion.NoteFirstOpinion;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.OpinionReading;
import org.secondopinion.domain.opinion.OpinionsRelation;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.domain.opinion.ReadOpinion;
import org.secondopinion.domain.opinion.Release;
import org.secondopinion.domain.opinion.ReleaseAmendment;
import org.secondopinion.domain.opinion.ReleaseItem;
import org.secondopinion.domain.opinion.ReleaseOpinion;
import org.secondopinion.domain.opinion.TalkResult;
import org.secondopinion.domain.opinion.WriteOpinion;
import org.secondopinion.domain.partners.Account;
import org.secondopinion.domain.partners.AnswerInvitation;
import org.secondopinion.domain.partners.CarePartner;
import org.secondopinion.domain.partners.CarePartners;
import org.secondopinion.domain.partners.EmailAddress;
import org.secondopinion.domain.partners.InvitationLinks;
import org.secondopinion.domain.partners.InvitePartner;
import org.secondopinion.domain.partners.Mandate;
import org.secondopinion.domain.partners.PartnerKind;
import org.secondopinion.domain.partners.PartnerScope;
import org.secondopinion.domain.partners.Proof;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;
import org.secondopinion.domain.records.AnswerFee;
import org.secondopinion.domain.records.Attempt;
import org.secondopinion.domain.records.AuthorizationDraft;
import org.secondopinion.domain.records.AuthorizeRelease;
import org.secondopinion.domain.records.Chase;
import org.secondopinion.domain.records.ChangeRelease;
import org.secondopinion.domain.records.ChaseRecord;
import org.secondopinion.domain.records.Fee;
import org.secondopinion.domain.records.FeeAnswer;
import org.secondopinion.domain.records.Inspection;
import org.secondopinion.domain.records.Keeper;
import org.secondopinion.domain.records.KeepOriginals;
import org.secondopinion.domain.records.Ladder;
import org.secondopinion.domain.records.Leaving;
import org.secondopinion.domain.records.Move;
import org.secondopinion.domain.records.OfficeAnswers;
import org.secondopinion.domain.records.OfficeLetter;
import org.secondopinion.domain.records.OfficeRefusal;
import org.secondopinion.domain.records.Original;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordItems;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.domain.records.RecordLedger;
import org.secondopinion.domain.records.RecordRequest;
import org.secondopinion.domain.records.RequestMeans;
import org.secondopinion.domain.records.RequestRecords;
import org.secondopinion.domain.records.Signature;
import org.secondopinion.domain.worsening.DealWithChange;
import org.secondopinion.domain.worsening.FollowUrgentCare;
import org.secondopinion.local.LocalPerson;

import org.springframework.beans.factory.BeanFactory;

/**
 * One case, and everything that people can do with it, each as the person who would do
 * it: through the door, with the use cases, as the pages do.
 */
public final class SampleCase {

	private final BeanFactory beans;

	private final Tempo tempo;

	private final CaseFile opened;

	private final Person patient;

	private final Person navigator;

	private final Programme programme;

	private SampleCase(BeanFactory beans, Tempo tempo, CaseFile opened) {
		this.beans = beans;
		this.tempo = tempo;
		this.opened = opened;
		this.patient = person(opened.patient());
		this.navigator = person(Objects.requireNonNull(opened.navigator()));
		this.programme = get(Programmes.class).get(opened.programme());
	}

	/**
	 * Opens a case.
	 * @param beans the application
	 * @param tempo when things happen to it
	 * @param patient whose case it is
	 * @param programme whose programme runs it; it has a navigator
	 * @param by the patient, or a navigator of the programme
	 * @return the case
	 */
	public static SampleCase open(BeanFactory beans, Tempo tempo, Person patient, SampleProgramme programme,
			Person by) {
		List<CaseReference> opened = new ArrayList<>();
		tempo.next(null, () -> opened.add(beans.getBean(CaseOpening.class).open(patient.id(), programme.id(), by)));
		return new SampleCase(beans, tempo, beans.getBean(Cases.class).find(opened.getFirst()).orElseThrow());
	}

	/**
	 * A case that is there already, and goes on now.
	 * @param beans the application
	 * @param reference which case
	 * @return the case
	 */
	static SampleCase find(BeanFactory beans, CaseReference reference) {
		return new SampleCase(beans, Tempo.AT_ONCE, beans.getBean(Cases.class).find(reference).orElseThrow());
	}

	public CaseReference reference() {
		return this.opened.reference();
	}

	public CaseId id() {
		return this.opened.id();
	}

	/** The cover of the case as it is now. */
	public CaseFile file() {
		return get(Cases.class).find(reference()).orElseThrow();
	}

	/** What waits, what is due first, first. */
	public List<OpenTask> waiting() {
		return get(OpenTasks.class).of(id());
	}

	/** A bean of the application. */
	public <T> T get(Class<T> type) {
		return this.beans.getBean(type);
	}

	// Assess

	public SampleCase tells(Intake intake) {
		return tells(Arrays.stream(IntakeSection.Name.values())
			.map(intake::section)
			.flatMap(Optional::stream)
			.toArray(IntakeSection[]::new));
	}

	public SampleCase tells(IntakeSection... sections) {
		TaskId task = task(TaskKind.COMPLETE_INTAKE);
		return meets(this.patient, CaseAction.ACT_AS_PATIENT,
				(visit) -> Arrays.stream(sections).forEach((it) -> get(Assess.class).answer(visit, task, it)));
	}

	public SampleCase handsIn() {
		return does(TaskKind.COMPLETE_INTAKE, (visit, task) -> get(Assess.class).submit(visit, task));
	}

	public SampleCase isConfirmed(IntakeConfirmation said) {
		return does(TaskKind.CONFIRM_INTAKE, (visit, task) -> get(Assess.class).confirm(visit, task, said));
	}

	public SampleCase changeLeavesPlan(String note) {
		return does(TaskKind.DEAL_WITH_CHANGE, (visit, task) -> get(DealWithChange.class).keepPlan(visit, task, note));
	}

	public SampleCase changeIsInHand(String note) {
		return does(TaskKind.DEAL_WITH_CHANGE,
				(visit, task) -> get(DealWithChange.class).takeInHand(visit, task, note));
	}

	public SampleCase isPutOnHold(String note) {
		return does(TaskKind.DEAL_WITH_CHANGE, (visit, task) -> get(DealWithChange.class).putOnHold(visit, task, note));
	}

	public SampleCase resumes(SafeToWait now, String note) {
		return does(TaskKind.FOLLOW_URGENT_CARE,
				(visit, task) -> get(FollowUrgentCare.class).resume(visit, task, now, note));
	}

	public SampleCase keepsTheDate(String note) {
		return does(TaskKind.DEAL_WITH_DATE, (visit, task) -> get(DealWithDate.class).keepDate(visit, task, note));
	}

	public SampleCase leavesUrgentCare(UrgentCareEnd end, String note) {
		return does(TaskKind.HAND_OVER_TO_URGENT_CARE,
				(visit, task) -> get(Assess.class).resolveUrgentCare(visit, task, end, note));
	}

	public SampleCase chooses(GoAhead choice) {
		return does(TaskKind.CHOOSE_TO_GO_AHEAD,
				(visit, task) -> get(Assess.class).chooseToGoAhead(visit, task, choice));
	}

	public SampleCase isTreatedFirst(int days, String because) {
		return does(TaskKind.CONFIRM_INTAKE, (visit, task) -> get(Assess.class).confirm(visit, task,
				IntakeConfirmation.treatmentFirst(today(visit).plusDays(days), because)));
	}

	public SampleCase goesOnAfterTreatment(SafeToWait now, String note) {
		return does(TaskKind.REVIEW_AFTER_TREATMENT, (visit, task) -> get(ReviewAfterTreatment.class).review(visit,
				task, new TreatmentReview.GoesOn(now), note));
	}

	// Notify doctor

	public SampleCase chooses(NoticeRoute route) {
		return does(TaskKind.CHOOSE_NOTICE, (visit, task) -> get(NotifyDoctor.class).choose(visit, task, route));
	}

	public SampleCase toldTheDoctor(String note) {
		return does(TaskKind.TELL_DOCTOR,
				(visit, task) -> get(NotifyDoctor.class).told(visit, task, today(visit), note));
	}

	public LetterDraft draft(LetterPurpose purpose) {
		return LetterDraft.of(purpose, get(Intakes.class).of(id()), null, this.patient.name(), this.programme.name(),
				file().decideBy());
	}

	public SampleCase approves(LetterPurpose purpose, LetterDraft letter) {
		return does(
				(purpose == LetterPurpose.ASK_FOR_REFERRAL) ? TaskKind.APPROVE_REFERRAL_REQUEST
						: TaskKind.APPROVE_LETTER,
				(visit, task) -> get(NotifyDoctor.class).approve(visit, task, purpose, letter));
	}

	public SampleCase letterGoesOut(LetterPurpose purpose, LetterMeans means, String note) {
		return does((purpose == LetterPurpose.ASK_FOR_REFERRAL) ? TaskKind.SEND_REFERRAL_REQUEST : TaskKind.SEND_LETTER,
				(visit, task) -> get(NotifyDoctor.class).send(visit, task, purpose,
						new LetterSending(means, today(visit), note)));
	}

	public SampleCase doctorAnswers(DoctorsStance stance, String note) {
		return does(TaskKind.NOTE_DOCTORS_ANSWER, (visit, task) -> get(NotifyDoctor.class).noteAnswer(visit, task,
				new DoctorsAnswer(stance, today(visit), note)));
	}

	// Request records

	public RecordLedger ledger() {
		return get(RecordItems.class).of(id());
	}

	public SampleCase signsAuthorization() {
		return signsAuthorization(Function.identity());
	}

	public SampleCase signsAuthorization(Function<AuthorizationDraft, AuthorizationDraft> changed) {
		return does(TaskKind.SIGN_AUTHORIZATION, (visit, task) -> {
			Notice notice = get(Notices.class).of(visit.caseId());
			IntakeSection.@Nullable Doctor doctor = get(Intakes.class).of(visit.caseId()).doctor();
			AuthorizationDraft draft = AuthorizationDraft.of(ledger(), notice, (doctor != null) ? doctor.name() : "",
					this.programme.name(), today(visit));
			Signature signature = new Signature(this.patient.name(), today(visit), AuthorizeRelease.formFor(visit));
			get(AuthorizeRelease.class).sign(visit, task, changed.apply(draft).signed(signature));
		});
	}

	public SampleCase requests(RecordKind kind, Keeper keeper, RequestMeans means, String note) {
		return does(TaskKind.REQUEST_RECORD, kind, (visit, task) -> get(RequestRecords.class).request(visit, task,
				new RecordRequest(keeper, means, today(visit), note)));
	}

	public SampleCase receives(RecordKind kind) {
		return does(TaskKind.AWAIT_RECORD, kind,
				(visit, task) -> get(RequestRecords.class).arrived(visit, task, today(visit)));
	}

	public SampleCase isRefused(RecordKind kind, String reason) {
		return does(TaskKind.AWAIT_RECORD, kind, (visit, task) -> get(OfficeAnswers.class).refused(visit, task,
				new OfficeRefusal(today(visit), reason)));
	}

	public SampleCase isKeptElsewhere(RecordKind kind, String where) {
		return does(TaskKind.AWAIT_RECORD, kind, (visit, task) -> get(OfficeAnswers.class).keptElsewhere(visit, task,
				new Leaving(Leaving.Why.KEPT_ELSEWHERE, today(visit), where)));
	}

	public SampleCase chases(RecordKind kind, String note) {
		return does(TaskKind.CHASE_RECORD, kind, (visit, task) -> {
			Attempt attempt = get(RecordItems.class).of(id())
				.items()
				.stream()
				.filter((item) -> item.kind() == kind)
				.findFirst()
				.orElseThrow()
				.attempts()
				.getLast();
			OfficeLetter letter = OfficeLetter.draft(Ladder.next(attempt), kind.name(), attempt,
					new OfficeLetter.Sender(this.patient.name(), null, this.programme.name(), this.programme.phone()));
			get(ChaseRecord.class).climbed(visit, task,
					new Chase(Ladder.next(attempt), RequestMeans.FAX, today(visit), letter, note));
		});
	}

	public SampleCase costs(RecordKind kind, String dollars) {
		return does(TaskKind.AWAIT_RECORD, kind, (visit, task) -> get(OfficeAnswers.class).feeAsked(visit, task,
				Fee.asked(new BigDecimal(dollars), Currency.getInstance("USD"), today(visit)), ""));
	}

	public SampleCase saysAboutTheFee(RecordKind kind, FeeAnswer answer) {
		return does(TaskKind.APPROVE_FEE, kind,
				(visit, task) -> get(AnswerFee.class).answer(visit, task, answer, today(visit), ""));
	}

	/** Something comes that has to go back. */
	public SampleCase lends(RecordKind kind, String what, String owner, String courier, String tracking) {
		return meets(this.navigator, CaseAction.KEEP_ORIGINALS, (visit) -> {
			RecordItem item = ledger().items().stream().filter((it) -> it.kind() == kind).findFirst().orElseThrow();
			get(KeepOriginals.class).begin(visit, Original.begun(item.id(), what, owner,
					new Move(Move.Kind.WITH_US, today(visit), this.navigator.name(), courier, tracking, "")));
		});
	}

	public SampleCase takesAuthorizationBack(String words) {
		return meets(this.patient, CaseAction.ACT_AS_PATIENT, (visit) -> get(ChangeRelease.class).revoke(visit, words));
	}

	public SampleCase tellsTheOfficesToStop(String note) {
		return does(TaskKind.TELL_OFFICES, (visit, task) -> get(ChangeRelease.class).officesTold(visit, task, note));
	}

	public SampleCase renewsAuthorization() {
		return does(TaskKind.RENEW_AUTHORIZATION,
				(visit, _) -> get(ChangeRelease.class).renew(visit,
						AuthorizationDraft
							.of(ledger(), get(Notices.class).of(id()), "", this.programme.name(), today(visit))
							.signed(new Signature(this.patient.name(), today(visit), Signature.Form.TYPED))));
	}

	public SampleCase doesWithout(RecordKind kind, String reason) {
		return does(TaskKind.AWAIT_RECORD, kind,
				(visit, task) -> get(RequestRecords.class).notAvailable(visit, task, today(visit), reason));
	}

	public SampleCase findsUsable(RecordKind kind, String note) {
		return does(TaskKind.CHECK_RECORD, kind, (visit, task) -> get(RequestRecords.class).inspect(visit, task,
				new Inspection(today(visit), true, true, true, note)));
	}

	public SampleCase findsIncomplete(RecordKind kind, String note) {
		return does(TaskKind.CHECK_RECORD, kind, (visit, task) -> get(RequestRecords.class).inspect(visit, task,
				new Inspection(today(visit), true, true, false, note)));
	}

	// Book specialist

	public Booking booking() {
		return get(Bookings.class).of(id());
	}

	public SampleCase findsOut(Circumstances found) {
		return meets(this.navigator, CaseAction.NAVIGATE, (visit) -> get(BookSpecialist.class).note(visit, found));
	}

	public SampleCase shortlists(List<Pick> picks) {
		return does(TaskKind.SHORTLIST_SPECIALISTS,
				(visit, task) -> get(BookSpecialist.class).shortlist(visit, task, picks));
	}

	public SampleCase findsNobody(Set<SearchPlace> tried, String note) {
		return does(TaskKind.SHORTLIST_SPECIALISTS,
				(visit, task) -> get(SearchFurther.class).foundNobody(visit, task, tried, note));
	}

	public SampleCase wants(Search.GoesOn how) {
		return does(TaskKind.ANSWER_SEARCH, (visit, task) -> get(SearchFurther.class).answer(visit, task, how));
	}

	public SampleCase ranks(List<PersonId> ranking) {
		return does(TaskKind.CHOOSE_SPECIALIST,
				(visit, task) -> get(BookSpecialist.class).choose(visit, task, ranking));
	}

	public SampleCase coverageIs(Coverage found) {
		return does(TaskKind.CHECK_COVERAGE,
				(visit, task) -> get(BookSpecialist.class).checkCoverage(visit, task, found));
	}

	public SampleCase answersCost(boolean yes, String words) {
		return does(TaskKind.AGREE_TO_COST,
				(visit, task) -> get(BookSpecialist.class).answerCost(visit, task, yes, words));
	}

	public SampleCase isAnswered(Reply reply) {
		return does(TaskKind.ANSWER_OFFER, (visit, task) -> get(BookSpecialist.class).answer(visit, task, reply));
	}

	public SampleCase agreesOn(Function<LocalDate, Appointment> appointment) {
		return does(TaskKind.AGREE_APPOINTMENT, (visit, task) -> {
			// Nobody takes the hour between the look into the diary and the agreement.
			get(Diary.class).lock(specialist().id());
			get(AgreeOnTime.class).agree(visit, task, appointment.apply(today(visit)), "");
		});
	}

	/** Whether the specialist meets nobody else at a moment. */
	boolean isFree(Instant at) {
		return get(Diary.class).isFree(specialist().id(), file().id(), at);
	}

	/**
	 * Offers times to meet, at the place and in the zone of a meeting.
	 * @param first the first of them
	 * @param hoursLater how much later each other one begins
	 * @return this case
	 */
	public SampleCase offersTimes(Function<LocalDate, Appointment.Meeting> first, int... hoursLater) {
		return does(TaskKind.AGREE_APPOINTMENT, (visit, task) -> {
			Appointment.Meeting meeting = first.apply(today(visit));
			Stream<Instant> later = Arrays.stream(hoursLater).mapToObj((it) -> meeting.at().plusHours(it).toInstant());
			get(AgreeOnTime.class).offer(visit, task,
					new OfferedTimes(Objects.requireNonNull(visit.caseFile().specialist()), meeting.kind(),
							meeting.at().getZone(), meeting.place(), "",
							Stream.concat(Stream.of(meeting.at().toInstant()), later).toList()));
		});
	}

	public SampleCase choosesFirstTime() {
		return does(TaskKind.CHOOSE_TIME, (visit, task) -> get(AgreeOnTime.class).choose(visit, task,
				get(AgreeOnTime.class).left(visit).getFirst()));
	}

	public SampleCase meeting(MeetingNews news) {
		return does(TaskKind.KEEP_APPOINTMENT, (visit, task) -> get(KeepAppointment.class).note(visit, task, news));
	}

	// Compare

	public SampleCase isWritten(Findings findings) {
		return meets(specialist(), CaseAction.REVIEW, (visit) -> get(WriteOpinion.class).save(visit,
				task(TaskKind.WRITE_OPINION), findings, get(WriteOpinion.class).draft(visit).revision(), ""));
	}

	/** The specialist commits to what is written, where the review is blind. */
	public SampleCase isCommittedIfBlind() {
		return meets(specialist(), CaseAction.REVIEW, (visit) -> {
			if (visit.isBlind()) {
				get(CommitFindings.class).commit(visit, task(TaskKind.WRITE_OPINION),
						get(WriteOpinion.class).draft(visit).revision());
			}
		});
	}

	public SampleCase isSigned() {
		return does(TaskKind.WRITE_OPINION, (visit, task) -> get(WriteOpinion.class).sign(visit, task,
				specialist().name(), get(WriteOpinion.class).draft(visit).revision()));
	}

	public SampleCase notesFirstOpinion(FirstOpinionNotes notes) {
		return meets(this.navigator, CaseAction.NAVIGATE, (visit) -> get(NoteFirstOpinion.class).note(visit, notes));
	}

	/**
	 * Releases the opinion.
	 * @param contactName whom the patient can call
	 * @param reasonForAnyHour why it is released now, should it not be a humane hour
	 */
	public SampleCase isReleased(String contactName, String reasonForAnyHour) {
		return does(TaskKind.RELEASE_OPINION, (visit, task) -> {
			HumaneHour humaneHour = get(ReleaseOpinion.class).humaneHour(visit);
			String reason = humaneHour.objectionTo(visit.at()).isPresent() ? reasonForAnyHour : "";
			get(ReleaseOpinion.class).release(visit, task, new Release(visit.at(), visit.by().id(),
					EnumSet.allOf(ReleaseItem.class), contactName, this.programme.phone(), reason));
		});
	}

	public SampleCase isSentBack(String reason) {
		return does(TaskKind.RELEASE_OPINION, (visit, task) -> get(ReleaseOpinion.class).sendBack(visit, task, reason));
	}

	public SampleCase reads(Fit first, Fit newest, String questions) {
		return does(TaskKind.READ_OPINION, (visit, task) -> {
			Edition read = newest().edition();
			get(ReadOpinion.class).confirm(visit, task, new OpinionReading(read.ordinal(), read.version(), visit.at(),
					Map.of(1, first, read.ordinal(), newest), questions, opinionsConflict(visit) ? true : null));
			get(AskAfterReading.class).ask(visit, questions);
		});
	}

	public SampleCase isCalledAboutTheOpinion(String note) {
		return does(TaskKind.CALL_READER, (visit, task) -> get(CallReader.class).willRead(visit, task, note));
	}

	private boolean opinionsConflict(Visit visit) {
		return get(ReadOpinion.class).comparison(visit)
			.filter((comparison) -> comparison.relation() == OpinionsRelation.CONFLICT)
			.isPresent();
	}

	public SampleCase doctorsInvited(String how) {
		return does(TaskKind.ARRANGE_DOCTORS_TALK,
				(visit, task) -> get(NoteDoctorsTalk.class).invite(visit, task, how));
	}

	public SampleCase doctorsTalked(TalkResult result, String invitation, String note) {
		return does(TaskKind.ARRANGE_DOCTORS_TALK, (visit, task) -> get(NoteDoctorsTalk.class).note(visit, task,
				new DoctorsTalk(newest().edition().ordinal(), result, invitation, note, visit.at())));
	}

	/** The navigator finds a place for the tests. */
	public SampleCase arrangesTests(String who, String where, int days, String goodToKnow) {
		return does(TaskKind.ARRANGE_TESTS, (visit, task) -> get(ArrangeTests.class).arrange(visit, task,
				new TestPlan(who, where, today(visit).plusDays(days), goodToKnow, null)));
	}

	public SampleCase answersTests(TestsWanted answer, String words) {
		return does(TaskKind.AGREE_TO_TESTS,
				(visit, task) -> get(ArrangeTests.class).answer(visit, task, answer, words));
	}

	public SampleCase hasTestResults(String note) {
		return does(TaskKind.AWAIT_TESTS, (visit, task) -> get(NoteTests.class).resultsIn(visit, task, note));
	}

	/** Whether the specialist has the results of the tests. */
	boolean isTested() {
		return get(TestRounds.class).of(id()).stream().anyMatch((round) -> round.results() != null);
	}

	/** How many opinions the patient may read beside the first. */
	int released() {
		return get(Opinions.class).editions(id()).released().size();
	}

	/** The author of the newest opinion signs it anew. */
	public SampleCase isAmended(String reason, UnaryOperator<Findings> change) {
		Person author = person(newest().edition().author());
		return meets(author, CaseAction.AMEND, (visit) -> {
			Opinion.Final before = get(AmendOpinion.class).amendable(visit).orElseThrow();
			get(AmendOpinion.class).amend(visit, change.apply(before.findings()), reason, author.name(),
					before.revision());
		});
	}

	public SampleCase amendmentIsReleased(String reasonForAnyHour) {
		return does(TaskKind.RELEASE_AMENDMENT, (visit, task) -> {
			HumaneHour humaneHour = get(ReleaseOpinion.class).humaneHour(visit);
			String reason = humaneHour.objectionTo(visit.at()).isPresent() ? reasonForAnyHour : "";
			ReleaseAmendment releasing = get(ReleaseAmendment.class);
			releasing.release(visit, task, releasing.toCheck(visit).edition().number(),
					new Release(visit.at(), visit.by().id(), EnumSet.allOf(ReleaseItem.class), visit.by().name(),
							this.programme.phone(), reason));
		});
	}

	public SampleCase readsAmendment() {
		return does(TaskKind.READ_AMENDMENT, (visit, task) -> {
			ReleaseAmendment amendments = get(ReleaseAmendment.class);
			amendments.confirm(visit, task,
					amendments.toRead(visit)
						.stream()
						.map((opinion) -> opinion.edition().number())
						.collect(Collectors.toSet()),
					"");
		});
	}

	private Opinion.Released newest() {
		return get(Opinions.class).editions(id()).released().getLast();
	}

	// Decide

	public SampleCase wantsAnotherOpinion(Worksheet worksheet, String words) {
		return does(TaskKind.MAKE_DECISION,
				(visit, task) -> get(FurtherOpinions.class).wish(visit, task, worksheet, words));
	}

	/** Answers the honest questions, and goes on to one more opinion or not. */
	public SampleCase thinksTwice(String hopes, AnotherOpinion choice) {
		return does(TaskKind.CONSIDER_ANOTHER_OPINION, (visit, task) -> get(FurtherOpinions.class).choose(visit, task,
				new SelfCheck(HonestAnswer.NO, HonestAnswer.PERHAPS, hopes, choice, visit.at())));
	}

	public SampleCase takesTime(Worksheet worksheet, int days, String note) {
		return does(TaskKind.MAKE_DECISION, (visit, task) -> get(Decide.class).takeTime(visit, task, worksheet,
				new MoreTime(today(visit).plusDays(days), note, visit.at())));
	}

	public SampleCase decides(Worksheet worksheet, Outcome outcome, String words, List<Consent> mayBeTold) {
		return does(TaskKind.MAKE_DECISION, (visit, task) -> get(Decide.class).decide(visit, task, worksheet,
				new Decision(outcome, words, mayBeTold, visit.at())));
	}

	/** What waited for a moment that has come meanwhile, happens. */
	public SampleCase catchesUp() {
		this.tempo.next(null, () -> get(OneTransaction.class).run(() -> {
			get(Timers.class).catchUp(id(), get(InstantSource.class).instant());
			return id();
		}));
		return this;
	}

	public SampleCase decidesNow(String note) {
		return does(TaskKind.TALK_ABOUT_DATE, (visit, task) -> get(TalkAboutDate.class).decideNow(visit, task, note));
	}

	public SampleCase leavesTheQuestionOpen(String reason) {
		return does(TaskKind.TALK_ABOUT_DATE, (visit, task) -> get(TalkAboutDate.class).leaveOpen(visit, task, reason));
	}

	/** Tells everybody whom the patient allowed to be told. */
	public SampleCase isShared(Manner manner, String note) {
		return does(TaskKind.SHARE_DECISION, (visit, task) -> {
			Decision decision = Objects.requireNonNull(get(Decide.class).deliberation(visit).decision());
			List<Telling> tellings = decision.mayBeTold()
				.stream()
				.map((consent) -> new Telling(consent.recipient(), manner, note, visit.at()))
				.toList();
			get(Decide.class).share(visit, task, tellings);
		});
	}

	public FollowUp followUp() {
		return get(FollowUps.class).of(id());
	}

	public SampleCase talksAfterwards(TalkAfterwards.Result result, String note) {
		return does(TaskKind.TALK_WITH_DOCTOR, (visit, task) -> get(TellAfterwards.class).talk(visit, task,
				new TalkAfterwards(result, note, visit.at())));
	}

	public SampleCase tellsWhatHappened(PlanFollowed plan, String words, Contentment contentment, boolean needsHelp) {
		return does(TaskKind.TELL_WHAT_HAPPENED, (visit, task) -> {
			FollowUpRound round = get(TellAfterwards.class).followUp(visit).round().orElseThrow();
			get(TellAfterwards.class).tell(visit, task,
					new WhatHappened(round, plan, words, contentment, needsHelp, visit.at()));
		});
	}

	public SampleCase isHelped(String note) {
		return does(TaskKind.HELP_PATIENT,
				(visit, task) -> get(TellAfterwards.class).help(visit, task, new Help(note, visit.at())));
	}

	// At any time

	/**
	 * The patient brings a file and says what is in it.
	 * @param file the file
	 * @param records the records that it has
	 * @return the case
	 */
	public SampleCase attaches(Upload file, RecordKind... records) {
		return meets(this.patient, CaseAction.BRING_FILE, (visit) -> {
			BringFile bringing = get(BringFile.class);
			switch (bringing.bring(visit, bringing.read(file))) {
				case Bringing.ToConfirm(Document brought) ->
					get(AttachFile.class).attach(visit, brought.id(), Set.of(records), "");
				case Bringing.Refused(Refusal refusal) -> throw new IllegalArgumentException(refusal.name());
				case Bringing.BroughtBefore _ -> throw new IllegalArgumentException(file.name());
			}
		});
	}

	/**
	 * The patient as a device writes a name into an image.
	 * @return family name, a caret, and what comes before it
	 */
	String nameOnImages() {
		String name = this.patient.name();
		int family = name.lastIndexOf(' ');
		return name.substring(family + 1) + "^" + name.substring(0, Math.max(family, 0));
	}

	public SampleCase isNoted(String words) {
		return meets(this.navigator, CaseAction.NOTE, (visit) -> get(CaseNoting.class).note(visit, words));
	}

	public SampleCase feelsWorse(String words) {
		return meets(this.patient, CaseAction.TELL_WORSE, (visit) -> get(CaseNoting.class).worse(visit, words));
	}

	/** The patient invites somebody, who accepts. */
	public SampleCase isSharedWith(LocalPerson whom, PartnerScope scope, int days) {
		return lets(this.patient, CaseAction.INVITE, whom, (today) -> new Mandate.Beside(scope, today.plusDays(days)));
	}

	/** The navigator has seen a document, and invites a parent, who accepts. */
	public SampleCase isSpokenForBy(LocalPerson parent, String document) {
		return lets(this.navigator, CaseAction.NAVIGATE, parent,
				(today) -> new Mandate.InPlace(PartnerKind.PARENT_OF_MINOR, today.plusDays(180),
						new Proof(document, today, this.navigator.id(), bornOn())));
	}

	private LocalDate bornOn() {
		return Objects.requireNonNull(get(Intakes.class).of(id()).about()).bornOn();
	}

	private SampleCase lets(Person by, CaseAction action, LocalPerson whom, Function<LocalDate, Mandate> mandate) {
		Person person = SampleFamily.person(whom);
		EmailAddress email = EmailAddress.read(whom.email()).orElseThrow();
		meets(by, action, (visit) -> get(InvitePartner.class).invite(visit, person.name(), email,
				mandate.apply(this.programme.calendar().dayOf(visit.at()))));
		this.tempo.next(null, () -> get(AnswerInvitation.class).accept(link(email), new Account(person, email)));
		return this;
	}

	// As it would stand in the mail, which nobody sends for a day that has passed.
	private LinkToken link(EmailAddress email) {
		CarePartner invited = get(CarePartners.class).of(id())
			.stream()
			.filter((it) -> it.email().equals(email))
			.findFirst()
			.orElseThrow();
		Mail mail = Mail.queued(id(), MailKind.PARTNER_INVITED, invited.id().toString(),
				new Addressee.Outside(email.value()), "", invited.invitedAt(), invited.invitedAt());
		return new LinkToken(get(InvitationLinks.class).enclose(mail, invited.invitedAt()).orElseThrow().words());
	}

	public SampleCase patientWrites(String words) {
		return meets(this.patient, CaseAction.WRITE_MESSAGE, (visit) -> get(Converse.class).write(visit, words));
	}

	public SampleCase navigatorWrites(String words) {
		return meets(this.navigator, CaseAction.WRITE_MESSAGE, (visit) -> {
			get(Converse.class).read(visit);
			get(Converse.class).write(visit, words);
		});
	}

	public SampleCase withdraws(String why) {
		return meets(this.patient, CaseAction.WITHDRAW, (visit) -> get(CaseWithdrawal.class).withdraw(visit, why));
	}

	/**
	 * Somebody tries in vain, and notes all of it.
	 * @param daysBefore how many days before the note each attempt was
	 * @return this case
	 */
	public SampleCase isNotReachedOn(int... daysBefore) {
		return meets(this.navigator, CaseAction.NAVIGATE, (visit) -> {
			for (int days : daysBefore) {
				get(LoseContact.class).tried(visit,
						new ContactAttempt(this.programme.calendar().dayOf(visit.at()).minusDays(days),
								ContactMeans.PHONE, "Nobody answered.", visit.at()));
			}
		});
	}

	public SampleCase isGivenUp() {
		return meets(this.navigator, CaseAction.NAVIGATE, (visit) -> get(LoseContact.class).close(visit));
	}

	public SampleCase isDuplicateOf(SamplePatient other) {
		CaseReference goesOn = get(Cases.class).ofPatient(other.person().id()).getFirst().reference();
		return meets(this.navigator, CaseAction.NAVIGATE,
				(visit) -> get(FindDuplicate.class).close(visit, goesOn, "Ruth says that she opened one herself."));
	}

	public SampleCase hasDied(String toldBy) {
		return meets(this.navigator, CaseAction.NAVIGATE,
				(visit) -> get(NoteDeath.class).died(visit, new DeathNotice(null, toldBy)));
	}

	// Who, and through which door

	private SampleCase does(TaskKind kind, BiConsumer<Visit, TaskId> work) {
		return does(kind, null, work);
	}

	private SampleCase does(TaskKind kind, @Nullable RecordKind about, BiConsumer<Visit, TaskId> work) {
		Person who = switch (kind.holder()) {
			case PATIENT -> this.patient;
			case NAVIGATOR, DOCTOR, RECORDS_OFFICE -> this.navigator;
			case SPECIALIST -> specialist();
		};
		TaskId task = task(kind, about);
		this.tempo.next(kind, () -> enter(who, kind.action(), (visit) -> work.accept(visit, task)));
		return this;
	}

	private SampleCase meets(Person who, CaseAction action, Consumer<Visit> work) {
		this.tempo.next(null, () -> enter(who, action, work));
		return this;
	}

	private void enter(Person who, CaseAction action, Consumer<Visit> work) {
		get(CaseDoor.class).<@Nullable Void>open(who, reference(), action, (visit) -> {
			work.accept(visit);
			return null;
		});
	}

	private TaskId task(TaskKind kind) {
		return task(kind, null);
	}

	private TaskId task(TaskKind kind, @Nullable RecordKind about) {
		return waiting().stream()
			.filter((task) -> task.kind() == kind && (about == null || about == recordOf(task).kind()))
			.map(OpenTask::id)
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException(kind + " does not wait among " + waiting()));
	}

	RecordItem recordOf(OpenTask task) {
		return get(RequestRecords.class).itemOf(task);
	}

	WorkingCalendar calendar() {
		return this.programme.calendar();
	}

	private LocalDate today(Visit visit) {
		return this.programme.calendar().dayOf(visit.at());
	}

	Person patient() {
		return this.patient;
	}

	Person navigator() {
		return this.navigator;
	}

	Person specialist() {
		return person(Objects.requireNonNull(file().specialist()));
	}

	private Person person(PersonId id) {
		return get(People.class).find(id).orElseThrow();
	}

}
