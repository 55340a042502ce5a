package org.secondopinion.web.opinion;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.opinion.CommitFindings;
import org.secondopinion.domain.opinion.Commitment;
import org.secondopinion.domain.opinion.Comparison;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.Passage;
import org.secondopinion.domain.opinion.Row;
import org.secondopinion.domain.opinion.RowRelation;
import org.secondopinion.domain.opinion.View;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Ordinals;
import org.secondopinion.web.moretests.TestLine;
import org.secondopinion.web.moretests.TestLines;

import org.springframework.stereotype.Component;

/** A comparison in the shape that {@code layout/tables :: compare} draws. */
@Component
class ComparisonTable {

	private final Choices choices;

	private final TestLines tests;

	private final CommitFindings committing;

	ComparisonTable(Choices choices, TestLines tests, CommitFindings committing) {
		this.choices = choices;
		this.tests = tests;
		this.committing = committing;
	}

	/**
	 * What stands below the table: the tests that opinions asked for. To see the opinions
	 * is less than to read what people wrote about them.
	 * @param visit who reads, in which case
	 * @return what became of them; none for whoever may not read the packet
	 */
	List<TestLine> tests(Visit visit) {
		return visit.may(CaseAction.READ_PACKET) ? this.tests.of(visit.caseId()) : List.of();
	}

	/**
	 * What stands beside opinions that were written blind.
	 * @param opinions signed opinions
	 * @return what their authors committed to before they saw the first one, by the
	 * number of the opinion; often none
	 */
	Map<Integer, Commitment> committed(List<? extends Opinion.Final> opinions) {
		return this.committing.behind(opinions);
	}

	/**
	 * What the fragment draws.
	 *
	 * @param who the heading of each column
	 * @param rows the seven rows of the doctors
	 * @param own what the patient says of each plan, under nobody's name; empty before,
	 * {@code null} for whoever may not read it
	 */
	record Table(List<String> who, List<Line> rows, @Nullable List<Own> own) {
	}

	/**
	 * One row.
	 *
	 * @param label what it is about
	 * @param same whether all say the same; {@code null} if it is neither yes nor no
	 * @param notes words in place of yes or no, or for every two opinions; often none
	 * @param cells what each says
	 */
	record Line(String label, @Nullable Boolean same, List<String> notes, List<Cell> cells) {
	}

	/**
	 * What one opinion says.
	 *
	 * @param plain in plain words
	 * @param words in the doctor's words; {@code null} if there are none
	 */
	record Cell(String plain, @Nullable String words) {
	}

	/**
	 * How one plan fits, as the patient says.
	 *
	 * @param plan which plan
	 * @param scale from 1 to 5; {@code null} if not said
	 * @param words in the patient's words; may be empty
	 */
	record Own(String plan, @Nullable Integer scale, String words) {
	}

	Table of(Comparison comparison) {
		return new Table(comparison.views().stream().map(ComparisonTable::heading).toList(),
				comparison.pairs().keySet().stream().map((row) -> line(row, comparison)).toList(),
				comparison.fitIsTold() ? own(comparison) : null);
	}

	private static List<Own> own(Comparison comparison) {
		return comparison.views()
			.stream()
			.filter((view) -> view.fit().isSaid())
			.map((view) -> new Own("The " + Ordinals.word(view.number()) + " plan", view.fit().scale(),
					view.fit().words()))
			.toList();
	}

	private Line line(Row row, Comparison comparison) {
		List<Comparison.Pair> pairs = comparison.pairs(row);
		List<RowRelation> relations = pairs.stream().map(Comparison.Pair::relation).distinct().toList();
		Boolean same = (relations.size() == 1) ? same(relations.getFirst()) : null;
		return new Line(this.choices.label(row), same, (same != null) ? List.of() : notes(pairs, relations),
				comparison.views().stream().map((view) -> cell(row, view)).toList());
	}

	private static @Nullable Boolean same(RowRelation relation) {
		return switch (relation) {
			case SAME -> Boolean.TRUE;
			case DIFFERENT -> Boolean.FALSE;
			case REFINED, OPEN, IN_OTHER_WORDS, ONLY_FIRST_SAYS, ONLY_SECOND_SAYS, NEITHER_SAYS -> null;
		};
	}

	// Two opinions need one word; of three, every two are set beside each other, and none
	// is
	// called right.
	private List<String> notes(List<Comparison.Pair> pairs, List<RowRelation> relations) {
		boolean oneWord = pairs.size() == 1 || relations.equals(List.of(RowRelation.NEITHER_SAYS));
		return oneWord ? List.of(this.choices.label(relations.getFirst())) : pairs.stream().map(this::inWords).toList();
	}

	private String inWords(Comparison.Pair pair) {
		String one = Ordinals.word(pair.one());
		String other = Ordinals.word(pair.other());
		String said = switch (pair.relation()) {
			case ONLY_FIRST_SAYS -> "only the " + one + " says";
			case ONLY_SECOND_SAYS -> "only the " + other + " says";
			case SAME, REFINED, DIFFERENT, OPEN, IN_OTHER_WORDS, NEITHER_SAYS ->
				this.choices.label(pair.relation()).toLowerCase(Locale.US);
		};
		return Ordinals.capitalized(pair.one()) + " and " + other + ": " + said;
	}

	private Cell cell(Row row, View view) {
		if (!view.says(row)) {
			return new Cell("Nothing known", null);
		}
		return switch (row) {
			case URGENCY -> new Cell(urgency(view), words(view.passage(row)));
			case DIAGNOSIS, TREATMENT_PLAN, OTHER_OPTIONS, BENEFITS, RISKS, FOLLOW_UP, FIT ->
				new Cell(view.passage(row).plainWords(), words(view.passage(row)));
		};
	}

	private String urgency(View view) {
		String words = view.passage(Row.URGENCY).plainWords();
		return (view.urgency() != null) ? (this.choices.label(view.urgency()) + ". " + words).strip() : words;
	}

	private static @Nullable String words(Passage passage) {
		return passage.doctorsWords().isBlank() ? null : passage.doctorsWords();
	}

	private static String heading(View view) {
		String which = Ordinals.capitalized(view.number()) + " opinion";
		return view.by().isBlank() ? which : which + ": " + view.by();
	}

}
