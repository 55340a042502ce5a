package org.secondopinion.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A real Keycloak on 127.0.0.1 with the realm {@code second-opinion} and the
 * {@linkplain LocalPerson people} who can sign in.
 *
 * <p>
 * It is a child process, one JVM without a shell around it. What it stores can be made
 * anew from the realm file at any time: another realm file, or another version of
 * Keycloak, starts from an empty store.
 */
public final class LocalKeycloak implements LocalServer {

	private static final String REALM = "second-opinion";

	private static final String REALM_FILE = "second-opinion-realm.json";

	private static final List<String> THEME = List.of("login/theme.properties", "login/messages/messages_en.properties",
			"login/resources/css/second-opinion.css");

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final Duration ORDERLY = Duration.ofSeconds(20);

	private final Process process;

	private final LastWill stopping;

	private final Path pidFile;

	private final int port;

	private LocalKeycloak(Process process, LastWill stopping, Path pidFile, int port) {
		this.process = process;
		this.stopping = stopping;
		this.pidFile = pidFile;
		this.port = port;
	}

	/**
	 * Starts Keycloak and returns when people can sign in.
	 * @param port the port on 127.0.0.1
	 * @param progress told when something takes longer than usual
	 * @throws CannotStart if the port is in use or Keycloak does not come up
	 */
	public static LocalKeycloak start(DataDirectory data, int port, Consumer<String> progress) {
		Ports.requireFree(port, "Keycloak", "choose another port");
		KeycloakProgram program = KeycloakProgram.unpacked();
		program.prepare(progress);
		try {
			Path home = home(data, program);
			Path complete = home.resolve("complete");
			boolean first = !Files.exists(complete);
			if (first) {
				progress.accept("imports its people, at the first start only");
				// Also what another realm file, or an interrupted start, left.
				Directories.delete(home.getParent());
			}
			furnish(home, program);
			Path log = data.log("keycloak");
			ProcessBuilder command = program.command(home, arguments(port))
				.redirectErrorStream(true)
				.redirectOutput(Redirect.to(log.toFile()));
			Process process = command.start();
			LastWill stopping = LastWill.stop(process.pid(), "TERM");
			Files.writeString(pidFile(data), process.pid() + "\n");
			LocalKeycloak keycloak = new LocalKeycloak(process, stopping, pidFile(data), port);
			keycloak.awaitReady(log);
			if (first) {
				Files.createFile(complete);
			}
			return keycloak;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> arguments(int port) {
		return List.of("start", "--optimized", "--import-realm", "--http-enabled=true",
				"--hostname=http://%s:%d".formatted(Ports.LOOPBACK, port), "--http-host=" + Ports.LOOPBACK,
				"--http-port=" + port, "--cache=local",
				// A changed sign-in page shows at once.
				"--spi-theme--static-max-age=-1");
	}

	private static Path directory(DataDirectory data) {
		return data.path().resolve("keycloak");
	}

	static Path pidFile(DataDirectory data) {
		return directory(data).resolve("pid");
	}

	/**
	 * An existing realm is never imported again, so every realm file has a home of its
	 * own.
	 */
	private static Path home(DataDirectory data, KeycloakProgram program) throws IOException {
		try (InputStream realm = resource(REALM_FILE)) {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(realm.readAllBytes());
			return directory(data).resolve(program.version() + "-" + HexFormat.of().formatHex(hash).substring(0, 8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	private static void furnish(Path home, KeycloakProgram program) throws IOException {
		Path link = home.resolve("lib");
		Files.createDirectories(home.resolve("conf"));
		Files.deleteIfExists(link);
		Files.createSymbolicLink(link, program.libraries());
		copy(REALM_FILE, home.resolve("data/import").resolve(REALM_FILE));
		// Keycloak keeps compressed copies of the theme's files there and never looks
		// again.
		Directories.delete(home.resolve("data/tmp"));
		for (String file : THEME) {
			copy("theme/" + file, home.resolve("themes/second-opinion").resolve(file));
		}
	}

	private static void copy(String resource, Path target) throws IOException {
		Files.createDirectories(target.getParent());
		try (InputStream in = resource(resource)) {
			Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static InputStream resource(String name) throws IOException {
		InputStream in = LocalKeycloak.class.getResourceAsStream(name);
		if (in == null) {
			throw new IOException("The resource %s is missing".formatted(name));
		}
		return in;
	}

	private void awaitReady(Path log) {
		try (HttpClient http = HttpClient.newHttpClient()) {
			boolean answered = Patience.until(() -> !this.process.isAlive() || answers(http), PATIENCE);
			if (!answered || !this.process.isAlive()) {
				close();
				throw new CannotStart(
						"Keycloak did not start: its own words are in %s; if its store is damaged, delete %s and start again."
							.formatted(log, this.pidFile.getParent()));
			}
		}
	}

	/** The port opens long before the realm is there. */
	private boolean answers(HttpClient http) {
		try {
			URI configuration = URI.create(issuer() + "/.well-known/openid-configuration");
			var request = HttpRequest.newBuilder(configuration).timeout(ORDERLY).build();
			return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	public int port() {
		return this.port;
	}

	/** The issuer, from which an OpenID Connect client finds everything else. */
	public URI issuer() {
		return URI.create("http://%s:%d/realms/%s".formatted(Ports.LOOPBACK, this.port, REALM));
	}

	/** The client for the application, which may run on any port of 127.0.0.1. */
	public String clientId() {
		return "second-opinion-web";
	}

	/** No secret at all: it stands in the realm file. */
	public String clientSecret() {
		return "local-only";
	}

	@Override
	public void close() {
		try {
			this.process.destroy();
			if (!this.process.waitFor(ORDERLY.toSeconds(), TimeUnit.SECONDS)) {
				this.process.destroyForcibly().waitFor();
			}
			this.stopping.revoke();
			Files.deleteIfExists(this.pidFile);
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
