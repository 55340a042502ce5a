package org.secondopinion.domain.opinion;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a specialist says, complete or not. {@link SigningRules} tells what is missing.
 *
 * @param onDiagnosis how it relates to the first diagnosis; {@code null} if not said yet
 * @param onTreatment how it relates to the first treatment plan; {@code null} if not said
 * yet
 * @param urgency how soon; {@code null} if not said yet
 * @param certainty how sure; {@code null} if not said yet
 * @param passages what is said in the seven rows of doctors; rows without a passage are
 * missing from the map
 * @param answers the patient's questions with their answers
 * @param sources what of the packet the opinion relies on, by name
 * @param tests the tests that are needed before an answer, in the author's order; what
 * was stored before tests were named has none
 */
public record Findings(@Nullable Agreement onDiagnosis, @Nullable Agreement onTreatment, @Nullable Urgency urgency,
		@Nullable Certainty certainty, Map<Row, Passage> passages, List<AnsweredQuestion> answers, List<String> sources,
		List<NeededTest> tests) {

	@SuppressWarnings("ConstantValue") // what was stored before has no such list
	public Findings {
		Map<Row, Passage> said = new EnumMap<>(Row.class);
		passages.forEach((row, passage) -> {
			if (passage.isSaid()) {
				said.put(row, passage);
			}
		});
		if (said.containsKey(Row.FIT)) {
			throw new IllegalArgumentException("Only the patient says how it fits");
		}
		passages = Collections.unmodifiableMap(said);
		answers = List.copyOf(answers);
		sources = List.copyOf(sources);
		tests = (tests != null) ? List.copyOf(tests) : List.of();
	}

	public Findings(@Nullable Agreement onDiagnosis, @Nullable Agreement onTreatment, @Nullable Urgency urgency,
			@Nullable Certainty certainty, Map<Row, Passage> passages, List<AnsweredQuestion> answers,
			List<String> sources) {
		this(onDiagnosis, onTreatment, urgency, certainty, passages, answers, sources, List.of());
	}

	/**
	 * The same with other tests.
	 * @param needed the tests that are needed first
	 * @return the findings
	 */
	public Findings needing(List<NeededTest> needed) {
		return new Findings(this.onDiagnosis, this.onTreatment, this.urgency, this.certainty, this.passages,
				this.answers, this.sources, needed);
	}

	/**
	 * Whether an answer needs more tests first.
	 * @return {@code true} if the author says so of the diagnosis or of the treatment
	 */
	public boolean needsMoreTests() {
		return this.onDiagnosis == Agreement.NEEDS_MORE_TESTS || this.onTreatment == Agreement.NEEDS_MORE_TESTS;
	}

	/**
	 * Findings in which nothing is said yet, with the questions to be answered.
	 * @param questions the patient's questions
	 * @return the findings
	 */
	public static Findings asked(List<String> questions) {
		return new Findings(null, null, null, null, Map.of(),
				questions.stream().map((question) -> new AnsweredQuestion(question, "")).toList(), List.of());
	}

	/**
	 * These findings without anything that needs what their author has not seen: how they
	 * relate to the first opinion, the tests that come before an answer to it, and the
	 * patient's questions, which may name it.
	 * @return the findings
	 */
	Findings besideNothing() {
		Map<Row, Passage> alone = new EnumMap<>(Row.class);
		this.passages.forEach((row, said) -> alone.put(row, new Passage(said.plainWords(), said.doctorsWords(), null)));
		return new Findings(null, null, this.urgency, this.certainty, alone, List.of(), this.sources, List.of());
	}

	/**
	 * The same with other answers.
	 * @param answered the patient's questions with their answers
	 * @return the findings
	 */
	Findings answering(List<AnsweredQuestion> answered) {
		return new Findings(this.onDiagnosis, this.onTreatment, this.urgency, this.certainty, this.passages, answered,
				this.sources, this.tests);
	}

	/**
	 * What is said in one row.
	 * @param row which row
	 * @return the passage; {@link Passage#NONE} if nothing is said
	 */
	public Passage passage(Row row) {
		return this.passages.getOrDefault(row, Passage.NONE);
	}

}
