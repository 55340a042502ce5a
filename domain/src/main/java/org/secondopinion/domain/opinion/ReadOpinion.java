package org.secondopinion.domain.opinion;

import java.util.List;
import java.util.Optional;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.people.Role;

/**
 * What patient and staff read of an opinion. The one place that decides what a reader may
 * see: a patient sees what was released and nothing else, and those beside the patient
 * see it once the patient has read it, because news of that kind is the patient's first.
 */
public final class ReadOpinion {

	private final Opinions opinions;

	private final NoteFirstOpinion firstOpinion;

	private final OpinionReadings readings;

	private final DoctorsTalks talks;

	private final CaseHistory history;

	private final TaskWork tasks;

	private final Journey journey;

	public ReadOpinion(Opinions opinions, NoteFirstOpinion firstOpinion, OpinionReadings readings, DoctorsTalks talks,
			CaseHistory history, TaskWork tasks, Journey journey) {
		this.opinions = opinions;
		this.firstOpinion = firstOpinion;
		this.readings = readings;
		this.talks = talks;
		this.history = history;
		this.tasks = tasks;
		this.journey = journey;
	}

	/**
	 * The opinions that the visitor may read.
	 * @param visit who, in which case
	 * @return the second, then the third: for a patient as they were released last, for
	 * care partners as the patient read them last, for staff as they were signed last
	 */
	public List<Opinion.Final> opinions(Visit visit) {
		Editions editions = this.opinions.editions(visit.caseId());
		if (visit.as() == Role.CARE_PARTNER) {
			return List.copyOf(editions.read(this.readings.of(visit.caseId())));
		}
		return visit.as().isOnPatientsSide() ? List.copyOf(editions.released()) : editions.signed();
	}

	/**
	 * Whether something is here that the visitor reads only after the patient.
	 * @param visit who, in which case
	 * @return {@code true} for a care partner while the patient has not read all of it
	 */
	public boolean isKeptForPatient(Visit visit) {
		return visit.as() == Role.CARE_PARTNER && !opinions(visit).equals(released(visit));
	}

	/**
	 * The opinions that were released, as they were released last: also what is kept for
	 * the patient first.
	 * @param visit who, in which case
	 * @return the second, then the third; often only one, or none, and none for whoever
	 * may not read opinions
	 */
	public List<Opinion.Released> released(Visit visit) {
		return visit.may(CaseAction.READ_OPINIONS) ? this.opinions.editions(visit.caseId()).released() : List.of();
	}

	/**
	 * What was released before and amended since, as far as the visitor may read it.
	 * @param visit who, in which case
	 * @return the versions, the newest first; often none
	 */
	public List<Opinion.Released> replaced(Visit visit) {
		Editions editions = this.opinions.editions(visit.caseId());
		return (visit.as() == Role.CARE_PARTNER) ? editions.replacedAndRead(this.readings.of(visit.caseId()))
				: editions.replaced();
	}

	/**
	 * Whether a version completes one that was released before.
	 * @param caseId of which case
	 * @param opinion a signed version
	 * @return {@code false} for a first version, and for an amendment
	 */
	public boolean isCompletion(CaseId caseId, Opinion.Final opinion) {
		return this.opinions.editions(caseId).isCompletion(opinion);
	}

	/**
	 * The opinions side by side, as far as the visitor may read them.
	 * @param visit who, in which case
	 * @return the comparison, without how the plans fit the patient for whoever may not
	 * read the packet; or nothing if there is no opinion to read beside the first
	 */
	public Optional<Comparison> comparison(Visit visit) {
		List<Opinion.Final> later = opinions(visit);
		return later.isEmpty() ? Optional.empty()
				: Optional.of(Comparison.of(this.firstOpinion.of(visit), later, reading(visit).orElse(null)))
					.map((comparison) -> readsPrivateWords(visit) ? comparison : comparison.withoutFit());
	}

	/**
	 * The opinions side by side as the programme released them last, for somebody outside
	 * the case: without how the plans fit the patient, and without what is only signed.
	 * @param visit who, in which case
	 * @return the comparison, or nothing if no opinion was released
	 */
	public Optional<Comparison> comparisonOfReleased(Visit visit) {
		List<Opinion.Released> later = released(visit);
		return later.isEmpty() ? Optional.empty()
				: Optional.of(Comparison.of(this.firstOpinion.of(visit), later, null).withoutFit());
	}

	/**
	 * What the patient made of the opinions when reading the newest one.
	 * @param visit who, in which case
	 * @return the reading, or nothing before one was confirmed, and for whoever may not
	 * read the packet
	 */
	public Optional<OpinionReading> reading(Visit visit) {
		return readsPrivateWords(visit) ? this.readings.of(visit.caseId()).stream().findFirst() : Optional.empty();
	}

	/**
	 * What came of the doctors' talks.
	 * @param visit who, in which case
	 * @return the talks, the newest first; often none, and none for whoever may not read
	 * the packet
	 */
	public List<DoctorsTalk> talks(Visit visit) {
		return readsPrivateWords(visit) ? this.talks.of(visit.caseId()) : List.of();
	}

	/**
	 * Whether the doctors can still talk to each other before the patient decides.
	 * @param visit who asks, in which case
	 * @return {@code false} once they did after the newest opinion, after the decision,
	 * and when the case has ended
	 */
	public boolean mayDoctorsTalk(Visit visit) {
		List<Opinion.Final> later = opinions(visit);
		boolean talked = this.talks.of(visit.caseId())
			.stream()
			.anyMatch((talk) -> !later.isEmpty() && talk.ordinal() == later.getLast().edition().ordinal());
		boolean decided = this.history.of(visit.caseId())
			.stream()
			.anyMatch((entry) -> entry.event().kind() == EventKind.DECISION_MADE);
		return visit.caseFile().isOpen() && !talked && !decided;
	}

	// To see the opinions is less than to read what people wrote about them.
	private static boolean readsPrivateWords(Visit visit) {
		return visit.may(CaseAction.READ_PACKET);
	}

	/**
	 * Confirms that the patient read the opinion. How the opinions relate is told to the
	 * process as the patient read them: one may have been amended since the release.
	 * @param visit who, in which case
	 * @param id the task
	 * @param reading what the patient made of it, in which version
	 * @throws NoLongerOpen if another version was released meanwhile: nobody confirms
	 * what they have not seen
	 */
	public void confirm(Visit visit, TaskId id, OpinionReading reading) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.READ_OPINION);
		EditionNumber read = new EditionNumber(reading.ordinal(), reading.version());
		List<Opinion.Released> released = released(visit);
		if (!released.getLast().edition().number().equals(read)) {
			throw new NoLongerOpen("The version that was read");
		}
		this.readings.save(visit.caseId(), reading);
		this.history.append(visit.event(Step.COMPARE, EventKind.OPINION_READ));
		this.journey.opinionRead(visit.caseId());
		this.tasks.complete(task, RelationRule.relateAll(released.stream().map(Opinion::findings).toList()));
	}

}
