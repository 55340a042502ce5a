package org.secondopinion.web.opinion;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.documents.Condition;
import org.secondopinion.domain.documents.Document;
import org.secondopinion.domain.documents.DocumentId;
import org.secondopinion.domain.documents.FileKind;
import org.secondopinion.domain.documents.HealthRecordFile;
import org.secondopinion.domain.documents.HealthRecordFiles;
import org.secondopinion.domain.documents.HealthSummary;
import org.secondopinion.domain.documents.HealthSummaryReader;
import org.secondopinion.domain.documents.Reading;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.WebTest;
import org.secondopinion.web.documents.RecordFiles;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.web.Persona.CHEN;
import static org.secondopinion.web.Persona.MARIA;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class PacketWithFilesTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	private CaseReference reference;

	@BeforeEach
	void aCaseUnderReview() {
		this.reference = new OpinionSamples(this.cases, this.browser).underReview();
	}

	@Test
	void whatAConfirmedFileSaysIsInThePacketWithItsOrigin() throws Exception {
		DocumentId file = RecordFiles.bring(this.cases, this.reference);
		this.browser.perform(post("/cases/" + this.reference + "/import/" + file).with(MARIA).with(csrf()))
			.andExpect(status().is3xxRedirection());

		assertThat(packet()).contains("From the health record file", "maria.json", "Examplinib 10 mg", "one a day",
				"Examplicillin &lt;b&gt;", "March 7, 2019", "The file names none.");
	}

	@Test
	void whatNobodyConfirmedIsNotInThePacket() throws Exception {
		RecordFiles.bring(this.cases, this.reference);

		assertThat(packet()).doesNotContain("Examplinib");
	}

	@Test
	void theFileCanBeNamedAsASource() throws Exception {
		DocumentId file = RecordFiles.bring(this.cases, this.reference);
		this.browser.perform(post("/cases/" + this.reference + "/import/" + file).with(MARIA).with(csrf()));

		assertThat(this.browser.perform(get("/cases/" + this.reference + "/opinion").with(CHEN))
			.andReturn()
			.getResponse()
			.getContentAsString()).contains("value=\"HEALTH_RECORD_FILE\"", "Health record file “maria.json”");
	}

	@Test
	void savingTheOpinionDoesNotReadTheFiles() throws Exception {
		DocumentId file = RecordFiles.bring(this.cases, this.reference);
		this.browser.perform(post("/cases/" + this.reference + "/import/" + file).with(MARIA).with(csrf()));
		this.cases.get(JdbcClient.class)
			.sql("update health_summary set facts = '\"unreadable\"' where document = ?")
			.param(file.value())
			.update();

		this.browser
			.perform(post("/cases/" + this.reference + "/opinion/draft").with(CHEN)
				.with(csrf())
				.param("revision", "0")
				.param("sources", "HEALTH_RECORD_FILE"))
			.andExpect(status().isOk());

		assertThat(this.cases.get(Opinions.class).of(this.cases.caseFile(this.reference).id()))
			.flatExtracting((opinion) -> opinion.findings().sources())
			.containsExactly("Health record file “maria.json”");
	}

	@TestFactory
	Stream<DynamicTest> recordsThatOthersWroteReadAsADocument() {
		return RecordFiles.samples()
			.stream()
			.map((file) -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
				HealthSummary summary = confirmed(file);

				String diagnosis = summary.conditions()
					.stream()
					.filter(Condition::isDiagnosis)
					.findFirst()
					.map((condition) -> condition.what().label())
					.orElseThrow();
				assertThat(packet()).contains(file.getFileName().toString(), HtmlUtils.htmlEscape(diagnosis));
			}));
	}

	private HealthSummary confirmed(Path file) throws IOException {
		aCaseUnderReview();
		byte[] content = Files.readAllBytes(file);
		String name = file.getFileName().toString();
		CaseFile caseFile = this.cases.caseFile(this.reference);
		Reading reading = this.cases.get(HealthSummaryReader.class).read(name, new ByteArrayInputStream(content));
		HealthSummary summary = ((Reading.Read) reading).summary();
		HealthRecordFile.Pending pending = new HealthRecordFile.Pending(new Document(DocumentId.random(), caseFile.id(),
				name, FileKind.FHIR, content.length, "0".repeat(64), caseFile.openedAt(), caseFile.patient()), summary);
		this.cases.inOneTransaction(() -> {
			HealthRecordFiles files = this.cases.get(HealthRecordFiles.class);
			files.add(pending, new ByteArrayInputStream(content));
			files.save(pending.confirmed(caseFile.openedAt(), caseFile.patient()));
		});
		return summary;
	}

	private String packet() throws Exception {
		return this.browser.perform(get("/cases/" + this.reference + "/packet").with(CHEN))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
