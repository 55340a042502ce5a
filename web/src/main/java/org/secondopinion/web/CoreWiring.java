package org.secondopinion.web;

import java.time.InstantSource;
import java.security.SecureRandom;

import org.secondopinion.domain.access.AccessLog;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.access.Relations;
import org.secondopinion.domain.booking.Specialists;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseNoting;
import org.secondopinion.domain.casefile.CaseOpening;
import org.secondopinion.domain.casefile.CaseWithdrawal;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.NextNavigator;
import org.secondopinion.domain.casefile.PatientReferral;
import org.secondopinion.domain.casefile.PatientStart;
import org.secondopinion.domain.casefile.ReadPlan;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.ending.ContinueCase;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.SigningIn;
import org.secondopinion.domain.programme.Installation;
import org.secondopinion.domain.programme.ProgrammeClocks;
import org.secondopinion.domain.programme.Programmes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The use cases that belong to no step. */
@Configuration(proxyBeanMethods = false)
class CoreWiring {

	@Bean
	InstantSource clock() {
		return InstantSource.system();
	}

	@Bean
	OneTransaction oneTransaction(PlatformTransactionManager transactions) {
		return new RepeatedTransaction(transactions);
	}

	@Bean
	CaseDoor caseDoor(Cases cases, Relations relations, AccessLog log, OneTransaction transaction,
			InstantSource clock) {
		return new CaseDoor(cases, relations, log, transaction, clock);
	}

	@Bean
	Installation installation(Programmes programmes, Specialists specialists, People people,
			OneTransaction transaction) {
		return new Installation(programmes, specialists, people, transaction);
	}

	@Bean
	SigningIn signingIn(People people, Caseload caseload, OneTransaction transaction, InstantSource clock) {
		return new SigningIn(people, caseload, transaction, clock);
	}

	@Bean
	TaskWork taskWork(OpenTasks openTasks, Journey journey) {
		return new TaskWork(openTasks, journey);
	}

	@Bean
	CaseOpening caseOpening(Cases cases, CaseHistory history, Journey journey, OneTransaction transaction,
			NextNavigator nextNavigator, InstantSource clock) {
		return new CaseOpening(cases, history, journey, transaction, nextNavigator, new SecureRandom(), clock);
	}

	@Bean
	PatientStart patientStart(People people, Cases cases, ContinueCase continuing, OneTransaction transaction) {
		return new PatientStart(people, cases, continuing, transaction);
	}

	@Bean
	PatientReferral patientReferral(People people, Cases cases, CaseOpening opening, OneTransaction transaction) {
		return new PatientReferral(people, cases, opening, transaction);
	}

	@Bean
	CaseNoting caseNoting(Cases cases, Caseload caseload, OpenTasks openTasks, CaseHistory history, Journey journey,
			TellByMail tell) {
		return new CaseNoting(cases, caseload, openTasks, history, journey, tell);
	}

	@Bean
	ReadPlan readPlan(Programmes programmes, ProgrammeClocks clocks, OpenTasks openTasks, CaseHistory history) {
		return new ReadPlan(programmes, clocks, openTasks, history);
	}

	@Bean
	CaseWithdrawal caseWithdrawal(OpenTasks openTasks, CaseHistory history, Journey journey) {
		return new CaseWithdrawal(openTasks, history, journey);
	}

}
