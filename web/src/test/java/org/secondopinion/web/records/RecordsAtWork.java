package org.secondopinion.web.records;

import java.time.LocalDate;
import java.util.EnumSet;

import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordItems;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.web.CaseSamples;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

/** Maria's case while its records are collected, worked on its pages. */
final class RecordsAtWork {

	static final LocalDate TODAY = CaseSamples.today();

	private final CaseSamples cases;

	private final MockMvc browser;

	private final CaseReference reference;

	private RecordsAtWork(CaseSamples cases, MockMvc browser, CaseReference reference) {
		this.cases = cases;
		this.browser = browser;
		this.reference = reference;
	}

	/** The patient has signed for everything, and nothing is asked for yet. */
	static RecordsAtWork signed(CaseSamples cases, MockMvc browser) throws Exception {
		CaseReference reference = cases.assessedCase();
		cases.answer(reference, TaskKind.CHOOSE_NOTICE, NoticeRoute.PATIENT_TELLS);
		cases.done(reference, TaskKind.TELL_DOCTOR);
		cases.done(reference, TaskKind.NOTE_DOCTORS_ANSWER);
		browser
			.perform(post(cases.address(reference, TaskKind.SIGN_AUTHORIZATION)).with(MARIA)
				.with(csrf())
				.param("records", EnumSet.allOf(RecordKind.class).stream().map(RecordKind::name).toArray(String[]::new))
				.param("from", "Any hospital")
				.param("to", "The program")
				.param("purpose", "A second opinion")
				.param("expiresOn", TODAY.plusYears(1).toString())
				.param("signature", MARIA.person().name()))
			.andExpect(redirectedUrl("/cases/" + reference));
		return new RecordsAtWork(cases, browser, reference);
	}

	/** The patient has signed for everything, and one record is asked for today. */
	static RecordsAtWork requested(CaseSamples cases, MockMvc browser, RecordKind kind, String keeper)
			throws Exception {
		RecordsAtWork it = signed(cases, browser);
		it.request(kind, keeper).andExpect(redirectedUrl("/cases/" + it.reference));
		return it;
	}

	CaseReference reference() {
		return this.reference;
	}

	ResultActions request(RecordKind kind, String keeper) throws Exception {
		return send(kind,
				post("").with(SAM)
					.param("keeperKind", "HOSPITAL")
					.param("keeper", keeper)
					.param("means", "IN_PERSON")
					.param("requestedOn", TODAY.toString()));
	}

	ResultActions answered(RecordKind kind, String arrival, String reason) throws Exception {
		return send(kind,
				post("").with(SAM).param("arrival", arrival).param("on", TODAY.toString()).param("reason", reason));
	}

	ResultActions send(RecordKind kind, MockHttpServletRequestBuilder request) throws Exception {
		return this.browser.perform(request.uri(address(kind)).with(csrf()));
	}

	String address(RecordKind kind) {
		return "/cases/" + this.reference + "/tasks/" + task(kind).id();
	}

	OpenTask task(RecordKind kind) {
		return this.cases.get(OpenTasks.class)
			.of(this.cases.caseFile(this.reference).id())
			.stream()
			.filter((it) -> item(kind).id().value().equals(it.subject()))
			.findFirst()
			.orElseThrow();
	}

	RecordItem item(RecordKind kind) {
		return this.cases.get(RecordItems.class)
			.of(this.cases.caseFile(this.reference).id())
			.items()
			.stream()
			.filter((item) -> item.kind() == kind)
			.findFirst()
			.orElseThrow();
	}

}
