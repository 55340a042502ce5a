package org.secondopinion.persistence.opinion;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.opinion.AnsweredQuestion;
import org.secondopinion.domain.opinion.Certainty;
import org.secondopinion.domain.opinion.Findings;
import org.secondopinion.domain.opinion.Passage;
import org.secondopinion.domain.opinion.Row;
import org.secondopinion.domain.opinion.Stance;
import org.secondopinion.domain.opinion.Urgency;

/** Findings that can be signed. */
final class SampleFindings {

	private SampleFindings() {
	}

	static Findings complete(Agreement onDiagnosis, Agreement onTreatment) {
		Map<Row, Passage> passages = new EnumMap<>(Row.class);
		Row.OF_DOCTORS.forEach((row) -> passages.put(row, Passage.of("Second doctor on " + row + ".")));
		passages.put(Row.RISKS, new Passage("Clots — rare", "DVT \"1 %\"", Stance.DIFFERENT));
		return new Findings(onDiagnosis, onTreatment, Urgency.WITHIN_WEEKS, Certainty.MODERATE, passages,
				List.of(new AnsweredQuestion("Is it needed?", "Not yet.")), List.of("X-ray of 3 May", "Clinic notes"));
	}

}
