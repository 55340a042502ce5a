package org.secondopinion.domain.opinion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The first opinion and the later ones side by side, in the seven rows that doctors fill.
 * It marks row by row where two of them differ and never says who is right. How the plans
 * fit is the patient's own row: it belongs to no doctor, and is neither the same nor
 * different.
 *
 * @param views the opinions, the first one first
 * @param pairs how each later opinion relates to each before it, for every row of the
 * doctors
 * @param fitIsTold whether the reader may know how the plans fit the patient
 * @param relation how they relate as a whole
 */
public record Comparison(List<View> views, Map<Row, List<Pair>> pairs, boolean fitIsTold, OpinionsRelation relation) {

	/**
	 * How two opinions relate in one row.
	 *
	 * @param one the number of the earlier opinion
	 * @param other the number of the later one
	 * @param relation how they relate; what it calls the first is the earlier, what it
	 * calls the second is the later
	 */
	public record Pair(int one, int other, RowRelation relation) {
	}

	public Comparison {
		views = List.copyOf(views);
		pairs = Collections.unmodifiableMap(new EnumMap<>(pairs));
	}

	/**
	 * Lays opinions side by side.
	 * @param first the first opinion as far as it is known
	 * @param later signed opinions, the second one first; at least one
	 * @param reading what the patient made of them last; {@code null} before
	 * @return the comparison
	 */
	public static Comparison of(FirstOpinion first, List<? extends Opinion.Final> later,
			@Nullable OpinionReading reading) {
		List<View> views = new ArrayList<>();
		views.add(View.of(first, (reading != null) ? reading.fit(1) : Fit.NONE));
		later.forEach((opinion) -> views
			.add(View.of(opinion, (reading != null) ? reading.fit(opinion.edition().ordinal()) : Fit.NONE)));
		Map<Row, List<Pair>> pairs = new EnumMap<>(Row.class);
		for (Row row : EnumSet.complementOf(EnumSet.of(Row.FIT))) {
			pairs.put(row,
					IntStream.range(1, views.size())
						.boxed()
						.flatMap((other) -> IntStream.range(0, other)
							.mapToObj((one) -> pair(row, views.get(one), views.get(other))))
						.toList());
		}
		return new Comparison(views, pairs, true,
				RelationRule.relateAll(later.stream().map(Opinion::findings).toList()));
	}

	/**
	 * The same opinions without what the patient made of them.
	 * @return the comparison without the patient's own row
	 */
	Comparison withoutFit() {
		return new Comparison(this.views.stream().map(View::withoutFit).toList(), this.pairs, false, this.relation);
	}

	/**
	 * How the opinions relate in one row, two by two.
	 * @param row which row
	 * @return one pair if there are two opinions, three pairs if there are three
	 */
	public List<Pair> pairs(Row row) {
		return Objects.requireNonNull(this.pairs.get(row));
	}

	private static Pair pair(Row row, View one, View other) {
		return new Pair(one.number(), other.number(), RowRule.relate(row, one, other));
	}

}
