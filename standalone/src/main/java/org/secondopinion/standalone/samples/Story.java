package org.secondopinion.standalone.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.decision.Outcome;
import org.secondopinion.domain.opinion.Findings;
import org.secondopinion.domain.opinion.FirstOpinionNotes;

/**
 * What a case is about, in words that a patient, a navigator and a specialist could have
 * written. Stories are files beside this class.
 *
 * @param intake what the patient tells
 * @param first what the first doctor said besides, as the navigator noted it
 * @param second what the specialist finds
 * @param outcome what the patient decides in the end
 * @param decision the decision in the patient's words
 */
public record Story(Intake intake, FirstOpinionNotes first, Findings second, Outcome outcome, String decision) {

	private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule()).build();

	/**
	 * A story by its name: hip, spine, breast, prostate, valve, lung, kidney, tremor,
	 * rare or thyroid.
	 * @param name the name
	 * @return the story
	 */
	public static Story of(String name) {
		try (InputStream json = Story.class.getResourceAsStream(name + ".json")) {
			return JSON.readValue(Objects.requireNonNull(json, name), Story.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(name, ex);
		}
	}

	/**
	 * This story with something told differently.
	 * @param section what is told
	 * @return the story
	 */
	public Story telling(IntakeSection section) {
		return new Story(this.intake.with(section), this.first, this.second, this.outcome, this.decision);
	}

	Story of(SamplePatient patient) {
		return telling(patient.about(Objects.requireNonNull(this.intake.about()).bornOn()));
	}

	Story livingIn(String state) {
		return telling(new IntakeSection.Insurance(Objects.requireNonNull(this.intake.insurance()).insurer(), state));
	}

}
