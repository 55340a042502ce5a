package org.secondopinion.domain.opinion;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Intakes;

/** What the navigator completes of the first opinion. */
public final class NoteFirstOpinion {

	private final Intakes intakes;

	private final FirstOpinions firstOpinions;

	public NoteFirstOpinion(Intakes intakes, FirstOpinions firstOpinions) {
		this.intakes = intakes;
		this.firstOpinions = firstOpinions;
	}

	/**
	 * The first opinion as far as it is known.
	 * @param visit who, in which case
	 * @return what the patient told and the navigator noted
	 */
	public FirstOpinion of(Visit visit) {
		return FirstOpinion.of(this.intakes.of(visit.caseId()), this.firstOpinions.notesOf(visit.caseId()));
	}

	/**
	 * Notes what the records say of the first opinion.
	 * @param visit who, in which case
	 * @param notes all notes; they replace those before
	 */
	public void note(Visit visit, FirstOpinionNotes notes) {
		this.firstOpinions.save(visit.caseId(), notes);
	}

}
