package org.secondopinion.web.opinion;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.documents.AttachedFile;
import org.secondopinion.domain.documents.AttachedFiles;
import org.secondopinion.domain.documents.Document;
import org.secondopinion.domain.documents.DocumentId;
import org.secondopinion.domain.documents.FileKind;
import org.secondopinion.domain.documents.FileTraits;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.opinion.Commitment;
import org.secondopinion.domain.opinion.Commitments;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.domain.opinion.Row;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;
import org.secondopinion.web.documents.RecordFiles;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.secondopinion.web.Persona.CHEN;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * In a programme with blind review the specialist commits before seeing the first
 * opinion.
 */
@WebTest
class BlindReviewPagesTest {

	/** What the patient told, of the first opinion and around it. */
	private static final String[] KEPT = { "worn hip", "The joint is worn.", "hip replacement", "Is it needed?",
			"What if I wait?", "walking without pain", "the operation" };

	@Autowired
	private MockMvc browser;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping routes;

	@Autowired
	private CaseSamples cases;

	private OpinionSamples samples;

	private CaseReference reference;

	@BeforeEach
	void aCaseUnderBlindReview() {
		this.samples = new OpinionSamples(this.cases, this.browser);
		blind(true);
		this.reference = this.samples.underReview();
	}

	@AfterEach
	void asBefore() {
		blind(false);
	}

	@Test
	void thePacketLeavesOutWhatTheFirstDoctorSaidAndTellsSo() throws Exception {
		assertThat(page("/packet", CHEN)).contains("You do not see the first opinion yet", "Dr. First Sample")
			.doesNotContain("Told by the patient")
			.doesNotContain(KEPT);
	}

	@Test
	void thePatientAndTheNavigatorReadThePacketWhole() throws Exception {
		assertThat(page("/packet", MARIA)).contains("worn hip").doesNotContain("You do not see the first opinion yet");
		assertThat(page("/packet", SAM)).contains("worn hip");
	}

	@Test
	void theFormAsksForNothingBesideTheFirstOpinion() throws Exception {
		assertThat(page("/opinion", CHEN)).contains("Your own findings first", "Check and commit")
			.doesNotContain("name=\"onDiagnosis\"", "name=\"onTreatment\"", "Check and sign", "worn hip");
	}

	@Test
	void theOfferTellsThatTheReviewIsBlind() throws Exception {
		this.reference = this.samples.offered();

		assertThat(page("/tasks/" + this.cases.task(this.reference, TaskKind.ANSWER_OFFER).id(), CHEN))
			.contains("This is a blind review.");
	}

	// Also addresses that do not exist yet.
	@Test
	void noAddressOfTheCaseTellsTheFirstOpinion() throws Exception {
		DocumentId shown = attached("worn hip.pdf", Set.of(RecordKind.IMAGING_REPORTS));
		attached("hip replacement.pdf", Set.of(RecordKind.CLINIC_NOTES));
		String task = this.cases.task(this.reference, TaskKind.WRITE_OPINION).id().value();
		int answered = 0;
		for (String address : addresses(task, shown)) {
			MockHttpServletResponse answer = this.browser.perform(get(address).with(CHEN)).andReturn().getResponse();
			assertThat(answer.getContentAsString() + answer.getHeader(HttpHeaders.CONTENT_DISPOSITION)).as(address)
				.doesNotContain(KEPT);
			answered += (answer.getStatus() == HttpStatus.OK.value()) ? 1 : 0;
		}
		assertThat(answered).isGreaterThan(4);
	}

	private Set<String> addresses(String task, DocumentId file) {
		Set<String> addresses = new TreeSet<>(Set.of("/reviews"));
		for (RequestMappingInfo route : this.routes.getHandlerMethods().keySet()) {
			for (String pattern : route.getPatternValues()) {
				if (pattern.startsWith("/cases/{reference}") && isGet(route)) {
					addresses.add(pattern.replace("{reference}", this.reference.value())
						.replace("{taskId}", task)
						.replace("{id}", file.toString())
						.replaceAll("\\{[a-z]+}", "condition"));
				}
			}
		}
		return addresses;
	}

	private static boolean isGet(RequestMappingInfo route) {
		Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
		return methods.isEmpty() || methods.contains(RequestMethod.GET);
	}

	@Test
	void aFileThatMayHoldTheOpinionOpensOnlyAfterTheCommitment() throws Exception {
		DocumentId notes = attached("visit.pdf", Set.of(RecordKind.CLINIC_NOTES, RecordKind.LABORATORY_RESULTS));
		DocumentId unknown = attached("letter.pdf", Set.of());
		DocumentId scan = attached("scan.pdf", Set.of(RecordKind.IMAGING_REPORTS));

		assertThat(page("/packet", CHEN)).contains("file-" + scan.toString().substring(0, 8), "Files held back: 2")
			.doesNotContain("scan.pdf", "visit.pdf", "letter.pdf", "It says worn hip");
		for (DocumentId hidden : new DocumentId[] { notes, unknown }) {
			this.browser.perform(file(hidden)).andExpect(status().isNotFound());
		}
		assertThat(refusals()).isEqualTo(2);
		this.browser.perform(file(scan))
			.andExpect(status().isOk())
			.andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, not(containsString("scan"))));

		commit();

		assertThat(page("/packet", CHEN)).contains("visit.pdf", "letter.pdf", "scan.pdf");
		this.browser.perform(file(notes)).andExpect(status().isOk());
		this.browser.perform(file(unknown)).andExpect(status().isOk());
	}

	@Test
	void aWholeHealthRecordFileOpensOnlyAfterTheCommitment() throws Exception {
		DocumentId file = RecordFiles.bring(this.cases, this.reference);
		this.browser.perform(post("/cases/" + this.reference + "/import/" + file).with(MARIA).with(csrf()));

		assertThat(page("/packet", CHEN)).contains("Examplinib 10 mg");
		this.browser.perform(file(file)).andExpect(status().isNotFound());

		commit();

		this.browser.perform(file(file)).andExpect(status().isOk());
	}

	@Test
	void whoeverCommitsWithoutAPlanIsToldWhatIsMissingAndLosesNothing() throws Exception {
		this.browser
			.perform(this.samples.draft(this.reference, "/opinion", "0")
				.param("then", "commit")
				.param("rows[DIAGNOSIS].plain", "Your hip is worn out."))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Write this in plain words first")))
			.andExpect(content().string(containsString("Your hip is worn out.")));

		assertThat(page("/packet", CHEN)).doesNotContain("worn hip");
	}

	@Test
	void afterTheCommitmentTheFirstOpinionOpensWithItsRows() throws Exception {
		commit();

		assertThat(page("/packet", CHEN)).contains(KEPT).contains("Told by the patient");
		assertThat(page("/opinion", CHEN))
			.contains("name=\"onDiagnosis\"", "Check and sign", "First opinion:", "name=\"answers[0]\"",
					"Is it needed?", "Coxarthrosis, Kellgren 3.")
			.doesNotContain("Check and commit");
	}

	@Test
	void aProgramThatTurnsItOffMeanwhileUnblindsNobody() throws Exception {
		blind(false);

		assertThat(page("/packet", CHEN)).doesNotContain(KEPT);
		this.browser.perform(get("/cases/" + this.reference + "/questions").with(CHEN))
			.andExpect(status().isNotFound());
	}

	@Test
	void aProgramThatTurnsItOnMeanwhileBlindsNobodyWhoWasAskedBefore() throws Exception {
		blind(false);
		this.reference = this.samples.underReview();
		blind(true);

		assertThat(page("/packet", CHEN)).contains(KEPT);
		assertThat(page("/opinion", CHEN)).contains("Check and sign").doesNotContain("Check and commit");
	}

	@Test
	void nobodySignsBeforeCommitting() throws Exception {
		this.browser.perform(this.samples.whole(this.reference, "/opinion", "SAME", "SAME"));

		this.browser.perform(get("/cases/" + this.reference + "/opinion/signature").with(CHEN))
			.andExpect(redirectedUrl("/cases/" + this.reference + "/opinion"));
		this.browser
			.perform(post("/cases/" + this.reference + "/opinion/signature").with(CHEN)
				.with(csrf())
				.param("name", "Chen Testwell")
				.param("confirmed", "yes")
				.param("revision", "1"))
			.andExpect(status().isUnprocessableEntity());

		assertThat(newest()).isInstanceOf(Opinion.Draft.class);
		assertThat(newest().findings().onDiagnosis()).isNull();
	}

	@Test
	void whatWasCommittedStaysBesideTheSignedOpinion() throws Exception {
		commit();
		this.browser.perform(this.samples.whole(this.reference, "/opinion", "SAME", "CHANGED", "1")
			.param("rows[DIAGNOSIS].words", "Seen otherwise now."));
		this.samples.sign(this.reference, Integer.toString(newest().revision()));

		assertThat(this.cases.get(Commitments.class).of(this.cases.caseFile(this.reference).id())).singleElement()
			.satisfies((it) -> assertThat(it.diagnosis().doctorsWords()).isEqualTo("Coxarthrosis, Kellgren 3."));
		assertThat(page("/my-opinion", CHEN)).contains("found before seeing the first opinion", "Kellgren 3.");
		assertThat(page("?tab=opinions", SAM)).contains("found before seeing the first opinion", "Kellgren 3.");
		assertThat(page("/comparison", SAM)).contains("found before seeing the first opinion");

		this.samples.released(this.reference);

		assertThat(page("/comparison", MARIA))
			.contains("This doctor wrote down their own diagnosis and plan", "Your hip is worn out.")
			.doesNotContain("found before seeing the first opinion");
	}

	@Test
	void whoeverWritesOnSeesWhatTheyCommittedToAndWhereTheyDifferNow() throws Exception {
		commit();
		assertThat(page("/opinion", CHEN)).contains("Kept as it was written then");
		assertThat(page("/opinion/signature", CHEN)).contains("Kept as it was written then")
			.doesNotContain("you write something else");

		this.samples.done(this.samples.whole(this.reference, "/opinion", "SAME", "CHANGED", "1")
			.param("rows[DIAGNOSIS].words", "Seen otherwise now."));

		assertThat(page("/opinion/signature", CHEN)).contains("you write something else", "Diagnosis");
	}

	@Test
	void whatIsCommittedIsShownBeforeAndNothingIsCommittedByLooking() throws Exception {
		written();

		assertThat(page("/opinion/commitment", CHEN))
			.contains("You cannot take this back", "Your hip is worn out.", "Coxarthrosis, Kellgren 3.",
					"Commit to these findings", "Go back to writing")
			.doesNotContain(KEPT);
		assertThat(committed()).isEmpty();
		assertThat(page("/packet", CHEN)).doesNotContain(KEPT);
	}

	@Test
	void whatAnotherWindowChangedIsReadBeforeItIsCommitted() throws Exception {
		written();
		this.samples.done(this.samples.whole(this.reference, "/opinion", "SAME", "CHANGED", "1")
			.param("rows[DIAGNOSIS].words", "Seen otherwise now."));

		this.browser.perform(commitment("1"))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("Your draft was changed in another window")))
			.andExpect(content().string(containsString("Seen otherwise now.")));
		assertThat(committed()).isEmpty();
		this.browser.perform(commitment("2")).andExpect(redirectedUrl("/cases/" + this.reference + "/opinion"));
		assertThat(committed()).hasSize(1);
	}

	@Test
	void whoeverOpensTheCheckTooEarlyReadsWhatIsMissing() throws Exception {
		assertThat(page("/opinion/commitment", CHEN)).contains("Before you can commit", "opinion#rowsDIAGNOSIS.plain")
			.doesNotContain("Commit to these findings");
		this.browser.perform(commitment("0")).andExpect(status().isUnprocessableEntity());
		assertThat(committed()).isEmpty();
	}

	@Test
	void aButtonPressedTwiceLeadsOn() throws Exception {
		written();
		written();
		for (int time = 0; time < 2; time++) {
			this.browser.perform(commitment("1")).andExpect(redirectedUrl("/cases/" + this.reference + "/opinion"));
		}

		assertThat(committed()).hasSize(1);
	}

	private List<Commitment> committed() {
		return this.cases.get(Commitments.class).of(this.cases.caseFile(this.reference).id());
	}

	@Test
	void whereReviewsAreNotBlindThereIsNothingToCommitTo() throws Exception {
		blind(false);
		this.reference = this.samples.underReview();

		assertThat(page("/packet", CHEN)).contains("worn hip");
		assertThat(page("/questions", CHEN)).contains("worn hip");
		assertThat(page("/opinion", CHEN)).contains("Check and sign").doesNotContain("Check and commit");
		written();
		this.browser.perform(commitment("1")).andExpect(redirectedUrl("/cases/" + this.reference + "/opinion"));
		assertThat(committed()).isEmpty();
	}

	private long refusals() {
		return this.cases.get(JdbcClient.class)
			.sql("select count(*) from second_opinion.access_log where case_id = ? and action = 'OPEN_FILE' and role is null")
			.param(this.cases.caseFile(this.reference).id().value())
			.query(Long.class)
			.single();
	}

	private void commit() throws Exception {
		written();
		this.browser.perform(commitment("1")).andExpect(redirectedUrl("/cases/" + this.reference + "/opinion"));
		assertThat(newest().findings().passage(Row.DIAGNOSIS).isSaid()).isTrue();
	}

	private void written() throws Exception {
		this.browser
			.perform(this.samples.whole(this.reference, "/opinion", "SAME", "CHANGED")
				.param("window", "one")
				.param("then", "commit"))
			.andExpect(redirectedUrl("/cases/" + this.reference + "/opinion/commitment"));
	}

	private MockHttpServletRequestBuilder commitment(String revision) {
		return post("/cases/" + this.reference + "/opinion/commitment").with(CHEN)
			.with(csrf())
			.param("revision", revision);
	}

	private Opinion newest() {
		return this.cases.get(Opinions.class).of(this.cases.caseFile(this.reference).id()).getFirst();
	}

	private void blind(boolean on) {
		Programmes programmes = this.cases.get(Programmes.class);
		programmes.save(programmes.get(new ProgrammeId("lakeside")).withBlindReview(on));
	}

	private DocumentId attached(String name, Set<RecordKind> records) {
		CaseFile caseFile = this.cases.caseFile(this.reference);
		byte[] content = Integer.toString(name.hashCode()).getBytes(StandardCharsets.UTF_8);
		Document document = new Document(DocumentId.random(), caseFile.id(), name, FileKind.PDF, content.length,
				"%064x".formatted(name.hashCode()), caseFile.openedAt(), caseFile.patient());
		AttachedFile.Pending pending = new AttachedFile.Pending(document, FileTraits.of(FileKind.PDF));
		this.cases.inOneTransaction(() -> {
			AttachedFiles files = this.cases.get(AttachedFiles.class);
			files.add(pending, new ByteArrayInputStream(content));
			files.save(pending.holding(records, "It says worn hip", caseFile.openedAt(), caseFile.patient()));
		});
		return document.id();
	}

	private MockHttpServletRequestBuilder file(DocumentId id) {
		return get("/cases/" + this.reference + "/files/" + id + "/content").with(CHEN);
	}

	private String page(String page, Persona who) throws Exception {
		return this.browser.perform(get("/cases/" + this.reference + page).with(who))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
