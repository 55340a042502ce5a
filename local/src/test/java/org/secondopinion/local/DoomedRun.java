package org.secondopinion.local;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Servers started by a JVM of its own, which is killed without a chance to clean up.
 */
final class DoomedRun {

	private static final String READY = "ready ";

	private final Process process;

	private final Path data;

	private final String jdbcUrl;

	private DoomedRun(Process process, Path data, String jdbcUrl) {
		this.process = process;
		this.data = data;
		this.jdbcUrl = jdbcUrl;
	}

	/** Starts PostgreSQL, and Keycloak unless its port is 0. */
	static DoomedRun start(Path data, int keycloakPort) throws IOException {
		String classPath = String.join(File.pathSeparator, "target/test-classes",
				System.getProperty("jdk.module.path", ""), System.getProperty("java.class.path"));
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp", classPath,
				DoomedRun.class.getName(), data.toString(), Integer.toString(keycloakPort))
			.redirectError(Redirect.INHERIT)
			.start();
		BufferedReader output = process.inputReader();
		String line = output.readLine();
		assertThat(line).startsWith(READY);
		return new DoomedRun(process, data, line.substring(READY.length()));
	}

	String jdbcUrl() {
		return this.jdbcUrl;
	}

	List<String> servers() {
		return ProcessHandle.allProcesses()
			.filter((process) -> process.pid() != this.process.pid())
			.flatMap((process) -> process.info().commandLine().stream())
			.filter((command) -> command.contains("postgres -D " + this.data)
					|| command.contains("-Dkc.home.dir=" + this.data))
			.toList();
	}

	/** Kills everything that could stop the servers, but not the servers. */
	void killWithItsLastWill() throws InterruptedException {
		this.process.descendants().forEach(ProcessHandle::destroyForcibly);
		kill();
	}

	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	void awaitEndOfServers() {
		Patience.until(() -> servers().isEmpty(), Duration.ofSeconds(30));
		assertThat(servers()).isEmpty();
	}

	public static void main(String[] arguments) throws InterruptedException {
		DataDirectory data = DataDirectory.keep(Path.of(arguments[0]));
		LocalPostgres postgres = LocalPostgres.start(data, 0);
		int keycloakPort = Integer.parseInt(arguments[1]);
		if (keycloakPort != 0) {
			LocalKeycloak.start(data, keycloakPort, (progress) -> {
			});
		}
		System.out.println(READY + postgres.jdbcUrl());
		Thread.currentThread().join();
	}

}
