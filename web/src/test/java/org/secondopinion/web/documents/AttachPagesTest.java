package org.secondopinion.web.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.documents.AttachedFile;
import org.secondopinion.domain.documents.AttachedFiles;
import org.secondopinion.domain.documents.Refusal;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.HtmlUtils;

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

@WebTest
class AttachPagesTest {

	private static final byte[] NOTES = AttachmentFiles.pdf("clinic notes");

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void thePatientBringsAPdfAndSaysWhatIsInIt() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		String address = bring(MARIA, reference, "notes <b>.pdf", NOTES);

		this.browser.perform(get(address).with(MARIA))
			.andExpect(content().string(containsString("What is in the file?")))
			.andExpect(content().string(containsString("notes &lt;b&gt;.pdf")))
			.andExpect(content().string(not(containsString("notes <b>"))));
		assertThat(attached(reference)).isEmpty();

		this.browser.perform(
				post(address).with(MARIA).with(csrf()).param("records", "CLINIC_NOTES").param("records", "ALLERGIES"))
			.andExpect(redirectedUrl("/cases/" + reference + "/import"));

		assertThat(attached(reference)).singleElement()
			.satisfies((file) -> assertThat(file.records()).containsExactly(RecordKind.CLINIC_NOTES,
					RecordKind.ALLERGIES));
		this.browser.perform(get("/cases/" + reference + "/import").with(MARIA))
			.andExpect(content().string(containsString("PDF: Clinic notes, Allergies and bad reactions")));
		this.browser.perform(get(address).with(SAM))
			.andExpect(content().string(containsString("Brought by <bdi>Maria")))
			.andExpect(content().string(containsString("Take the file back")));
	}

	@Test
	void aPendingFileIsThrownAwayOnlyByWhoBroughtItOrTheNavigator() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		String address = bring(SAM, reference, "notes.pdf", NOTES);

		this.browser.perform(get(address).with(MARIA))
			.andExpect(content().string(not(containsString("Throw the file away"))));
		this.browser.perform(post(address + "/discard").with(MARIA).with(csrf())).andExpect(status().isNotFound());
		this.browser.perform(post(address + "/discard").with(SAM).with(csrf())).andExpect(status().is3xxRedirection());

		assertThat(this.cases.get(CaseHistory.class).of(this.cases.caseFile(reference).id()).getFirst().event().kind())
			.isEqualTo(EventKind.FILE_THROWN_AWAY);
	}

	@Test
	void whoeverSaysNothingOfAFileIsAsked() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		String address = bring(MARIA, reference, "notes.pdf", NOTES);

		this.browser.perform(post(address).with(MARIA).with(csrf()).param("note", "From the clinic"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Choose what is in the file.")))
			.andExpect(content().string(containsString("From the clinic")));
		this.browser.perform(post(address).with(MARIA).with(csrf()).param("records", "SOMETHING_ELSE"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Say what it is, so that the second doctor knows.")));
		assertThat(attached(reference)).isEmpty();
	}

	@Test
	void whatIsSomethingElseIsSaidInWords() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		String address = bring(MARIA, reference, "letter.pdf", NOTES);

		this.browser.perform(post(address).with(MARIA)
			.with(csrf())
			.param("records", "SOMETHING_ELSE")
			.param("note", "A letter of the insurer"));

		assertThat(attached(reference)).singleElement().satisfies((file) -> {
			assertThat(file.records()).isEmpty();
			assertThat(file.note()).isEqualTo("A letter of the insurer");
		});
	}

	static Stream<Arguments> refusedFiles() {
		return Stream.of(Arguments.of(Refusal.UNKNOWN_KIND, "report.pdf", "MZ\u0090 a program"),
				Arguments.of(Refusal.UNKNOWN_KIND, "page.pdf", "<html><script>alert(1)</script></html>"),
				Arguments.of(Refusal.UNKNOWN_KIND, "letter.docx", "PK\u0003\u0004 a packed document"),
				Arguments.of(Refusal.DAMAGED, "cut.pdf", "%PDF-1.7 and no end"),
				Arguments.of(Refusal.EMPTY, "empty.pdf", " "));
	}

	@ParameterizedTest
	@MethodSource("refusedFiles")
	void aRefusedFileIsExplainedNextToTheFieldAndNothingIsKept(Refusal refusal, String name, String file)
			throws Exception {
		CaseReference reference = this.cases.assessedCase();

		send(MARIA, reference, name, file.getBytes(StandardCharsets.ISO_8859_1))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString(HtmlUtils.htmlEscape(refusal.sentence()))));

		assertThat(this.jdbc.sql("select count(*) from document where case_id = ?")
			.param(this.cases.caseFile(reference).id().value())
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void theSameFileTwiceIsTold() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		String address = bring(MARIA, reference, "notes.pdf", NOTES);

		send(SAM, reference, "copy.pdf", NOTES).andExpect(redirectedUrl(address));
		this.browser.perform(post(address).with(MARIA).with(csrf()).param("records", "CLINIC_NOTES"));
		send(SAM, reference, "copy.pdf", NOTES).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("This very file is part of the case already")));
	}

	@Test
	void aCaseThatIsFullTakesNoMore() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		this.jdbc.sql("""
				insert into document (id, case_id, name, kind, size, sha256, content, stored_at, stored_by)
				select gen_random_uuid(), id, 'old.pdf', 'PDF', 0, lpad(to_hex(n), 64, '0'), '', now(), patient
				from case_file, generate_series(1, 200) n where reference = ?
				""").param(reference.value()).update();
		this.jdbc.sql("""
				insert into attachment (document, locked, records, note, attached_at, attached_by)
				select d.id, false, '', 'old', now(), stored_by from document d join case_file c on c.id = case_id
				where reference = ?
				""").param(reference.value()).update();

		send(MARIA, reference, "one-more.pdf", NOTES).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString(Refusal.CASE_FULL.sentence())));
	}

	@Test
	void aFileIsHandedOutToBeSavedAndNeverShownAsAPage() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		String address = bring(MARIA, reference, "../../etc/page.html\"\r\nX: y", NOTES);

		this.browser.perform(get(address + "/content").with(MARIA))
			.andExpect(content().bytes(NOTES))
			.andExpect(header().string("Content-Type", "application/pdf"))
			.andExpect(header().string("Content-Disposition", containsString("attachment")))
			.andExpect(header().string("Content-Disposition", not(containsString("/"))))
			.andExpect(header().string("Content-Disposition", containsString(".pdf")))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
			.andExpect(header().string("Cache-Control", containsString("no-store")))
			.andExpect(header().doesNotExist("X"));
	}

	@Test
	void whoOpenedAFileIsInTheAccessLog() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		String address = "/cases/" + reference + "/files/" + AttachmentFiles.attach(this.cases, reference);

		this.browser.perform(get(address + "/content").with(SAM)).andExpect(status().isOk());

		this.browser.perform(get("/cases/" + reference + "/access").with(MARIA))
			.andExpect(content().string(containsString("Opened a file")));
	}

	@Test
	void theSpecialistSeesInThePacketWhatIsPartOfTheCaseAndOpensIt() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		this.cases.inOneTransaction(() -> this.cases.get(Cases.class)
			.save(this.cases.caseFile(reference).reviewedBy(new PersonId(CHEN.person().id().value()))));
		String file = "/cases/" + reference + "/files/" + AttachmentFiles.attach(this.cases, reference) + "/content";
		String waiting = bring(MARIA, reference, "not-yet.pdf", AttachmentFiles.pdf("not yet")) + "/content";

		this.browser.perform(get("/cases/" + reference + "/packet").with(CHEN))
			.andExpect(content().string(containsString(file)))
			.andExpect(content().string(containsString("notes.pdf")))
			.andExpect(content().string(containsString("Brought by Maria")))
			.andExpect(content().string(not(containsString("not-yet.pdf"))));
		this.browser.perform(get(file).with(CHEN)).andExpect(status().isOk());
		this.browser.perform(get(waiting).with(CHEN)).andExpect(status().isNotFound());
	}

	@Test
	void aLockedPdfSaysSo() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		String address = bring(MARIA, reference, "locked.pdf", AttachmentFiles.pdf("trailer << /Encrypt 5 0 R >>"));

		this.browser.perform(get(address).with(MARIA))
			.andExpect(content().string(containsString("This PDF is locked.")));
	}

	@Test
	void whoeverBroughtAFileTakesItBack() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		String address = bring(SAM, reference, "notes.pdf", NOTES);
		this.browser.perform(post(address).with(SAM).with(csrf()).param("records", "CLINIC_NOTES"));

		this.browser.perform(post(address + "/take-back").with(MARIA).with(csrf())).andExpect(status().isNotFound());
		this.browser.perform(post(address + "/take-back").with(SAM).with(csrf()))
			.andExpect(redirectedUrl("/cases/" + reference + "/import"));

		assertThat(attached(reference)).isEmpty();
		this.browser.perform(get(address + "/content").with(MARIA)).andExpect(status().isNotFound());
	}

	private List<AttachedFile.Attached> attached(CaseReference reference) {
		return this.cases.get(AttachedFiles.class).attached(this.cases.caseFile(reference).id());
	}

	private String bring(Persona who, CaseReference reference, String name, byte[] file) throws Exception {
		String address = new Uploads(this.browser).bring(who, reference, name, file);
		assertThat(address).startsWith("/cases/" + reference + "/files/");
		return address;
	}

	private ResultActions send(Persona who, CaseReference reference, String name, byte[] file) throws Exception {
		return new Uploads(this.browser).send(who, reference, name, file);
	}

}
