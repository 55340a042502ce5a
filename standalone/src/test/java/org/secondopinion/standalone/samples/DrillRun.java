package org.secondopinion.standalone.samples;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.standalone.OwnJvm;
import org.secondopinion.standalone.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/** One life of the platform in a {@link Drill}, as seen from outside. */
final class DrillRun {

	private final Process process;

	private final BufferedReader output;

	private String database = "";

	private final Set<String> opened = new LinkedHashSet<>();

	private final List<Acknowledged> acknowledged = new ArrayList<>();

	private @Nullable String finished;

	private DrillRun(Process process) throws IOException {
		this.process = process;
		this.output = process.inputReader();
		read();
	}

	/**
	 * Starts the platform, which goes on with some cases, or with new ones if there are
	 * none.
	 */
	static DrillRun start(Settings settings, Collection<String> cases) throws IOException {
		String[] arguments = Stream
			.concat(Stream.of(settings.data(), settings.port(), settings.keycloakPort(), settings.mailPort()),
					cases.stream())
			.map(Object::toString)
			.toArray(String[]::new);
		return new DrillRun(OwnJvm.start(Drill.class, arguments));
	}

	String database() {
		return this.database;
	}

	Set<String> opened() {
		return this.opened;
	}

	List<Acknowledged> acknowledged() {
		return this.acknowledged;
	}

	/** Reads on until one of the cases waits for a task. */
	void awaitAny(TaskKind kind) throws IOException {
		while (!read().contains(kind.name())) {
			assertThat(this.finished).as("finished before anything waited for " + kind).isNull();
		}
	}

	/** Waits until all is done; returns a case that nobody interrupted. */
	String awaitTheEnd() throws IOException {
		while (this.finished == null) {
			read();
		}
		return this.finished;
	}

	/** Kills the JVM, and nothing else. */
	void kill() throws IOException, InterruptedException {
		// Not the process itself, which would close its output unread.
		this.process.toHandle().destroyForcibly();
		this.process.waitFor();
		// What was acknowledged just before the end counts too.
		this.output.lines().forEach(this::read);
	}

	/**
	 * Kills the JVM and all that it started: database, sign-in, and what would stop
	 * these.
	 */
	void killWithItsServers() throws IOException, InterruptedException {
		List<ProcessHandle> servers = this.process.descendants().toList();
		assertThat(servers).isNotEmpty();
		servers.forEach(ProcessHandle::destroyForcibly);
		kill();
		servers.forEach((server) -> server.onExit().join());
	}

	private List<String> read() throws IOException {
		String line = this.output.readLine();
		assertThat(line).as("what the platform says").isNotNull();
		return read(line);
	}

	private List<String> read(String line) {
		List<String> words = List.of(line.split(" "));
		switch (words.getFirst()) {
			case Drill.READY -> this.database = words.get(1);
			case Drill.OPENED -> this.opened.add(words.get(1));
			case Drill.DID -> this.acknowledged.add(new Acknowledged(words.get(1), Long.parseLong(words.get(2))));
			case Drill.FINISHED -> this.finished = words.get(1);
			default -> throw new AssertionError(line);
		}
		return words;
	}

	/**
	 * That something was done, and the platform said so.
	 *
	 * @param reference to which case
	 * @param event the newest event of the case after it
	 */
	record Acknowledged(String reference, long event) {
	}

}
