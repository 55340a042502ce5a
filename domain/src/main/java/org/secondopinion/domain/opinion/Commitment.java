package org.secondopinion.domain.opinion;

import java.time.Instant;
import java.util.List;

import org.secondopinion.domain.people.PersonId;

/**
 * What a specialist found before seeing what the first doctor said. It is never changed:
 * whoever thinks otherwise after reading the first opinion says so in their own, and both
 * stand side by side.
 *
 * @param author who committed
 * @param diagnosis the own diagnosis
 * @param treatment the own treatment plan
 * @param at when
 */
public record Commitment(PersonId author, Passage diagnosis, Passage treatment, Instant at) {

	/** The rows of an opinion to which somebody commits. */
	public static final List<Row> ROWS = List.of(Row.DIAGNOSIS, Row.TREATMENT_PLAN);

	public Commitment {
		if (diagnosis.plainWords().isBlank() || treatment.plainWords().isBlank()) {
			throw new IllegalArgumentException("Findings of one's own are a diagnosis and a treatment plan");
		}
	}

	/**
	 * Where an opinion says something else than what was committed to.
	 * @param now what the author says now
	 * @return the diagnosis, the treatment plan, both, or none
	 */
	public List<Row> differencesTo(Findings now) {
		return ROWS.stream()
			.filter((row) -> !now.passage(row).isInTheWordsOf((row == Row.DIAGNOSIS) ? this.diagnosis : this.treatment))
			.toList();
	}

}
