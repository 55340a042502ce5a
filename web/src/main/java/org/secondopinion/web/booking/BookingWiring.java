package org.secondopinion.web.booking;

import java.time.InstantSource;

import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.booking.AgreeOnTime;
import org.secondopinion.domain.booking.BookSpecialist;
import org.secondopinion.domain.booking.Diary;
import org.secondopinion.domain.booking.TimesOffered;
import org.secondopinion.domain.booking.Absences;
import org.secondopinion.domain.booking.Directory;
import org.secondopinion.domain.booking.NoteAbsence;
import org.secondopinion.domain.booking.HomeZones;
import org.secondopinion.domain.booking.OpinionDue;
import org.secondopinion.domain.messages.MailPreferences;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.GiveBack;
import org.secondopinion.domain.booking.KeepAppointment;
import org.secondopinion.domain.booking.Proposing;
import org.secondopinion.domain.booking.Reviews;
import org.secondopinion.domain.booking.SearchFurther;
import org.secondopinion.domain.booking.Specialists;
import org.secondopinion.domain.booking.WhoseNight;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.records.HandingOver;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of booking. */
@Configuration(proxyBeanMethods = false)
class BookingWiring {

	@Bean
	Proposing proposing(Specialists specialists, Intakes intakes, Bookings bookings, Absences absences,
			MailPreferences preferences, Programmes programmes, InstantSource clock) {
		return new Proposing(specialists, intakes, bookings, absences, preferences, programmes, clock);
	}

	@Bean
	Directory directory(Specialists specialists, Absences absences) {
		return new Directory(specialists, absences);
	}

	@Bean
	NoteAbsence noteAbsence(Directory directory, Absences absences, Cases cases, Bookings bookings, OpenTasks openTasks,
			CaseHistory history, Programmes programmes, Journey journey, CaseDoor door, OneTransaction transaction,
			InstantSource clock) {
		return new NoteAbsence(directory, absences, cases, bookings, openTasks, history, programmes, journey, door,
				transaction, clock);
	}

	@Bean
	BookSpecialist bookSpecialist(Proposing proposing, Bookings bookings, HandingOver handing, Cases cases,
			CaseHistory history, TaskWork tasks, TellByMail tell) {
		return new BookSpecialist(proposing, bookings, handing, cases, history, tasks, tell);
	}

	@Bean
	AgreeOnTime agreeOnTime(TimesOffered times, Diary diary, BookSpecialist bookSpecialist, OpenTasks openTasks,
			CaseHistory history, TaskWork tasks) {
		return new AgreeOnTime(times, diary, bookSpecialist, openTasks, history, tasks);
	}

	@Bean
	HomeZones homeZones(MailPreferences preferences, Specialists specialists, Programmes programmes) {
		return new HomeZones(preferences, specialists, programmes);
	}

	@Bean
	WhoseNight whoseNight(HomeZones homes) {
		return new WhoseNight(homes);
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
	OpinionDue opinionDue(OpenTasks openTasks, Bookings bookings, Programmes programmes) {
		return new OpinionDue(openTasks, bookings, programmes);
	}

	@Bean
	Reviews reviews(Cases cases, OpenTasks openTasks, Bookings bookings, OpinionDue opinionDue) {
		return new Reviews(cases, openTasks, bookings, opinionDue);
	}

}
