package org.secondopinion.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.secondopinion.local.CannotStart;
import org.secondopinion.local.LocalKeycloak;
import org.secondopinion.local.LocalMail;
import org.secondopinion.local.LocalPostgres;
import org.secondopinion.standalone.samples.Samples;
import org.secondopinion.web.SecondOpinionApplication;

import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole platform, running: the application with sample cases, and a database, sign-in
 * and mail of its own.
 */
public final class Platform implements AutoCloseable {

	private final Servers servers;

	private final ConfigurableApplicationContext application;

	private final URI address;

	private final Progress progress;

	private Platform(Servers servers, ConfigurableApplicationContext application, URI address, Progress progress) {
		this.servers = servers;
		this.application = application;
		this.address = address;
		this.progress = progress;
	}

	/**
	 * The platform that all tests of a JVM share, with temporary data; started by the
	 * first call, and gone with the JVM.
	 */
	public static Platform shared() {
		return Shared.PLATFORM;
	}

	/**
	 * Starts everything, and returns when the application answers.
	 * @throws CannotStart if something outside the program hinders it
	 */
	public static Platform start(Settings settings, Progress progress) {
		// Until the application has configured its log, that would show every detail.
		LoggingSystem.get(Platform.class.getClassLoader()).beforeInitialize();
		URI address = URI.create("http://127.0.0.1:" + settings.port());
		Servers servers = Servers.start(settings, progress);
		try {
			ConfigurableApplicationContext application = progress.start("Application", () -> SecondOpinionApplication
				.start(properties(servers, address, settings.daysAhead()), List.of(Samples.class)));
			return new Platform(servers, application, address, progress);
		}
		catch (RuntimeException ex) {
			servers.stop(progress);
			throw new CannotStart("The application did not start: its own words are in %s.".formatted(log(servers)),
					ex);
		}
	}

	private static Map<String, Object> properties(Servers servers, URI address, int daysAhead) {
		return Map.ofEntries(Map.entry("server.address", address.getHost()),
				Map.entry("server.port", address.getPort()), Map.entry("secondopinion.base-url", address),
				Map.entry("spring.datasource.url", servers.postgres().jdbcUrl()),
				Map.entry("spring.datasource.username", servers.postgres().username()),
				Map.entry("spring.datasource.password", servers.postgres().password()),
				Map.entry("spring.security.oauth2.client.provider.keycloak.issuer-uri", servers.keycloak().issuer()),
				Map.entry("spring.security.oauth2.client.registration.keycloak.client-id",
						servers.keycloak().clientId()),
				Map.entry("spring.security.oauth2.client.registration.keycloak.client-secret",
						servers.keycloak().clientSecret()),
				Map.entry("spring.mail.host", address.getHost()), Map.entry("spring.mail.port", servers.mail().port()),
				Map.entry("secondopinion.mail.from", "second-opinion@example.org"),
				Map.entry("secondopinion.days-ahead", daysAhead),
				// Where the clock is put forward, nobody wants to wait for what is due
				// then.
				Map.entry("camunda.bpm.job-execution.max-wait", 5_000),
				// Not every browser takes a secure cookie from an address without TLS.
				Map.entry("server.servlet.session.cookie.secure", false), Map.entry("spring.main.banner-mode", "off"),
				Map.entry("logging.file.name", log(servers)), Map.entry("logging.threshold.console", "warn"));
	}

	private static Path log(Servers servers) {
		return servers.data().path().resolve("logs/application.log");
	}

	/** Where the application answers. */
	public URI address() {
		return this.address;
	}

	/** Where all data is. */
	public Path data() {
		return this.servers.data().path();
	}

	public LocalPostgres postgres() {
		return this.servers.postgres();
	}

	public LocalKeycloak keycloak() {
		return this.servers.keycloak();
	}

	public LocalMail mail() {
		return this.servers.mail();
	}

	/** The beans of the application, for tests that look behind its pages. */
	public ConfigurableApplicationContext application() {
		return this.application;
	}

	/** Stops the application, then what it needs, the database last. */
	@Override
	public void close() {
		this.progress.say("Application", "stops");
		this.application.close();
		this.servers.stop(this.progress);
	}

	private static final class Shared {

		static final Platform PLATFORM = start(Settings.temporary(), Progress.silent());

	}

}
