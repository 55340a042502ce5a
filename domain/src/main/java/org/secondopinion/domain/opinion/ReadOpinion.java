package org.secondopinion.domain.opinion;

import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.people.Role;

/**
 * What patient and staff read of an opinion. The one place that decides what a reader may
 * see: a patient sees what was released and nothing else.
 */
public final class ReadOpinion {

	private final Opinions opinions;

	private final NoteFirstOpinion firstOpinion;

	private final OpinionReadings readings;

	private final DoctorsTalks talks;

	private final CaseHistory history;

	private final TaskWork tasks;

	public ReadOpinion(Opinions opinions, NoteFirstOpinion firstOpinion, OpinionReadings readings, DoctorsTalks talks,
			CaseHistory history, TaskWork tasks) {
		this.opinions = opinions;
		this.firstOpinion = firstOpinion;
		this.readings = readings;
		this.talks = talks;
		this.history = history;
		this.tasks = tasks;
	}

	/**
	 * The newest opinion that the visitor may read.
	 * @param visit who, in which case
	 * @return for a patient the one released last, for staff the one signed last; nothing
	 * if there is none
	 */
	public Optional<Opinion.Final> opinion(Visit visit) {
		return this.opinions.of(visit.caseId())
			.stream()
			.filter(Opinion.Final.class::isInstance)
			.map(Opinion.Final.class::cast)
			.filter((opinion) -> visit.as() != Role.PATIENT || opinion instanceof Opinion.Released)
			.findFirst();
	}

	/**
	 * The opinion that was released last.
	 * @param caseId which case
	 * @return the opinion, or nothing if none was released
	 */
	public Optional<Opinion.Released> released(CaseId caseId) {
		return this.opinions.of(caseId)
			.stream()
			.filter(Opinion.Released.class::isInstance)
			.map(Opinion.Released.class::cast)
			.findFirst();
	}

	/**
	 * The two opinions side by side, as far as the visitor may read them.
	 * @param visit who, in which case
	 * @return the comparison, or nothing if there is no second opinion to read
	 */
	public Optional<Comparison> comparison(Visit visit) {
		return opinion(visit).map((second) -> Comparison.of(this.firstOpinion.of(visit), second,
				this.readings.of(visit.caseId()).orElse(null)));
	}

	/**
	 * What the patient made of the opinion.
	 * @param visit who, in which case
	 * @return the reading, or nothing before it was confirmed
	 */
	public Optional<OpinionReading> reading(Visit visit) {
		return this.readings.of(visit.caseId());
	}

	/**
	 * What came of the doctors' talk.
	 * @param visit who, in which case
	 * @return the talk, or nothing if none was noted
	 */
	public Optional<DoctorsTalk> talk(Visit visit) {
		return this.talks.of(visit.caseId());
	}

	/**
	 * Confirms that the patient read the opinion.
	 * @param visit who, in which case
	 * @param id the task
	 * @param reading what the patient made of it
	 */
	public void confirm(Visit visit, TaskId id, OpinionReading reading) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.READ_OPINION);
		this.readings.save(visit.caseId(), reading);
		this.history.append(visit.event(Step.COMPARE, EventKind.OPINION_READ));
		this.tasks.complete(task);
	}

}
