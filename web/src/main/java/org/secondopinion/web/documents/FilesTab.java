package org.secondopinion.web.documents;

import java.util.HashMap;
import java.util.Map;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.documents.ConfirmedSummaries;
import org.secondopinion.web.casefile.CaseTab;

import org.springframework.stereotype.Component;

/** The files of a case, and what its health records say together. */
@Component
class FilesTab implements CaseTab {

	private final FileLines lines;

	private final ConfirmedSummaries summaries;

	FilesTab(FileLines lines, ConfirmedSummaries summaries) {
		this.lines = lines;
		this.summaries = summaries;
	}

	@Override
	public String key() {
		return "files";
	}

	@Override
	public int order() {
		return 15;
	}

	@Override
	public CaseAction action() {
		return CaseAction.READ_PACKET;
	}

	@Override
	public String template() {
		return "documents/tab";
	}

	@Override
	public Map<String, Object> facts(Visit visit) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("reference", visit.caseFile().reference());
		facts.put("open", visit.caseFile().isOpen());
		facts.put("files", this.lines.of(visit));
		// Templates stumble over a fact that is missing, and not over one that is null.
		facts.put("summary", this.summaries.of(visit.caseId()).orElse(null));
		return facts;
	}

}
