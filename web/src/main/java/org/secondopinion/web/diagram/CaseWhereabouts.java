package org.secondopinion.web.diagram;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.records.RecordItems;

import org.springframework.stereotype.Component;

/** Finds out where a case is. */
@Component
class CaseWhereabouts {

	private final OpenTasks openTasks;

	private final CaseHistory history;

	private final RecordItems records;

	CaseWhereabouts(OpenTasks openTasks, CaseHistory history, RecordItems records) {
		this.openTasks = openTasks;
		this.history = history;
		this.records = records;
	}

	Whereabouts of(Visit visit) {
		return new Whereabouts(
				this.history.of(visit.caseId()).reversed().stream().map(CaseHistory.Entry::event).toList(),
				this.openTasks.of(visit.caseId()), this.records.of(visit.caseId()), visit.caseFile().closing(),
				visit.at());
	}

}
