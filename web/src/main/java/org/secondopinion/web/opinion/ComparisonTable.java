package org.secondopinion.web.opinion;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.opinion.Comparison;
import org.secondopinion.domain.opinion.Passage;
import org.secondopinion.domain.opinion.Row;
import org.secondopinion.domain.opinion.RowRelation;
import org.secondopinion.domain.opinion.View;
import org.secondopinion.web.layout.Choices;

import org.springframework.stereotype.Component;

/** A comparison in the shape that {@code layout/tables :: compare} draws. */
@Component
class ComparisonTable {

	private final Choices choices;

	ComparisonTable(Choices choices) {
		this.choices = choices;
	}

	/**
	 * What the fragment draws.
	 *
	 * @param who the heading of each column
	 * @param rows the eight rows
	 */
	record Table(List<String> who, List<Line> rows) {
	}

	/**
	 * One row.
	 *
	 * @param label what it is about
	 * @param same whether both say the same; {@code null} if it is neither yes nor no
	 * @param note words in place of yes or no; {@code null} otherwise
	 * @param cells what each says
	 */
	record Line(String label, @Nullable Boolean same, @Nullable String note, List<Cell> cells) {
	}

	/**
	 * What one opinion says.
	 *
	 * @param plain in plain words
	 * @param words in the doctor's words; {@code null} if there are none
	 */
	record Cell(String plain, @Nullable String words) {
	}

	Table of(Comparison comparison) {
		return new Table(
				List.of(heading("First opinion", comparison.first()), heading("Second opinion", comparison.second())),
				Arrays.stream(Row.values()).map((row) -> line(row, comparison)).toList());
	}

	private Line line(Row row, Comparison comparison) {
		RowRelation relation = comparison.relation(row);
		Boolean same = switch (relation) {
			case SAME -> Boolean.TRUE;
			case DIFFERENT -> Boolean.FALSE;
			case REFINED, OPEN, IN_OTHER_WORDS, ONLY_FIRST_SAYS, ONLY_SECOND_SAYS, NEITHER_SAYS -> null;
		};
		return new Line(this.choices.label(row), same, (same == null) ? this.choices.label(relation) : null,
				List.of(cell(row, comparison.first()), cell(row, comparison.second())));
	}

	private Cell cell(Row row, View view) {
		if (!view.says(row)) {
			return new Cell((row == Row.FIT) ? "Not filled in" : "Nothing known", null);
		}
		return switch (row) {
			case FIT -> new Cell(fit(view), null);
			case URGENCY -> new Cell(urgency(view), words(view.passage(row)));
			case DIAGNOSIS, TREATMENT_PLAN, OTHER_OPTIONS, BENEFITS, RISKS, FOLLOW_UP ->
				new Cell(view.passage(row).plainWords(), words(view.passage(row)));
		};
	}

	private String urgency(View view) {
		String words = view.passage(Row.URGENCY).plainWords();
		return (view.urgency() != null) ? (this.choices.label(view.urgency()) + ". " + words).strip() : words;
	}

	private static String fit(View view) {
		Integer scale = view.fit().scale();
		return (scale != null) ? (scale + " of 5. " + view.fit().words()).strip() : view.fit().words();
	}

	private static @Nullable String words(Passage passage) {
		return passage.doctorsWords().isBlank() ? null : passage.doctorsWords();
	}

	private static String heading(String which, View view) {
		return view.by().isBlank() ? which : which + ": " + view.by();
	}

}
