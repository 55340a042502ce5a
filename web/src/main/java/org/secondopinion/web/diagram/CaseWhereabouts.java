package org.secondopinion.web.diagram;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.records.RecordItems;
import org.secondopinion.web.casefile.CaseWords;

import org.springframework.stereotype.Component;

/** Finds out where a case is. */
@Component
class CaseWhereabouts {

	private final OpenTasks openTasks;

	private final CaseHistory history;

	private final RecordItems records;

	private final CaseWords words;

	CaseWhereabouts(OpenTasks openTasks, CaseHistory history, RecordItems records, CaseWords words) {
		this.openTasks = openTasks;
		this.history = history;
		this.records = records;
		this.words = words;
	}

	Whereabouts of(Visit visit) {
		return new Whereabouts(
				this.history.of(visit.caseId()).reversed().stream().map(CaseHistory.Entry::event).toList(),
				this.openTasks.of(visit.caseId()), this.records.of(visit.caseId()), visit.caseFile().closing(),
				visit.at());
	}

	/**
	 * The six steps as the patient's side reads them, named as on the patient's home.
	 * @param visit who looks, at which case
	 * @return each step as it stands
	 */
	Whereabouts.Drawing inPlainWords(Visit visit) {
		return of(visit).steps(this.words::name);
	}

}
