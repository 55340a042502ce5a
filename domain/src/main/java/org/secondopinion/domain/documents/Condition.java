package org.secondopinion.domain.documents;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A health problem or diagnosis on record.
 *
 * @param what the problem
 * @param status whether the person has it now
 * @param certainty how sure the record is
 * @param onset since when
 * @param abatement until when
 * @param source the entry
 */
public record Condition(Term what, Status status, Certainty certainty, @Nullable PartialDate onset,
		@Nullable PartialDate abatement, Source source) {

	/**
	 * SNOMED's kinds of concept for what is observed or for a circumstance of life, as
	 * opposed to a disorder.
	 */
	private static final List<String> NOT_A_DIAGNOSIS = List.of("finding", "situation", "event", "person",
			"social concept", "observable entity", "context-dependent category");

	/**
	 * Common illnesses and injuries that heal within days or weeks. Exports often keep
	 * them as active, because nobody closed the entry.
	 */
	private static final Pattern PASSING = Pattern
		.compile("sinusitis|pharyngitis|bronchitis|otitis media|tonsillitis|sore throat|common cold|influenza|"
				+ "gastroenteritis|cystitis|sprain|laceration|contusion|abrasion|insect bite|first degree burn");

	private static final Pattern LASTING = Pattern.compile("chronic|recurrent|persistent");

	public Condition {
		Objects.requireNonNull(what, "what");
		Objects.requireNonNull(status, "status");
		Objects.requireNonNull(certainty, "certainty");
		Objects.requireNonNull(source, "source");
	}

	/**
	 * Whether the person has the problem now.
	 * @return true for an active problem, one that came back, and one whose record gives
	 * neither a status nor an end
	 */
	public boolean isPresent() {
		return switch (this.status) {
			case ACTIVE, RECURRENCE, RELAPSE -> true;
			case INACTIVE, REMISSION, RESOLVED -> false;
			case NOT_STATED -> this.abatement == null;
		};
	}

	/**
	 * Whether this reads as a diagnosis, which a second opinion can be asked about.
	 * <p>
	 * Exports put circumstances such as "Full-time employment (finding)", "Medication
	 * review due (situation)" or "Body mass index 30+ (finding)" among the problems.
	 * SNOMED's own kind of concept tells them apart; guessing from the words would hide a
	 * real problem sooner or later. A problem whose name carries no kind counts as a
	 * diagnosis, and one that was ruled out does not.
	 * @return whether it reads as a diagnosis
	 */
	public boolean isDiagnosis() {
		String tag = this.what.semanticTag();
		return this.certainty != Certainty.REFUTED && (tag == null || !NOT_A_DIAGNOSIS.contains(tag));
	}

	/**
	 * Whether this is a common illness or injury that heals by itself, so that few ask a
	 * second opinion about it. It is a hint for the order of a list and hides nothing.
	 * @return true for a sinusitis, false for a chronic one
	 */
	public boolean passesByItself() {
		String name = this.what.label().toLowerCase(Locale.ROOT);
		return PASSING.matcher(name).find() && !LASTING.matcher(name).find();
	}

	/** Whether the person has the problem now, in the words of the record. */
	public enum Status {

		/** Present. */
		ACTIVE,
		/** Present again after it was gone. */
		RECURRENCE,
		/** Present again after it got better. */
		RELAPSE,
		/** Not noticed now. */
		INACTIVE,
		/** Better, and may come back. */
		REMISSION,
		/** Over. */
		RESOLVED,
		/** The record does not say. */
		NOT_STATED

	}

	/** How sure the record is of a problem. */
	public enum Certainty {

		/** Confirmed. */
		CONFIRMED,
		/** A working diagnosis. */
		PROVISIONAL,
		/** One of several that are considered. */
		DIFFERENTIAL,
		/** Not confirmed yet. */
		UNCONFIRMED,
		/** Ruled out. */
		REFUTED,
		/** The record does not say. */
		NOT_STATED

	}

}
