package org.secondopinion.standalone;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A JVM of its own for a program of the tests, on the module path as plain {@code mvn}
 * starts one.
 */
public final class OwnJvm {

	private OwnJvm() {
	}

	/**
	 * Starts a program; what it says of errors is seen among the tests' output.
	 * @param program a class of the tests with a main method
	 * @param arguments what it is given
	 * @return the process, whose output the caller must read
	 * @throws IOException if the JVM does not start
	 */
	public static Process start(Class<?> program, String... arguments) throws IOException {
		String modules = Files.readString(Path.of("target", "runtime-modules.txt")).strip();
		ProcessBuilder java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--module-path",
				Path.of("target", "classes") + File.pathSeparator + modules, "--add-modules",
				"ALL-DEFAULT,ALL-MODULE-PATH", "--patch-module",
				"org.secondopinion.standalone=" + Path.of("target", "test-classes"), "--module",
				"org.secondopinion.standalone/" + program.getName());
		java.command().addAll(List.of(arguments));
		return java.redirectError(Redirect.INHERIT).start();
	}

}
