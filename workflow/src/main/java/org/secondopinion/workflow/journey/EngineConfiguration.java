package org.secondopinion.workflow.journey;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.secondopinion.bpmn.Model;
import org.secondopinion.domain.assessment.Assessments;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.casefile.CaseEnding;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.caseload.CaseTracking;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.decision.Deliberations;
import org.secondopinion.domain.decision.LookingAtDate;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.messages.MailTrouble;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.moretests.AskedTests;
import org.secondopinion.domain.opinion.WatchingReading;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.programme.ProgrammeClocks;
import org.secondopinion.domain.programme.Programmes;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine as this platform wants it, and what it calls whatever the step. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

	@Bean
	CaseTracking caseTracking(Cases cases, OpenTasks openTasks, Caseload caseload, People people, Programmes programmes,
			ProgrammeClocks clocks, Bookings bookings, Deliberations deliberations, Assessments assessments,
			AskedTests tests, WatchingReading reading, MailTrouble trouble, TellByMail tell, InstantSource clock) {
		return new CaseTracking(cases, openTasks, caseload, people, programmes, clocks, bookings, deliberations,
				assessments, tests, reading, trouble, tell, clock);
	}

	@Bean
	CaseEnding caseEnding(Cases cases, Deliberations deliberations, OpenTasks openTasks, Programmes programmes,
			ProgrammeClocks clocks, CaseHistory history, TellByMail tell, InstantSource clock) {
		return new CaseEnding(cases, deliberations, openTasks, programmes, clocks, history, tell, clock);
	}

	@Bean
	LookingAtDate lookingAtDate(Cases cases, OpenTasks openTasks, Programmes programmes, CaseHistory history,
			TellByMail tell, InstantSource clock) {
		return new LookingAtDate(cases, openTasks, programmes, history, tell, clock);
	}

	// The engine makes its tables in a schema that the migrations create.
	@Bean
	@DependsOnDatabaseInitialization
	ProcessEnginePlugin leanEngine(CaseTracking tracking, CaseEnding ending, LookingAtDate looking, Cases cases,
			InstantSource clock) {
		return new AbstractProcessEnginePlugin() {

			@Override
			public void preInit(ProcessEngineConfigurationImpl engine) {
				// The starter adds to these lists later.
				engine.setCustomHistoryLevels(new ArrayList<>(List.of(new LeanHistory())));
				engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new CaseFollowing(tracking, ending))));
				engine.setCustomJobHandlers(new ArrayList<>(List.of(new TimerWithCaseInHand(cases),
						new WaitWithCaseInHand(cases), new LookWithCaseInHand(cases, looking))));
				FailedTimers.settleIn(engine);
				EngineClock.follow(clock);
				engine.setSchemaOperationsCommand(new OneNodeAtATime(engine::getDataSource));
				// Variables are identifiers, enumerations and dates: none changes in
				// place.
				engine.setImplicitVariableUpdateDetectionEnabled(false);
			}

		};
	}

	@Bean
	InitializingBean modelDeployment(RepositoryService repository, ProcessEngineConfigurationImpl engine,
			@Value("${secondopinion.models-directory:}") String directory) {
		Models models = Models.in(directory);
		return () -> {
			TableTrial trial = new TableTrial(engine.getDmnEngine());
			DeploymentBuilder deployment = repository.createDeployment()
				.name("second-opinion")
				.enableDuplicateFiltering(true);
			for (Model model : Model.values()) {
				if (models.isOwn(model)) {
					trial.passes(model, models.open(model));
				}
				deployment.addInputStream(model.fileName(), models.open(model));
			}
			deployment.deploy();
		};
	}

}
