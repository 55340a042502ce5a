package org.secondopinion.web.decision;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.decision.ClarityQuestion;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Typed;

/**
 * What a patient answers to the four questions about the decision, as a form carries it;
 * empty where nothing was answered.
 */
record ClarityFields(String sure, String understood, String valuesClear, String supported) {

	static final List<Choice> ANSWERS = List.of(new Choice("yes", "Yes", null), new Choice("no", "Not yet", null));

	static final ClarityFields EMPTY = new ClarityFields("", "", "", "");

	ClarityFields {
		sure = Typed.text(sure);
		understood = Typed.text(understood);
		valuesClear = Typed.text(valuesClear);
		supported = Typed.text(supported);
	}

	static ClarityFields of(Map<ClarityQuestion, Boolean> clarity) {
		return new ClarityFields(word(clarity.get(ClarityQuestion.SURE)), word(clarity.get(ClarityQuestion.UNDERSTOOD)),
				word(clarity.get(ClarityQuestion.VALUES_CLEAR)), word(clarity.get(ClarityQuestion.SUPPORTED)));
	}

	Map<ClarityQuestion, Boolean> answers() {
		Map<ClarityQuestion, Boolean> answers = new EnumMap<>(ClarityQuestion.class);
		for (ClarityQuestion question : ClarityQuestion.values()) {
			String answer = answer(question);
			if (ANSWERS.stream().anyMatch((it) -> it.value().equals(answer))) {
				answers.put(question, answer.equals("yes"));
			}
		}
		return answers;
	}

	private String answer(ClarityQuestion question) {
		return switch (question) {
			case SURE -> this.sure;
			case UNDERSTOOD -> this.understood;
			case VALUES_CLEAR -> this.valuesClear;
			case SUPPORTED -> this.supported;
		};
	}

	private static String word(@Nullable Boolean answer) {
		return (answer == null) ? "" : answer ? "yes" : "no";
	}

}
