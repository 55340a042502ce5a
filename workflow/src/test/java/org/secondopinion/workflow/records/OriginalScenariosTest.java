package org.secondopinion.workflow.records;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.records.Inspection;
import org.secondopinion.domain.records.KeepOriginals;
import org.secondopinion.domain.records.Move;
import org.secondopinion.domain.records.Original;
import org.secondopinion.domain.records.Originals;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordItems;
import org.secondopinion.domain.records.RequestPolicy;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.domain.records.RecordKind.ALLERGIES;
import static org.secondopinion.domain.records.RecordKind.CLINIC_NOTES;
import static org.secondopinion.workflow.records.RecordCase.TODAY;

/** Originals move, are lost, and go back. The rules are the same for every kind. */
@WorkflowTest
class OriginalScenariosTest {

	private static final Inspection USABLE = new Inspection(TODAY, true, true, true, "");

	@Autowired
	private Scenarios scenarios;

	@Test
	void anOriginalThatIsLostOnTheWayIsAskedForAgain() {
		RecordCase it = asked();
		loses(it, true);

		assertThat(it.waiting(ALLERGIES)).isEqualTo(TaskKind.REQUEST_RECORD);
		it.requested(ALLERGIES, "Lakeside Records");
		assertThat(it.item(ALLERGIES).attempts()).hasSize(2);
		it.scenario().hasHappened(EventKind.ORIGINAL_MOVED, EventKind.ORIGINAL_MOVED, EventKind.RECORD_NOT_USABLE);
	}

	@Test
	void anOriginalThatIsLostOnTheWayIsWaivedIfThePatientWantsIt() {
		RecordCase it = asked();
		loses(it, false);

		assertThat(it.item(ALLERGIES)).isInstanceOf(RecordItem.Waived.class);
		it.scenario().hasHappened(EventKind.RECORD_WAIVED).hasPassedInOrder(Ends.RECORD_WAIVED);
	}

	@Test
	void anOriginalThatIsLostBeforeTheCheckIsAskedForAgainOrWaived() {
		RecordCase again = asked().arrived(ALLERGIES);
		loses(again, true);
		assertThat(again.waiting(ALLERGIES)).isEqualTo(TaskKind.REQUEST_RECORD);

		RecordCase without = asked().arrived(ALLERGIES);
		loses(without, false);
		assertThat(without.waiting(ALLERGIES)).isNull();
		assertThat(without.item(ALLERGIES)).isInstanceOf(RecordItem.Waived.class);
		without.scenario()
			.hasPassedInOrder(Tasks.CHECK_RECORD, Ends.RECORD_DONE_WITHOUT)
			.neverPassed(Ends.RECORD_IN_HAND);
	}

	@Test
	void anOriginalThatIsLostWhenNobodyMayBeAskedAnyMoreIsDoneWithout() {
		RecordCase it = asked().arrived(ALLERGIES).revokes().goesWithout();
		loses(it, true);

		assertThat(it.item(ALLERGIES)).isInstanceOf(RecordItem.Waived.class);
		it.scenario().waitsFor(TaskKind.SHORTLIST_SPECIALISTS).hasPassedInOrder(Ends.RECORD_DONE_WITHOUT);
	}

	@Test
	void anOriginalThatIsLostAfterTheCheckLeadsToAnotherRound() {
		RecordCase it = asked().arrived(ALLERGIES).inspected(ALLERGIES, USABLE);
		loses(it, true);
		assertThat(it.item(ALLERGIES)).isInstanceOf(RecordItem.Needed.class);
		it.requested(CLINIC_NOTES, "Elsewhere Clinic").waived(CLINIC_NOTES);

		assertThat(it.waiting(ALLERGIES)).isEqualTo(TaskKind.REQUEST_RECORD);
	}

	@Test
	void anOriginalThatIsLostOnceTheStepIsOverIsDoneWithout() {
		RecordCase it = asked().arrived(ALLERGIES)
			.inspected(ALLERGIES, USABLE)
			.requested(CLINIC_NOTES, "Elsewhere Clinic")
			.waived(CLINIC_NOTES);
		loses(it, true);

		assertThat(it.item(ALLERGIES)).isInstanceOf(RecordItem.Waived.class);
	}

	@Test
	void anOriginalThatIsLostOnTheWayBackTakesNothingFromWhatTheSpecialistHad() {
		RecordCase it = asked().arrived(ALLERGIES)
			.inspected(ALLERGIES, USABLE)
			.requested(CLINIC_NOTES, "Elsewhere Clinic")
			.waived(CLINIC_NOTES);
		for (Move.Kind kind : List.of(Move.Kind.WITH_US, Move.Kind.SENT_TO_SPECIALIST, Move.Kind.WITH_SPECIALIST,
				Move.Kind.SENT_BACK)) {
			move(it, kind);
		}
		loses(it, true);

		assertThat(it.item(ALLERGIES)).isInstanceOf(RecordItem.InHand.class);
	}

	@Test
	void anOriginalThatIsLostAfterTheEndTakesNothingFromWhatTheOpinionRestsOn() {
		RecordCase it = asked().arrived(ALLERGIES).inspected(ALLERGIES, USABLE);
		it.scenario().withdraw();
		loses(it, false);

		assertThat(it.item(ALLERGIES)).isInstanceOf(RecordItem.InHand.class);
		it.scenario().hasHappened(EventKind.CASE_CLOSED, EventKind.ORIGINAL_MOVED);
	}

	@Test
	void anOriginalGoesBackAfterTheCaseHasEnded() {
		RecordCase it = asked();
		it.scenario().withdraw();
		move(it, Move.Kind.WITH_US);
		move(it, Move.Kind.RETURNED);

		assertThat(it.get(Originals.class).of(it.scenario().caseId())).singleElement()
			.satisfies((original) -> assertThat(original.isOut()).isFalse());
		assertThat(it.get(Originals.class).out(Scenarios.LAKESIDE, 1_000))
			.noneMatch((out) -> out.reference().equals(it.scenario().caseFile().reference()));
	}

	@Test
	void whatIsNotBackIsListedAlsoAfterTheEnd() {
		RecordCase it = asked();
		it.scenario().withdraw();

		assertThat(it.get(Originals.class).out(Scenarios.LAKESIDE, 1_000))
			.filteredOn((out) -> out.reference().equals(it.scenario().caseFile().reference()))
			.singleElement()
			.satisfies((out) -> assertThat(out.ended()).isTrue());
	}

	/** An original is on its way to the programme, and its record is awaited. */
	private RecordCase asked() {
		RecordCase it = RecordCase.releasing(this.scenarios, ALLERGIES, CLINIC_NOTES)
			.requested(ALLERGIES, "Lakeside Records");
		it.scenario()
			.asNavigator(CaseAction.KEEP_ORIGINALS, (visit) -> keeping(it).begin(visit, Original
				.begun(it.item(ALLERGIES).id(), "12 slides", "Lakeside Laboratory", move(Move.Kind.SENT_TO_US))));
		return it;
	}

	private static void loses(RecordCase it, boolean askAgain) {
		it.scenario()
			.asNavigator(CaseAction.KEEP_ORIGINALS,
					(visit) -> keeping(it).lost(visit, original(it), move(Move.Kind.LOST), askAgain));
	}

	private static void move(RecordCase it, Move.Kind kind) {
		it.scenario()
			.asNavigator(CaseAction.KEEP_ORIGINALS, (visit) -> keeping(it).move(visit, original(it), move(kind)));
	}

	private static Original original(RecordCase it) {
		return it.get(Originals.class).of(it.scenario().caseId()).getFirst();
	}

	private static Move move(Move.Kind kind) {
		return new Move(kind, TODAY, "Sam Ortega-Demo", "Sample Courier", "S-1", "All in one box");
	}

	private static KeepOriginals keeping(RecordCase it) {
		return new KeepOriginals(it.get(Originals.class), it.get(RecordItems.class), it.get(RequestPolicy.class),
				it.get(CaseHistory.class), it.get(OpenTasks.class),
				new TaskWork(it.get(OpenTasks.class), it.get(Journey.class)));
	}

}
