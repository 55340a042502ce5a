package org.secondopinion.domain.opinion;

import java.util.List;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;

/** What the specialist does: writes the opinion, and signs it. */
public final class WriteOpinion {

	private final Opinions opinions;

	private final Intakes intakes;

	private final CaseHistory history;

	private final TaskWork tasks;

	public WriteOpinion(Opinions opinions, Intakes intakes, CaseHistory history, TaskWork tasks) {
		this.opinions = opinions;
		this.intakes = intakes;
		this.history = history;
		this.tasks = tasks;
	}

	/**
	 * What the specialist is writing: the draft as it was saved last, or a blank one with
	 * the patient's questions. Whoever completes an opinion goes on with what it said;
	 * another author's draft is never continued. Whoever has not seen the first opinion
	 * relates nothing to it, and is asked nothing yet.
	 * @param visit who, in which case
	 * @return the draft
	 */
	public Opinion.Draft draft(Visit visit) {
		return asSeen(visit, saved(visit));
	}

	private static Opinion.Draft asSeen(Visit visit, Opinion.Draft draft) {
		return visit.isBlind() ? draft.besideNothing() : draft;
	}

	private Opinion.Draft saved(Visit visit) {
		Editions editions = this.opinions.editions(visit.caseId());
		int ordinal = editions.completedBy(visit.by().id()).orElseGet(editions::ordinalInHand);
		List<Opinion> versions = editions.of(ordinal);
		if (versions.isEmpty()) {
			return Opinion.Draft.blank(Edition.first(visit.caseId(), ordinal, visit.by().id()), questions(visit));
		}
		if (versions.getFirst() instanceof Opinion.Draft draft && draft.edition().author().equals(visit.by().id())) {
			return draft;
		}
		return Opinion.Draft.blankAfter(versions.getFirst(), versions.getFirst().edition().next(visit.by().id()),
				questions(visit));
	}

	/**
	 * Saves what is written so far. Two windows never overwrite each other: who began
	 * with an older revision is told, and nothing changes.
	 * @param visit who, in which case
	 * @param id the task
	 * @param said everything that the form says
	 * @param revision the revision that the form began with
	 * @param window which window of the browser the form is in; empty if not known
	 * @return what came of it
	 * @throws NoLongerOpen if it was signed meanwhile
	 */
	public Saving save(Visit visit, TaskId id, Findings said, int revision, String window) {
		this.tasks.expect(visit, id, TaskKind.WRITE_OPINION);
		Opinion.Draft draft = saved(visit);
		// The questions wait in the draft until they can be read.
		Findings findings = visit.isBlind() ? said.besideNothing().answering(draft.findings().answers()) : said;
		if (findings.equals(draft.findings())) {
			return new Saving.Kept(asSeen(visit, draft));
		}
		if (!draft.isKnownTo(revision, window)) {
			return new Saving.Overtaken(asSeen(visit, draft));
		}
		Opinion.Draft saved = draft.saying(findings, window, visit.at());
		this.opinions.save(saved);
		return new Saving.Kept(asSeen(visit, saved));
	}

	/**
	 * Signs the opinion.
	 * @param visit who, in which case
	 * @param id the task
	 * @param typedName the name that the specialist typed
	 * @param revision the revision that the specialist read before signing
	 * @throws NoLongerOpen if another window changed it since: nobody signs what they
	 * have not seen
	 * @throws IllegalArgumentException if the name is not the specialist's
	 * @throws IllegalStateException if something is missing, or the specialist has not
	 * committed to findings of their own yet where that comes first
	 */
	public void sign(Visit visit, TaskId id, String typedName, int revision) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.WRITE_OPINION);
		if (visit.isBlind()) {
			throw new IllegalStateException("Own findings come before the signature");
		}
		Opinion.Draft draft = draft(visit);
		if (revision != draft.revision()) {
			throw new NoLongerOpen("The draft that was read");
		}
		if (!Signature.isNameOf(typedName, visit.by().name())) {
			throw new IllegalArgumentException("Only the author signs");
		}
		boolean completes = this.opinions.editions(visit.caseId()).completedBy(visit.by().id()).isPresent();
		this.opinions.save(draft.signed(new Signature(visit.by().name(), visit.at())));
		this.history
			.append(visit.event(Step.COMPARE, completes ? EventKind.OPINION_COMPLETED : EventKind.OPINION_SIGNED));
		this.tasks.complete(task);
	}

	private List<String> questions(Visit visit) {
		IntakeSection.Questions asked = this.intakes.of(visit.caseId()).questions();
		return (asked != null) ? asked.questions() : List.of();
	}

}
