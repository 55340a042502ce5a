package org.secondopinion.domain.decision;

import java.util.EnumSet;
import java.util.Set;

import org.secondopinion.domain.notice.ContactRule;
import org.secondopinion.domain.notice.Notice;

/** Who may be told of a decision, each only with the patient's consent. */
public enum Recipient {

	FIRST_DOCTOR, SECOND_DOCTOR,

	/** Who gave the third opinion, and later ones. */
	LATER_DOCTORS,

	/** A family member or friend, by name. */
	FAMILY_MEMBER;

	/**
	 * Whom a patient can choose. A doctor whom nobody may contact cannot be told; the
	 * patient first has to allow contact again.
	 * @param notice what is known of telling the first doctor
	 * @param released how many opinions the programme released
	 * @return the recipients that can be chosen
	 */
	public static Set<Recipient> allowedBy(Notice notice, int released) {
		Set<Recipient> allowed = EnumSet.allOf(Recipient.class);
		if (ContactRule.brokenByContact(notice).isPresent()) {
			allowed.remove(FIRST_DOCTOR);
		}
		if (released < 2) {
			allowed.remove(LATER_DOCTORS);
		}
		return allowed;
	}

}
