package org.secondopinion.web.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseOpening;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.PatientReferral;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.Persona;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The identity provider leads: what it says of somebody who signs in is what is true. */
@WebTest
class SignInTest {

	private static final ProgrammeId LAKESIDE = new ProgrammeId("lakeside");

	@Autowired
	private SignIn signIn;

	@Autowired
	private ClientRegistrationRepository clients;

	@Autowired
	private CaseSamples cases;

	@Autowired
	private MockMvc browser;

	private final String subject = UUID.randomUUID().toString();

	@Test
	void whoseProgrammeWasTakenAwayNoLongerOpensItsCases() throws Exception {
		Person kim = signIn((token) -> navigator(token).claim("programme", "lakeside"));
		CaseReference reference = this.cases.get(PatientReferral.class)
			.refer(UUID.randomUUID(), "Ruth Sample", null, LAKESIDE, kim);
		this.browser.perform(get("/cases/" + reference).with(Persona.signedIn(kim))).andExpect(status().isOk());

		signIn(SignInTest::navigator);

		this.browser.perform(get("/cases/" + reference).with(Persona.signedIn(kim))).andExpect(status().isNotFound());
	}

	@Test
	void aNewNameIsInTheCaseloadAtOnce() {
		Person patient = signIn(
				(token) -> token.claim("name", "Ruth Before-Sample").claim("roles", List.of("patient")));
		CaseReference reference = this.cases.get(CaseOpening.class).open(patient.id(), LAKESIDE, patient);

		signIn((token) -> token.claim("name", "Ruth After-Sample").claim("roles", List.of("patient")));

		assertThat(this.cases.get(Caseload.class).find(this.cases.caseFile(reference).id()))
			.hasValueSatisfying((row) -> assertThat(row.patientName()).isEqualTo("Ruth After-Sample"));
	}

	@Test
	void aProgrammeThatDoesNotExistIsRefusedWithAReason() {
		assertThatExceptionOfType(OAuth2AuthenticationException.class)
			.isThrownBy(() -> signIn((token) -> navigator(token).claim("programme", "No such Programme")))
			.satisfies((it) -> assertThat(it.getError().getErrorCode()).isEqualTo("unknown-program"));
	}

	@Test
	void theReasonIsASentence() throws Exception {
		this.browser.perform(get("/not-signed-in?why=unknown-program"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("names a program that this installation does not have")));
	}

	@Test
	void anAccountWithoutANameIsRefusedWithAReason() {
		assertThatExceptionOfType(OAuth2AuthenticationException.class).isThrownBy(() -> signIn((_) -> {
		})).satisfies((it) -> assertThat(it.getError().getErrorCode()).isEqualTo("no-name"));
	}

	@Test
	void aSubjectThatIsNoUuidIsAlwaysTheSamePerson() {
		PersonId person = Subjects.person("https://id.example.org", "auth0|42");

		assertThat(Subjects.person("https://id.example.org", "auth0|42")).isEqualTo(person);
		assertThat(Subjects.person("https://id.example.org", "1-1-1-1-1")).isNotEqualTo(PersonId.of("1-1-1-1-1"));
		assertThat(Subjects.person("https://other.example.org", "auth0|42")).isNotEqualTo(person);
	}

	private static OidcIdToken.Builder navigator(OidcIdToken.Builder token) {
		return token.claim("name", "Kim Sample").claim("roles", List.of("navigator"));
	}

	private Person signIn(Consumer<OidcIdToken.Builder> claims) {
		Instant now = Instant.now();
		OidcIdToken.Builder token = OidcIdToken.withTokenValue("token")
			.issuer("http://127.0.0.1:1/realms/nobody")
			.subject(this.subject)
			.issuedAt(now)
			.expiresAt(now.plusSeconds(60));
		claims.accept(token);
		OAuth2AccessToken access = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "token", now,
				now.plusSeconds(60));
		this.signIn.loadUser(new OidcUserRequest(this.clients.findByRegistrationId("keycloak"), access, token.build()));
		return this.cases.get(People.class).find(PersonId.of(this.subject)).orElseThrow();
	}

}
