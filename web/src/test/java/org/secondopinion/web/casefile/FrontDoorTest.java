package org.secondopinion.web.casefile;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseOpening;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.secondopinion.web.Persona.ALEX;
import static org.secondopinion.web.Persona.CHEN;
import static org.secondopinion.web.Persona.GRACE;
import static org.secondopinion.web.Persona.SAM;
import static org.secondopinion.web.Persona.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebTest
class FrontDoorTest {

	private static final ProgrammeId LAKESIDE = new ProgrammeId("lakeside");

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Test
	void aStrangerIsWelcomed() throws Exception {
		this.browser.perform(get("/"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("A second opinion, step by step")))
			.andExpect(content().string(containsString("/oauth2/authorization/keycloak")));
	}

	@Test
	void whoeverHasNoAccountReadsWhatToDo() throws Exception {
		this.browser.perform(get("/"))
			.andExpect(content().string(containsString("You have no account yet?")))
			.andExpect(content().string(containsString("href=\"/office\"")))
			.andExpect(content().string(containsString("href=\"tel:")));
		this.browser.perform(get("/not-signed-in")).andExpect(content().string(containsString("href=\"/#account\"")));
	}

	@Test
	void aPageThatFailsInsideACaseLeadsBackToIt() throws Exception {
		Person ruth = somebody(Role.PATIENT);
		CaseReference reference = start(ruth);

		this.browser.perform(get("/cases/" + reference + "/tasks/none").with(signedIn(ruth)))
			.andExpect(content().string(containsString("href=\"/cases/" + reference + "\"")));
		this.browser.perform(get("/cases/" + reference + "/nothing-here").with(signedIn(ruth)))
			.andExpect(status().isNotFound())
			.andExpect(content().string(containsString("Go back to case " + reference)));
	}

	@Test
	void aNewPatientIsLedToTheStart() throws Exception {
		this.browser.perform(get("/").with(signedIn(somebody(Role.PATIENT)))).andExpect(redirectedUrl("/start"));
	}

	@Test
	void aPatientWithOneOpenCaseIsLedToIt() throws Exception {
		Person ruth = somebody(Role.PATIENT);
		CaseReference reference = start(ruth);

		this.browser.perform(get("/").with(signedIn(ruth))).andExpect(redirectedUrl("/cases/" + reference));
	}

	@Test
	void aPatientWithSeveralCasesChooses() throws Exception {
		Person ruth = somebody(Role.PATIENT);
		CaseReference first = start(ruth);
		CaseReference second = start(ruth);

		this.browser.perform(get("/").with(signedIn(ruth))).andExpect(redirectedUrl("/cases"));
		this.browser.perform(get("/cases").with(signedIn(ruth)))
			.andExpect(content().string(containsString(first.value())))
			.andExpect(content().string(containsString(second.value())));
	}

	@Test
	void theProgrammesPeopleAreLedToTheirWork() throws Exception {
		this.browser.perform(get("/").with(SAM)).andExpect(redirectedUrl("/caseload"));
		this.browser.perform(get("/").with(GRACE)).andExpect(redirectedUrl("/caseload"));
		this.browser.perform(get("/").with(CHEN)).andExpect(redirectedUrl("/reviews"));
	}

	@Test
	void whoeverIsPatientAndSpecialistChooses() throws Exception {
		this.browser.perform(get("/").with(signedIn(somebody(Role.PATIENT, Role.SPECIALIST))))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("/start")))
			.andExpect(content().string(containsString("/reviews")));
	}

	@Test
	void anAdministratorSeesNoCaseButTheInstallation() throws Exception {
		this.browser.perform(get("/").with(ALEX))
			.andExpect(content().string(containsString("Administrators run this installation and see no case")))
			.andExpect(content().string(containsString("href=\"/stopped-timers\"")))
			.andExpect(content().string(containsString("href=\"/model-versions\"")));
	}

	@Test
	void whoeverHasNoRoleIsToldWhatToDo() throws Exception {
		this.browser.perform(get("/").with(signedIn(somebody())))
			.andExpect(content().string(containsString("ask the program to give you access")));
	}

	@Test
	void whoeverMistypesAnAddressIsToldThatThereIsNothing() throws Exception {
		this.browser.perform(get("/csaes/whatever").with(signedIn(somebody(Role.PATIENT))))
			.andExpect(status().isNotFound());
		this.browser.perform(post("/whatever").with(SAM).with(csrf())).andExpect(status().isNotFound());
		this.browser.perform(get("/caseload").with(signedIn(somebody(Role.PATIENT)))).andExpect(status().isForbidden());
		this.browser.perform(get("/csaes/whatever")).andExpect(status().is3xxRedirection());
	}

	@Test
	void startingOpensACase() throws Exception {
		Person ruth = somebody(Role.PATIENT);

		this.browser.perform(post("/start").with(signedIn(ruth)).with(csrf()).param("programme", "lakeside"))
			.andExpect(
					redirectedUrl("/cases/" + this.cases.get(Cases.class).ofPatient(ruth.id()).getFirst().reference()));
	}

	@Test
	void startingTwiceOpensOneCase() throws Exception {
		Person ruth = somebody(Role.PATIENT);
		for (int i = 0; i < 2; i++) {
			this.browser.perform(post("/start").with(signedIn(ruth)).with(csrf()).param("programme", "lakeside"));
		}

		assertThat(this.cases.get(Cases.class).ofPatient(ruth.id())).hasSize(1);
	}

	@Test
	void pressingTwiceAtOnceOpensOneCase() throws Exception {
		Person ruth = somebody(Role.PATIENT);
		CyclicBarrier both = new CyclicBarrier(2);
		Callable<String> press = () -> {
			both.await();
			return this.browser.perform(post("/start").with(signedIn(ruth)).with(csrf()).param("programme", "lakeside"))
				.andReturn()
				.getResponse()
				.getRedirectedUrl();
		};

		try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
			Future<String> first = hands.submit(press);
			Future<String> second = hands.submit(press);
			assertThat(first.get()).startsWith("/cases/").isEqualTo(second.get());
		}
	}

	@Test
	void startingNeedsAProgramme() throws Exception {
		this.browser.perform(post("/start").with(signedIn(somebody(Role.PATIENT))).with(csrf()).param("programme", "x"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Choose a program.")));
	}

	private CaseReference start(Person patient) {
		return this.cases.get(CaseOpening.class).open(patient.id(), LAKESIDE, patient);
	}

	private Person somebody(Role... roles) {
		Person person = new Person(new PersonId(UUID.randomUUID()), "Ruth Placeholder", null, Set.of(roles), null);
		this.cases.get(People.class).save(person);
		return person;
	}

}
