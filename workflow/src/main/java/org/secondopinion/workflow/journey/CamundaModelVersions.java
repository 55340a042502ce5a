package org.secondopinion.workflow.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.secondopinion.bpmn.SecondOpinion;
import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.journey.ModelVersions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** The versions of the process definition, and the engine's migration between them. */
@Component
class CamundaModelVersions implements ModelVersions {

	private static final Logger LOG = LoggerFactory.getLogger(CamundaModelVersions.class);

	private final RepositoryService repository;

	private final RuntimeService runtime;

	private final Cases cases;

	private final OneTransaction transaction;

	CamundaModelVersions(RepositoryService repository, RuntimeService runtime, Cases cases,
			OneTransaction transaction) {
		this.repository = repository;
		this.runtime = runtime;
		this.cases = cases;
		this.transaction = transaction;
	}

	@Override
	public List<Version> all() {
		List<ProcessDefinition> definitions = definitions();
		return definitions.stream()
			.map((one) -> version(one, one == definitions.getFirst()))
			.filter((one) -> one.present() || one.openCases() > 0)
			.toList();
	}

	@Override
	public Moved moveToPresent() {
		List<ProcessDefinition> definitions = definitions();
		ProcessDefinition present = definitions.getFirst();
		int moved = 0;
		List<Stayed> stayed = new ArrayList<>();
		for (ProcessDefinition earlier : definitions.subList(1, definitions.size())) {
			for (ProcessInstance instance : runningIn(earlier)) {
				CaseId caseId = CaseId.of(instance.getBusinessKey());
				try {
					moved += move(caseId, instance, present);
				}
				catch (MigratingProcessInstanceValidationException ex) {
					stayed.add(new Stayed(cover(caseId).reference(), placesWithoutCounterpart(ex)));
				}
				catch (ProcessEngineException ex) {
					// A timer was faster, or the two versions do not fit at all.
					LOG.warn("A case could not be moved: {}", ex.getClass().getName());
					stayed.add(new Stayed(cover(caseId).reference(), Set.of()));
				}
			}
		}
		LOG.info("{} cases moved to version {} of the model, {} stayed", moved, present.getVersion(), stayed.size());
		return new Moved(moved, stayed);
	}

	private int move(CaseId caseId, ProcessInstance instance, ProcessDefinition present) {
		return this.transaction.run(() -> {
			// It may have ended while those before it were moved.
			if (!this.cases.lock(caseId).isOpen()) {
				return 0;
			}
			MigrationPlan plan = this.runtime.createMigrationPlan(instance.getProcessDefinitionId(), present.getId())
				.mapEqualActivities()
				.build();
			this.runtime.newMigration(plan).processInstanceIds(instance.getId()).execute();
			return 1;
		});
	}

	private CaseFile cover(CaseId caseId) {
		return this.transaction.run(() -> this.cases.lock(caseId));
	}

	private static TreeSet<String> placesWithoutCounterpart(MigratingProcessInstanceValidationException ex) {
		TreeSet<String> places = new TreeSet<>();
		ex.getValidationReport().getActivityInstanceReports().forEach((it) -> places.add(it.getSourceScopeId()));
		ex.getValidationReport().getTransitionInstanceReports().forEach((it) -> places.add(it.getSourceScopeId()));
		return places;
	}

	private List<ProcessDefinition> definitions() {
		return this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(SecondOpinion.KEY)
			.orderByProcessDefinitionVersion()
			.desc()
			.list();
	}

	private Version version(ProcessDefinition definition, boolean present) {
		return new Version(definition.getVersion(),
				this.repository.createDeploymentQuery()
					.deploymentId(definition.getDeploymentId())
					.singleResult()
					.getDeploymentTime()
					.toInstant(),
				this.runtime.createProcessInstanceQuery().processDefinitionId(definition.getId()).count(), present);
	}

	private List<ProcessInstance> runningIn(ProcessDefinition definition) {
		return this.runtime.createProcessInstanceQuery().processDefinitionId(definition.getId()).list();
	}

}
