package org.secondopinion.web.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.assessment.RecordedSex;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.documents.ConfirmedSummaries;
import org.secondopinion.domain.documents.HealthSummary;
import org.secondopinion.domain.documents.HealthSummaryReader;
import org.secondopinion.domain.documents.Refusal;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.domain.records.RecordsOnFile;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.NINA;
import static org.secondopinion.web.Persona.NOAH;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class ImportPagesTest {

	private static final byte[] MARIAS = RecordFiles.recordOf("Maria", "Example-Alvarez");

	private static final String PATIENT = "{\"resourceType\": \"Patient\", \"id\": \"p1\"}";

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void thePatientBringsAFileAndConfirmsIt() throws Exception {
		CaseReference reference = this.cases.newCase();

		String address = bring(MARIA, reference, "maria.json", MARIAS);
		this.browser.perform(get(address).with(MARIA))
			.andExpect(content().string(containsString("Worn hip")))
			.andExpect(content().string(containsString("Examplicillin &lt;b&gt;")))
			.andExpect(content().string(containsString("January 2, 1970")))
			.andExpect(content().string(not(containsString("Look twice"))));
		assertThat(summaryOf(reference)).isEmpty();

		this.browser.perform(post(address).with(MARIA).with(csrf()))
			.andExpect(redirectedUrl("/cases/" + reference + "/intake"));

		assertThat(summaryOf(reference)).isPresent();
		assertThat(this.cases.get(CaseHistory.class).of(caseId(reference)).getFirst().event()).satisfies((event) -> {
			assertThat(event.kind()).isEqualTo(EventKind.FILE_IMPORTED);
			assertThat(event.step()).isEqualTo(Step.ASSESS);
			assertThat(event.as()).isEqualTo(Role.PATIENT);
			assertThat(event.about()).isEqualTo("maria.json");
		});
	}

	@Test
	void anExportInXmlIsReadAndConfirmedLikeAnyOther() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		byte[] file = """
				<ClinicalDocument xmlns="urn:hl7-org:v3"><code code="11506-3"/><title>Visit</title>
				<recordTarget><patientRole><patient><name><given>Testina</given><family>Fictional</family></name>
				</patient></patientRole></recordTarget>
				<component><structuredBody><component><section><title>Course &lt;b&gt;</title><text>All went well.</text>
				</section></component></structuredBody></component></ClinicalDocument>
				"""
			.getBytes(StandardCharsets.UTF_8);

		String address = bring(SAM, reference, "visit.pdf", file);
		this.browser.perform(get(address).with(SAM))
			.andExpect(content().string(containsString("Look twice")))
			.andExpect(content().string(containsString("Testina Fictional")))
			.andExpect(content().string(containsString("Course &lt;b&gt;")));
		this.browser.perform(post(address).with(SAM).with(csrf()).param("mine", "yes"))
			.andExpect(redirectedUrl("/cases/" + reference));

		assertThat(this.cases.get(RecordsOnFile.class).of(caseId(reference))).containsKey(RecordKind.CLINIC_NOTES);
	}

	@Test
	void theNavigatorBringsItForThePatient() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		String address = bring(SAM, reference, "maria.json", MARIAS);
		this.browser.perform(post(address).with(SAM).with(csrf())).andExpect(redirectedUrl("/cases/" + reference));

		assertThat(this.cases.get(CaseHistory.class).of(caseId(reference)).getFirst().event()).satisfies((event) -> {
			assertThat(event.as()).isEqualTo(Role.NAVIGATOR);
			assertThat(event.step()).isEqualTo(Step.NOTIFY_DOCTOR);
		});
	}

	@Test
	void nobodyWaitsForTheCaseWhileAFileIsRead() throws Exception {
		List<Boolean> opened = new ArrayList<>();
		MockMultipartFile file = new MockMultipartFile("file", "maria.json", "application/json", MARIAS) {

			@Override
			public InputStream getInputStream() throws IOException {
				opened.add(TransactionSynchronizationManager.isActualTransactionActive());
				return super.getInputStream();
			}

		};

		this.browser
			.perform(multipart("/cases/" + this.cases.newCase() + "/import").file(file).with(MARIA).with(csrf()));

		assertThat(opened).as("recognized, hashed, read, kept").containsExactly(false, false, false, true);
	}

	@Test
	void aFewFilesMayWaitAndNoMore() throws Exception {
		CaseReference reference = this.cases.newCase();
		String first = bring(MARIA, reference, "1.json", RecordFiles.recordOf("Maria", "One"));
		bring(MARIA, reference, "2.json", RecordFiles.recordOf("Maria", "Two"));
		bring(MARIA, reference, "3.json", RecordFiles.recordOf("Maria", "Three"));

		send(MARIA, reference, "4.json", RecordFiles.recordOf("Maria", "Four")).andExpect(status().is(422))
			.andExpect(content().string(containsString(Refusal.TOO_MANY_WAIT.sentence())));
		bring(SAM, reference, "5.json", RecordFiles.recordOf("Maria", "Five"));

		this.browser.perform(post(first + "/discard").with(MARIA).with(csrf()));
		bring(MARIA, reference, "4.json", RecordFiles.recordOf("Maria", "Four"));
	}

	@Test
	void aKindOfEntryThatNoDatabaseTakesIsKeptWithoutWhatItDoesNotTake() throws Exception {
		CaseReference reference = this.cases.newCase();
		String patient = "{\"resourceType\": \"Patient\", \"id\": \"p1\", \"name\": [{\"family\": \"Example\"}]}";

		String address = bring(MARIA, reference, "nul.json",
				bundle(patient, "{\"resourceType\": \"X\\u0000Y\", \"id\": \"x1\"}").getBytes(StandardCharsets.UTF_8));

		this.browser.perform(get(address).with(MARIA)).andExpect(content().string(containsString("XY")));
	}

	@Test
	void forEverybodyElseThereIsNothing() throws Exception {
		CaseReference reference = this.cases.newCase();
		String address = bring(MARIA, reference, "maria.json", MARIAS);

		for (Persona other : List.of(NOAH, NINA)) {
			this.browser.perform(get("/cases/" + reference + "/import").with(other)).andExpect(status().isNotFound());
			send(other, reference, "maria.json", MARIAS).andExpect(status().isNotFound());
			this.browser.perform(get(address).with(other)).andExpect(status().isNotFound());
			this.browser.perform(get(address.replace("/import/", "/files/") + "/content").with(other))
				.andExpect(status().isNotFound());
			this.browser.perform(post(address).with(other).with(csrf())).andExpect(status().isNotFound());
			this.browser.perform(post(address + "/discard").with(other).with(csrf())).andExpect(status().isNotFound());
		}
	}

	@Test
	void aFileOfAnotherCaseIsNotFound() throws Exception {
		String address = bring(MARIA, this.cases.newCase(), "maria.json", MARIAS);
		CaseReference other = this.cases.newCase();

		this.browser.perform(get(address.replaceFirst("/cases/[^/]+", "/cases/" + other)).with(MARIA))
			.andExpect(status().isNotFound());
	}

	static Stream<Arguments> refusedFiles() {
		return Stream.of(Arguments.of(Refusal.EMPTY, "  "), Arguments.of(Refusal.DAMAGED, "%PDF-1.7 ..."),
				Arguments.of(Refusal.NOT_JSON, "{no json"), Arguments.of(Refusal.UNKNOWN_KIND, "MZ, a program"),
				Arguments.of(Refusal.NOT_FHIR, "{\"name\": \"Maria\"}"), Arguments.of(Refusal.NOT_A_BUNDLE, PATIENT),
				Arguments.of(Refusal.TRUNCATED,
						new String(MARIAS, StandardCharsets.UTF_8).substring(0, MARIAS.length / 2)),
				Arguments.of(Refusal.OTHER_VERSION,
						bundle(PATIENT, "{\"resourceType\": \"Condition\", \"clinicalStatus\": \"active\"}")),
				Arguments.of(Refusal.NO_PATIENT, bundle("{\"resourceType\": \"Claim\"}")),
				Arguments.of(Refusal.SEVERAL_PATIENTS, bundle(PATIENT, PATIENT.replace("p1", "p2"))),
				Arguments.of(Refusal.UNREASONABLE, "{\"x\": " + "[".repeat(100_000)),
				Arguments.of(Refusal.TOO_LARGE, "{" + " ".repeat((int) HealthSummaryReader.MAX_BYTES)));
	}

	@ParameterizedTest
	@MethodSource("refusedFiles")
	void aRefusedFileIsExplainedAndNothingIsKept(Refusal refusal, String file) throws Exception {
		CaseReference reference = this.cases.newCase();
		long before = rows();

		send(MARIA, reference, "record.json", file.getBytes(StandardCharsets.UTF_8))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString(HtmlUtils.htmlEscape(refusal.sentence(), "UTF-8"))))
			.andExpect(content().string(containsString("aria-invalid=\"true\"")));

		assertThat(rows()).isEqualTo(before);
	}

	@Test
	void aFormWithoutAFileSaysSo() throws Exception {
		CaseReference reference = this.cases.newCase();

		send(MARIA, reference, "", new byte[0]).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Choose a file first.")));
	}

	@Test
	void theSameFileIsNotKeptTwice() throws Exception {
		CaseReference reference = this.cases.newCase();
		String address = bring(MARIA, reference, "maria.json", MARIAS);
		long before = rows();

		send(MARIA, reference, "copy.json", MARIAS).andExpect(redirectedUrl(address));
		assertThat(rows()).isEqualTo(before);

		this.browser.perform(post(address).with(MARIA).with(csrf()));
		long confirmed = rows();
		send(MARIA, reference, "copy.json", MARIAS).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("This very file is part of the case already")));
		assertThat(rows()).isEqualTo(confirmed);
	}

	@Test
	void aRecordUnderAnotherNameNeedsASecondLook() throws Exception {
		CaseReference reference = this.cases.newCase();
		String address = bring(MARIA, reference, "other.json", RecordFiles.recordOf("Testina", "Fictional"));

		this.browser.perform(get(address).with(MARIA))
			.andExpect(content().string(containsString("Look twice")))
			.andExpect(content().string(containsString("Testina Fictional")));
		this.browser.perform(post(address).with(MARIA).with(csrf()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Tick this if the record is the right one.")));
		assertThat(summaryOf(reference)).isEmpty();

		this.browser.perform(post(address).with(MARIA).with(csrf()).param("mine", "yes"))
			.andExpect(status().is3xxRedirection());
		assertThat(summaryOf(reference)).isPresent();
	}

	@Test
	void ofAFileThatIsThrownAwayNothingIsKept() throws Exception {
		CaseReference reference = this.cases.newCase();
		long before = rows();
		String address = bring(MARIA, reference, "maria.json", MARIAS);

		this.browser.perform(post(address + "/discard").with(MARIA).with(csrf()))
			.andExpect(redirectedUrl("/cases/" + reference + "/import"));

		assertThat(rows()).isEqualTo(before);
		this.browser.perform(get(address).with(MARIA)).andExpect(status().isNotFound());
	}

	@Test
	void aConfirmedFileStaysAndCanBeReadAgain() throws Exception {
		CaseReference reference = this.cases.newCase();
		String address = confirmed(reference);

		this.browser.perform(post(address + "/discard").with(MARIA).with(csrf())).andExpect(status().isConflict());
		this.browser.perform(post(address).with(MARIA).with(csrf())).andExpect(status().isConflict());
		this.browser.perform(get(address).with(MARIA))
			.andExpect(content().string(containsString("Part of the case since")))
			.andExpect(content().string(containsString("Worn hip")));
		this.browser.perform(get(address.replace("/import/", "/files/") + "/content").with(MARIA))
			.andExpect(content().bytes(MARIAS))
			.andExpect(header().string("Content-Disposition", containsString("attachment")))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"));
	}

	@Test
	void anUnansweredSectionStartsWithWhatTheFileSays() throws Exception {
		CaseReference reference = this.cases.newCase();
		confirmed(reference);

		this.browser.perform(get("/cases/" + reference + "/intake/CONDITION").with(MARIA))
			.andExpect(content().string(containsString("Your file maria.json has a list")))
			.andExpect(content().string(containsString("value=\"Worn hip\"")))
			.andExpect(content().string(not(containsString("checked"))));
		this.browser.perform(get("/cases/" + reference + "/intake/ABOUT").with(MARIA))
			.andExpect(content().string(containsString("value=\"1970-01-02\"")))
			.andExpect(content().string(containsString("From your file maria.json: your date of birth.")));
		this.browser.perform(get("/cases/" + reference + "/intake/INSURANCE").with(MARIA))
			.andExpect(content().string(containsString("value=\"IL\"")));
	}

	@Test
	void aDiagnosisIsChosenFromTheFileOrWritten() throws Exception {
		CaseReference reference = this.cases.newCase();
		confirmed(reference);

		tellCondition(reference, "").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("value=\"Worn hip\"")));
		tellCondition(reference, "Worn hip").andExpect(status().is3xxRedirection());
		assertThat(this.cases.get(Intakes.class).of(caseId(reference)).condition().diagnosis()).isEqualTo("Worn hip");
	}

	private ResultActions tellCondition(CaseReference reference, String listed) throws Exception {
		return this.browser.perform(post("/cases/" + reference + "/intake/CONDITION").with(MARIA)
			.with(csrf())
			.param("kind", "ORTHOPEDIC")
			.param("listed", listed));
	}

	@Test
	void aRecordWithAnotherBirthDateThanThePatientToldIsLookedAtTwice() throws Exception {
		CaseReference reference = this.cases.newCase();
		this.cases.inOneTransaction(() -> this.cases.get(Intakes.class)
			.save(caseId(reference), Intake.EMPTY
				.with(new IntakeSection.About(LocalDate.of(1971, 2, 3), RecordedSex.FEMALE, "(312) 555-0142", ""))));

		String address = bring(MARIA, reference, "maria.json", MARIAS);
		this.browser.perform(get(address).with(MARIA))
			.andExpect(content().string(containsString("born <strong>February 3, 1971</strong>")))
			.andExpect(content().string(containsString("The file gives the birth date <strong>January 2, 1970")));
		this.browser.perform(post(address).with(MARIA).with(csrf())).andExpect(status().isUnprocessableEntity());
		this.browser.perform(post(address).with(MARIA).with(csrf()).param("mine", "yes"));

		this.browser.perform(get(address).with(SAM))
			.andExpect(content().string(containsString("Look twice at this file.")));
	}

	@Test
	void anAnsweredSectionIsLeftAlone() throws Exception {
		CaseReference reference = this.cases.newCase();
		confirmed(reference);
		this.browser.perform(post("/cases/" + reference + "/intake/CONDITION").with(MARIA)
			.with(csrf())
			.param("kind", "HEART")
			.param("diagnosis", "Weak heart"));

		this.browser.perform(get("/cases/" + reference + "/intake/CONDITION").with(MARIA))
			.andExpect(content().string(containsString("value=\"Weak heart\"")))
			.andExpect(content().string(not(containsString("From your file"))));
	}

	@Test
	void whoConfirmedAFileTakesItBackAndNothingOfItIsKept() throws Exception {
		CaseReference reference = this.cases.newCase();
		String address = confirmed(reference);
		this.browser.perform(get(address).with(MARIA))
			.andExpect(content().string(containsString("Take the file back")));

		this.browser.perform(post(address + "/take-back").with(MARIA).with(csrf()))
			.andExpect(redirectedUrl("/cases/" + reference + "/import"));

		assertThat(summaryOf(reference)).isEmpty();
		this.browser.perform(get(address).with(MARIA)).andExpect(status().isNotFound());
		assertThat(this.cases.get(CaseHistory.class).of(caseId(reference)).getFirst().event().kind())
			.isEqualTo(EventKind.FILE_TAKEN_BACK);
	}

	@Test
	void aPatientDoesNotTakeBackWhatTheNavigatorConfirmed() throws Exception {
		CaseReference reference = this.cases.newCase();
		String address = bring(SAM, reference, "maria.json", MARIAS);
		this.browser.perform(post(address).with(SAM).with(csrf()));

		this.browser.perform(get(address).with(MARIA))
			.andExpect(content().string(not(containsString("Take the file back"))));
		this.browser.perform(post(address + "/take-back").with(MARIA).with(csrf())).andExpect(status().isNotFound());
		assertThat(summaryOf(reference)).isPresent();
		this.browser.perform(post(address + "/take-back").with(SAM).with(csrf()))
			.andExpect(status().is3xxRedirection());
	}

	@Test
	void aPendingFileIsThrownAwayOnlyByWhoBroughtItOrTheNavigator() throws Exception {
		CaseReference reference = this.cases.newCase();
		String address = bring(SAM, reference, "maria.json", MARIAS);

		this.browser.perform(get(address).with(MARIA))
			.andExpect(content().string(not(containsString("Throw the file away"))));
		this.browser.perform(post(address + "/discard").with(MARIA).with(csrf())).andExpect(status().isNotFound());
		this.browser.perform(post(address + "/discard").with(SAM).with(csrf())).andExpect(status().is3xxRedirection());

		assertThat(this.cases.get(CaseHistory.class).of(caseId(reference)).getFirst().event().kind())
			.isEqualTo(EventKind.FILE_THROWN_AWAY);
	}

	@Test
	void whatTheFileSeemsToHaveIsCheckedByTheNavigatorWithItsDoubts() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		String address = bring(SAM, reference, "other.json", RecordFiles.recordOf("Olive", "Otherwise"));
		this.browser.perform(post(address).with(SAM).with(csrf()).param("mine", "yes"));
		this.cases.answer(reference, TaskKind.CHOOSE_NOTICE, NoticeRoute.NOBODY);
		this.cases.done(reference, TaskKind.SIGN_AUTHORIZATION);

		String check = this.cases.address(reference, TaskKind.CHECK_RECORD);
		this.browser.perform(get(check).with(SAM))
			.andExpect(content().string(containsString("Found in other.json")))
			.andExpect(content().string(containsString("The file is about <strong><bdi>Olive Otherwise")))
			.andExpect(content().string(containsString("Example-Alvarez’s, born January 2, 1970?")));
		this.browser.perform(get("/cases/" + reference + "?tab=records").with(SAM))
			.andExpect(content().string(containsString("Found in a file, to check")));
		this.browser.perform(get("/cases/" + reference + "/records").with(MARIA))
			.andExpect(content().string(containsString("Your navigator checks that it can be read, is yours")));
	}

	@Test
	void whatTheFileHasCountsAsFound() throws Exception {
		CaseReference reference = this.cases.newCase();
		confirmed(reference);

		assertThat(this.cases.get(RecordsOnFile.class).of(caseId(reference)))
			.containsOnlyKeys(RecordKind.MEDICATION_LIST, RecordKind.ALLERGIES);
	}

	@ParameterizedTest
	@MethodSource("org.secondopinion.web.documents.RecordFiles#samples")
	void everySampleRecordIsReadShownAndConfirmed(Path file) throws Exception {
		CaseReference reference = this.cases.newCase();
		String address = bring(MARIA, reference, file.getFileName().toString(), bytes(file));

		this.browser.perform(get(address).with(MARIA))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString(file.getFileName().toString())));
		this.browser.perform(post(address).with(MARIA).with(csrf()).param("mine", "yes"))
			.andExpect(redirectedUrl("/cases/" + reference + "/intake"));
		this.browser.perform(get("/cases/" + reference + "/intake/CONDITION").with(MARIA))
			.andExpect(content().string(containsString("Your file " + file.getFileName())));
	}

	private String confirmed(CaseReference reference) throws Exception {
		String address = bring(MARIA, reference, "maria.json", MARIAS);
		this.browser.perform(post(address).with(MARIA).with(csrf())).andExpect(status().is3xxRedirection());
		return address;
	}

	private String bring(Persona who, CaseReference reference, String name, byte[] file) throws Exception {
		String address = new Uploads(this.browser).bring(who, reference, name, file);
		assertThat(address).startsWith("/cases/" + reference + "/import/");
		return address;
	}

	private ResultActions send(Persona who, CaseReference reference, String name, byte[] file) throws Exception {
		return new Uploads(this.browser).send(who, reference, name, file);
	}

	private Optional<HealthSummary> summaryOf(CaseReference reference) {
		return this.cases.get(ConfirmedSummaries.class).of(caseId(reference));
	}

	private CaseId caseId(CaseReference reference) {
		return this.cases.caseFile(reference).id();
	}

	private long rows() {
		return this.jdbc
			.sql("select (select count(*) from document) + (select count(*) from health_summary)"
					+ " + (select count(*) from case_event where kind = 'FILE_IMPORTED')")
			.query(Long.class)
			.single();
	}

	private static String bundle(String... resources) {
		return "{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": ["
				+ Stream.of(resources).map((it) -> "{\"resource\": " + it + "}").collect(Collectors.joining(","))
				+ "]}";
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
