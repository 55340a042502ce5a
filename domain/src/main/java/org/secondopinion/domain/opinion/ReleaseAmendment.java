package org.secondopinion.domain.opinion;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
	 * @return the one signed first
	 * @throws NoLongerOpen if none waits any more
	 */
	public Opinion.Signed toCheck(Visit visit) {
		return toCheck(visit, (_) -> true);
	}

	private Opinion.Signed toCheck(Visit visit, Predicate<EditionNumber> which) {
		return this.opinions.editions(visit.caseId())
			.amendmentsToCheck()
			.stream()
			.filter((opinion) -> which.test(opinion.edition().number()))
			.findFirst()
			.orElseThrow(() -> new NoLongerOpen("The check of the amended opinion"));
	}

	/**
	 * Whether the opinions conflict with this amendment although they did not before. A
	 * patient who has still to read the opinion reads it so, and the doctors' talk
	 * follows; later no task comes of it, because the case may be anywhere by now.
	 * @param visit who, in which case
	 * @param amendment the amendment that waits for the check
	 * @return {@code true} if the doctors should talk
	 */
	public boolean bringsConflict(Visit visit, Opinion.Signed amendment) {
		List<Opinion.Released> before = this.opinions.editions(visit.caseId()).released();
		List<Findings> after = before.stream()
			.map((it) -> (it.edition().ordinal() == amendment.edition().ordinal()) ? amendment.findings()
					: it.findings())
			.toList();
		return RelationRule.relateAll(after) == OpinionsRelation.CONFLICT
				&& RelationRule.relateAll(before.stream().map(Opinion::findings).toList()) != OpinionsRelation.CONFLICT;
	}

	/**
	 * Releases the amendment to the patient; the version before stays readable.
	 * @param visit who, in which case
	 * @param id the task
	 * @param seen the version that was read
	 * @param release what was checked, and whom the patient can call
	 * @throws NoLongerOpen if that version does not wait any more: nobody releases what
	 * they have not seen
	 * @throws NotAHumaneHour if the hour is not humane and no reason was given for it
	 */
	public void release(Visit visit, TaskId id, EditionNumber seen, Release release) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.RELEASE_AMENDMENT);
		new HumaneHour(this.programmes.get(visit.caseFile().programme()).calendar()).admit(release);
		this.opinions.save(toCheck(visit, seen::equals).released(release));
		this.history.append(visit.event(Step.COMPARE, EventKind.AMENDMENT_RELEASED));
		this.tasks.complete(task, ReleaseCheck.RELEASED);
	}

	/**
	 * Sends the amendment back. What was released before stays as it is, and the author
	 * may amend it once more.
	 * @param visit who, in which case
	 * @param id the task
	 * @param seen the version that was read
	 * @param reason what is unclear or missing
	 * @throws NoLongerOpen if that version does not wait any more
	 */
	public void sendBack(Visit visit, TaskId id, EditionNumber seen, String reason) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.RELEASE_AMENDMENT);
		this.opinions.save(toCheck(visit, seen::equals).sentBack(reason, visit.at()));
		this.history.append(visit.event(Step.COMPARE, EventKind.AMENDMENT_SENT_BACK));
		this.tasks.complete(task, ReleaseCheck.SENT_BACK);
	}

	/**
	 * What the patient is asked to read: what was amended and is not read yet, or, if all
	 * of it was, the opinions as they are.
	 * @param visit who, in which case
	 * @return the versions that were released last
	 */
	public List<Opinion.Released> toRead(Visit visit) {
		List<Opinion.Released> released = this.opinions.editions(visit.caseId()).released();
		List<Opinion.Released> unread = unread(visit, released);
		return unread.isEmpty() ? released : unread;
	}

	private List<Opinion.Released> unread(Visit visit, List<Opinion.Released> released) {
		List<OpinionReading> read = this.readings.of(visit.caseId());
		return released.stream()
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
	 * @param seen the versions that the patient had before their eyes
	 * @param questions what the patient wants to ask now; may be empty
	 * @throws NoLongerOpen if another version was released meanwhile: nobody confirms
	 * what they have not seen
	 */
	public void confirm(Visit visit, TaskId id, Set<EditionNumber> seen, String questions) {
		OpenTask task = this.tasks.expect(visit, id, TaskKind.READ_AMENDMENT);
		List<Opinion.Released> toRead = toRead(visit);
		if (!toRead.stream().map((opinion) -> opinion.edition().number()).collect(Collectors.toSet()).equals(seen)) {
			throw new NoLongerOpen("The version that was read");
		}
		List<OpinionReading> before = this.readings.of(visit.caseId());
		unread(visit, toRead).forEach((opinion) -> before.stream()
			.filter((it) -> it.ordinal() == opinion.edition().ordinal())
			.findFirst()
			.ifPresent((it) -> this.readings.save(visit.caseId(),
					new OpinionReading(it.ordinal(), opinion.edition().version(), visit.at(), it.fits(),
							questions.isBlank() ? it.questions() : questions, it.doctorsMayTalk()))));
		this.history.append(visit.event(Step.COMPARE, EventKind.AMENDMENT_READ));
		this.tasks.complete(task);
	}

}
