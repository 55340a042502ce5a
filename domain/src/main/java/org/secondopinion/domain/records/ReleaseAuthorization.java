package org.secondopinion.domain.records;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The patient's written word that records may be released. It names what, from whom, to
 * whom, for what and until when: the core elements that 45 CFR 164.508(c)(1) asks for.
 *
 * @param records what may be released; at least one kind
 * @param from who may release it, in words
 * @param to who may receive it, in words
 * @param purpose what for, in words
 * @param expiresOn the last day on which it holds, in the programme's zone
 * @param signature the patient's signature
 */
public record ReleaseAuthorization(Set<RecordKind> records, String from, String to, String purpose, LocalDate expiresOn,
		Signature signature) {

	/** How long an authorization holds unless the patient says otherwise, in days. */
	public static final int USUAL_DAYS = 180;

	/** How long an authorization may hold from the day on which it is typed. */
	public static final Period LONGEST = Period.ofYears(2);

	public ReleaseAuthorization {
		if (records.isEmpty() || from.isBlank() || to.isBlank() || purpose.isBlank()) {
			throw new IllegalArgumentException("An authorization names what, from whom, to whom and for what");
		}
		if (!expiresOn.isAfter(signature.on())) {
			throw new IllegalArgumentException("An authorization expires after it was signed");
		}
		records = Collections.unmodifiableSet(EnumSet.copyOf(records));
	}

	public boolean covers(RecordKind kind) {
		return this.records.contains(kind);
	}

	/**
	 * Whether it covers everything that is not in hand yet, today.
	 * @param ledger the record items
	 * @param today the day, in the programme's zone
	 * @return {@code false} if the patient has to sign anew before more can be requested
	 */
	public boolean suffices(RecordLedger ledger, LocalDate today) {
		return ledger.isComplete()
				|| !isExpiredOn(today) && ledger.outstanding().stream().allMatch((item) -> covers(item.kind()));
	}

	/**
	 * Whether it holds no longer.
	 * @param day the day asked about, in the programme's zone
	 * @return {@code true} after its last day
	 */
	public boolean isExpiredOn(LocalDate day) {
		return day.isAfter(this.expiresOn);
	}

}
