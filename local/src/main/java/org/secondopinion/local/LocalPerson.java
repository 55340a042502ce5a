package org.secondopinion.local;

import java.util.Locale;
import java.util.UUID;

/**
 * The fictional people who can sign in to a local Keycloak. The password is the user
 * name.
 */
public enum LocalPerson {

	MARIA(1, "Maria Example-Alvarez", "patient", "follows her own case"),
	NOAH(2, "Noah Sample", "patient", "follows his own case"),
	RUTH(3, "Ruth Placeholder", "patient", "follows her own case"),
	SAM(11, "Sam Ortega-Demo", "navigator", "works the caseload of the Lakeside programme"),
	NINA(12, "Nina Mockridge", "navigator", "works the caseload of the Harbor programme"),
	CHEN(21, "Dr. Chen Testwell", "specialist", "reviews packets and writes opinions"),
	OKAFOR(22, "Dr. Ada Okafor-Sample", "specialist", "reviews packets and writes opinions"),
	LINDQVIST(23, "Dr. Per Lindqvist-Mock", "specialist", "reviews packets and writes opinions"),
	GRACE(31, "Grace Managerly", "manager", "sees turnaround and outcomes of Lakeside"),
	ALEX(41, "Alex Adminson", "administrator", "runs the installation");

	private final UUID id;

	private final String fullName;

	private final String role;

	private final String activity;

	LocalPerson(int number, String fullName, String role, String activity) {
		this.id = UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number));
		this.fullName = fullName;
		this.role = role;
		this.activity = activity;
	}

	/** Always the same, in every realm: the claim {@code sub} of this person's tokens. */
	public UUID id() {
		return this.id;
	}

	/** The user name and, on this machine, the password. */
	public String username() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String email() {
		return username() + "@example.org";
	}

	public String fullName() {
		return this.fullName;
	}

	/** The realm role, as it stands in the claim {@code roles}. */
	public String role() {
		return this.role;
	}

	/** What this person can do, as the end of a sentence. */
	public String activity() {
		return this.activity;
	}

}
