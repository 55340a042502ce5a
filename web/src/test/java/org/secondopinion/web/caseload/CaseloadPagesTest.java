package org.secondopinion.web.caseload;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.PatientReferral;
import org.secondopinion.domain.caseload.CaseTracking;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.secondopinion.web.Persona.GRACE;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.NINA;
import static org.secondopinion.web.Persona.SAM;
import static org.secondopinion.web.Persona.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class CaseloadPagesTest {

	private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

	private static final ProgrammeId LAKESIDE = new ProgrammeId("lakeside");

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Test
	void aRowSaysWhatToDoAndForWhomItWaits() throws Exception {
		Person navigator = navigator();
		refer("Row Sample", navigator);

		assertThat(page("/caseload?view=all", signedIn(navigator))).contains("Row Sample")
			.contains("Intake to be completed")
			.contains("Waiting for")
			.contains("Patient")
			.contains("1 to 1 of 1");
	}

	@Test
	void aViewShowsTheTaskThatPutTheCaseIntoIt() throws Exception {
		Person navigator = navigator();
		CaseReference reference = this.cases.assessedCase();
		this.cases.answer(reference, TaskKind.CHOOSE_NOTICE, NoticeRoute.NOBODY);
		this.cases.get(JdbcClient.class)
			.sql("update caseload set navigator = ? where reference = ?")
			.params(navigator.id().value(), reference.value())
			.update();

		assertThat(page("/caseload?view=waiting-on-navigator", signedIn(navigator)))
			.contains("Shortlist specialists", "and 1 more")
			.doesNotContain("Authorization to be signed");
		assertThat(page("/caseload?view=waiting-on-patient", signedIn(navigator)))
			.contains("Authorization to be signed", "and 1 more")
			.doesNotContain("Shortlist specialists");
		assertThat(page("/caseload?view=all&step=request-records", signedIn(navigator)))
			.contains("Authorization to be signed");
	}

	@Test
	void whatIsLateWhileOurClockIsPausedIsThePatients() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		assertThat(search(reference.value(), SAM)).doesNotContain("Patient’s turn");
		late(reference, TaskKind.CHOOSE_NOTICE);
		assertThat(search(reference.value(), SAM)).containsSubsequence("Late by ",
				"Patient’s turn, our clock is paused");

		this.cases.answer(reference, TaskKind.CHOOSE_NOTICE, NoticeRoute.NOBODY);
		late(reference, TaskKind.SIGN_AUTHORIZATION);

		assertThat(search(reference.value(), SAM)).containsSubsequence("Late by ", "Patient’s turn")
			.doesNotContain("our clock is paused");
	}

	@Test
	void whereSomethingIsPutOffBesideThePatientsTurnNeitherPageSpeaksOfAPause() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		CaseId id = this.cases.caseFile(reference).id();
		Instant ahead = Instant.now().plus(Duration.ofDays(30));
		this.cases.inOneTransaction(() -> this.cases.get(OpenTasks.class)
			.add(new OpenTask(new TaskId("put off " + reference), id, TaskKind.REVIEW_AFTER_TREATMENT, null, ahead,
					ahead)));
		late(reference, TaskKind.CHOOSE_NOTICE);

		assertThat(page("/cases/" + reference, SAM)).doesNotContain("Our clock is paused");
		assertThat(search(reference.value(), SAM)).contains("Patient’s turn").doesNotContain("our clock is paused");
	}

	private void late(CaseReference reference, TaskKind kind) {
		this.cases.inOneTransaction(() -> {
			this.cases.get(OpenTasks.class)
				.replace(this.cases.task(reference, kind).dueAt(Instant.parse("2026-01-05T12:00:00Z")));
			this.cases.get(CaseTracking.class).refresh(this.cases.caseFile(reference).id());
		});
	}

	@Test
	void aLineSaysThatAMessageIsNewUntilItIsReadByWhoeverCarriesTheCase() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		String chip = "<span>New message</span>";
		assertThat(search(reference.value(), SAM)).doesNotContain(chip);

		this.browser
			.perform(post("/cases/" + reference + "/messages").param("words", "Hello?").with(MARIA).with(csrf()));

		assertThat(search(reference.value(), SAM)).contains(chip).doesNotContain("Hello?");
		assertThat(search(reference.value(), GRACE)).contains(reference.value()).doesNotContain(chip);
		page("/cases/" + reference + "?tab=messages", SAM);
		assertThat(search(reference.value(), SAM)).doesNotContain(chip);
	}

	@Test
	void theNextPageFollowsAndItsAddressTellsNoName() throws Exception {
		Person navigator = navigator();
		for (int i = 0; i < 51; i++) {
			refer("Paged Sample-%02d".formatted(i), navigator);
		}

		String first = page("/caseload?view=all&order=name", signedIn(navigator));
		String next = next(first);
		String second = page(next, signedIn(navigator));

		assertThat(next).doesNotContainIgnoringCase("sample");
		assertThat(first).contains("Paged Sample-00").contains("1 to 50 of 51").doesNotContain("Paged Sample-50");
		assertThat(second).contains("Paged Sample-50").contains("First page").doesNotContain("Paged Sample-49");
	}

	@Test
	void anAddressThatWasCutShortShowsTheFirstPage() throws Exception {
		Person navigator = navigator();
		refer("Cut Sample", navigator);

		assertThat(page("/caseload?view=all&after=nonsense", signedIn(navigator))).contains("Cut Sample");
	}

	@Test
	void aSearchIsPostedAndInNoAddressOfTheAnswer() throws Exception {
		refer("Zebediah Searchable", navigator());

		String found = this.browser.perform(post("/caseload").with(SAM).with(csrf()).param("q", "zebediah"))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(found).contains("Zebediah Searchable").contains("Search: zebediah");
		assertThat(found).doesNotContainPattern("(href|action|hx-[a-z]+)=\"[^\"]*zebediah");
	}

	@Test
	void aSearchInTheAddressIsIgnored() throws Exception {
		Person navigator = navigator();
		refer("Ignored Sample", navigator);

		assertThat(page("/caseload?view=all&q=somebodyelse", signedIn(navigator))).contains("Ignored Sample");
	}

	@Test
	void anEmptySearchGoesBackToTheView() throws Exception {
		this.browser.perform(post("/caseload").with(SAM).with(csrf()).param("q", " ").param("view", "LATE"))
			.andExpect(redirectedUrl("/caseload?view=late"));
	}

	@Test
	void theReferenceFindsACaseThatHasEnded() throws Exception {
		CaseReference reference = this.cases.assessedCase();
		this.browser.perform(post("/cases/" + reference + "/withdraw").with(MARIA).with(csrf()));

		this.browser.perform(post("/caseload").with(SAM).with(csrf()).param("q", reference.value()))
			.andExpect(content().string(containsString("has ended: ")))
			.andExpect(content().string(containsString("/cases/" + reference)));
	}

	@Test
	void anotherProgrammeFindsNothing() throws Exception {
		refer("Hidden Sample", navigator());

		this.browser.perform(post("/caseload").with(NINA).with(csrf()).param("q", "hidden"))
			.andExpect(content().string(containsString("No open case matches")));
	}

	@Test
	void aNavigatorSeesOwnCasesAndOnRequestTheWholeProgramme() throws Exception {
		Person colleague = navigator();
		refer("Colleague Sample", colleague);
		Person navigator = navigator();

		assertThat(page("/caseload?view=all", signedIn(navigator))).doesNotContain("Colleague Sample")
			.contains("There is no open case");
		assertThat(search("colleague sample", signedIn(navigator))).contains("Colleague Sample");
	}

	@Test
	void aManagerSeesTheProgrammeAndMayNotOpenACase() throws Exception {
		refer("Managed Sample", navigator());

		assertThat(page("/caseload?view=all&order=opened", GRACE)).contains("Managed Sample")
			.contains("On navigators")
			.doesNotContain("New case");
	}

	@Test
	void aNavigatorWithoutAProgrammeIsToldWhatToDo() throws Exception {
		Person nobodys = new Person(PersonId.of(UUID.randomUUID().toString()), "Nobody Sample", null,
				Set.of(Role.NAVIGATOR), null);
		this.cases.get(People.class).save(nobodys);

		assertThat(page("/caseload", signedIn(nobodys))).contains("No program yet");
	}

	@Test
	void aStepFilterIsAChipThatCanBeTakenAway() throws Exception {
		Person navigator = navigator();
		refer("Filtered Sample", navigator);

		assertThat(page("/caseload?view=all&step=assess", signedIn(navigator))).contains("Filtered Sample")
			.contains("Step: Assess")
			.contains("href=\"/caseload?view=all\"");
		assertThat(page("/caseload?view=all&step=compare", signedIn(navigator))).doesNotContain("Filtered Sample");
	}

	@Test
	void thePanelShowsTheCaseInShortWithItsFirstTask() throws Exception {
		CaseReference reference = this.cases.caseWithIntake();

		assertThat(page("/caseload/" + reference + "/panel", SAM)).contains("Confirm the intake")
			.contains("Work on it")
			.contains("/cases/" + reference)
			.doesNotContain("<html");
		assertThat(page("/caseload/" + reference + "/panel", GRACE)).doesNotContain("Work on it");
	}

	@Test
	void aNavigatorOpensACaseForAPatientWhoHasNoAccount() throws Exception {
		String address = this.browser
			.perform(post("/caseload/new").with(SAM)
				.with(csrf())
				.param("name", "New Sample")
				.param("email", "new@example.org"))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();

		CaseReference reference = new CaseReference(address.substring("/cases/".length()));
		PersonId patient = this.cases.get(Cases.class).find(reference).orElseThrow().patient();
		assertThat(this.cases.get(People.class).find(patient)).hasValueSatisfying((person) -> {
			assertThat(person.name()).isEqualTo("New Sample");
			assertThat(person.email()).isEqualTo("new@example.org");
			assertThat(person.is(Role.PATIENT)).isTrue();
		});
	}

	@Test
	void aFormThatIsSentTwiceAtOnceOpensOneCase() throws Exception {
		Matcher form = Pattern.compile("name=\"form\" value=\"([^\"]+)\"").matcher(page("/caseload/new", SAM));
		assertThat(form.find()).isTrue();
		CyclicBarrier both = new CyclicBarrier(2);
		Callable<String> press = () -> {
			both.await();
			return this.browser
				.perform(post("/caseload/new").with(SAM)
					.with(csrf())
					.param("form", form.group(1))
					.param("name", "Twice Pressed"))
				.andReturn()
				.getResponse()
				.getRedirectedUrl();
		};

		try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
			Future<String> first = hands.submit(press);
			Future<String> second = hands.submit(press);
			assertThat(first.get()).startsWith("/cases/").isEqualTo(second.get());
		}
		assertThat(this.cases.get(JdbcClient.class)
			.sql("select count(*) from person where name = 'Twice Pressed'")
			.query(Long.class)
			.single()).isOne();
	}

	@Test
	void aFormNeverNamesAPersonWhoIsKnown() {
		PersonId known = MARIA.person().id();

		CaseReference reference = this.cases.get(PatientReferral.class)
			.refer(known.value(), "Not Maria", null, LAKESIDE, SAM.person());

		assertThat(this.cases.caseFile(reference).patient()).isNotEqualTo(known);
		assertThat(this.cases.get(People.class).find(known)).hasValue(MARIA.person());
	}

	@Test
	void aNewCaseNeedsANameAndAWholeAddress() throws Exception {
		this.browser.perform(post("/caseload/new").with(SAM).with(csrf()).param("email", "new at home"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Write the patient&#39;s full name.")))
			.andExpect(content().string(containsString("new at home")))
			.andExpect(content().string(containsString("Write the whole address")));
	}

	@Test
	void aDecideByDateThatHasPassedIsMarked() throws Exception {
		Person navigator = navigator();
		CaseReference reference = refer("Passed Sample", navigator);
		this.cases.get(JdbcClient.class)
			.sql("update caseload set decide_by = date '2026-01-02' where reference = ?")
			.param(reference.value())
			.update();

		assertThat(page("/caseload?view=all", signedIn(navigator)))
			.contains("<span class=\"cell-sub due-late\">Passed</span>");
	}

	@Test
	void aNameThatTheProgramKnowsIsAskedAboutOnce() throws Exception {
		CaseReference known = this.cases.newCase();
		String name = MARIA.person().name().toUpperCase(Locale.ROOT);

		this.browser.perform(post("/caseload/new").with(SAM).with(csrf()).param("name", name))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("A patient of this name has a case already.")))
			.andExpect(content().string(containsString("href=\"/cases/" + known + "\"")));
		this.browser.perform(post("/caseload/new").with(SAM).with(csrf()).param("name", name).param("known", name))
			.andExpect(status().is3xxRedirection());
	}

	@Test
	void aColumnIsSortedBothWays() throws Exception {
		this.cases.newCase();

		assertThat(page("/caseload?view=all&order=name", SAM)).contains("aria-sort=\"ascending\"", "order=name-last");
		assertThat(page("/caseload?view=all&order=name-last", SAM)).contains("aria-sort=\"descending\"")
			.doesNotContain("aria-sort=\"ascending\"");
	}

	@Test
	void aNameHasABound() throws Exception {
		this.browser.perform(post("/caseload/new").with(SAM).with(csrf()).param("name", "x".repeat(3_000)))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Shorten this to 200 characters. It has 3,000 now.")));
	}

	private String page(String address, RequestPostProcessor who) throws Exception {
		return this.browser.perform(get(URI.create(address)).with(who))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private String search(String words, RequestPostProcessor who) throws Exception {
		return this.browser.perform(post("/caseload").with(who).with(csrf()).param("q", words))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private static String next(String page) {
		Matcher next = NEXT.matcher(page);
		assertThat(next.find()).as("a next page").isTrue();
		return next.group(1).replace("&amp;", "&");
	}

	private CaseReference refer(String name, Person navigator) {
		return this.cases.get(PatientReferral.class)
			.refer(UUID.randomUUID(), name, "sample@example.org", LAKESIDE, navigator);
	}

	private Person navigator() {
		Person navigator = new Person(PersonId.of(UUID.randomUUID().toString()), "Navigator Sample", null,
				Set.of(Role.NAVIGATOR), LAKESIDE);
		this.cases.get(People.class).save(navigator);
		return navigator;
	}

}
