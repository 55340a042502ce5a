package org.secondopinion.web.decision;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.secondopinion.domain.decision.Consideration;
import org.secondopinion.domain.decision.Weighing;
import org.secondopinion.domain.decision.Worksheet;
import org.secondopinion.web.layout.Typed;

/**
 * How one consideration is weighed, as a form carries it.
 *
 * @param scale a point from 1 to 5; empty if none was chosen
 * @param words in the patient's words
 */
record WorksheetFields(String scale, String words) {

	private static final WorksheetFields EMPTY = new WorksheetFields("", "");

	WorksheetFields {
		scale = Typed.text(scale);
		words = Typed.text(words);
	}

	static Map<String, WorksheetFields> of(Worksheet worksheet) {
		Map<String, WorksheetFields> fields = new LinkedHashMap<>();
		for (Consideration consideration : Consideration.values()) {
			Weighing weighing = worksheet.weighing(consideration);
			fields.put(consideration.name(),
					new WorksheetFields(Objects.toString(weighing.scale(), ""), weighing.words()));
		}
		return fields;
	}

	static Map<String, WorksheetFields> complete(Map<String, WorksheetFields> typed) {
		Map<String, WorksheetFields> fields = of(Worksheet.BLANK);
		if (typed != null) {
			fields.replaceAll((consideration, _) -> typed.getOrDefault(consideration, EMPTY));
		}
		return fields;
	}

	static Worksheet worksheet(Map<String, WorksheetFields> fields, ClarityFields clarity) {
		Map<Consideration, Weighing> weighings = new EnumMap<>(Consideration.class);
		fields.forEach((name, weighed) -> weighings.put(Consideration.valueOf(name),
				new Weighing(Typed.point(weighed.scale()), weighed.words())));
		return new Worksheet(weighings, clarity.answers());
	}

}
