package org.secondopinion.workflow.booking;

import java.time.InstantSource;
import java.util.Date;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.secondopinion.bpmn.SecondOpinion.Delegates;
import org.secondopinion.bpmn.SecondOpinion.Questions;
import org.secondopinion.bpmn.SecondOpinion.Variables;
import org.secondopinion.domain.booking.Absences;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.Offering;
import org.secondopinion.domain.booking.TimesOffered;
import org.secondopinion.domain.booking.WatchingReview;
import org.secondopinion.domain.casefile.CaseEnding;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.records.Authorizations;
import org.secondopinion.domain.records.HandingOver;
import org.secondopinion.workflow.journey.CaseKey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the model calls while it finds a specialist. */
@Configuration(proxyBeanMethods = false)
class BookingDelegates {

	@Bean
	HandingOver handingOver(Authorizations authorizations, Programmes programmes) {
		return new HandingOver(authorizations, programmes);
	}

	@Bean
	Offering offering(Cases cases, Bookings bookings, TimesOffered times, Absences absences, HandingOver handing,
			Programmes programmes, CaseHistory history, TellByMail tell, InstantSource clock) {
		return new Offering(cases, bookings, times, absences, handing, programmes, history, tell, clock);
	}

	@Bean
	WatchingReview watchingReview(Cases cases, Bookings bookings, Programmes programmes, CaseHistory history,
			TellByMail tell, InstantSource clock) {
		return new WatchingReview(cases, bookings, programmes, history, tell, clock);
	}

	@Bean(Questions.REVIEW_WATCH)
	BookingQuestions.ReviewWatch reviewWatch(WatchingReview watching) {
		return new BookingQuestions.ReviewWatch(watching);
	}

	@Bean(Delegates.WATCH_REVIEW)
	JavaDelegate watchReview(WatchingReview watching) {
		return (execution) -> watching.watch(CaseKey.of(execution));
	}

	@Bean(Delegates.OFFER_TO_NEXT)
	JavaDelegate offerToNext(Offering offering) {
		return (execution) -> execution.setVariable(Variables.OFFER_EXPIRES_AT,
				Date.from(offering.offerToNext(CaseKey.of(execution))));
	}

	@Bean(Delegates.NOTE_OFFER_UNANSWERED)
	JavaDelegate noteOfferUnanswered(Offering offering) {
		return (execution) -> offering.noteUnanswered(CaseKey.of(execution));
	}

	@Bean(Delegates.LOOK_FOR_NEXT_SPECIALIST)
	JavaDelegate lookForNextSpecialist(Offering offering) {
		return (execution) -> execution.setVariable(Variables.SOMEONE_NEXT,
				offering.isSomeoneNext(CaseKey.of(execution)));
	}

	@Bean(Delegates.PLAN_MEETING)
	JavaDelegate planMeeting(Offering offering) {
		return (execution) -> execution.setVariable(Variables.MEETING_REMINDER_AT,
				Date.from(offering.meetingReminder(CaseKey.of(execution))));
	}

	@Bean(Questions.OFFERED_TIMES)
	BookingQuestions.Times offeredTimes(Offering offering) {
		return new BookingQuestions.Times(offering);
	}

	@Bean(Delegates.NOTE_TIMES_OVER)
	JavaDelegate noteTimesOver(Offering offering) {
		return (execution) -> offering.noteTimesOver(CaseKey.of(execution));
	}

	@Bean(Questions.COSTS)
	BookingQuestions.Costs costs(Offering offering) {
		return new BookingQuestions.Costs(offering);
	}

	@Bean(Questions.SPECIALIST_SEARCH)
	BookingQuestions.SpecialistSearch specialistSearch(Offering offering) {
		return new BookingQuestions.SpecialistSearch(offering);
	}

	@Bean(Delegates.CLOSE_CASE_WITHOUT_SPECIALIST)
	JavaDelegate closeCaseWithoutSpecialist(CaseEnding ending) {
		return (execution) -> ending.ended(CaseKey.of(execution), Closing.NOBODY_SUITABLE);
	}

	@Bean(Delegates.REOPEN_BOOKING)
	JavaDelegate reopenBooking(Offering offering) {
		return (execution) -> offering.reopen(CaseKey.of(execution));
	}

	@Bean(Delegates.REMIND_OF_MEETING)
	JavaDelegate remindOfMeeting(Offering offering) {
		return (execution) -> offering.remindOfMeeting(CaseKey.of(execution));
	}

}
