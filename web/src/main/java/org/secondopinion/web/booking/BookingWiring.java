package org.secondopinion.web.booking;

import java.time.InstantSource;

import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.booking.BookSpecialist;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.GiveBack;
import org.secondopinion.domain.booking.KeepAppointment;
import org.secondopinion.domain.booking.Proposing;
import org.secondopinion.domain.booking.Reviews;
import org.secondopinion.domain.booking.SearchFurther;
import org.secondopinion.domain.booking.Specialists;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.programme.Programmes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of booking. */
@Configuration(proxyBeanMethods = false)
class BookingWiring {

	@Bean
	Proposing proposing(Specialists specialists, Intakes intakes, Bookings bookings, Programmes programmes,
			InstantSource clock) {
		return new Proposing(specialists, intakes, bookings, programmes, clock);
	}

	@Bean
	BookSpecialist bookSpecialist(Proposing proposing, Bookings bookings, Cases cases, CaseHistory history,
			TaskWork tasks, TellByMail tell) {
		return new BookSpecialist(proposing, bookings, cases, history, tasks, tell);
	}

	@Bean
	SearchFurther searchFurther(Bookings bookings, CaseHistory history, TaskWork tasks) {
		return new SearchFurther(bookings, history, tasks);
	}

	@Bean
	KeepAppointment keepAppointment(Bookings bookings, Cases cases, CaseHistory history, TaskWork tasks,
			TellByMail tell) {
		return new KeepAppointment(bookings, cases, history, tasks, tell);
	}

	@Bean
	GiveBack giveBack(Bookings bookings, Cases cases, CaseHistory history, OpenTasks openTasks, Journey journey,
			TellByMail tell) {
		return new GiveBack(bookings, cases, history, openTasks, journey, tell);
	}

	@Bean
	Reviews reviews(Cases cases, OpenTasks openTasks, Bookings bookings) {
		return new Reviews(cases, openTasks, bookings);
	}

}
