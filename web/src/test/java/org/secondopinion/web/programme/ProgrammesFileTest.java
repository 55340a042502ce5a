package org.secondopinion.web.programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondopinion.domain.booking.Specialist;
import org.secondopinion.domain.booking.Specialists;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.programme.Installation;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What a hospital's IT writes down is what the installation is set up with. */
@WebTest
class ProgrammesFileTest {

	private static final Path EXAMPLE = Path.of("../docs/programmes.json");

	private static final String ISSUER = "https://id.example.org";

	@TempDir
	private Path directory;

	@Autowired
	private Installation installation;

	@Autowired
	private Programmes programmes;

	@Autowired
	private Specialists specialists;

	@Autowired
	private People people;

	@Test
	void theExampleSetsUpAProgrammeWithItsDirectoryHoweverOften() throws IOException {
		Path file = changed("\"lakeside\"", "\"example\"");
		start(file);
		start(file);

		ProgrammeId id = new ProgrammeId("example");
		assertThat(this.programmes.all()).extracting(Programme::id).containsOnlyOnce(id);
		assertThat(this.specialists.directory(id)).singleElement().satisfies((card) -> {
			assertThat(card.name()).isEqualTo("Dr. Chen Testwell");
			assertThat(card.feeCents()).isEqualTo(60_000);
			assertThat(this.people.find(card.id())).isPresent();
		});
	}

	@Test
	void whoeverIsTakenOutOfTheFileIsNoLongerListed() throws IOException {
		Path file = changed("\"lakeside\"", "\"shrinking\"");
		start(file);
		String alone = Files.readString(file);
		Files.writeString(file, alone.substring(0, alone.indexOf("\"specialists\"")) + "\"specialists\": [] }");

		start(file);

		assertThat(this.specialists.directory(new ProgrammeId("shrinking"))).isEmpty();
	}

	@Test
	void whoeverHasSignedInStaysAsTheIdentityProviderSaid() throws IOException {
		Path file = changed("Dr. Chen Testwell", "Dr. Chen Otherwise");
		Files.writeString(file, Files.readString(file).replace("\"lakeside\"", "\"renaming\""));

		start(file);

		Specialist card = this.specialists.directory(new ProgrammeId("renaming")).getFirst();
		assertThat(this.people.find(card.id())).hasValueSatisfying((chen) -> {
			assertThat(chen.name()).isEqualTo("Dr. Chen Testwell");
			assertThat(chen.email()).isEqualTo("chen@example.org");
		});
	}

	@Test
	void everyMistakeIsASentence() throws IOException {
		Path file = changed("America/Chicago", "Chicago");
		Files.writeString(file,
				Files.readString(file)
					.replace("\"phone\"", "\"fone\"")
					.replace("2026-12-25", "Christmas")
					.replace("\"VISIT\"", "\"LETTER\"")
					.replace("\"programmes\": [\"lakeside\"]", "\"programmes\": [\"seaside\"]")
					.replace("600", "\"free\""));

		assertThat(mistakes(file)).containsExactly("programmes[0].phone must be a text.",
				"programmes[0].zone must be a time zone, such as America/Chicago, and is \"Chicago\".",
				"programmes[0].holidays must be days such as 2027-01-01, and one is \"Christmas\".",
				"programmes[0].fone is not known. Known are: blindReview, closes, days, holidays, id, mostOpinions, name, opens, phone, zone.",
				"specialists[0].programmes names \"seaside\", which is no programme of this file.",
				"specialists[0].reviewKinds must be a list of at least one of: RECORD_REVIEW, VIDEO, VISIT, BOARD.",
				"specialists[0].feeDollars must be a whole number of at least 0.");
	}

	@Test
	void blindReviewIsOffUnlessTheFileTurnsItOn() throws IOException {
		start(changed("\"lakeside\"", "\"sighted\""));
		assertThat(this.programmes.get(new ProgrammeId("sighted")).blindReview()).isFalse();

		Path file = changed("\"lakeside\"", "\"blind\"");
		Files.writeString(file, Files.readString(file).replace("\"mostOpinions\": 3", "\"blindReview\": true"));
		start(file);
		assertThat(this.programmes.get(new ProgrammeId("blind")).blindReview()).isTrue();
	}

	@Test
	void aFileThatIsNoJsonSaysWhere() throws IOException {
		assertThat(mistakes(changed("\"id\":", "id:"))).singleElement()
			.asString()
			.startsWith("It is not JSON: line 4,");
	}

	@Test
	void aFileThatIsNotThereStopsTheStartWithASentence() {
		UnusableProgrammesFile failure = catchThrowableOfType(UnusableProgrammesFile.class,
				() -> start(this.directory.resolve("nowhere.json")));

		assertThat(new UnusableProgrammesFileAnalyzer().analyze(new IllegalStateException(failure)).getDescription())
			.contains("nowhere.json")
			.contains("It cannot be read. Does it exist");
	}

	private List<String> mistakes(Path file) {
		try {
			start(file);
		}
		catch (UnusableProgrammesFile ex) {
			return ex.mistakes();
		}
		throw new AssertionError("The file was used");
	}

	private void start(Path file) {
		new ProgrammesAtStart(this.installation, this.programmes, file.toString(), ISSUER)
			.afterSingletonsInstantiated();
	}

	private Path changed(String before, String after) throws IOException {
		String example = Files.readString(EXAMPLE);
		assertThat(example).contains(before);
		return Files.writeString(this.directory.resolve("programmes.json"), example.replace(before, after));
	}

}
