package org.secondopinion.persistence.opinion;

import java.util.Optional;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.opinion.DoctorsTalk;
import org.secondopinion.domain.opinion.DoctorsTalks;
import org.secondopinion.persistence.columns.JsonFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresDoctorsTalks implements DoctorsTalks {

	private final JsonFacts<DoctorsTalk> talks;

	PostgresDoctorsTalks(JdbcClient jdbc) {
		this.talks = new JsonFacts<>(jdbc, "doctors_talk", DoctorsTalk.class);
	}

	@Override
	public Optional<DoctorsTalk> of(CaseId caseId) {
		return this.talks.of(caseId);
	}

	@Override
	public void save(CaseId caseId, DoctorsTalk talk) {
		this.talks.save(caseId, talk);
	}

}
