package org.secondopinion.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL 17 on 127.0.0.1, without Docker, installation or root. It trusts
 * every program on this machine: good for trying and testing, for nothing else.
 */
public final class LocalPostgres implements LocalServer {

	private static final String VERSION = "17";

	private static final String DATABASE = "second_opinion";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** Sorting is the same on every machine. */
	private static final Map<String, String> LOCALE = Map.of("locale", "C", "locale-provider", "builtin",
			"builtin-locale", "C.UTF-8");

	/** Nobody misses a temporary database after a power failure. */
	private static final Map<String, String> FAST = Map.of("synchronous_commit", "off", "full_page_writes", "off",
			"max_connections", "300");

	/** The library switches this off, and the last word wins. */
	private static final Map<String, String> SAFE = Map.of("fsync", "on");

	private final EmbeddedPostgres server;

	private final LastWill stopping;

	private final Path pidFile;

	private final AtomicInteger databases = new AtomicInteger();

	private LocalPostgres(EmbeddedPostgres server, LastWill stopping, Path pidFile) {
		this.server = server;
		this.stopping = stopping;
		this.pidFile = pidFile;
	}

	/**
	 * The server that all tests of a JVM share; started by the first call, stopped and
	 * deleted when the JVM has ended.
	 */
	public static LocalPostgres shared() {
		return Shared.SERVER;
	}

	/**
	 * Starts a server on the data that the directory holds, or on an empty database.
	 * @param port the port on 127.0.0.1; 0 for any free one
	 * @throws CannotStart if the port is in use or the server does not come up
	 */
	public static LocalPostgres start(DataDirectory data, int port) {
		if (port != 0) {
			Ports.requireFree(port, "PostgreSQL", "choose another port");
		}
		Path directory = directory(data);
		Path complete = directory.resolve("complete");
		try {
			if (!Files.exists(complete)) {
				// Half a database, left by a first start that was interrupted.
				Directories.delete(directory);
			}
			requireVersion(directory);
			Path log = data.log("postgres");
			EmbeddedPostgres server = configure(directory, data.isTemporary() ? FAST : SAFE, log, port).start();
			LastWill stopping = LastWill.stop(Leftover.pid(pidFile(data)), "INT");
			LocalPostgres postgres = new LocalPostgres(server, stopping, pidFile(data));
			if (!Files.exists(complete)) {
				postgres.create(DATABASE);
				Files.createFile(complete);
			}
			return postgres;
		}
		catch (IOException | IllegalStateException ex) {
			throw new CannotStart("PostgreSQL did not start (%s): its own words are in %s.".formatted(ex.getMessage(),
					data.path().resolve("logs/postgres.log")), ex);
		}
	}

	private static EmbeddedPostgres.Builder configure(Path directory, Map<String, String> safety, Path log, int port) {
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
			// Programs of another user of this machine could not be used.
			.setOverrideWorkingDirectory(Path.of(System.getProperty("java.io.tmpdir"))
				.resolve("second-opinion-" + System.getProperty("user.name"))
				.toFile())
			.setDataDirectory(directory)
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setPGStartupWait(PATIENCE)
			.setPort((port != 0) ? port : Ports.free())
			.setOutputRedirector(Redirect.appendTo(log.toFile()))
			.setErrorRedirector(Redirect.appendTo(log.toFile()))
			.setServerConfig("listen_addresses", Ports.LOOPBACK)
			.setServerConfig("unix_socket_directories", "''")
			.setServerConfig("timezone", "UTC");
		safety.forEach(builder::setServerConfig);
		LOCALE.forEach(builder::setLocaleConfig);
		return builder;
	}

	private static void requireVersion(Path directory) throws IOException {
		Path version = directory.resolve("PG_VERSION");
		if (Files.exists(version) && !Files.readString(version).strip().equals(VERSION)) {
			throw new CannotStart("The data in %s was written by PostgreSQL %s, and this is PostgreSQL %s: "
				.formatted(directory, Files.readString(version).strip(), VERSION)
					+ "choose another data directory, or delete this one to start anew.");
		}
	}

	private static Path directory(DataDirectory data) {
		return data.path().resolve("postgres");
	}

	static Path pidFile(DataDirectory data) {
		return directory(data).resolve("postmaster.pid");
	}

	@Override
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

	/**
	 * The JDBC address of the database that the application uses; it carries the user.
	 */
	public String jdbcUrl() {
		return jdbcUrl(DATABASE);
	}

	/** A new, empty database; returns its JDBC address, which carries the user. */
	public String createDatabase() {
		String name = "fresh_" + this.databases.incrementAndGet();
		create(name);
		return jdbcUrl(name);
	}

	private void create(String database) {
		try (var connection = this.server.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute("create database " + database);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("Could not create the database " + database, ex);
		}
	}

	private String jdbcUrl(String database) {
		return "jdbc:postgresql://%s:%d/%s?user=%s".formatted(Ports.LOOPBACK, port(), database, username());
	}

	/** Stops the server. Open connections are ended, their transactions rolled back. */
	@Override
	public void close() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		if (Patience.until(() -> !Files.exists(this.pidFile), PATIENCE)) {
			this.stopping.revoke();
		}
	}

	private static final class Shared {

		static final LocalPostgres SERVER = start(DataDirectory.temporary(), 0);

	}

}
