package org.secondopinion.domain.documents;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.secondopinion.domain.documents.Condition.Certainty;
import org.secondopinion.domain.documents.Condition.Status;

import static org.assertj.core.api.Assertions.assertThat;

class PrefillTests {

	@Test
	void presentProblemsComeBeforePastOnesAndTheLatestFirst() {
		assertThat(suggested(Records.condition("Old and gone", Status.RESOLVED, "2023"),
				Records.condition("Long-standing", Status.ACTIVE, "1999-05"),
				Records.condition("New", Status.ACTIVE, "2024-02-01"),
				Records.condition("Undated", Status.RECURRENCE, null)))
			.containsExactly("New", "Long-standing", "Undated", "Old and gone");
	}

	@Test
	void circumstancesOfLifeAreNotDiagnoses() {
		assertThat(suggested(Records.condition("Full-time employment (finding)", Status.ACTIVE, "2024"),
				Records.condition("Medication review due (situation)", Status.ACTIVE, "2024"),
				Records.condition("Epilepsy (disorder)", Status.ACTIVE, "1999")))
			.containsExactly("Epilepsy");
	}

	@Test
	void aDiagnosisWithoutAKindOfConceptCounts() {
		assertThat(suggested(Records.condition("Rheumatoid arthritis", Status.ACTIVE, "2020")))
			.containsExactly("Rheumatoid arthritis");
	}

	@Test
	void aRuledOutDiagnosisIsNotSuggestedAndADoubtfulOneIs() {
		assertThat(suggested(Records.condition("Ruled out", Status.NOT_STATED, Certainty.REFUTED, "2024"),
				Records.condition("Suspected", Status.ACTIVE, Certainty.PROVISIONAL, "2023")))
			.containsExactly("Suspected");
	}

	@Test
	void whatCameBackSeveralTimesIsSuggestedOnce() {
		assertThat(suggested(Records.condition("Viral sinusitis (disorder)", Status.RESOLVED, "2010"),
				Records.condition("Viral sinusitis (disorder)", Status.ACTIVE, "2020"),
				Records.condition("viral sinusitis", Status.RESOLVED, "2015")))
			.containsExactly("Viral sinusitis");
	}

	@Test
	void whatPassesByItselfComesAfterWhatStays() {
		assertThat(suggested(Records.condition("Viral sinusitis (disorder)", Status.ACTIVE, "2024"),
				Records.condition("Epilepsy (disorder)", Status.ACTIVE, "1999"),
				Records.condition("Chronic sinusitis (disorder)", Status.ACTIVE, "1998"),
				Records.condition("Gone", Status.RESOLVED, "2023")))
			.containsExactly("Epilepsy", "Chronic sinusitis", "Viral sinusitis", "Gone");
	}

	private static Stream<String> suggested(Condition... conditions) {
		Records records = new Records();
		Stream.of(conditions).forEach(records::with);
		return Prefill.from(records.summary()).diagnoses().stream().map((condition) -> condition.what().label());
	}

}
