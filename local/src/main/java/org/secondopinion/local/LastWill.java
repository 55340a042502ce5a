package org.secondopinion.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

/**
 * What is left to do when this JVM is gone, however it went: {@code kill -9} included.
 *
 * <p>
 * A shell waits for the end of its standard input. Nobody but this JVM holds the other
 * end, so the input ends when the JVM ends. Then the shell carries out the last list that
 * it was told, newest entry first. Entries are revoked when the thing that they would
 * stop has been stopped in the ordinary way.
 */
final class LastWill {

	/**
	 * Where the system allows it, the shell has a session of its own, so that whoever
	 * kills all processes of this one's group does not kill it.
	 */
	private static final String START = "command -v setsid > /dev/null && exec setsid sh -c \"$1\"; eval \"$1\"";

	private static final String EXECUTOR = """
			trap '' HUP INT TERM
			runs() {
				case $(ps -o stat= -p "$1") in '' | Z*) return 1 ;; esac
			}
			stop() {
				kill "-$1" "$2" || return 0
				tenths=0
				while runs "$2"; do
					[ "$tenths" -lt 150 ] || { kill -KILL "$2"; return 0; }
					sleep 0.1
					tenths=$((tenths + 1))
				done
			}
			will=:
			while IFS= read -r line; do will=$line; done
			eval "$will"
			""";

	private static final Deque<LastWill> ALL = new ArrayDeque<>();

	private static @Nullable Process executor;

	private final String command;

	private LastWill(String command) {
		this.command = command;
	}

	/** Sends the process a signal and, if it is still there after 15 s, kills it. */
	static LastWill stop(long pid, String signal) {
		return add("stop %s %d".formatted(signal, pid));
	}

	/** Deletes the directory with everything in it. */
	static LastWill delete(Path directory) {
		return add("rm -rf -- '%s'".formatted(directory.toAbsolutePath().toString().replace("'", "'\\''")));
	}

	private static LastWill add(String command) {
		synchronized (ALL) {
			LastWill will = new LastWill(command);
			ALL.push(will);
			tell();
			return will;
		}
	}

	void revoke() {
		synchronized (ALL) {
			if (ALL.remove(this)) {
				tell();
			}
		}
	}

	private static void tell() {
		String list = String.join("; ", ALL.stream().map((will) -> will.command).toList());
		try {
			if (executor == null) {
				executor = new ProcessBuilder("sh", "-c", START, "sh", EXECUTOR).redirectOutput(Redirect.DISCARD)
					.redirectError(Redirect.DISCARD)
					.start();
			}
			var out = executor.getOutputStream();
			out.write(((list.isEmpty() ? ":" : list) + "\n").getBytes(StandardCharsets.UTF_8));
			out.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
