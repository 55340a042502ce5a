package org.secondopinion.domain.booking;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.secondopinion.domain.assessment.ConditionKind;

/**
 * Holds what a specialist reviews, in the words of the directory, against what the
 * patient has. A kind of condition is coarse: a surgeon for bone tumors and one for
 * breast cancer both review cancer. So the kind alone recommends nobody; a shared word
 * does, and everything else is for a person to check.
 */
final class Specialization {

	/** Words that say nothing of where or what an illness is. */
	private static final Set<String> SAY_NOTHING = Set.of("cancer", "tumor", "carcinoma", "disease", "disorder",
			"syndrome", "condition", "pain", "surgery", "surgical", "medicine", "medical", "rare", "early", "late",
			"chronic", "acute", "stage", "grade", "risk", "high", "low", "left", "right", "lower", "upper", "both",
			"side", "small", "large", "worn", "known", "cause", "with", "from", "type", "possible", "second", "care",
			"general", "health", "and", "the", "for", "not");

	private static final int SHORTEST = 3;

	private Specialization() {
	}

	/**
	 * Judges a specialist whose card lists the kind of condition.
	 * @param specialist who
	 * @param needs what the case asks for
	 * @return a supporting finding if the words of the card name the illness, or at least
	 * its field where the card says nothing more exact; a warning otherwise
	 */
	static Finding judge(Specialist specialist, ReviewNeeds needs) {
		String reviews = "Reviews " + words(needs.condition()) + "cases: " + card(specialist);
		Set<String> carded = telling(specialist.specialty() + " " + specialist.subspecialty());
		boolean named = !Collections.disjoint(carded, telling(needs.diagnosis()));
		boolean onlyField = specialist.subspecialty().isBlank()
				&& !Collections.disjoint(carded, field(needs.condition()));
		return (named || onlyField) ? Finding.supports(FitPolicy.REVIEWS_THIS_KIND_OF_CONDITION, reviews + ".")
				: Finding.warns(FitPolicy.REVIEWS_THIS_KIND_OF_CONDITION,
						reviews + ". This condition is not named there, so check that it fits.");
	}

	private static String card(Specialist specialist) {
		return specialist.subspecialty().isBlank() ? specialist.specialty()
				: specialist.specialty() + ", " + specialist.subspecialty().toLowerCase(Locale.ROOT);
	}

	private static Set<String> telling(String text) {
		return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
			.map(Specialization::singular)
			.filter((word) -> word.length() >= SHORTEST && !SAY_NOTHING.contains(word))
			.collect(Collectors.toSet());
	}

	private static String singular(String word) {
		return (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("is"))
				? word.substring(0, word.length() - 1) : word;
	}

	private static String words(ConditionKind kind) {
		return switch (kind) {
			case CANCER -> "cancer ";
			case HEART -> "heart ";
			case LUNG -> "lung ";
			case ORTHOPEDIC -> "bone and joint ";
			case NEUROLOGICAL -> "nerve and brain ";
			case KIDNEY -> "kidney ";
			case RARE -> "rare ";
			case OTHER -> "other ";
		};
	}

	private static Set<String> field(ConditionKind kind) {
		return switch (kind) {
			case CANCER -> Set.of("oncology", "hematology");
			case HEART -> Set.of("heart", "cardiology", "cardiac");
			case LUNG -> Set.of("lung", "pulmonology", "pulmonary", "thoracic");
			case ORTHOPEDIC -> Set.of("orthopedic", "joint", "spine", "bone");
			case NEUROLOGICAL -> Set.of("neurology", "neurosurgery", "brain", "nerve");
			case KIDNEY -> Set.of("kidney", "nephrology", "renal");
			case RARE, OTHER -> Set.of();
		};
	}

}
