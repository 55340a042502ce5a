package org.secondopinion.workflow.notice;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Steps;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.assessment.RecordedSex;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.messages.Addressee;
import org.secondopinion.domain.messages.Addressing;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.messages.Reach;
import org.secondopinion.domain.notice.AnswerByPatient;
import org.secondopinion.domain.notice.AskOffice;
import org.secondopinion.domain.notice.ChangeContact;
import org.secondopinion.domain.notice.ContactRefused;
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
import org.secondopinion.domain.notice.OfficeCode;
import org.secondopinion.domain.notice.OfficeLink;
import org.secondopinion.domain.notice.OfficeLinks;
import org.secondopinion.domain.notice.OfficeRecall;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.workflow.Scenario;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WorkflowTest
class NoticeScenariosTest {

	private static final LocalDate TODAY = LocalDate.of(2031, 2, 3);

	private static final LetterDraft WORDS = new LetterDraft("Dr. First Sample", "Dear Dr. First Sample,");

	private static final LetterSending BY_FAX = new LetterSending(LetterMeans.FAX, TODAY, "");

	@Autowired
	private Scenarios scenarios;

	@Autowired
	private Notices notices;

	@Autowired
	private CaseHistory history;

	@Autowired
	private OpenTasks openTasks;

	@Autowired
	private Journey journey;

	@Autowired
	private OfficeRecall recall;

	@Autowired
	private OfficeLinks links;

	@Autowired
	private People people;

	@Autowired
	private Mails mails;

	@Autowired
	private Intakes intakes;

	@Autowired
	private AskOffice askOffice;

	@Test
	void aPatientTellsTheDoctorAndEvenAnObjectionDoesNotStopTheCase() {
		Scenario told = told().waitsFor(TaskKind.NOTE_DOCTORS_ANSWER);
		told.asNavigator((visit) -> notifyDoctor().noteAnswer(visit, the(told, TaskKind.NOTE_DOCTORS_ANSWER),
				new DoctorsAnswer(DoctorsStance.OBJECTS, TODAY, "Sees no need")));

		told.hasPassedInOrder(Actions.PLAN_DOCTOR_REMINDERS, Ends.DOCTOR_ANSWERED, Steps.REQUEST_RECORDS)
			.neverPassed(Actions.REMIND_DOCTOR, Actions.NOTE_SILENCE)
			.hasHappened(EventKind.NOTICE_CHOSEN, EventKind.DOCTOR_TOLD_BY_PATIENT, EventKind.DOCTOR_ANSWERED)
			.waitsFor(TaskKind.SIGN_AUTHORIZATION, TaskKind.SHORTLIST_SPECIALISTS);
		assertThat(notice(told).toldOn()).isEqualTo(TODAY);
	}

	@Test
	void theProgrammeSendsALetterOnceThePatientApprovedIt() {
		Scenario sent = letterSent().waitsFor(TaskKind.NOTE_DOCTORS_ANSWER)
			.hasHappened(EventKind.LETTER_APPROVED, EventKind.LETTER_SENT);

		assertThat(notice(sent).letter()).isNotNull();
		assertThat(notice(sent).sending()).isEqualTo(BY_FAX);
	}

	@Test
	void theDoctorIsAskedForAReferral() {
		Scenario referral = chosen(NoticeRoute.ASK_FOR_REFERRAL).waitsFor(TaskKind.APPROVE_REFERRAL_REQUEST);
		referral
			.asPatient((visit) -> notifyDoctor().approve(visit, the(referral, TaskKind.APPROVE_REFERRAL_REQUEST),
					LetterPurpose.ASK_FOR_REFERRAL, WORDS))
			.waitsFor(TaskKind.SEND_REFERRAL_REQUEST)
			.asNavigator((visit) -> notifyDoctor().send(visit, the(referral, TaskKind.SEND_REFERRAL_REQUEST),
					LetterPurpose.ASK_FOR_REFERRAL, BY_FAX))
			.waitsFor(TaskKind.NOTE_DOCTORS_ANSWER);
	}

	@Test
	void theDoctorIsAskedForRecordsByALetterOfItsOwn() {
		Scenario records = chosen(NoticeRoute.ASK_FOR_RECORDS).waitsFor(TaskKind.APPROVE_LETTER);
		records
			.asPatient((visit) -> notifyDoctor().approve(visit, the(records, TaskKind.APPROVE_LETTER),
					LetterPurpose.ASK_FOR_RECORDS, WORDS))
			.waitsFor(TaskKind.SEND_LETTER)
			.asNavigator((visit) -> notifyDoctor().send(visit, the(records, TaskKind.SEND_LETTER),
					LetterPurpose.ASK_FOR_RECORDS, BY_FAX))
			.waitsFor(TaskKind.NOTE_DOCTORS_ANSWER);

		assertThat(notice(records).doctorToldOn()).contains(TODAY);
	}

	@Test
	void nobodyContactsADoctorWhomThePatientWantsLeftAlone() {
		Scenario leftAlone = chosen(NoticeRoute.NOBODY).hasPassedInOrder(Actions.FORBID_CONTACT, Ends.NOBODY_CONTACTED)
			.neverPassed(Actions.PLAN_DOCTOR_REMINDERS)
			.hasHappened(EventKind.CONTACT_FORBIDDEN)
			.waitsFor(TaskKind.SIGN_AUTHORIZATION, TaskKind.SHORTLIST_SPECIALISTS);

		assertThat(notice(leftAlone).isContactForbidden()).isTrue();
	}

	@Test
	void aLinkThatWasGivenOutBeforeEndsWhenThePatientChoosesThatNobodyContactsTheDoctor() {
		Scenario choosing = accepted();
		OfficeLink link = OfficeLink.made(choosing.caseId(), OfficeCode.random(new SecureRandom()),
				choosing.caseFile().openedAt());
		choosing.inOneTransaction(() -> {
			this.people
				.add(new Person(link.id().office(), "The doctor's office", null, Set.of(Role.DOCTORS_OFFICE), null));
			this.links.add(link);
		});

		choose(choosing, NoticeRoute.NOBODY);

		assertThat(this.links.of(choosing.caseId())).extracting(OfficeLink::end)
			.containsExactly(OfficeLink.End.FORBIDDEN);
	}

	@Test
	void anApprovedLetterStaysIfThePatientForbidsContactBeforeItIsSent() {
		Scenario approved = approved();
		forbidContact(approved);

		assertThatExceptionOfType(ContactRefused.class).isThrownBy(() -> send(approved));
		approved.waitsFor(TaskKind.SEND_LETTER).hasNeverHappened(EventKind.LETTER_SENT);
	}

	@Test
	void aDoctorWhoDoesNotAnswerIsRemindedAndTheWaitGoesOn() {
		letterSent().timeComesFor(Events.DOCTOR_REMINDER)
			.hasPassedInOrder(Actions.REMIND_DOCTOR, Ends.DOCTOR_REMINDED)
			.hasHappened(EventKind.DOCTOR_REMINDED)
			.waitsFor(TaskKind.NOTE_DOCTORS_ANSWER);
	}

	@Test
	void aDoctorWhomThePatientMeanwhileWantsLeftAloneIsNotReminded() {
		Scenario sent = letterSent();
		forbidContact(sent);

		sent.timeComesFor(Events.DOCTOR_REMINDER)
			.hasPassedInOrder(Actions.REMIND_DOCTOR)
			.hasNeverHappened(EventKind.DOCTOR_REMINDED);
	}

	@Test
	void aLetterThatWentByMailIsRememberedByMail() {
		Scenario mailed = approved();
		mailed.inOneTransaction(() -> this.intakes.save(mailed.caseId(), this.intakes.of(mailed.caseId())
			.with(new IntakeSection.About(LocalDate.of(1970, 1, 2), RecordedSex.FEMALE, "(312) 555-0142", ""))));
		mailed.asNavigator((visit) -> {
			this.askOffice.byMail(visit, "office@example.org");
			notifyDoctor().send(visit, the(mailed, TaskKind.SEND_LETTER), LetterPurpose.TELL,
					new LetterSending(LetterMeans.EMAIL, TODAY, ""));
		});

		mailed.timeComesFor(Events.DOCTOR_REMINDER).hasHappened(EventKind.DOCTOR_REMINDED);

		assertThat(this.mails.of(mailed.caseId()))
			.filteredOn((mail) -> mail.to().equals(new Addressee.Outside("office@example.org")))
			.extracting(Mail::kind)
			.containsExactlyInAnyOrder(MailKind.LETTER_TO_DOCTOR, MailKind.REMINDER_TO_DOCTOR);
	}

	@Test
	void aPatientWhoToldTheDoctorIsAskedByMailWhetherThereIsAnAnswer() {
		Scenario told = told();
		hasAddress(told);

		told.timeComesFor(Events.DOCTOR_REMINDER).waitsFor(TaskKind.NOTE_DOCTORS_ANSWER);

		assertThat(this.mails.of(told.caseId())).filteredOn((mail) -> mail.kind() == MailKind.DOCTORS_WORD)
			.singleElement()
			.satisfies((mail) -> assertThat(mail.isTo(told.caseFile().patient())).isTrue());
	}

	@Test
	void aPatientWhoHasJustSaidThatThereIsNoAnswerIsNotAskedAgain() {
		Scenario told = toldOnMonday();
		hasAddress(told);

		told.timePasses(Period.ofDays(3))
			.asPatient((visit) -> byPatient().notYet(visit, the(told, TaskKind.NOTE_DOCTORS_ANSWER)))
			.hasNeverHappened(EventKind.DOCTOR_REMINDED)
			.timePasses(Period.ofDays(1))
			.hasHappened(EventKind.DOCTOR_REMINDED);

		assertThat(this.mails.of(told.caseId())).extracting(Mail::kind).doesNotContain(MailKind.DOCTORS_WORD);
	}

	@Test
	void aPatientWhoSaidDaysAgoThatThereIsNoAnswerIsAsked() {
		Scenario told = toldOnMonday();
		hasAddress(told);

		told.asPatient((visit) -> byPatient().notYet(visit, the(told, TaskKind.NOTE_DOCTORS_ANSWER)))
			.timePasses(Period.ofDays(4))
			.hasHappened(EventKind.DOCTOR_REMINDED);

		assertThat(this.mails.of(told.caseId())).extracting(Mail::kind).contains(MailKind.DOCTORS_WORD);
	}

	@Test
	void nobodyAsksThePatientOnceTheProgrammeWritesInstead() {
		Scenario told = told();
		hasAddress(told);
		told.timeComesFor(Events.DOCTOR_REMINDER);
		Mail waiting = this.mails.of(told.caseId())
			.stream()
			.filter((mail) -> mail.kind() == MailKind.DOCTORS_WORD)
			.findFirst()
			.orElseThrow();
		Addressing addressing = told.get(Addressing.class);
		assertThat(addressing.reach(waiting, told.caseFile())).isInstanceOf(Reach.ByMail.class);

		told.inOneTransaction(() -> this.notices.save(told.caseId(), notice(told).by(NoticeRoute.PROGRAMME_WRITES)));

		assertThat(addressing.reach(waiting, told.caseFile())).isEqualTo(new Reach.Needless());
	}

	@Test
	void aPatientForWhomALetterWentOutIsNotAskedAboutIt() {
		Scenario sent = letterSent();
		hasAddress(sent);

		sent.timeComesFor(Events.DOCTOR_REMINDER).hasHappened(EventKind.DOCTOR_REMINDED);

		assertThat(this.mails.of(sent.caseId())).extracting(Mail::kind).doesNotContain(MailKind.DOCTORS_WORD);
	}

	@Test
	void aPatientSaysThatThereIsNoAnswerYetAndLaterWhatTheDoctorSaid() {
		Scenario told = told();
		told.asPatient((visit) -> byPatient().notYet(visit, the(told, TaskKind.NOTE_DOCTORS_ANSWER)))
			.hasHappened(EventKind.NO_ANSWER_YET)
			.waitsFor(TaskKind.NOTE_DOCTORS_ANSWER)
			.asPatient((visit) -> byPatient().heard(visit, the(told, TaskKind.NOTE_DOCTORS_ANSWER),
					new DoctorsAnswer(DoctorsStance.SUPPORTIVE, TODAY, "")))
			.hasPassedInOrder(Ends.DOCTOR_ANSWERED, Steps.REQUEST_RECORDS)
			.hasHappened(EventKind.DOCTOR_ANSWERED)
			.waitsFor(TaskKind.SIGN_AUTHORIZATION, TaskKind.SHORTLIST_SPECIALISTS);
	}

	@Test
	void whatAnOfficeAnswersToALetterIsNotAskedOfThePatient() {
		Scenario sent = letterSent().waitsFor(TaskKind.NOTE_DOCTORS_ANSWER);

		sent.asPatient((visit) -> assertThat(byPatient().waiting(visit)).isEmpty());
	}

	@Test
	void whoeverFollowsADoctorWhoHasLeftIsToldInstead() {
		Scenario told = told();
		told.asNavigator((visit) -> notifyDoctor().noteAnswer(visit, the(told, TaskKind.NOTE_DOCTORS_ANSWER),
				new DoctorsAnswer(DoctorsStance.NOT_REACHABLE, TODAY, "Retired", "Dr. Next Sample")));

		told.waitsFor(TaskKind.CHOOSE_NOTICE).hasHappened(EventKind.DOCTOR_FOLLOWED_BY);
		assertThat(notice(told).doctorNow()).isEqualTo("Dr. Next Sample");
		assertThat(notice(told).toldOn()).isNull();
		told.asPatient((visit) -> notifyDoctor().choose(visit, the(told, TaskKind.CHOOSE_NOTICE),
				NoticeRoute.PROGRAMME_WRITES))
			.waitsFor(TaskKind.APPROVE_LETTER);
	}

	@Test
	void aCaseGoesOnWhenADoctorHasDiedAndNobodyFollows() {
		Scenario told = told();
		told.asNavigator((visit) -> notifyDoctor().noteAnswer(visit, the(told, TaskKind.NOTE_DOCTORS_ANSWER),
				new DoctorsAnswer(DoctorsStance.NOT_REACHABLE, TODAY, "Died")));

		told.hasPassedInOrder(Ends.DOCTOR_ANSWERED, Steps.REQUEST_RECORDS)
			.waitsFor(TaskKind.SIGN_AUTHORIZATION, TaskKind.SHORTLIST_SPECIALISTS);
	}

	@Test
	void everythingForTheDoctorStopsWhenThePatientForbidsContact() {
		Scenario sent = letterSent().asPatient((visit) -> changeContact().forbid(visit));

		sent.hasPassedInOrder(Events.CONTACT_FORBIDDEN, Ends.CASE_GOES_ON_WITHOUT_DOCTOR, Steps.REQUEST_RECORDS)
			.hasHappened(EventKind.DOCTOR_LEFT_ALONE)
			.waitsFor(TaskKind.SIGN_AUTHORIZATION, TaskKind.SHORTLIST_SPECIALISTS);
	}

	@Test
	void aLetterThatNobodyMaySendAnyMoreDoesNotHoldTheCase() {
		approved().asPatient((visit) -> changeContact().forbid(visit))
			.hasNeverHappened(EventKind.LETTER_SENT)
			.waitsFor(TaskKind.SIGN_AUTHORIZATION, TaskKind.SHORTLIST_SPECIALISTS);
	}

	@Test
	void contactIsForbiddenAndAllowedAgainWhileRecordsAreCollected() {
		Scenario later = told().timeComesFor(Events.DOCTOR_SILENT)
			.asPatient((visit) -> changeContact().forbid(visit))
			.waitsFor(TaskKind.SIGN_AUTHORIZATION, TaskKind.SHORTLIST_SPECIALISTS);
		assertThat(notice(later).isContactForbidden()).isTrue();
		later.hasHappened(EventKind.CONTACT_REFUSED).neverPassed(Events.CONTACT_FORBIDDEN);

		later.asPatient((visit) -> changeContact().allow(visit)).hasHappened(EventKind.CONTACT_ALLOWED);

		assertThat(notice(later).isContactForbidden()).isFalse();
	}

	@Test
	void silenceNeverStopsACase() {
		Scenario silent = told().timeComesFor(Events.DOCTOR_SILENT)
			.hasPassedInOrder(Actions.NOTE_SILENCE, Ends.DOCTOR_DID_NOT_ANSWER, Steps.REQUEST_RECORDS)
			.hasHappened(EventKind.DOCTOR_SILENT)
			.waitsFor(TaskKind.SIGN_AUTHORIZATION, TaskKind.SHORTLIST_SPECIALISTS);

		assertThat(notice(silent).silentSince()).isNotNull();
	}

	@Test
	void aCaseCanBeWithdrawnWhileTheDoctorIsAwaited() {
		told().withdraw().hasEnded(Closing.WITHDRAWN);
	}

	private void hasAddress(Scenario scenario) {
		Person patient = new Person(scenario.caseFile().patient(), "Maria Example",
				"maria-" + UUID.randomUUID() + "@example.org", Set.of(Role.PATIENT), null);
		scenario.inOneTransaction(() -> this.people.save(patient));
	}

	private Scenario chosen(NoticeRoute route) {
		return choose(accepted(), route);
	}

	private Scenario accepted() {
		return accepted(this.scenarios.aUsualCase());
	}

	private static Scenario accepted(Scenario begun) {
		return begun.done(TaskKind.COMPLETE_INTAKE).answer(TaskKind.CONFIRM_INTAKE, IntakeReview.ACCEPTED);
	}

	private Scenario choose(Scenario scenario, NoticeRoute route) {
		return scenario
			.asPatient((visit) -> notifyDoctor().choose(visit, the(scenario, TaskKind.CHOOSE_NOTICE), route));
	}

	// The reminder comes at the end of Thursday.
	private Scenario toldOnMonday() {
		return told(choose(accepted(this.scenarios.aUsualCase().itIs("2031-02-03T12:00")), NoticeRoute.PATIENT_TELLS));
	}

	private Scenario told() {
		return told(chosen(NoticeRoute.PATIENT_TELLS));
	}

	private Scenario told(Scenario chosen) {
		Scenario scenario = chosen.waitsFor(TaskKind.TELL_DOCTOR);
		return scenario
			.asPatient((visit) -> notifyDoctor().told(visit, the(scenario, TaskKind.TELL_DOCTOR), TODAY, ""));
	}

	private Scenario approved() {
		Scenario scenario = chosen(NoticeRoute.PROGRAMME_WRITES).waitsFor(TaskKind.APPROVE_LETTER);
		return scenario
			.asPatient((visit) -> notifyDoctor().approve(visit, the(scenario, TaskKind.APPROVE_LETTER),
					LetterPurpose.TELL, WORDS))
			.waitsFor(TaskKind.SEND_LETTER);
	}

	private Scenario letterSent() {
		return send(approved());
	}

	private Scenario send(Scenario scenario) {
		return scenario.asNavigator(
				(visit) -> notifyDoctor().send(visit, the(scenario, TaskKind.SEND_LETTER), LetterPurpose.TELL, BY_FAX));
	}

	private void forbidContact(Scenario scenario) {
		scenario.inOneTransaction(() -> this.notices.save(scenario.caseId(),
				notice(scenario).contactForbidden(scenario.caseFile().openedAt())));
	}

	private Notice notice(Scenario scenario) {
		return this.notices.of(scenario.caseId());
	}

	private ChangeContact changeContact() {
		return new ChangeContact(this.notices, this.recall, this.history, this.openTasks, this.journey);
	}

	private NotifyDoctor notifyDoctor() {
		return new NotifyDoctor(this.notices, this.recall, this.history, new TaskWork(this.openTasks, this.journey));
	}

	private AnswerByPatient byPatient() {
		return new AnswerByPatient(notifyDoctor(), this.notices, this.openTasks, this.history);
	}

	private static TaskId the(Scenario scenario, TaskKind kind) {
		return scenario.open().stream().filter((task) -> task.kind() == kind).findFirst().orElseThrow().id();
	}

}
