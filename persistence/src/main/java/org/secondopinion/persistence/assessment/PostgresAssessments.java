package org.secondopinion.persistence.assessment;

import org.secondopinion.domain.assessment.Assessment;
import org.secondopinion.domain.assessment.Assessments;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.persistence.columns.JsonFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresAssessments implements Assessments {

	private final JsonFacts<Assessment> assessments;

	PostgresAssessments(JdbcClient jdbc) {
		this.assessments = new JsonFacts<>(jdbc, "assessment", Assessment.class);
	}

	@Override
	public Assessment of(CaseId caseId) {
		return this.assessments.of(caseId).orElse(Assessment.NONE);
	}

	@Override
	public void save(CaseId caseId, Assessment assessment) {
		this.assessments.save(caseId, assessment);
	}

}
