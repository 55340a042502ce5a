package org.secondopinion.domain.documents;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What a health record export suggests for the intake. Everything in it is a suggestion:
 * the patient sees it with its source and keeps, changes or drops it.
 *
 * @param person who the patient is
 * @param diagnoses the diagnoses that the second opinion may be about, present and
 * lasting ones first
 */
public record Prefill(Person person, List<Condition> diagnoses) {

	/**
	 * Present problems first, passing ones such as a cold last among them, then by onset,
	 * the latest first, undated last. Among lasting problems seriousness is not ranked: a
	 * list that puts one person's arthritis below another's would be guessing at what
	 * matters to whom.
	 */
	private static final Comparator<Condition> PRESENT_THEN_LATEST = Comparator.comparing(Condition::isPresent)
		.reversed()
		.thenComparing(Condition::passesByItself)
		.thenComparing(Condition::onset, Comparator.nullsLast(PartialDate.LATEST_FIRST));

	public Prefill {
		Objects.requireNonNull(person, "person");
		diagnoses = List.copyOf(diagnoses);
	}

	/**
	 * Chooses what to suggest: the person, and each diagnosis once. Circumstances of life
	 * and ruled-out diagnoses are left out, see {@link Condition#isDiagnosis()}; they
	 * stay in the summary for whoever wants to pick them.
	 * @param summary what a file says
	 * @return the suggestions
	 */
	public static Prefill from(HealthSummary summary) {
		Map<String, Condition> once = new LinkedHashMap<>();
		summary.conditions()
			.stream()
			.filter(Condition::isDiagnosis)
			.sorted(PRESENT_THEN_LATEST)
			.forEach((condition) -> once.putIfAbsent(condition.what().label().toLowerCase(Locale.ROOT), condition));
		return new Prefill(summary.person(), List.copyOf(once.values()));
	}

}
