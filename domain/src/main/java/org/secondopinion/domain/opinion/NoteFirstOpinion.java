package org.secondopinion.domain.opinion;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;

/** What the navigator completes of the first opinion. */
public final class NoteFirstOpinion {

	private final Intakes intakes;

	private final FirstOpinions firstOpinions;

	private final Opinions opinions;

	private final CaseHistory history;

	public NoteFirstOpinion(Intakes intakes, FirstOpinions firstOpinions, Opinions opinions, CaseHistory history) {
		this.intakes = intakes;
		this.firstOpinions = firstOpinions;
		this.opinions = opinions;
		this.history = history;
	}

	/**
	 * The first opinion as far as it is known.
	 * @param visit who, in which case
	 * @return what the patient told and the navigator noted
	 */
	public FirstOpinion of(Visit visit) {
		return FirstOpinion.of(this.intakes.of(visit.caseId()), notes(visit));
	}

	/**
	 * What was noted so far.
	 * @param visit who, in which case
	 * @return the notes, with their revision
	 */
	public FirstOpinionNotes notes(Visit visit) {
		return this.firstOpinions.notesOf(visit.caseId());
	}

	/**
	 * Notes what the records say of the first opinion. The patient sees in the history
	 * that it was noted, and that it was corrected if an opinion to compare it with was
	 * released before: a mistake must not stay, and must not vanish unseen.
	 * @param visit who, in which case
	 * @param notes all notes, with the revision that they began with; they replace those
	 * before
	 * @return {@code false} if somebody noted something since; nothing was changed then
	 */
	public boolean note(Visit visit, FirstOpinionNotes notes) {
		FirstOpinionNotes before = notes(visit);
		if (notes.rows().equals(before.rows())) {
			return true;
		}
		if (notes.revision() != before.revision()) {
			return false;
		}
		this.firstOpinions.save(visit.caseId(), notes.noted());
		boolean compared = this.opinions.of(visit.caseId()).stream().anyMatch(Opinion.Released.class::isInstance);
		this.history.append(visit.event(Step.COMPARE,
				compared ? EventKind.FIRST_OPINION_CORRECTED : EventKind.FIRST_OPINION_NOTED));
		return true;
	}

}
