package org.secondopinion.domain.opinion;

import java.util.List;
import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OnEarlierModel;

/**
 * What the author does who sees an opinion differently after it was released: signs it
 * anew, with a reason. What was signed before stays as it was, and the patient reads the
 * new version only once it is released. Possible as long as the case is open; afterwards
 * the programme has nobody on the case who could tell the patient, so the author calls.
 */
public final class AmendOpinion {

	private final Opinions opinions;

	private final CaseHistory history;

	private final Journey journey;

	public AmendOpinion(Opinions opinions, CaseHistory history, Journey journey) {
		this.opinions = opinions;
		this.history = history;
		this.journey = journey;
	}

	/**
	 * What the visitor signed in this case.
	 * @param visit who reads, in which case
	 * @return every version, the newest first; empty if the visitor signed nothing
	 */
	public List<Opinion.Final> own(Visit visit) {
		return this.opinions.of(visit.caseId())
			.stream()
			.filter((opinion) -> opinion.edition().author().equals(visit.by().id()))
			.filter(Opinion.Final.class::isInstance)
			.map(Opinion.Final.class::cast)
			.toList();
	}

	/**
	 * What the visitor can amend.
	 * @param visit who, in which case
	 * @return the version that an amendment begins with; nothing if there is none, or if
	 * an amendment waits for its release
	 */
	public Optional<Opinion.Final> amendable(Visit visit) {
		return this.opinions.editions(visit.caseId()).amendableBy(visit.by().id());
	}

	/**
	 * Signs the opinion anew.
	 * @param visit who, in which case
	 * @param findings what it says now
	 * @param reason why it is amended, for the patient to read
	 * @param typedName the name that the specialist typed
	 * @param revision the revision that the amendment began with
	 * @throws NoLongerOpen if it was amended since, or cannot be
	 * @throws OnEarlierModel if the case has to be moved to the present model first
	 * @throws IllegalArgumentException if the name is not the specialist's
	 * @throws IllegalStateException if something is missing
	 */
	public void amend(Visit visit, Findings findings, String reason, String typedName, int revision) {
		Opinion.Final before = amendable(visit).filter((opinion) -> opinion.revision() == revision)
			.orElseThrow(() -> new NoLongerOpen("The opinion"));
		if (!Signature.isNameOf(typedName, visit.by().name())) {
			throw new IllegalArgumentException("Only the author signs");
		}
		Opinion.Draft draft = new Opinion.Draft(before.edition().next(visit.by().id()), findings, revision + 1, "",
				visit.at(), null);
		this.opinions.save(draft);
		this.opinions.save(draft.signed(new Signature(visit.by().name(), visit.at(), reason)));
		this.history.append(visit.event(Step.COMPARE, EventKind.OPINION_AMENDED));
		this.journey.amended(visit.caseId());
	}

}
