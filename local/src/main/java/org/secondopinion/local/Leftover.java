package org.secondopinion.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A server that outlived the run that started it, because not even the {@link LastWill}
 * of that run could be carried out. Known by a file with its process id.
 */
final class Leftover {

	private static final Duration ORDERLY = Duration.ofSeconds(20);

	private Leftover() {
	}

	/**
	 * Stops the process whose id is the first line of the file, and deletes the file. The
	 * system may have given the id to another program since: only a process whose command
	 * line names the directory is touched.
	 */
	static void stop(Path pidFile, Path directory, String signal) throws IOException {
		if (!Files.exists(pidFile)) {
			return;
		}
		long pid = pid(pidFile);
		if (works(pid, directory)) {
			new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).inheritIO().start();
			if (!Patience.until(() -> !works(pid, directory), ORDERLY)) {
				ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
				Patience.until(() -> !works(pid, directory), ORDERLY);
			}
		}
		Files.deleteIfExists(pidFile);
	}

	static long pid(Path pidFile) throws IOException {
		try (var lines = Files.lines(pidFile)) {
			String first = lines.findFirst().orElse("").strip();
			return first.matches("[1-9]\\d{0,17}") ? Long.parseLong(first) : -1;
		}
	}

	private static boolean works(long pid, Path directory) {
		return ProcessHandle.of(pid)
			.flatMap((process) -> process.info().commandLine())
			.filter((command) -> command.contains(directory.toString()))
			.isPresent();
	}

}
