package org.secondopinion.standalone;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secondopinion.local.CannotStart;
import org.secondopinion.local.DataDirectory;
import org.secondopinion.local.Ports;

/**
 * Where everything listens, always on 127.0.0.1, and where it keeps its data.
 *
 * @param data the directory for all data; {@code null} for a temporary one
 * @param port the port of the application
 * @param keycloakPort the port of the sign-in pages
 * @param mailPort the port of the mail sink
 * @param daysAhead how far the clock is ahead of the system's, in days; timers fire, and
 * people are reminded, as if these days had passed
 */
public record Settings(@Nullable Path data, int port, int keycloakPort, int mailPort, int daysAhead) {

	private static final int HIGHEST_PORT = 65535;

	/** With a clock that shows the present. */
	public Settings(@Nullable Path data, int port, int keycloakPort, int mailPort) {
		this(data, port, keycloakPort, mailPort, 0);
	}

	/** For one run that leaves nothing behind, beside any other run. */
	public static Settings temporary() {
		return new Settings(null, Ports.free(), Ports.free(), Ports.free());
	}

	/**
	 * Reads a command line: {@code --data=data --port=8080 --keycloak-port=8180
	 * --mail-port=2525 --days-ahead=0}, each of which may be left out.
	 * @throws CannotStart if it holds anything else
	 */
	static Settings of(String... arguments) {
		Map<String, String> options = new HashMap<>(Map.of("--data", "data", "--port", "8080", "--keycloak-port",
				"8180", "--mail-port", "2525", "--days-ahead", "0"));
		for (String argument : arguments) {
			String[] option = argument.split("=", 2);
			if (option.length != 2 || options.replace(option[0], option[1]) == null) {
				throw new CannotStart(
						("The option %s is not known: the options are --data=, --port=, --keycloak-port=, "
								+ "--mail-port= and --days-ahead=.")
							.formatted(argument));
			}
		}
		return new Settings(Path.of(options.get("--data")), port(options, "--port"), port(options, "--keycloak-port"),
				port(options, "--mail-port"), daysAhead(options.get("--days-ahead")));
	}

	private static int daysAhead(String value) {
		if (!value.matches("\\d{1,4}")) {
			throw new CannotStart(
					"The clock can be 0 to 9999 days ahead, and --days-ahead=%s is not: choose another number."
						.formatted(value));
		}
		return Integer.parseInt(value);
	}

	private static int port(Map<String, String> options, String name) {
		String value = options.get(name);
		if (!value.matches("[1-9]\\d{0,4}") || Integer.parseInt(value) > HIGHEST_PORT) {
			throw new CannotStart("A port is a number from 1 to %d, and %s=%s is not: choose another one."
				.formatted(HIGHEST_PORT, name, value));
		}
		return Integer.parseInt(value);
	}

	/** Opens the data directory, and makes sure that nobody else uses the ports. */
	DataDirectory open() {
		DataDirectory directory = (this.data != null) ? DataDirectory.keep(this.data) : DataDirectory.temporary();
		try {
			Ports.requireFree(this.port, "The application", "choose another port with `mvn -Dport=8081`");
			Ports.requireFree(this.keycloakPort, "Keycloak", "choose another port with `mvn -Dkeycloak.port=8181`");
			Ports.requireFree(this.mailPort, "The mail sink", "choose another port with `mvn -Dmail.port=2526`");
			return directory;
		}
		catch (CannotStart ex) {
			directory.close();
			throw ex;
		}
	}

}
