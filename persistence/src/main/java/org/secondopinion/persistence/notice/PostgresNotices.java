package org.secondopinion.persistence.notice;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.notice.Notice;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.persistence.columns.JsonFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresNotices implements Notices {

	private final JsonFacts<Notice> notices;

	PostgresNotices(JdbcClient jdbc) {
		this.notices = new JsonFacts<>(jdbc, "notice", Notice.class);
	}

	@Override
	public Notice of(CaseId caseId) {
		return this.notices.of(caseId).orElse(Notice.NONE);
	}

	@Override
	public void save(CaseId caseId, Notice notice) {
		this.notices.save(caseId, notice);
	}

}
