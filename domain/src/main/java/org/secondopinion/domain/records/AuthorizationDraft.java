package org.secondopinion.domain.records;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.secondopinion.domain.notice.Notice;

/**
 * A release authorization as the programme proposes it. The patient may narrow it, and
 * nothing holds until it is signed.
 *
 * @param records what may be released
 * @param from who may release it, in words
 * @param to who may receive it, in words
 * @param purpose what for, in words
 * @param expiresOn the last day on which it holds, in the programme's zone
 */
public record AuthorizationDraft(Set<RecordKind> records, String from, String to, String purpose, LocalDate expiresOn) {

	public AuthorizationDraft {
		records = Collections.unmodifiableSet(new LinkedHashSet<>(records));
	}

	/**
	 * Drafts an authorization for everything that is not in hand yet. What was found in a
	 * file is in it: it may turn out unusable, and is then asked for without delay.
	 * @param ledger the record items
	 * @param notice whether the first doctor may be contacted
	 * @param doctor the name of the first doctor; empty if the patient named none
	 * @param programme what people call the programme
	 * @param today the day, in the programme's zone
	 * @return the draft
	 */
	public static AuthorizationDraft of(RecordLedger ledger, Notice notice, String doctor, String programme,
			LocalDate today) {
		Set<RecordKind> records = ledger.outstanding()
			.stream()
			.map(RecordItem::kind)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(RecordKind.class)));
		String leftAlone = (notice.isContactForbidden() && !doctor.isBlank()) ? ", but not the office of " + doctor
				: "";
		return new AuthorizationDraft(records,
				"Any hospital, laboratory, imaging center or doctor's office that keeps these records" + leftAlone,
				programme + ", and the specialist who reviews my case",
				"A second opinion on my diagnosis and treatment", today.plusDays(ReleaseAuthorization.USUAL_DAYS));
	}

	/**
	 * This draft, with records beside those that are not in hand yet.
	 * @param more what else may be released
	 * @return the draft for all of them
	 */
	public AuthorizationDraft and(Set<RecordKind> more) {
		Set<RecordKind> all = new LinkedHashSet<>(this.records);
		all.addAll(more);
		return new AuthorizationDraft(all, this.from, this.to, this.purpose, this.expiresOn);
	}

	/**
	 * Makes it hold.
	 * @param signature the patient's signature
	 * @return the authorization
	 */
	public ReleaseAuthorization signed(Signature signature) {
		return new ReleaseAuthorization(this.records, this.from, this.to, this.purpose, this.expiresOn, signature);
	}

}
