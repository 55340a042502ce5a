package org.secondopinion.domain.journey;

import org.secondopinion.domain.assessment.GoAhead;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.assessment.UrgentCareResult;
import org.secondopinion.domain.booking.AgreedOn;
import org.secondopinion.domain.booking.CoverageResult;
import org.secondopinion.domain.booking.MeetingResult;
import org.secondopinion.domain.booking.OfferAnswer;
import org.secondopinion.domain.booking.SearchAnswer;
import org.secondopinion.domain.decision.AnotherOpinion;
import org.secondopinion.domain.decision.DateTalk;
import org.secondopinion.domain.decision.DecisionAnswer;
import org.secondopinion.domain.decision.FollowUpAnswer;
import org.secondopinion.domain.moretests.TestsArranged;
import org.secondopinion.domain.moretests.TestsOutcome;
import org.secondopinion.domain.moretests.TestsWanted;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.notice.Successor;
import org.secondopinion.domain.opinion.OpinionsRelation;
import org.secondopinion.domain.opinion.ReleaseCheck;
import org.secondopinion.domain.records.FeeAnswer;
import org.secondopinion.domain.records.RecordArrival;
import org.secondopinion.domain.records.RecordCheck;
import org.secondopinion.domain.worsening.WhatFollows;

/**
 * What the process needs to know of how a task was done, to decide what comes next. Only
 * enumerations: what a person wrote stays in the domain.
 */
public sealed interface Answer permits Answer.Done, IntakeReview, UrgentCareResult, GoAhead, NoticeRoute, Successor,
		RecordArrival, FeeAnswer, RecordCheck, SearchAnswer, CoverageResult, OfferAnswer, AgreedOn, MeetingResult,
		ReleaseCheck, OpinionsRelation, TestsArranged, TestsWanted, TestsOutcome, DateTalk, DecisionAnswer,
		AnotherOpinion, FollowUpAnswer, WhatFollows {

	/** The task was done, and there is only one way on. */
	enum Done implements Answer {

		DONE

	}

}
