package org.secondopinion.standalone.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeConfirmation;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Reason;
import org.secondopinion.domain.assessment.RecordedSex;
import org.secondopinion.domain.assessment.SafeToWait;
import org.secondopinion.domain.assessment.UrgentCareEnd;
import org.secondopinion.domain.booking.Appointment;
import org.secondopinion.domain.booking.Circumstances;
import org.secondopinion.domain.booking.Coverage;
import org.secondopinion.domain.booking.CoverageResult;
import org.secondopinion.domain.booking.DeclineReason;
import org.secondopinion.domain.booking.MeetingNews;
import org.secondopinion.domain.booking.Party;
import org.secondopinion.domain.booking.Pick;
import org.secondopinion.domain.booking.Reply;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.decision.Consent;
import org.secondopinion.domain.decision.Consideration;
import org.secondopinion.domain.decision.Contentment;
import org.secondopinion.domain.decision.Manner;
import org.secondopinion.domain.decision.Outcome;
import org.secondopinion.domain.decision.PlanFollowed;
import org.secondopinion.domain.decision.Recipient;
import org.secondopinion.domain.decision.TalkAfterwards;
import org.secondopinion.domain.decision.Weighing;
import org.secondopinion.domain.decision.Worksheet;
import org.secondopinion.domain.journey.StoppedTimers;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.Language;
import org.secondopinion.domain.messages.MailGroup;
import org.secondopinion.domain.messages.MailPreferences;
import org.secondopinion.domain.messages.MailWishes;
import org.secondopinion.domain.messages.QuietHours;
import org.secondopinion.domain.notice.DoctorsStance;
import org.secondopinion.domain.notice.LetterDraft;
import org.secondopinion.domain.notice.LetterMeans;
import org.secondopinion.domain.notice.LetterPurpose;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.opinion.AnsweredQuestion;
import org.secondopinion.domain.opinion.Certainty;
import org.secondopinion.domain.opinion.Findings;
import org.secondopinion.domain.opinion.FirstOpinionNotes;
import org.secondopinion.domain.opinion.Fit;
import org.secondopinion.domain.opinion.Passage;
import org.secondopinion.domain.opinion.Row;
import org.secondopinion.domain.opinion.TalkResult;
import org.secondopinion.domain.opinion.Urgency;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.records.AuthorizationDraft;
import org.secondopinion.domain.records.Keeper;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.domain.records.RequestMeans;
import org.secondopinion.local.Mail;
import org.secondopinion.standalone.Platform;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people write stays in our own tables: two whole journeys with a word in every free
 * field that nobody would write, and then a search for that word.
 */
class CanaryTest {

	private static final String CANARY = "Zwitscherling";

	private final Platform platform = Platform.shared();

	private final ApplicationContext application = this.platform.application();

	private final JdbcClient jdbc = this.application.getBean(JdbcClient.class);

	@Test
	void theEngineAndTheLogKnowNothingOfWhatPeopleWrite() throws IOException, InterruptedException {
		leadToTheDecision();
		leadToUrgentCareAndTheReferralRequest();
		letATimerFail();

		assertThat(tablesThatKnow("second_opinion"))
			.containsKeys("person", "caseload", "case_event", "intake", "notice", "opinion", "offer", "record_attempt",
					"thread_message")
			.doesNotContainKeys("mail", "scheduled_tasks");
		assertThat(tablesThatKnow("camunda")).as("tables of the engine that know the word").isEmpty();
		assertThat(Files.readString(this.platform.data().resolve("logs/application.log"))).contains("Incident ")
			.doesNotContain(CANARY);
	}

	/** The database refuses what the timer writes, and quotes the row. */
	private void letATimerFail() throws InterruptedException {
		SampleCase sampleCase = open().tells(intake(false)).handsIn();
		sampleCase.isConfirmed(new IntakeConfirmation(IntakeReview.ACCEPTED, false, CANARY))
			.chooses(NoticeRoute.NOBODY)
			.shortlists(List.of(new Pick(SampleSpecialist.CHEN.id(), ReviewKind.VISIT, CANARY, CANARY)))
			.ranks(List.of(SampleSpecialist.CHEN.id()))
			.coverageIs(new Coverage(CoverageResult.CONFIRMED,
					List.of(new Coverage.Answer(SampleSpecialist.CHEN.id(), Coverage.Network.IN_NETWORK, false, false,
							null)),
					CANARY, null))
			.answersCost(true, CANARY);
		this.jdbc.sql("update second_opinion.offer set note = ? where case_id = ?")
			.params(CANARY, sampleCase.file().id().value())
			.update();
		this.jdbc.sql("""
				create function second_opinion.refuse_with_words() returns trigger language plpgsql as $$
				begin
				    raise exception 'refused' using detail = 'Failing row contains (' || new::text || ')';
				end $$
				""").update();
		this.jdbc.sql("""
				create trigger refuse_with_words before update on second_opinion.offer
				for each row execute function second_opinion.refuse_with_words()
				""").update();
		this.jdbc.sql("""
				update camunda.act_ru_job set duedate_ = timestamp '2026-01-01' where process_instance_id_ in
				    (select proc_inst_id_ from camunda.act_ru_execution where business_key_ = ?)
				""").param(sampleCase.file().id().toString()).update();
		StoppedTimers stopped = this.application.getBean(StoppedTimers.class);
		for (int i = 0; i < 100 && stopped.all().isEmpty(); i++) {
			Thread.sleep(1000);
		}
		assertThat(stopped.all()).isNotEmpty();
		this.jdbc.sql("drop function second_opinion.refuse_with_words() cascade").update();
		stopped.tryAgain();
	}

	@Test
	void noMailKnowsWhatPeopleWrite() throws IOException {
		Person patient = new Person(new PersonId(UUID.randomUUID()), "Mina Mailbox-Sample",
				UUID.randomUUID() + "@example.org", Set.of(Role.PATIENT), null);
		this.application.getBean(People.class).save(patient);
		this.application.getBean(MailPreferences.class)
			.save(patient.id(), new MailWishes(Set.of(MailGroup.values()), Language.SPANISH, QuietHours.NONE, null));

		SampleCase sampleCase = open(patient);
		assertThat(mailOf(patient, "Hay novedades en su caso ")).as("told by the navigator's step").isPresent();
		sampleCase.tells(intake(false))
			.handsIn()
			.isConfirmed(new IntakeConfirmation(IntakeReview.ACCEPTED, false, CANARY))
			.navigatorWrites(CANARY);
		assertThat(mailOf(patient, "Hay un mensaje para usted en el caso ")).isPresent();

		List<Mail> mails = this.platform.mail().received().stream().filter((mail) -> isTo(mail, patient)).toList();
		assertThat(mails).hasSizeGreaterThanOrEqualTo(2).allSatisfy((mail) -> {
			assertThat(mail.text()).doesNotContain(CANARY)
				.startsWith("Hola, Mina:")
				.contains(this.platform.address() + "/cases/" + sampleCase.reference());
			assertThat(Files.readString(mail.file())).contains("text/plain", "text/html").doesNotContain(CANARY);
		});
	}

	private Optional<Mail> mailOf(Person patient, String subject) {
		return this.platform.mail()
			.await((mail) -> isTo(mail, patient) && mail.subject().startsWith(subject), Duration.ofSeconds(30));
	}

	private static boolean isTo(Mail mail, Person person) {
		return mail.to().equals(person.email());
	}

	private void leadToTheDecision() {
		SampleCase sampleCase = open().tells(intake(false)).handsIn();
		sampleCase.isConfirmed(new IntakeConfirmation(IntakeReview.SENT_BACK, false, CANARY)).handsIn();
		sampleCase.isConfirmed(new IntakeConfirmation(IntakeReview.ACCEPTED, false, CANARY))
			.chooses(NoticeRoute.PROGRAMME_WRITES)
			.approves(LetterPurpose.TELL, new LetterDraft(CANARY, CANARY))
			.letterGoesOut(LetterPurpose.TELL, LetterMeans.POST, CANARY)
			.doctorAnswers(DoctorsStance.OBJECTS, CANARY)
			.signsAuthorization(
					(draft) -> new AuthorizationDraft(draft.records(), CANARY, CANARY, CANARY, draft.expiresOn()));
		collectRecords(sampleCase);
		book(sampleCase);
		sampleCase.isNoted(CANARY)
			.feelsWorse(CANARY)
			.changeLeavesPlan(CANARY)
			.patientWrites(CANARY)
			.navigatorWrites(CANARY);
		writeAndRelease(sampleCase);
		sampleCase.reads(new Fit(1, CANARY), new Fit(5, CANARY), CANARY)
			.doctorsTalked(TalkResult.TALKED_AND_AGREE, CANARY, CANARY)
			.takesTime(worksheet(), 7, CANARY)
			.decides(worksheet(), Outcome.BLEND, CANARY,
					List.of(new Consent(Recipient.FIRST_DOCTOR, CANARY, CANARY),
							new Consent(Recipient.FAMILY_MEMBER, CANARY, CANARY)))
			.isShared(Manner.NOT_TOLD, CANARY)
			.talksAfterwards(TalkAfterwards.Result.TALKED, CANARY)
			.tellsWhatHappened(PlanFollowed.SOMETHING_ELSE, CANARY, Contentment.NOT_CONTENT, true)
			.isHelped(CANARY)
			.tellsWhatHappened(PlanFollowed.SECOND_PLAN, CANARY, Contentment.CONTENT, false);
		assertThat(sampleCase.file().closing()).isNotNull();
	}

	private static void collectRecords(SampleCase sampleCase) {
		List<RecordKind> kinds = sampleCase.ledger().toRequest().stream().map(RecordItem::kind).toList();
		for (RecordKind kind : kinds) {
			request(sampleCase, kind);
		}
		RecordKind first = kinds.getFirst();
		sampleCase.receives(first).findsIncomplete(first, CANARY);
		request(sampleCase, first);
		sampleCase.receives(first).findsUsable(first, CANARY);
		kinds.stream().skip(1).forEach((kind) -> sampleCase.doesWithout(kind, CANARY));
	}

	private static void request(SampleCase sampleCase, RecordKind kind) {
		sampleCase.requests(kind, new Keeper(Keeper.Kind.OTHER_OFFICE, CANARY), RequestMeans.PHONE, CANARY);
	}

	private static void book(SampleCase sampleCase) {
		PersonId first = SampleSpecialist.CHEN.id();
		PersonId second = SampleSpecialist.OKAFOR.id();
		sampleCase.findsOut(new Circumstances(false, CANARY, Set.of(first), Set.of(second), 0))
			.shortlists(List.of(new Pick(first, ReviewKind.RECORD_REVIEW, CANARY, CANARY),
					new Pick(second, ReviewKind.VIDEO, CANARY, CANARY)))
			.ranks(List.of(first, second))
			.coverageIs(new Coverage(CoverageResult.NOT_COVERED, List.of(), CANARY, null))
			.ranks(List.of(first, second))
			.coverageIs(new Coverage(CoverageResult.CONFIRMED,
					Stream.of(first, second)
						.map((id) -> new Coverage.Answer(id, Coverage.Network.IN_NETWORK, false, false, null))
						.toList(),
					CANARY, null))
			.answersCost(true, CANARY)
			.isAnswered(new Reply.Decline(DeclineReason.OTHER, CANARY))
			.isAnswered(new Reply.Accept())
			.agreesOn((today) -> videoCall(sampleCase, today.plusDays(2)))
			.meeting(new MeetingNews.FellThrough(MeetingNews.How.MISSED, Party.PATIENT, CANARY, false))
			.agreesOn((today) -> videoCall(sampleCase, today.plusDays(3)))
			.meeting(new MeetingNews.TookPlace());
	}

	private static Appointment videoCall(SampleCase sampleCase, LocalDate day) {
		return new Appointment.Meeting(ReviewKind.VIDEO,
				day.atTime(LocalTime.NOON).atZone(sampleCase.calendar().zone()), CANARY);
	}

	private static void writeAndRelease(SampleCase sampleCase) {
		Map<Row, Passage> passages = Row.OF_DOCTORS.stream()
			.collect(Collectors.toMap(Function.identity(), (_) -> new Passage(CANARY, CANARY, null)));
		Findings findings = new Findings(Agreement.CHANGED, Agreement.CHANGED, Urgency.WITHIN_DAYS, Certainty.LOW,
				passages, List.of(new AnsweredQuestion(CANARY, CANARY)), List.of(CANARY));
		sampleCase.isWritten(findings)
			.isSigned()
			.isSentBack(CANARY)
			.isSigned()
			.notesFirstOpinion(new FirstOpinionNotes(Map.of(Row.RISKS, CANARY), 0))
			.isReleased(CANARY, CANARY);
	}

	private void leadToUrgentCareAndTheReferralRequest() {
		SampleCase sampleCase = open().tells(intake(true)).handsIn();
		sampleCase.isConfirmed(new IntakeConfirmation(IntakeReview.ACCEPTED, false, CANARY))
			.leavesUrgentCare(new UrgentCareEnd.Resumed(SafeToWait.WEEKS), CANARY)
			.chooses(NoticeRoute.ASK_FOR_REFERRAL)
			.approves(LetterPurpose.ASK_FOR_REFERRAL, new LetterDraft(CANARY, CANARY))
			.letterGoesOut(LetterPurpose.ASK_FOR_REFERRAL, LetterMeans.HANDED_OVER, CANARY)
			.withdraws(CANARY);
		SampleCase open = open().tells(intake(false)).handsIn();
		open.isConfirmed(new IntakeConfirmation(IntakeReview.ACCEPTED, false, CANARY))
			.chooses(NoticeRoute.PATIENT_TELLS)
			.toldTheDoctor(CANARY);
		assertThat(open.waiting()).extracting((task) -> task.kind()).containsExactly(TaskKind.NOTE_DOCTORS_ANSWER);
	}

	private SampleCase open() {
		Person patient = new Person(new PersonId(UUID.randomUUID()), CANARY, CANARY + "@example.org",
				Set.of(Role.PATIENT), null);
		this.application.getBean(People.class).save(patient);
		return open(patient);
	}

	private SampleCase open(Person patient) {
		return SampleCase.open(this.application, Tempo.AT_ONCE, patient, SampleProgramme.LAKESIDE,
				SampleStaff.SAM.person());
	}

	private static Intake intake(boolean redFlag) {
		return Intake.EMPTY
			.with(new IntakeSection.About(LocalDate.of(1961, 3, 7), RecordedSex.NOT_TOLD, "555-0142 " + CANARY, CANARY))
			.with(new IntakeSection.Reasons(Set.of(Reason.RARE_DISEASE), CANARY))
			.with(new IntakeSection.Condition(ConditionKind.OTHER, CANARY, CANARY))
			.with(new IntakeSection.Treatment(CANARY, false, null))
			.with(new IntakeSection.Timing(SafeToWait.MONTHS, redFlag))
			.with(new IntakeSection.Questions(List.of(CANARY)))
			.with(new IntakeSection.Priorities(CANARY, CANARY))
			.with(new IntakeSection.Doctor(CANARY + " the doctor", CANARY, CANARY))
			.with(new IntakeSection.Insurance(CANARY, "IL"));
	}

	private static Worksheet worksheet() {
		return new Worksheet(Arrays.stream(Consideration.values())
			.collect(Collectors.toMap(Function.identity(), (_) -> new Weighing(3, CANARY))));
	}

	/** The tables of a schema in which some column of some row has the word. */
	private Map<String, Long> tablesThatKnow(String schema) {
		Map<String, Long> found = new LinkedHashMap<>();
		List<String> tables = this.jdbc.sql("select table_name from information_schema.tables where table_schema = ?")
			.param(schema)
			.query(String.class)
			.list();
		assertThat(tables).hasSizeGreaterThan(10);
		for (String table : tables) {
			// Bytes, such as serialized objects, are searched as text too.
			long rows = this.jdbc
				.sql("select count(*) from %s.%s t where t::text like ? or t::text like ?".formatted(schema, table))
				.param("%" + CANARY + "%")
				.param("%" + hex(CANARY) + "%")
				.query(Long.class)
				.single();
			if (rows > 0) {
				found.put(table, rows);
			}
		}
		return found;
	}

	private static String hex(String text) {
		return text.chars().mapToObj("%02x"::formatted).collect(Collectors.joining());
	}

}
