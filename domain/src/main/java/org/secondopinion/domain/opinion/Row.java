package org.secondopinion.domain.opinion;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The rows in which opinions are laid side by side, in the order in which they are read.
 * The list is that of public patient guides.
 */
public enum Row {

	DIAGNOSIS, TREATMENT_PLAN, OTHER_OPTIONS, BENEFITS, RISKS, URGENCY, FOLLOW_UP,

	/** How it fits what matters to the patient: only the patient can say. */
	FIT;

	/** The seven rows that a doctor fills. */
	public static final Set<Row> OF_DOCTORS = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(FIT)));

}
