package org.secondopinion.workflow.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondopinion.bpmn.Model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** A hospital edits a decision table without a programmer, and hears of its mistakes. */
class OwnTablesTest {

	private final TableTrial trial = new TableTrial(
			DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine());

	@TempDir
	private Path directory;

	@ParameterizedTest
	@EnumSource
	void theProgramsOwnTablesPass(Model model) {
		assertThatCode(() -> this.trial.passes(model, model.open())).doesNotThrowAnyException();
	}

	@Test
	void aTableOfTheHospitalCountsAndTheOthersStay() throws IOException {
		Files.writeString(this.directory.resolve("triage.dmn"), "<theirs/>");
		Models models = Models.in(this.directory.toString());

		assertThat(models.isOwn(Model.TRIAGE)).isTrue();
		assertThat(models.open(Model.TRIAGE)).hasContent("<theirs/>");
		assertThat(models.isOwn(Model.NEEDED_RECORDS)).isFalse();
		assertThat(models.open(Model.NEEDED_RECORDS)).hasSameContentAs(Model.NEEDED_RECORDS.open());
	}

	@Test
	void aDirectoryThatIsNotThereIsAMistake() {
		assertThatIllegalStateException().isThrownBy(() -> Models.in("no such directory"))
			.withMessageContaining("MODELS_DIRECTORY names no directory: no such directory");
	}

	@Test
	void whatIsNoTableIsRefused() {
		assertThatIllegalStateException()
			.isThrownBy(() -> this.trial.passes(Model.TRIAGE, changed(Model.TRIAGE, (_) -> "not even XML")))
			.withMessageContaining("triage.dmn is no decision table with the id triage.");
	}

	@Test
	void aPathThatDoesNotExistIsRefused() {
		assertThatIllegalStateException()
			.isThrownBy(() -> this.trial.passes(Model.TRIAGE,
					changed(Model.TRIAGE, (xml) -> xml.replace("\"STANDARD\"", "\"USUAL\""))))
			.withMessageContaining("it answers [USUAL], which is no path");
	}

	@Test
	void anEmergencyMayNotWait() {
		assertThatIllegalStateException()
			.isThrownBy(() -> this.trial.passes(Model.TRIAGE,
					changed(Model.TRIAGE, (xml) -> xml.replace("\"URGENT_CARE\"", "\"STANDARD\""))))
			.withMessageContaining("in an emergency, where urgent care comes first");
	}

	@Test
	void aRecordThatDoesNotExistIsRefused() {
		assertThatIllegalStateException()
			.isThrownBy(() -> this.trial.passes(Model.NEEDED_RECORDS,
					changed(Model.NEEDED_RECORDS, (xml) -> xml.replace("\"SLIDES\"", "\"GLASS\""))))
			.withMessageContaining("which are no records");
	}

	private static InputStream changed(Model model, UnaryOperator<String> change) {
		try (InputStream xml = model.open()) {
			String text = new String(xml.readAllBytes(), StandardCharsets.UTF_8);
			return new ByteArrayInputStream(change.apply(text).getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
