package org.secondopinion.domain.decision;

import org.secondopinion.domain.journey.Answer;

/** Whether a patient who told what happened needs somebody of the programme. */
public enum FollowUpAnswer implements Answer {

	ALL_IS_WELL, NEEDS_HELP

}
