package org.secondopinion.domain.opinion;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.people.PersonId;

/** Made-up opinions; a test changes the one thing that it is about. */
final class SampleOpinions {

	static final Instant NOW = Instant.parse("2026-11-24T16:00:00Z");

	static final PersonId CHEN = PersonId.of("00000000-0000-4000-8000-000000000021");

	static final PersonId SAM = PersonId.of("00000000-0000-4000-8000-000000000031");

	private SampleOpinions() {
	}

	static Findings findings(Agreement onDiagnosis, Agreement onTreatment) {
		return findings(onDiagnosis, onTreatment, passages());
	}

	static Findings findings(Agreement onDiagnosis, Agreement onTreatment, Map<Row, Passage> passages) {
		return new Findings(onDiagnosis, onTreatment, Urgency.WITHIN_WEEKS, Certainty.MODERATE, passages,
				List.of(new AnsweredQuestion("Can I wait?", "Yes, four weeks.")), List.of("Pathology report"),
				List.of(new NeededTest("Scan", "It shows how far it has grown.")));
	}

	static Map<Row, Passage> passages() {
		Map<Row, Passage> passages = new EnumMap<>(Row.class);
		Row.OF_DOCTORS.forEach((row) -> passages.put(row, Passage.of("Second doctor on " + row + ".")));
		return passages;
	}

	static Map<Row, Passage> passagesWith(Row row, Passage passage) {
		Map<Row, Passage> passages = passages();
		passages.put(row, passage);
		return passages;
	}

	static Opinion.Draft draft(Findings findings) {
		return new Opinion.Draft(Edition.second(CaseId.random(), CHEN), findings, 1, "window-1", NOW, null);
	}

	static Opinion.Signed third(Findings findings) {
		return new Opinion.Draft(Edition.first(CaseId.random(), 3, CHEN), findings, 1, "window-1", NOW, null)
			.signed(new Signature("Per Example", NOW));
	}

	static Opinion.Signed signed(Findings findings) {
		return draft(findings).signed(new Signature("Chen Testwell", NOW));
	}

	static Release release(Instant at, String reasonForThisHour) {
		return new Release(at, SAM, EnumSet.allOf(ReleaseItem.class), "Sam Ortega-Sample", "555-0100",
				reasonForThisHour);
	}

}
