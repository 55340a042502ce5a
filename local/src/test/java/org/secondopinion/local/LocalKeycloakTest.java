package org.secondopinion.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * All on the second start of one data directory: the run that did the first start was
 * killed.
 */
class LocalKeycloakTest {

	/** Nothing listens there: the test is the application. */
	private static final String CALLBACK = "http://127.0.0.1:9/login/oauth2/code/keycloak";

	/** The pair that RFC 7636 prints in appendix B. */
	private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

	private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

	private static final ObjectMapper JSON = new ObjectMapper();

	private static Path directory;

	private static DataDirectory data;

	private static LocalKeycloak keycloak;

	@BeforeAll
	static void startForTheSecondTime() throws Exception {
		directory = Files.createTempDirectory("second-opinion-");
		int port = Ports.free();
		DoomedRun first = DoomedRun.start(directory, port);
		first.kill();
		first.awaitEndOfServers();
		data = DataDirectory.keep(directory);
		keycloak = LocalKeycloak.start(data, port, (progress) -> {
		});
	}

	@AfterAll
	static void stop() throws IOException {
		keycloak.close();
		data.close();
		Directories.delete(directory);
	}

	@ParameterizedTest
	@EnumSource
	void everyoneSignsInAndIsKnownById(LocalPerson person) throws Exception {
		JsonNode claims = idToken(codeAfterSigningIn(person));

		assertThat(claims.path("sub").textValue()).isEqualTo(person.id().toString());
		assertThat(claims.path("name").textValue()).isEqualTo(person.fullName());
		assertThat(claims.path("email").textValue()).isEqualTo(person.email());
		assertThat(claims.path("roles")).extracting(JsonNode::textValue).contains(person.role());
		assertThat(claims.path("programme").textValue()).isEqualTo(person.programme());
	}

	@Test
	void nobodyElseIsInTheRealm() throws IOException {
		try (InputStream realm = LocalKeycloak.class.getResourceAsStream("second-opinion-realm.json")) {
			assertThat(JSON.readTree(realm).path("users")).extracting((user) -> user.path("username").textValue())
				.containsExactlyElementsOf(Arrays.stream(LocalPerson.values()).map(LocalPerson::username).toList());
		}
	}

	@Test
	void theSignInPageIsOurs() throws Exception {
		String page = send(HttpRequest.newBuilder(signInPage(CALLBACK))).body();

		assertThat(page).contains("second-opinion.css", "User name or email");
	}

	@Test
	void noCodeGoesToAnotherAddress() throws Exception {
		var answer = send(
				HttpRequest.newBuilder(signInPage("http://elsewhere.example.org/login/oauth2/code/keycloak")));

		assertThat(answer.statusCode()).isEqualTo(400);
	}

	@Test
	void saysWhatToDoAboutABusyPort() {
		int port = keycloak.issuer().getPort();

		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> LocalKeycloak.start(data, port, (progress) -> {
		}))
			.withMessage("Keycloak needs port %d on 127.0.0.1, but another program uses it: "
					+ "stop that program, or choose another port.", port);
	}

	private static String codeAfterSigningIn(LocalPerson person) throws Exception {
		var page = send(HttpRequest.newBuilder(signInPage(CALLBACK)));
		Matcher form = Pattern.compile("action=\"([^\"]+)\"").matcher(page.body());
		assertThat(form.find()).isTrue();
		// Browsers take 127.0.0.1 for secure, Java's cookie store does not.
		String cookies = page.headers()
			.allValues("Set-Cookie")
			.stream()
			.map((cookie) -> cookie.replaceAll(";.*", ""))
			.collect(Collectors.joining("; "));
		var answer = send(post(form.group(1).replace("&amp;", "&"),
				Map.of("username", person.username(), "password", person.username()))
			.header("Cookie", cookies));
		String location = answer.headers().firstValue("Location").orElseThrow();
		assertThat(location).startsWith(CALLBACK);
		return location.replaceAll(".*[?&]code=([^&]+).*", "$1");
	}

	private static JsonNode idToken(String code) throws Exception {
		var answer = send(post(keycloak.issuer() + "/protocol/openid-connect/token",
				Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", CALLBACK, "code_verifier",
						VERIFIER, "client_id", keycloak.clientId(), "client_secret", keycloak.clientSecret())));
		assertThat(answer.statusCode()).isEqualTo(200);
		String payload = JSON.readTree(answer.body()).path("id_token").textValue().split("\\.")[1];
		return JSON.readTree(Base64.getUrlDecoder().decode(payload));
	}

	private static URI signInPage(String callback) {
		return URI.create(keycloak.issuer() + "/protocol/openid-connect/auth?"
				+ form(Map.of("client_id", keycloak.clientId(), "redirect_uri", callback, "response_type", "code",
						"scope", "openid profile email", "code_challenge", CHALLENGE, "code_challenge_method",
						"S256")));
	}

	private static HttpRequest.Builder post(String url, Map<String, String> fields) {
		return HttpRequest.newBuilder(URI.create(url))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form(fields)));
	}

	private static String form(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		try (HttpClient http = HttpClient.newHttpClient()) {
			return http.send(request.build(), BodyHandlers.ofString());
		}
	}

}
