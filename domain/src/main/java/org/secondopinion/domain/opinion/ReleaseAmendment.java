package org.secondopinion.domain.opinion;

import java.util.List;
import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.programme.Programmes;

/**
 * What becomes of an amended opinion: the navigator checks it and releases it at a humane
 * hour, as the first time, and the patient confirms having read it.
 */
public final class ReleaseAmendment {

	private final Opinions opinions;

	private final OpinionReadings readings;

	private final Programmes programmes;

	private final CaseHistory history;

	private final TaskWork tasks;

	public ReleaseAmendment(Opinions opinions, OpinionReadings readings, Programmes programmes, CaseHistory history,
			TaskWork tasks) {
		this.opinions = opinions;
		this.readings = readings;
		this.programmes = programmes;
		this.history = history;
		this.tasks = tasks;
	}

	/**
	 * The amendment that waits for the check.
	 * @param visit who, in which case
	 * @return the opinion
	 * @throws NoLongerOpen if none waits any more
	 */
	public Opinion.Signed toCheck(Visit visit) {
		return this.opinions.editions(visit.caseId())
			.amendmentToCheck()
			.orElseThrow(() -> new NoLongerOpen("The check of the amended opinion"));
	}

	/**
	 * Releases the amendment to the patient; the version before stays readable.
	 * @param visit who, in which case
	 * @param id the task
	 * @param release what was checked, and whom the patient can call
	 * @throws NotAHumaneHour if the hour is not humane and no reason was given for it
	 */
	public void release(Visit visit, TaskId id, Release release) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.RELEASE_AMENDMENT);
		HumaneHour hours = new HumaneHour(this.programmes.get(visit.caseFile().programme()).calendar());
		Optional<HumaneHour.Objection> objection = hours.objectionTo(release.at());
		if (objection.isPresent() && release.reasonForThisHour().isBlank()) {
			throw new NotAHumaneHour(objection.get());
		}
		this.opinions.save(toCheck(visit).released(release));
		this.history.append(visit.event(Step.COMPARE, EventKind.AMENDMENT_RELEASED));
		this.tasks.complete(task, ReleaseCheck.RELEASED);
	}

	/**
	 * Sends the amendment back. What was released before stays as it is, and the author
	 * may amend it once more.
	 * @param visit who, in which case
	 * @param id the task
	 * @param reason what is unclear or missing
	 */
	public void sendBack(Visit visit, TaskId id, String reason) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.RELEASE_AMENDMENT);
		this.opinions.save(toCheck(visit).sentBack(reason, visit.at()));
		this.history.append(visit.event(Step.COMPARE, EventKind.AMENDMENT_SENT_BACK));
		this.tasks.complete(task, ReleaseCheck.SENT_BACK);
	}

	/**
	 * What was amended and is not read yet.
	 * @param visit who, in which case
	 * @return the versions that were released last
	 */
	public List<Opinion.Released> unread(Visit visit) {
		List<OpinionReading> read = this.readings.of(visit.caseId());
		return this.opinions.editions(visit.caseId())
			.released()
			.stream()
			.filter((opinion) -> opinion.signature().amendedBecause() != null)
			.filter((opinion) -> read.stream()
				.noneMatch((it) -> it.ordinal() == opinion.edition().ordinal()
						&& it.version() >= opinion.edition().version()))
			.toList();
	}

	/**
	 * Confirms that the patient read what was amended. How the plans fit stays as the
	 * patient said it; the comparison can be changed with the decision.
	 * @param visit who, in which case
	 * @param id the task
	 * @param questions what the patient wants to ask now; may be empty
	 */
	public void confirm(Visit visit, TaskId id, String questions) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.READ_AMENDMENT);
		List<OpinionReading> before = this.readings.of(visit.caseId());
		unread(visit).forEach((opinion) -> before.stream()
			.filter((it) -> it.ordinal() == opinion.edition().ordinal())
			.findFirst()
			.ifPresent((it) -> this.readings.save(visit.caseId(),
					new OpinionReading(it.ordinal(), opinion.edition().version(), visit.at(), it.fits(),
							questions.isBlank() ? it.questions() : questions))));
		this.history.append(visit.event(Step.COMPARE, EventKind.AMENDMENT_READ));
		this.tasks.complete(task);
	}

}
