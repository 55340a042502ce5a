package org.secondopinion.web.access;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.PersonaSignIn;
import org.secondopinion.web.SecondOpinionApplication;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Over a real connection, because only a real server asks for its error page. */
@SpringBootTest(
		classes = { SecondOpinionApplication.class, WebTest.Setup.class, CaseSamples.class, PersonaSignIn.class },
		webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "camunda.bpm.job-execution.enabled=false", "server.address=127.0.0.1", "SECURE_COOKIES=false" })
class SignedOutWhileTypingTest {

	@LocalServerPort
	private int port;

	@Autowired
	private CaseSamples cases;

	@Test
	void whatWasTypedIsShownWithTheNumberToCallAndTheWayBack() throws Exception {
		CaseReference reference = this.cases.newCase();

		assertThat(send(reference, "same-origin")).startsWith("HTTP/1.1 403")
			.contains("no-store")
			.contains("You were signed out")
			.contains("I fell &lt;twice&gt; today")
			.contains("tel:555-0100")
			.contains("href=\"/cases/" + reference + "/worse\"")
			.doesNotContain("not for your role");
	}

	@Test
	void anotherSiteCannotHaveItsWordsShown() throws Exception {
		assertThat(send(this.cases.newCase(), "cross-site")).startsWith("HTTP/1.1 403")
			.contains("You were signed out")
			.doesNotContain("I fell")
			.doesNotContain("555-0100");
	}

	// The clients of Java send no header that begins with Sec-.
	private String send(CaseReference reference, String site) throws IOException {
		String body = "_csrf=old&words=I+fell+%3Ctwice%3E+today&_phone=555-0100";
		String page = "/cases/" + reference + "/worse";
		String request = String.join("\r\n", "POST " + page + " HTTP/1.1", "Host: 127.0.0.1:" + this.port,
				"Referer: http://127.0.0.1:" + this.port + page, "Sec-Fetch-Site: " + site, "Accept: text/html",
				"Connection: close", "Content-Type: application/x-www-form-urlencoded",
				"Content-Length: " + body.length(), "", body);
		try (Socket connection = new Socket("127.0.0.1", this.port)) {
			connection.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
