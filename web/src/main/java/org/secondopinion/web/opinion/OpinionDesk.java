package org.secondopinion.web.opinion;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.opinion.CommitFindings;
import org.secondopinion.domain.opinion.Commitment;
import org.secondopinion.domain.opinion.Findings;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.ReadPacket;
import org.secondopinion.domain.opinion.Row;
import org.secondopinion.domain.opinion.Saving;
import org.secondopinion.domain.opinion.WriteOpinion;
import org.secondopinion.domain.people.Person;

import org.springframework.stereotype.Component;

/** The opinion that waits to be written in a case, behind the door. */
@Component
class OpinionDesk {

	private final CaseDoor door;

	private final WriteOpinion writing;

	private final CommitFindings committing;

	private final ReadPacket packets;

	private final PacketViews views;

	private final OpenTasks openTasks;

	OpinionDesk(CaseDoor door, WriteOpinion writing, CommitFindings committing, ReadPacket packets, PacketViews views,
			OpenTasks openTasks) {
		this.door = door;
		this.writing = writing;
		this.committing = committing;
		this.packets = packets;
		this.views = views;
		this.openTasks = openTasks;
	}

	/**
	 * What lies on the desk.
	 *
	 * @param view what there is to read
	 * @param draft what is written so far
	 * @param committed what its author committed to before, by the number of the opinion;
	 * often nothing
	 */
	record OnDesk(PacketView view, Opinion.Draft draft, Map<Integer, Commitment> committed) {

		OnDesk with(Opinion.Draft now) {
			return new OnDesk(this.view, now, this.committed);
		}

	}

	/**
	 * What is to be signed.
	 *
	 * @param draft what is written
	 * @param committed what its author committed to before, by the number of the opinion;
	 * often nothing
	 */
	record ToSign(Opinion.Draft draft, Map<Integer, Commitment> committed) {

		List<Row> differences() {
			return this.committed.values()
				.stream()
				.flatMap((it) -> it.differencesTo(this.draft.findings()).stream())
				.toList();
		}

	}

	/**
	 * Sits down to write.
	 * @param person who
	 * @param reference at which case
	 * @return what lies on the desk
	 * @throws NoLongerOpen if the opinion was signed
	 */
	OnDesk look(Person person, CaseReference reference) {
		return this.door.look(person, reference, CaseAction.REVIEW, (visit) -> {
			waiting(visit);
			Opinion.Draft draft = this.writing.draft(visit);
			return new OnDesk(this.views.of(this.packets.of(visit)), draft, this.committing.behind(List.of(draft)));
		});
	}

	/**
	 * Reads what is written so far, without the packet.
	 * @param person who
	 * @param reference in which case
	 * @return the draft, and what its author committed to
	 * @throws NoLongerOpen if the opinion was signed
	 */
	ToSign toSign(Person person, CaseReference reference) {
		return this.door.look(person, reference, CaseAction.REVIEW, (visit) -> {
			waiting(visit);
			Opinion.Draft draft = this.writing.draft(visit);
			return new ToSign(draft, this.committing.behind(List.of(draft)));
		});
	}

	/**
	 * Saves what was written. This happens every few seconds, so the packet is not read.
	 * @param person who
	 * @param reference in which case
	 * @param form everything that the form says
	 * @return what came of it
	 */
	Saving save(Person person, CaseReference reference, OpinionForm form) {
		return this.door.open(person, reference, CaseAction.REVIEW, (visit) -> {
			TaskId task = waiting(visit);
			Findings findings = form.findings(this.writing.draft(visit).findings().answers(),
					this.views.sources(visit.caseId(), this.packets.sourcesOf(visit)));
			return this.writing.save(visit, task, findings, form.beganWith(), form.window());
		});
	}

	/**
	 * Commits to what was written, before the first opinion is seen.
	 * @param person who
	 * @param reference in which case
	 * @param revision what the specialist has read
	 */
	void commit(Person person, CaseReference reference, int revision) {
		this.door.open(person, reference, CaseAction.REVIEW, (visit) -> {
			this.committing.commit(visit, waiting(visit), revision);
			return reference;
		});
	}

	/**
	 * Whether the author has to commit before the opinion can be signed.
	 * @param person who
	 * @param reference in which case
	 * @return {@code true} if what the first doctor said is still kept from them
	 */
	boolean isBlind(Person person, CaseReference reference) {
		return this.door.look(person, reference, CaseAction.REVIEW, Visit::isBlind);
	}

	/**
	 * Signs what was written.
	 * @param person who
	 * @param reference in which case
	 * @param name the name as typed
	 * @param revision what the specialist has read
	 */
	void sign(Person person, CaseReference reference, String name, int revision) {
		this.door.open(person, reference, CaseAction.REVIEW, (visit) -> {
			this.writing.sign(visit, waiting(visit), name, revision);
			return reference;
		});
	}

	private TaskId waiting(Visit visit) {
		Optional<OpenTask> task = this.openTasks.of(visit.caseId())
			.stream()
			.filter((open) -> open.kind() == TaskKind.WRITE_OPINION)
			.findFirst();
		return task.orElseThrow(() -> new NoLongerOpen("The opinion")).id();
	}

}
