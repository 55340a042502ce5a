package org.secondopinion.domain.documents;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a record says about allergies: either one of them, or that there is none. A record
 * that says nothing is neither.
 */
public sealed interface AllergyRecord {

	/**
	 * The entry.
	 * @return where it was read
	 */
	Source source();

	/**
	 * An allergy or intolerance.
	 *
	 * @param substance what the person reacts to
	 * @param reactions how, as far as recorded
	 * @param severe whether the record rates a reaction as a danger to life
	 * @param present whether it holds now; false once it was found to be over
	 * @param since since when
	 * @param source the entry
	 */
	record Allergy(Term substance, List<Term> reactions, boolean severe, boolean present, @Nullable PartialDate since,
			Source source) implements AllergyRecord {

		public Allergy {
			Objects.requireNonNull(substance, "substance");
			Objects.requireNonNull(source, "source");
			reactions = List.copyOf(reactions);
		}

	}

	/**
	 * Somebody asked, and there is none.
	 *
	 * @param scope to what: of any kind, or only to medicines, food or the surroundings
	 * @param source the entry
	 */
	record NoKnownAllergy(Scope scope, Source source) implements AllergyRecord {

		public NoKnownAllergy {
			Objects.requireNonNull(scope, "scope");
			Objects.requireNonNull(source, "source");
		}

	}

	/** What a statement of "no known allergy" covers. */
	enum Scope {

		/** Allergies of any kind. */
		ANY,
		/** Medicines only. */
		MEDICINES,
		/** Food only. */
		FOOD,
		/** The surroundings only: pollen, dust, animals. */
		SURROUNDINGS

	}

}
