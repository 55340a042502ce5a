package org.secondopinion.persistence.opinion;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.opinion.FirstOpinionNotes;
import org.secondopinion.domain.opinion.FirstOpinions;
import org.secondopinion.persistence.columns.JsonFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresFirstOpinions implements FirstOpinions {

	private final JsonFacts<FirstOpinionNotes> notes;

	PostgresFirstOpinions(JdbcClient jdbc) {
		this.notes = new JsonFacts<>(jdbc, "first_opinion", FirstOpinionNotes.class);
	}

	@Override
	public FirstOpinionNotes notesOf(CaseId caseId) {
		return this.notes.of(caseId).orElse(FirstOpinionNotes.NONE);
	}

	@Override
	public void save(CaseId caseId, FirstOpinionNotes noted) {
		this.notes.save(caseId, noted);
	}

}
