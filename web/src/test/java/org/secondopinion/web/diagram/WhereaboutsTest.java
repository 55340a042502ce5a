package org.secondopinion.web.diagram;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.records.Inspection;
import org.secondopinion.domain.records.NeededRecord;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.domain.records.RecordLedger;
import org.secondopinion.web.diagram.Whereabouts.Drawing;
import org.secondopinion.web.diagram.Whereabouts.Marked;

import static org.assertj.core.api.Assertions.assertThat;

class WhereaboutsTest {

	private static final CaseId CASE = CaseId.random();

	private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");

	private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

	private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

	private static final Planes PLANES = new Planes();

	@Test
	void recordsAndBookingAreBothHere() {
		Drawing steps = steps(null, List.of(), waiting(TaskKind.AWAIT_RECORD, YESTERDAY),
				waiting(TaskKind.CHOOSE_SPECIALIST, TOMORROW));

		assertThat(steps.places()).extracting(Marked::mark)
			.containsExactly(Mark.DONE, Mark.DONE, Mark.LATE, Mark.PRESENT, Mark.TO_DO, Mark.TO_DO);
	}

	@Test
	void aDecidedCaseHasEverythingBehindIt() {
		assertThat(steps(Closing.DECIDED, List.of(event(Step.DECIDE, EventKind.DECISION_SHARED))).places())
			.extracting(Marked::mark)
			.containsOnly(Mark.DONE);
	}

	@Test
	void aCaseThatWasWithdrawnStoppedWhereItWas() {
		Drawing steps = steps(Closing.WITHDRAWN,
				List.of(event(Step.ASSESS, EventKind.DEADLINES_SET), event(Step.NOTIFY_DOCTOR, EventKind.NOTICE_CHOSEN),
						event(Step.NOTIFY_DOCTOR, EventKind.CASE_WITHDRAWN)));

		assertThat(steps.places()).extracting(Marked::mark)
			.containsExactly(Mark.DONE, Mark.STOPPED, Mark.NOT_TAKEN, Mark.NOT_TAKEN, Mark.NOT_TAKEN, Mark.NOT_TAKEN);
	}

	@Test
	void insideAStepWhatWaitsIsHereEvenIfItWasDoneBefore() {
		Drawing inside = inside(Step.ASSESS, List.of(event(Step.ASSESS, EventKind.INTAKE_SUBMITTED)),
				waiting(TaskKind.COMPLETE_INTAKE, TOMORROW));

		assertThat(mark(inside, "complete-intake")).isEqualTo(Mark.PRESENT);
		assertThat(mark(inside, "confirm-intake")).isEqualTo(Mark.TO_DO);
	}

	@Test
	void roadsThatWereNotTakenAreSaidToBeSoOnceTheStepIsDone() {
		Drawing inside = inside(Step.NOTIFY_DOCTOR,
				List.of(event(Step.NOTIFY_DOCTOR, EventKind.NOTICE_CHOSEN),
						event(Step.NOTIFY_DOCTOR, EventKind.CONTACT_FORBIDDEN)),
				waiting(TaskKind.SIGN_AUTHORIZATION, TOMORROW));

		assertThat(mark(inside, "forbid-contact")).isEqualTo(Mark.DONE);
		assertThat(mark(inside, "send-letter")).isEqualTo(Mark.NOT_TAKEN);
	}

	@Test
	void recordsAreCountedWhereTheyAre() {
		Drawing inside = inside(Step.REQUEST_RECORDS, List.of(), waiting(TaskKind.REQUEST_RECORD, TOMORROW),
				waiting(TaskKind.REQUEST_RECORD, YESTERDAY), waiting(TaskKind.CHECK_RECORD, TOMORROW));

		assertThat(place(inside, "request-record").count()).isEqualTo("2");
		assertThat(place(inside, "request-record").mark()).isEqualTo(Mark.LATE);
		assertThat(place(inside, "request-record").due()).isEqualTo(YESTERDAY);
		assertThat(place(inside, "check-record").count()).isNull();
	}

	@Test
	void theStepOfTheRecordsSaysHowManyAreThere() {
		RecordItem allergies = RecordItem.needed(new NeededRecord(RecordKind.ALLERGIES, "for safety"))
			.found("In a file.")
			.inspected(new Inspection(LocalDate.of(2026, 3, 4), true, true, true, ""));
		RecordItem.Needed images = RecordItem.needed(new NeededRecord(RecordKind.IMAGES, "to look again"));
		RecordLedger ledger = new RecordLedger(List.of(allergies, images));

		Drawing steps = new Whereabouts(List.of(), List.of(waiting(TaskKind.REQUEST_RECORD, TOMORROW)), ledger, null,
				NOW)
			.steps(PLANES.overview());

		assertThat(place(steps, "request-records").count()).isEqualTo("1 of 2");
	}

	@Test
	void everyTaskIsDrawnInsideItsStep() {
		assertThat(Arrays.stream(TaskKind.values()).filter((kind) -> kind.step().isPresent()))
			.allSatisfy((kind) -> assertThat(mark(inside(kind.step().orElseThrow(), List.of(), waiting(kind, TOMORROW)),
					Whereabouts.elementOf(kind)))
				.isEqualTo(Mark.PRESENT));
	}

	private static Drawing steps(@Nullable Closing closing, List<CaseEvent> history, OpenTask... open) {
		return new Whereabouts(history, List.of(open), new RecordLedger(List.of()), closing, NOW)
			.steps(PLANES.overview());
	}

	private static Drawing inside(Step step, List<CaseEvent> history, OpenTask... open) {
		return new Whereabouts(history, List.of(open), new RecordLedger(List.of()), null, NOW)
			.inside(PLANES.find(Whereabouts.elementOf(step)).orElseThrow(), step);
	}

	private static Mark mark(Drawing drawing, String element) {
		return place(drawing, element).mark();
	}

	private static Marked place(Drawing drawing, String element) {
		return drawing.places().stream().filter((it) -> it.id().equals(element)).findFirst().orElseThrow();
	}

	private static OpenTask waiting(TaskKind kind, Instant due) {
		return new OpenTask(new TaskId(UUID.randomUUID().toString()), CASE, kind, null, NOW, due);
	}

	private static CaseEvent event(Step step, EventKind kind) {
		return new CaseEvent(CASE, NOW, step, kind, null, null, null, null);
	}

}
