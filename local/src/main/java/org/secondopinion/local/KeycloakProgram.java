package org.secondopinion.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * Keycloak as the build unpacked it, and how to run it: directly with {@code java}, since
 * its own script would be a second process that can die without the first.
 *
 * @param version Keycloak's version
 * @param directory the unpacked distribution; shared by all that run from this checkout
 */
record KeycloakProgram(String version, Path directory) {

	/**
	 * Only signing in and out is wanted: no consoles, no other ways in. Less to start,
	 * and less to attack.
	 */
	private static final List<String> PREPARATION = List.of("build", "--db=dev-file",
			"--features-disabled=account,account-api,admin,admin-api,admin-fine-grained-authz,authorization,ciba,"
					+ "client-policies,device-flow,impersonation,kerberos,organization,par,passkeys,web-authn,workflows");

	/**
	 * Up fast and small rather than fast in the long run; the rest as in Keycloak's
	 * script.
	 */
	private static final List<String> JAVA_OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms64m",
			"-Xmx512m", "-XX:MaxMetaspaceSize=256m", "-Duser.language=en", "-Duser.country=US",
			"--add-opens=java.base/java.lang=ALL-UNNAMED", "--add-opens=java.base/java.security=ALL-UNNAMED",
			"--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
			"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
			"-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
			"-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
					+ "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");

	static KeycloakProgram unpacked() {
		try (InputStream in = KeycloakProgram.class.getResourceAsStream("keycloak.properties")) {
			Properties build = new Properties();
			build.load(in);
			Path directory = Path.of(build.getProperty("home"));
			if (!Files.isDirectory(directory)) {
				throw new CannotStart("Keycloak is not at %s, where the build unpacks it: run `mvn compile` again."
					.formatted(directory));
			}
			return new KeycloakProgram(build.getProperty("version"), directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path libraries() {
		return this.directory.resolve("lib");
	}

	/** Lets Keycloak make itself ready for its options; needed once. */
	void prepare(Consumer<String> progress) {
		try (FileChannel oneAtATime = FileChannel.open(this.directory.resolveSibling("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			oneAtATime.lock();
			Path prepared = this.directory.resolve("prepared");
			String options = String.join(" ", PREPARATION);
			if (Files.exists(prepared) && Files.readString(prepared).equals(options)) {
				return;
			}
			progress.accept("makes itself ready, at the first start only");
			Path log = this.directory.resolveSibling("preparation.log");
			Process process = command(this.directory, PREPARATION).redirectErrorStream(true)
				.redirectOutput(Redirect.to(log.toFile()))
				.start();
			LastWill stopping = LastWill.stop(process.pid(), "TERM");
			int status = process.waitFor();
			stopping.revoke();
			if (status != 0) {
				throw new CannotStart(
						"Keycloak could not make itself ready (%s has its own words): run `mvn clean` and start again."
							.formatted(log));
			}
			Files.writeString(prepared, options);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CannotStart("The start was interrupted.", ex);
		}
	}

	/**
	 * The command that runs Keycloak on what is stored in a home directory.
	 *
	 * <p>
	 * Ctrl-C reaches every process of a terminal at once. The child ignores it, so that
	 * the parent can stop things in the right order.
	 */
	ProcessBuilder command(Path home, List<String> arguments) {
		List<String> command = new ArrayList<>(List.of("sh", "-c", "trap '' HUP INT; exec \"$@\"", "sh",
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dkc.home.dir=" + home,
				"-Djboss.server.config.dir=" + home.resolve("conf")));
		command.addAll(JAVA_OPTIONS);
		command.addAll(List.of("-cp", libraries().resolve("quarkus-run.jar").toString(),
				"io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
		command.addAll(arguments);
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().keySet().removeIf((name) -> name.startsWith("KC_"));
		return builder;
	}

}
