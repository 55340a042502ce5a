package org.secondopinion.domain.records;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

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
 * @param revocation that the patient took it back; {@code null} while it stands
 */
public record ReleaseAuthorization(Set<RecordKind> records, String from, String to, String purpose, LocalDate expiresOn,
		Signature signature, @Nullable Revocation revocation) {

	/** How long an authorization holds unless the patient says otherwise, in days. */
	public static final int USUAL_DAYS = 180;

	/** How long an authorization may hold from the day on which it is typed. */
	public static final Period LONGEST = Period.ofYears(2);

	/** On how many working days before its end people are warned. */
	public static final int WARNED_WORKING_DAYS = 5;

	public ReleaseAuthorization {
		if (records.isEmpty() || from.isBlank() || to.isBlank() || purpose.isBlank()) {
			throw new IllegalArgumentException("An authorization names what, from whom, to whom and for what");
		}
		if (!expiresOn.isAfter(signature.on())) {
			throw new IllegalArgumentException("An authorization expires after it was signed");
		}
		records = Collections.unmodifiableSet(EnumSet.copyOf(records));
	}

	/**
	 * One that was just signed.
	 */
	public ReleaseAuthorization(Set<RecordKind> records, String from, String to, String purpose, LocalDate expiresOn,
			Signature signature) {
		this(records, from, to, purpose, expiresOn, signature, null);
	}

	/**
	 * Takes it back.
	 * @param taken that the patient took it back
	 * @return the same, which holds no longer
	 */
	public ReleaseAuthorization revoked(Revocation taken) {
		return new ReleaseAuthorization(this.records, this.from, this.to, this.purpose, this.expiresOn, this.signature,
				taken);
	}

	public boolean isRevoked() {
		return this.revocation != null;
	}

	/**
	 * Whether anybody may rest on it.
	 * @param day the day asked about, in the programme's zone
	 * @return {@code false} once it ended or was taken back
	 */
	public boolean holdsOn(LocalDate day) {
		return !isRevoked() && !isExpiredOn(day);
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
				|| holdsOn(today) && ledger.outstanding().stream().allMatch((item) -> covers(item.kind()));
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
