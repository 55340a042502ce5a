package org.secondopinion.web.opinion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.opinion.AnsweredQuestion;
import org.secondopinion.domain.opinion.Certainty;
import org.secondopinion.domain.opinion.Findings;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.Passage;
import org.secondopinion.domain.opinion.Row;
import org.secondopinion.domain.opinion.Urgency;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Typed;

/**
 * The opinion as a form: texts and nothing else, so that it can be saved at any moment.
 *
 * @param revision the revision that the form began with
 * @param window which window of the browser it is in
 * @param onDiagnosis how it relates to the first diagnosis
 * @param onTreatment how it relates to the first treatment plan
 * @param urgency how soon
 * @param certainty how sure
 * @param rows the seven rows, by name
 * @param answers the answers, by the number of the question from 0
 * @param sources what of the packet it relies on, by the choice's value
 * @param otherSources what else it relies on, one on a line
 * @param tests the tests that are needed first, by their number from 0
 */
record OpinionForm(String revision, String window, String onDiagnosis, String onTreatment, String urgency,
		String certainty, Map<String, RowFields> rows, Map<String, String> answers, List<String> sources,
		String otherSources, Map<String, TestFields> tests) {

	OpinionForm {
		revision = Typed.text(revision);
		window = (Typed.text(window).length() > 36) ? "" : Typed.text(window);
		onDiagnosis = Typed.text(onDiagnosis);
		onTreatment = Typed.text(onTreatment);
		urgency = Typed.text(urgency);
		certainty = Typed.text(certainty);
		rows = complete(rows);
		answers = (answers != null) ? answers : Map.of();
		sources = Typed.texts(sources);
		otherSources = Typed.text(otherSources);
		tests = TestFields.complete(tests);
	}

	/**
	 * The form of an opinion.
	 * @param draft what was saved or signed last
	 * @param known the sources of the packet
	 * @return the form
	 */
	static OpinionForm of(Opinion draft, List<Choice> known) {
		Findings findings = draft.findings();
		Map<String, RowFields> rows = new LinkedHashMap<>();
		Row.OF_DOCTORS.forEach((row) -> rows.put(row.name(), RowFields.of(findings.passage(row))));
		Map<String, String> answers = new LinkedHashMap<>();
		for (int i = 0; i < findings.answers().size(); i++) {
			answers.put(Integer.toString(i), findings.answers().get(i).answer());
		}
		List<String> labels = known.stream().map(Choice::label).toList();
		List<String> others = findings.sources().stream().filter((source) -> !labels.contains(source)).toList();
		List<String> ticked = known.stream()
			.filter((choice) -> findings.sources().contains(choice.label()))
			.map(Choice::value)
			.toList();
		return new OpinionForm(Integer.toString(draft.revision()), UUID.randomUUID().toString(),
				name(findings.onDiagnosis()), name(findings.onTreatment()), name(findings.urgency()),
				name(findings.certainty()), rows, answers, ticked, String.join("\n", others),
				TestFields.of(findings.tests()));
	}

	/**
	 * What the form says.
	 * @param asked the patient's questions
	 * @param known the sources of the packet
	 * @return the findings
	 */
	Findings findings(List<AnsweredQuestion> asked, List<Choice> known) {
		Map<Row, Passage> passages = new EnumMap<>(Row.class);
		Row.OF_DOCTORS
			.forEach((row) -> passages.put(row, this.rows.getOrDefault(row.name(), RowFields.EMPTY).passage()));
		List<AnsweredQuestion> answered = new ArrayList<>();
		for (int i = 0; i < asked.size(); i++) {
			answered.add(new AnsweredQuestion(asked.get(i).question(), answer(i)));
		}
		return new Findings(Typed.constant(Agreement.class, this.onDiagnosis).orElse(null),
				Typed.constant(Agreement.class, this.onTreatment).orElse(null),
				Typed.constant(Urgency.class, this.urgency).orElse(null),
				Typed.constant(Certainty.class, this.certainty).orElse(null), passages, answered, named(known),
				TestFields.tests(this.tests));
	}

	/**
	 * The revision that the form began with.
	 * @return the number; -1 if it is none, which no draft has
	 */
	int beganWith() {
		return this.revision.matches("\\d{1,9}") ? Integer.parseInt(this.revision) : -1;
	}

	OpinionForm at(int newRevision) {
		return new OpinionForm(Integer.toString(newRevision), this.window, this.onDiagnosis, this.onTreatment,
				this.urgency, this.certainty, this.rows, this.answers, this.sources, this.otherSources, this.tests);
	}

	/**
	 * This form, where it says nothing completed by another one.
	 * @param other the other form
	 * @return a form in which no word of this one is lost
	 */
	OpinionForm completedFrom(OpinionForm other) {
		Map<String, RowFields> all = new LinkedHashMap<>();
		this.rows.forEach((row, fields) -> all.put(row, fields.completedFrom(other.rows.get(row))));
		Map<String, String> answered = new LinkedHashMap<>(other.answers);
		this.answers.forEach((number, answer) -> {
			if (!Typed.text(answer).isEmpty()) {
				answered.put(number, answer);
			}
		});
		Map<String, TestFields> needed = new LinkedHashMap<>();
		this.tests.forEach((number, fields) -> needed.put(number, fields.completedFrom(other.tests.get(number))));
		return new OpinionForm(this.revision, this.window, either(this.onDiagnosis, other.onDiagnosis),
				either(this.onTreatment, other.onTreatment), either(this.urgency, other.urgency),
				either(this.certainty, other.certainty), all, answered,
				this.sources.isEmpty() ? other.sources : this.sources, either(this.otherSources, other.otherSources),
				needed);
	}

	/**
	 * Every field that another form fills differently.
	 * @param other the other form
	 * @return the field's path and what the other form says there
	 */
	Map<String, String> differencesTo(OpinionForm other) {
		Map<String, String> mine = texts();
		Map<String, String> differences = new LinkedHashMap<>();
		other.texts().forEach((path, text) -> {
			if (!text.equals(mine.get(path))) {
				differences.put(path, text);
			}
		});
		return differences;
	}

	/**
	 * All texts of the form.
	 * @return each field's path with its text
	 */
	Map<String, String> texts() {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("onDiagnosis", this.onDiagnosis);
		texts.put("onTreatment", this.onTreatment);
		texts.put("urgency", this.urgency);
		texts.put("certainty", this.certainty);
		this.rows.forEach((row, fields) -> {
			texts.put("rows[" + row + "].plain", fields.plain());
			texts.put("rows[" + row + "].words", fields.words());
			texts.put("rows[" + row + "].stance", fields.stance());
		});
		this.answers.forEach((number, answer) -> texts.put("answers[" + number + "]", Typed.text(answer)));
		this.tests.forEach((number, fields) -> {
			texts.put("tests[" + number + "].name", fields.name());
			texts.put("tests[" + number + "].why", fields.why());
		});
		texts.put("sources", String.join(", ", this.sources));
		texts.put("otherSources", this.otherSources);
		return texts;
	}

	static String either(String mine, String other) {
		return mine.isEmpty() ? other : mine;
	}

	private String answer(int number) {
		return Typed.text(this.answers.get(Integer.toString(number)));
	}

	private List<String> named(List<Choice> known) {
		List<String> named = new ArrayList<>();
		known.stream().filter((choice) -> this.sources.contains(choice.value())).map(Choice::label).forEach(named::add);
		this.otherSources.lines().map(String::strip).filter((line) -> !line.isEmpty()).forEach(named::add);
		return named;
	}

	private static Map<String, RowFields> complete(@Nullable Map<String, RowFields> typed) {
		Map<String, RowFields> rows = new LinkedHashMap<>();
		Row.OF_DOCTORS.forEach((row) -> rows.put(row.name(),
				Objects.requireNonNullElse((typed != null) ? typed.get(row.name()) : null, RowFields.EMPTY)));
		return rows;
	}

	private static String name(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : "";
	}

}
