package org.secondopinion.web.records;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.records.Authorizations;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordItems;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.domain.records.RecordLedger;
import org.secondopinion.domain.records.ReleaseAuthorization;
import org.secondopinion.domain.records.Signature;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.NOAH;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class RecordTasksTest {

	private static final LocalDate TODAY = CaseSamples.today();

	private static final LocalDate WEEK_AGO = CaseSamples.today().minusDays(7);

	private static final LocalDate IN_A_YEAR = CaseSamples.today().plusYears(1);

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Autowired
	private RecordItems items;

	@Autowired
	private Authorizations authorizations;

	@Autowired
	private OpenTasks openTasks;

	@Test
	void thePatientReadsWhyEachRecordIsNeededAndSignsWithTheFullName() throws Exception {
		CaseReference reference = listed();
		this.browser.perform(get(this.cases.address(reference, TaskKind.SIGN_AUTHORIZATION)).with(MARIA))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("The images themselves")))
			.andExpect(content().string(containsString("The second doctor wants to see the images")))
			.andExpect(content().string(containsString("You do not have to sign")));

		send(reference, signature(MARIA, "maria example-alvarez")).andExpect(redirectedUrl("/cases/" + reference));

		assertThat(authorization(reference).signature().form()).isEqualTo(Signature.Form.TYPED);
		assertThat(this.cases.waiting(reference)).contains(TaskKind.REQUEST_RECORD);
		this.browser.perform(get("/cases/" + reference + "/authorization").with(MARIA))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("maria example-alvarez")))
			.andExpect(content().string(not(containsString("Sign a new one"))));
	}

	@Test
	void whatIsWrongWithASignatureIsSaidAndEverythingTypedIsKept() throws Exception {
		CaseReference reference = listed();

		send(reference,
				signature(MARIA, "Somebody Else").param("purpose", "My own purpose")
					.param("expiresOn", WEEK_AGO.toString()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Type your full name as it is written here")))
			.andExpect(content().string(containsString("Somebody Else")))
			.andExpect(content().string(containsString("My own purpose")));
		assertThat(this.authorizations.latest(this.cases.caseFile(reference).id())).isEmpty();
	}

	@Test
	void anAuthorizationThatHasEndedIsNotSigned() throws Exception {
		CaseReference reference = listed();

		send(reference,
				post("").with(MARIA)
					.param("records", "IMAGES")
					.param("from", "Any hospital")
					.param("to", "The programme")
					.param("purpose", "A second opinion")
					.param("expiresOn", WEEK_AGO.toString())
					.param("signature", MARIA.person().name()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Give a day in the future")));
	}

	@Test
	void aNavigatorCannotSignForThePatientButFilesThePaper() throws Exception {
		CaseReference reference = listed();
		this.browser.perform(get(this.cases.address(reference, TaskKind.SIGN_AUTHORIZATION)).with(SAM))
			.andExpect(content().string(containsString("Only the patient can sign")));
		this.browser.perform(get("/cases/" + reference + "/authorization").with(SAM))
			.andExpect(content().string(containsString("This is a draft")));

		send(reference, signature(SAM, "Maria Example-Alvarez")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Get the signature on paper")));
		send(reference, signature(SAM, "Maria Example-Alvarez").param("signedOn", WEEK_AGO.toString())
			.param("onPaper", "FILED")).andExpect(redirectedUrl("/cases/" + reference));

		assertThat(authorization(reference).signature())
			.isEqualTo(new Signature("Maria Example-Alvarez", WEEK_AGO, Signature.Form.ON_PAPER));
		this.browser.perform(get("/cases/" + reference + "/authorization").with(SAM))
			.andExpect(content().string(containsString("the program keeps the original")));
	}

	@Test
	void aRecordIsRequestedArrivesAndIsAskedForAgain() throws Exception {
		CaseReference reference = signed();
		send(reference, RecordKind.IMAGES, post("").with(SAM).param("keeper", "Lakeside Imaging"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Choose who keeps the record")))
			.andExpect(content().string(containsString("Lakeside Imaging")));
		request(reference, RecordKind.IMAGES, "Lakeside Imaging").andExpect(redirectedUrl("/cases/" + reference));
		this.browser.perform(get("/cases/" + reference + "/records").with(MARIA))
			.andExpect(content().string(containsString("We asked Lakeside Imaging on")));

		send(reference, RecordKind.IMAGES,
				post("").with(SAM).param("arrival", "ARRIVED").param("on", TODAY.minusDays(1).toString()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("before the record was requested")));
		send(reference, RecordKind.IMAGES, post("").with(SAM).param("arrival", "ARRIVED").param("on", TODAY.toString()))
			.andExpect(redirectedUrl("/cases/" + reference));

		this.browser.perform(get(address(reference, RecordKind.IMAGES)).with(SAM))
			.andExpect(content().string(containsString("Is it Maria Example-Alvarez’s, born January 2, 1970?")));
		send(reference, RecordKind.IMAGES,
				post("").with(SAM).param("readable", "YES").param("rightPatient", "NO").param("complete", "YES"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Say what is wrong")));
		send(reference, RecordKind.IMAGES,
				post("").with(SAM)
					.param("readable", "YES")
					.param("rightPatient", "NO")
					.param("complete", "YES")
					.param("note", "Another name on the disc"))
			.andExpect(redirectedUrl("/cases/" + reference));

		this.browser.perform(get(address(reference, RecordKind.IMAGES)).with(SAM))
			.andExpect(content().string(containsString("Another name on the disc")))
			.andExpect(content().string(containsString("Lakeside Imaging")));
		this.browser.perform(get("/cases/" + reference + "/records").with(MARIA))
			.andExpect(content().string(containsString("What came could not be used: it was not yours.")))
			.andExpect(content().string(not(containsString("Another name on the disc"))));
	}

	@Test
	void nobodyAskedBeforeThePatientAllowedIt() throws Exception {
		CaseReference reference = signed();

		request(reference, RecordKind.IMAGES, "Lakeside Imaging", LocalDate.of(1900, 1, 1))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("This is before the patient allowed it.")));
	}

	@Test
	void anAuthorizationEndsWithinTwoYears() throws Exception {
		CaseReference reference = listed();

		send(reference,
				post("").with(MARIA)
					.param("records", "IMAGES")
					.param("from", "Any hospital")
					.param("to", "The program")
					.param("purpose", "A second opinion")
					.param("expiresOn", TODAY.plusYears(2).plusDays(1).toString())
					.param("signature", MARIA.person().name()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Give a day within two years.")));
	}

	@Test
	void aRecordThatCannotBeHadNeedsAReason() throws Exception {
		CaseReference reference = signed();
		request(reference, RecordKind.IMAGES, "Lakeside Imaging");
		MockHttpServletRequestBuilder notAvailable = post("").with(SAM)
			.param("arrival", "NOT_AVAILABLE")
			.param("on", TODAY.toString());

		send(reference, RecordKind.IMAGES, notAvailable).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Say why it cannot be had")));
		send(reference, RecordKind.IMAGES, notAvailable.param("reason", "The disc is lost."))
			.andExpect(redirectedUrl("/cases/" + reference));

		assertThat(item(reference, RecordKind.IMAGES)).isInstanceOf(RecordItem.Waived.class);
		this.browser.perform(get("/cases/" + reference + "/records").with(SAM))
			.andExpect(content().string(containsString("0 of ")))
			.andExpect(content().string(containsString("1 we go without")));
	}

	@Test
	void theDoctorWhomThePatientWantsLeftAloneIsNotAskedForRecords() throws Exception {
		CaseReference reference = listed(NoticeRoute.NOBODY);
		send(reference, signature(MARIA, MARIA.person().name()));

		request(reference, RecordKind.CLINIC_NOTES, "The practice of Dr. First Sample")
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("asked that nobody contacts this doctor")));
		assertThat(item(reference, RecordKind.CLINIC_NOTES)).isInstanceOf(RecordItem.Needed.class);
	}

	@Test
	void anExpiredAuthorizationStopsRequestsUntilThePatientSignsAnew() throws Exception {
		CaseReference reference = signed();
		LocalDate longAgo = CaseSamples.today().minusYears(1);
		this.cases.inOneTransaction(() -> this.authorizations.add(this.cases.caseFile(reference).id(),
				new ReleaseAuthorization(EnumSet.allOf(RecordKind.class), "Any hospital", "The programme",
						"A second opinion", longAgo.plusDays(1),
						new Signature(MARIA.person().name(), longAgo, Signature.Form.TYPED))));

		request(reference, RecordKind.IMAGES, "Lakeside Imaging").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("The release authorization has expired")));
		this.browser.perform(get("/cases/" + reference + "/authorization").with(MARIA))
			.andExpect(content().string(containsString("Sign a new one")));
		this.browser.perform(get("/cases/" + reference + "/authorization/new").with(MARIA)).andExpect(status().isOk());
		this.browser.perform(signature(MARIA, "wrong").uri("/cases/" + reference + "/authorization/new").with(csrf()))
			.andExpect(status().isUnprocessableEntity());
		this.browser
			.perform(signature(MARIA, MARIA.person().name()).uri("/cases/" + reference + "/authorization/new")
				.with(csrf()))
			.andExpect(redirectedUrl("/cases/" + reference + "/authorization"));

		request(reference, RecordKind.IMAGES, "Lakeside Imaging").andExpect(redirectedUrl("/cases/" + reference));
	}

	@Test
	void anAuthorizationThatHoldsIsNotSignedTwice() throws Exception {
		CaseReference reference = signed();

		this.browser.perform(get("/cases/" + reference + "/authorization/new").with(MARIA))
			.andExpect(redirectedUrl("/cases/" + reference + "/authorization"));
	}

	@Test
	void beforeRecordsAreListedThePageSaysWhatWillAppear() throws Exception {
		CaseReference reference = this.cases.assessedCase();

		this.browser.perform(get("/cases/" + reference + "/records").with(MARIA))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Your records will be listed here")));
		this.browser.perform(get("/cases/" + reference + "/authorization").with(MARIA))
			.andExpect(content().string(containsString("Nothing is signed yet")));
	}

	@Test
	void anotherPatientFindsNeitherRecordsNorAuthorization() throws Exception {
		CaseReference reference = signed();

		for (String page : Set.of("records", "authorization", "authorization/new")) {
			this.browser.perform(get("/cases/" + reference + "/" + page).with(NOAH)).andExpect(status().isNotFound());
		}
	}

	private CaseReference listed() {
		return listed(NoticeRoute.PATIENT_TELLS);
	}

	private CaseReference listed(NoticeRoute route) {
		CaseReference reference = this.cases.assessedCase();
		this.cases.answer(reference, TaskKind.CHOOSE_NOTICE, route);
		if (route == NoticeRoute.PATIENT_TELLS) {
			this.cases.done(reference, TaskKind.TELL_DOCTOR);
			this.cases.done(reference, TaskKind.NOTE_DOCTORS_ANSWER);
		}
		return reference;
	}

	private CaseReference signed() throws Exception {
		CaseReference reference = listed();
		send(reference, signature(MARIA, MARIA.person().name()));
		return reference;
	}

	private MockHttpServletRequestBuilder signature(Persona who, String name) {
		return post("").with(who)
			.param("records",
					EnumSet.allOf(RecordKind.class)
						.stream()
						.map(RecordKind::name)
						.collect(Collectors.toList())
						.toArray(String[]::new))
			.param("from", "Any hospital")
			.param("to", "The programme")
			.param("purpose", "A second opinion")
			.param("expiresOn", IN_A_YEAR.toString())
			.param("signature", name);
	}

	private ResultActions request(CaseReference reference, RecordKind kind, String keeper) throws Exception {
		return request(reference, kind, keeper, TODAY);
	}

	private ResultActions request(CaseReference reference, RecordKind kind, String keeper, LocalDate on)
			throws Exception {
		return send(reference, kind,
				post("").with(SAM)
					.param("keeperKind", "OTHER_OFFICE")
					.param("keeper", keeper)
					.param("means", "IN_PERSON")
					.param("requestedOn", on.toString()));
	}

	private ResultActions send(CaseReference reference, MockHttpServletRequestBuilder request) throws Exception {
		return this.browser
			.perform(request.uri(this.cases.address(reference, TaskKind.SIGN_AUTHORIZATION)).with(csrf()));
	}

	private ResultActions send(CaseReference reference, RecordKind kind, MockHttpServletRequestBuilder request)
			throws Exception {
		return this.browser.perform(request.uri(address(reference, kind)).with(csrf()));
	}

	private String address(CaseReference reference, RecordKind kind) {
		OpenTask task = this.openTasks.of(this.cases.caseFile(reference).id())
			.stream()
			.filter((it) -> item(reference, kind).id().value().equals(it.subject()))
			.findFirst()
			.orElseThrow();
		return "/cases/" + reference + "/tasks/" + task.id();
	}

	private RecordItem item(CaseReference reference, RecordKind kind) {
		RecordLedger ledger = this.items.of(this.cases.caseFile(reference).id());
		return ledger.items().stream().filter((item) -> item.kind() == kind).findFirst().orElseThrow();
	}

	private ReleaseAuthorization authorization(CaseReference reference) {
		return this.authorizations.latest(this.cases.caseFile(reference).id()).orElseThrow();
	}

}
