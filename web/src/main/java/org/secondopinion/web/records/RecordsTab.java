package org.secondopinion.web.records;

import java.util.Map;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.records.StopAfterEnd;
import org.secondopinion.web.casefile.CaseTab;
import org.secondopinion.web.layout.Moments;
import org.secondopinion.web.layout.ReadersMoments;

import org.springframework.stereotype.Component;

/** The record ledger on the case page. */
@Component
class RecordsTab implements CaseTab {

	private final Ledgers ledgers;

	private final ReadersMoments moments;

	private final StopAfterEnd stopping;

	RecordsTab(Ledgers ledgers, ReadersMoments moments, StopAfterEnd stopping) {
		this.stopping = stopping;
		this.ledgers = ledgers;
		this.moments = moments;
	}

	@Override
	public String key() {
		return "records";
	}

	@Override
	public int order() {
		return 20;
	}

	@Override
	public CaseAction action() {
		return CaseAction.READ_PACKET;
	}

	@Override
	public String template() {
		return "records/ledger";
	}

	@Override
	public Map<String, Object> facts(Visit visit) {
		Moments when = this.moments.of(visit);
		return Map.of("reference", visit.caseFile().reference(), "rows", this.ledgers.rows(visit.caseFile(), when),
				"summary", this.ledgers.summary(visit.caseFile()), "untold",
				visit.may(CaseAction.NOTE) && !this.stopping.untold(visit).isEmpty());
	}

}
