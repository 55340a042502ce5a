package org.secondopinion.web.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.documents.Refusal;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.PersonaSignIn;
import org.secondopinion.web.SecondOpinionApplication;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Large files over a real connection, where a server may hang up instead of answering.
 */
@SpringBootTest(
		classes = { SecondOpinionApplication.class, WebTest.Setup.class, CaseSamples.class, PersonaSignIn.class },
		webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "camunda.bpm.job-execution.enabled=false", "server.address=127.0.0.1", "SECURE_COOKIES=false" })
class LargeFileTest {

	private static final int MEGABYTE = 1024 * 1024;

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final Path TEMPORARY = temporary();

	@LocalServerPort
	private int port;

	@Autowired
	private CaseSamples cases;

	@Autowired
	private JdbcClient jdbc;

	private CaseReference reference;

	private @Nullable String session;

	@DynamicPropertySource
	static void temporaryFiles(DynamicPropertyRegistry registry) {
		registry.add("spring.servlet.multipart.location", TEMPORARY::toString);
	}

	@BeforeEach
	void signIn() throws Exception {
		this.reference = this.cases.newCase();
		HttpURLConnection signIn = open("/sign-in-as/MARIA");
		this.session = signIn.getHeaderField("Set-Cookie").split(";", 2)[0];
	}

	@Test
	void aFileOf200MegabytesIsAnsweredWithASentence() throws Exception {
		Answer answer = bring(new byte[200 * MEGABYTE]);

		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains(Refusal.OVERSIZED.sentence());
		nothingIsKept();
	}

	@Test
	void soIsOneThatTheServerTakesAndTheReaderDoesNot() throws Exception {
		Answer answer = bring(new byte[51 * MEGABYTE]);

		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains(Refusal.OVERSIZED.sentence());
		nothingIsKept();
	}

	@Test
	void soIsOneThatIsAlmostAsLargeAsARequestMayBe() throws Exception {
		Answer answer = bring(new byte[56 * MEGABYTE - 2048]);

		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains(Refusal.OVERSIZED.sentence());
		nothingIsKept();
	}

	@Test
	void aFileThatIsReadLeavesNoTemporaryFileBehind() throws Exception {
		Answer answer = bring(RecordFiles.recordOf("Maria", "Example-Alvarez"));

		assertThat(answer.status()).isEqualTo(302);
		assertThat(temporaryFiles()).isEmpty();
	}

	private void nothingIsKept() {
		assertThat(temporaryFiles()).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from document where case_id = ?")
			.param(this.cases.caseFile(this.reference).id().value())
			.query(Long.class)
			.single()).isZero();
	}

	private Answer bring(byte[] file) throws IOException {
		String address = "/cases/" + this.reference + "/import";
		byte[] head = ("--part\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + csrf(address)
				+ "\r\n--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"record.json\"\r\n"
				+ "Content-Type: application/json\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8);
		byte[] tail = "\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8);
		HttpURLConnection connection = open(address);
		connection.setRequestProperty("Content-Type", "multipart/form-data; boundary=part");
		connection.setDoOutput(true);
		connection.setFixedLengthStreamingMode(head.length + (long) file.length + tail.length);
		try (OutputStream out = connection.getOutputStream()) {
			out.write(head);
			out.write(file);
			out.write(tail);
		}
		return answer(connection);
	}

	private String csrf(String address) throws IOException {
		Matcher token = CSRF.matcher(answer(open(address)).body());
		assertThat(token.find()).isTrue();
		return token.group(1);
	}

	private HttpURLConnection open(String address) throws IOException {
		URI uri = URI.create("http://127.0.0.1:" + this.port + address);
		HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
		connection.setInstanceFollowRedirects(false);
		if (this.session != null) {
			connection.setRequestProperty("Cookie", this.session);
		}
		return connection;
	}

	private static Answer answer(HttpURLConnection connection) throws IOException {
		int status = connection.getResponseCode();
		try (InputStream body = (status >= 400) ? connection.getErrorStream() : connection.getInputStream()) {
			return new Answer(status, new String(body.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	private record Answer(int status, String body) {
	}

	private static List<Path> temporaryFiles() {
		try (Stream<Path> files = Files.list(TEMPORARY)) {
			return files.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path temporary() {
		try {
			return Files.createTempDirectory("uploads");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
