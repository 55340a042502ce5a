package org.secondopinion.domain.partners;

import java.time.LocalDate;
import java.time.Period;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Relation;

/**
 * What somebody was invited to do, and until when.
 */
public sealed interface Mandate {

	/**
	 * The longest time for which anybody is let in: then it is asked again whether it is
	 * still wanted.
	 */
	Period LONGEST = Period.ofYears(1);

	/**
	 * The last day, in the programme's zone.
	 * @return the day; it counts to its end
	 */
	LocalDate until();

	PartnerKind kind();

	/**
	 * What whoever accepted is to the case.
	 * @return the relation
	 */
	Relation relation();

	/**
	 * Stands beside the patient.
	 *
	 * @param scope how far the patient lets them in
	 * @param until the last day
	 */
	record Beside(PartnerScope scope, LocalDate until) implements Mandate {

		@Override
		public PartnerKind kind() {
			return PartnerKind.FAMILY_OR_FRIEND;
		}

		@Override
		public Relation relation() {
			return this.scope.relation();
		}

	}

	/**
	 * Speaks for the patient.
	 *
	 * @param kind as what
	 * @param until the last day; a parent's access ends earlier if the child is of age
	 * @param proof by which document
	 */
	record InPlace(PartnerKind kind, LocalDate until, Proof proof) implements Mandate {

		public InPlace {
			if (!kind.speaksForPatient()) {
				throw new IllegalArgumentException("Family and friends stand beside the patient");
			}
		}

		@Override
		public Relation relation() {
			return Relation.REPRESENTS;
		}

	}

	/**
	 * Takes over what is theirs: whoever accepts is the patient of the case from then on.
	 *
	 * @param until the last day on which it can be accepted
	 * @param proof how the programme knows that the address is the patient's
	 */
	record TakeOver(LocalDate until, Proof proof) implements Mandate {

		@Override
		public PartnerKind kind() {
			return PartnerKind.PATIENT_OF_AGE;
		}

		@Override
		public Relation relation() {
			return Relation.OWN;
		}

	}

	/**
	 * How far a patient lets a partner in.
	 * @return the scope; {@code null} for whoever is the patient, or speaks for the
	 * patient
	 */
	default @Nullable PartnerScope scopeOrNull() {
		return switch (this) {
			case Beside beside -> beside.scope();
			case InPlace _, TakeOver _ -> null;
		};
	}

	/**
	 * By which document somebody speaks for the patient, or is known to be the patient.
	 * @return the proof; {@code null} for whoever stands beside the patient
	 */
	default @Nullable Proof proofOrNull() {
		return switch (this) {
			case Beside _ -> null;
			case InPlace inPlace -> inPlace.proof();
			case TakeOver takeOver -> takeOver.proof();
		};
	}

}
