package org.secondopinion.local;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The fictional people who can sign in to a local Keycloak. The password is the user
 * name.
 */
public enum LocalPerson {

	MARIA(1, "Maria Example-Alvarez", "patient", null, "follows her own case"),
	NOAH(2, "Noah Sample", "patient", null, "follows his own case"),
	RUTH(3, "Ruth Placeholder", "patient", null, "follows her own case"),
	SAM(11, "Sam Ortega-Demo", "navigator", "lakeside", "works the caseload of the Lakeside programme"),
	NINA(12, "Nina Mockridge", "navigator", "harbor", "works the caseload of the Harbor programme"),
	CHEN(21, "Dr. Chen Testwell", "specialist", null, "reviews packets and writes opinions"),
	OKAFOR(22, "Dr. Ada Okafor-Sample", "specialist", null, "reviews packets and writes opinions"),
	LINDQVIST(23, "Dr. Per Lindqvist-Mock", "specialist", null, "reviews packets and writes opinions"),
	GRACE(31, "Grace Managerly", "manager", "lakeside", "sees the cases of the Lakeside programme"),
	ALEX(41, "Alex Adminson", "administrator", null, "runs the installation, and sees no case"),
	LEO(51, "Leo Example-Alvarez", "care-partner", null, "can be invited by Maria, his sister"),
	MIA(52, "Mia Sample", "care-partner", null, "helps Noah, her father, with his case"),
	PAULA(53, "Paula Kidsample", "care-partner", null, "speaks for Kit, her child");

	private final UUID id;

	private final String fullName;

	private final String role;

	private final @Nullable String programme;

	private final String activity;

	LocalPerson(int number, String fullName, String role, @Nullable String programme, String activity) {
		this.id = UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number));
		this.fullName = fullName;
		this.role = role;
		this.programme = programme;
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

	/** The claim {@code programme}; null for people who belong to none. */
	public @Nullable String programme() {
		return this.programme;
	}

	/** What this person can do, as the end of a sentence. */
	public String activity() {
		return this.activity;
	}

}
