package org.secondopinion.domain.assessment;

/** The broad kind of condition; decides which records are needed. */
public enum ConditionKind {

	CANCER, HEART, LUNG, ORTHOPEDIC, NEUROLOGICAL, KIDNEY, RARE, OTHER

}
