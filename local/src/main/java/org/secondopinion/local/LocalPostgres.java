package org.secondopinion.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL 17 on 127.0.0.1, without Docker, installation or root.
 */
public final class LocalPostgres implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** Names, sorting and times are the same on every machine. */
	private static final Map<String, String> LOCALE = Map.of("locale", "C", "locale-provider", "builtin",
			"builtin-locale", "C.UTF-8");

	private final EmbeddedPostgres server;

	private final AtomicInteger databases = new AtomicInteger();

	private LocalPostgres(EmbeddedPostgres server) {
		this.server = server;
	}

	/**
	 * The server that all tests of a JVM share; started by the first call, stopped and
	 * deleted when the JVM has ended. Fast instead of safe: it does not survive a power
	 * failure, and need not.
	 */
	public static LocalPostgres shared() {
		return Shared.SERVER;
	}

	private static LocalPostgres startTemporary() {
		try {
			Path directory = Files.createTempDirectory("second-opinion-postgres");
			LastWill.delete(directory);
			EmbeddedPostgres server = builder(directory).setServerConfig("synchronous_commit", "off")
				.setServerConfig("full_page_writes", "off")
				.setServerConfig("max_connections", "300")
				.start();
			LastWill.stop(pid(directory), "INT");
			return new LocalPostgres(server);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static EmbeddedPostgres.Builder builder(Path directory) {
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
			.setOverrideWorkingDirectory(Path.of(System.getProperty("java.io.tmpdir"))
				.resolve("second-opinion-" + System.getProperty("user.name"))
				.toFile())
			.setDataDirectory(directory)
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setPGStartupWait(PATIENCE)
			.setServerConfig("listen_addresses", "127.0.0.1")
			.setServerConfig("unix_socket_directories", "''")
			.setServerConfig("timezone", "UTC");
		LOCALE.forEach(builder::setLocaleConfig);
		return builder;
	}

	private static long pid(Path directory) throws IOException {
		try (var lines = Files.lines(directory.resolve("postmaster.pid"))) {
			return Long.parseLong(lines.findFirst().orElseThrow().strip());
		}
	}

	/** The port on 127.0.0.1. */
	public int port() {
		return this.server.getPort();
	}

	/** The user, who may do everything in every database. */
	public String username() {
		return "postgres";
	}

	/** Any password will do: the server trusts this machine. */
	public String password() {
		return "postgres";
	}

	/** A new, empty database; returns its JDBC address, which carries the user. */
	public String createDatabase() {
		String name = "fresh_" + this.databases.incrementAndGet();
		try (var connection = this.server.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute("create database " + name);
			return jdbcUrl(name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("Could not create the database " + name, ex);
		}
	}

	private String jdbcUrl(String database) {
		return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s".formatted(port(), database, username());
	}

	@Override
	public void close() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class Shared {

		static final LocalPostgres SERVER = startTemporary();

	}

}
