package org.secondopinion.domain.records;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.notice.ContactRule;
import org.secondopinion.domain.notice.Notice;

/** The rules for requesting a record, asked at the moment of the request. */
public enum RequestRule {

	/** Nobody releases records without the patient's word. */
	AN_AUTHORIZATION_IS_SIGNED("No release authorization is signed. Ask the patient to sign one first.",
			(plan) -> plan.authorization() != null),

	/** An authorization has an end. */
	THE_AUTHORIZATION_HAS_NOT_EXPIRED(
			"The release authorization has expired. Ask the patient to sign a new one before you request anything.",
			(plan) -> plan.authorization() == null || !plan.authorization().isExpiredOn(plan.today())),

	/** The patient may take it back at any time. */
	THE_AUTHORIZATION_IS_NOT_TAKEN_BACK(
			"The patient took the release authorization back. Nobody may be asked for anything with it.",
			(plan) -> plan.authorization() == null || !plan.authorization().isRevoked()),

	/** An authorization has a scope. */
	THE_AUTHORIZATION_NAMES_THE_RECORD(
			"The release authorization does not name this kind of record. Ask the patient to sign a new one that does.",
			(plan) -> plan.authorization() == null || plan.authorization().covers(plan.kind())),

	/** The patient's wish to have the doctor left alone holds for records too. */
	THE_DOCTOR_IS_LEFT_ALONE_IF_THE_PATIENT_WANTS_IT(
			"The patient asked that nobody contacts this doctor. Ask the place that made the record instead.",
			(plan) -> ContactRule.brokenByContact(plan.notice()).isEmpty() || !plan.asksFirstDoctor());

	private final String sentence;

	private final Predicate<Plan> keptBy;

	RequestRule(String sentence, Predicate<Plan> keptBy) {
		this.sentence = sentence;
		this.keptBy = keptBy;
	}

	/**
	 * Why a request is refused, and what to do, for staff.
	 * @return one or two sentences
	 */
	public String sentence() {
		return this.sentence;
	}

	/**
	 * The first rule that a request would break.
	 * @param plan the request
	 * @return the rule, or nothing if the record may be requested
	 */
	public static Optional<RequestRule> brokenBy(Plan plan) {
		return Arrays.stream(values()).filter((rule) -> !rule.keptBy.test(plan)).findFirst();
	}

	/**
	 * A request that is about to be made.
	 *
	 * @param kind what is asked for
	 * @param keeper from whom
	 * @param today the day, in the programme's zone
	 * @param authorization what the patient signed last; {@code null} if nothing
	 * @param notice whether the first doctor may be contacted
	 * @param doctor the name of the first doctor; empty if the patient named none
	 */
	public record Plan(RecordKind kind, Keeper keeper, LocalDate today, @Nullable ReleaseAuthorization authorization,
			Notice notice, String doctor) {

		// Who follows a doctor that has left is the doctor now.
		private boolean asksFirstDoctor() {
			String now = this.notice.doctorNow();
			return this.keeper.isOfficeOf(this.doctor) || (now != null && this.keeper.isOfficeOf(now));
		}

	}

}
