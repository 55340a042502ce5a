package org.secondopinion.standalone;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.secondopinion.local.LocalPerson;

/** What a person needs to know to begin. */
final class Welcome {

	private Welcome() {
	}

	static String to(Platform platform) {
		return """

				Second Opinion is running: %s

				Sign in as one of these fictional people. The password is the user name.

				%s

				Mail      none leaves this machine; read it in %s
				Database  %s
				Data      %s; delete it while nothing runs to start anew
				Stop      Ctrl-C
				""".formatted(platform.address(), people(), platform.mail().directory(), platform.postgres().jdbcUrl(),
				platform.data());
	}

	private static String people() {
		return Arrays.stream(LocalPerson.values())
			.map((person) -> "  %-10s %-24s %-14s %s".formatted(person.username(), person.fullName(), person.role(),
					person.activity()))
			.collect(Collectors.joining("\n"));
	}

}
