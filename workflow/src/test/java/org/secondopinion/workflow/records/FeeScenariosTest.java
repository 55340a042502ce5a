package org.secondopinion.workflow.records;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.Holder;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.records.Fee;
import org.secondopinion.domain.records.FeeAnswer;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.Rung;
import org.secondopinion.workflow.Scenarios;
import org.secondopinion.workflow.WorkflowTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.domain.records.RecordKind.ALLERGIES;
import static org.secondopinion.workflow.records.RecordCase.TODAY;

/** A records office asks for a fee. */
@WorkflowTest
class FeeScenariosTest {

	@Autowired
	private Scenarios scenarios;

	@Test
	void aFeeThatThePatientApprovesIsPaidBeforeTheWaitBeginsAgain() {
		RecordCase it = costly();
		assertThat(TaskKind.APPROVE_FEE.holder()).isEqualTo(Holder.PATIENT);
		it.saysAboutTheFee(ALLERGIES, FeeAnswer.APPROVED);

		assertThat(it.waiting(ALLERGIES)).isEqualTo(TaskKind.CHASE_RECORD);
		assertThat(it.next(ALLERGIES)).isEqualTo(Rung.PAYMENT);
		it.climbs(ALLERGIES);
		assertThat(it.waiting(ALLERGIES)).isEqualTo(TaskKind.AWAIT_RECORD);
		assertThat(it.next(ALLERGIES)).isEqualTo(Rung.REMINDER);
		it.scenario()
			.hasHappened(EventKind.FEE_ASKED, EventKind.FEE_APPROVED, EventKind.FEE_PAID)
			.hasPassedInOrder(Tasks.AWAIT_RECORD, Tasks.APPROVE_FEE, Tasks.CHASE_RECORD, Tasks.AWAIT_RECORD);
	}

	@Test
	void aFeeThatTheOfficeDropsIsNotAskedForAgain() {
		RecordCase it = costly().saysAboutTheFee(ALLERGIES, FeeAnswer.APPROVED).leavesItBe(ALLERGIES);

		assertThat(it.waiting(ALLERGIES)).isEqualTo(TaskKind.AWAIT_RECORD);
		assertThat(it.next(ALLERGIES)).isEqualTo(Rung.REMINDER);
		it.scenario().hasNeverHappened(EventKind.FEE_PAID);
	}

	@Test
	void aPatientWhoDoesNotPayGoesWithoutTheRecord() {
		RecordCase it = costly().saysAboutTheFee(ALLERGIES, FeeAnswer.GO_WITHOUT);

		assertThat(it.item(ALLERGIES)).isInstanceOfSatisfying(RecordItem.Waived.class,
				(waived) -> assertThat(waived.reason())
					.isEqualTo("The office asked for a fee, and it is not paid. It is a lot."));
		it.scenario()
			.hasHappened(EventKind.FEE_DECLINED, EventKind.RECORD_WAIVED)
			.hasPassedInOrder(Ends.GONE_WITHOUT, Ends.RECORDS_COMPLETE);
	}

	@Test
	void aPatientWhoDoesNotPayHasAnotherOfficeAsked() {
		RecordCase it = costly().saysAboutTheFee(ALLERGIES, FeeAnswer.ASK_ELSEWHERE);

		assertThat(it.waiting(ALLERGIES)).isEqualTo(TaskKind.REQUEST_RECORD);
		it.requested(ALLERGIES, "Faraway Archive");
		assertThat(it.item(ALLERGIES).attempts()).hasSize(2);
		assertThat(Objects.requireNonNull(it.item(ALLERGIES).attempts().getFirst().pursuit().fee()).answer())
			.isEqualTo(FeeAnswer.ASK_ELSEWHERE);
	}

	private RecordCase costly() {
		RecordCase it = RecordCase.releasing(this.scenarios, ALLERGIES)
			.requested(ALLERGIES, "Lakeside Records")
			.answered(ALLERGIES, (answers, visit, task) -> answers.feeAsked(visit, task,
					Fee.asked(new BigDecimal("25"), Currency.getInstance("USD"), TODAY), ""));
		assertThat(it.waiting(ALLERGIES)).isEqualTo(TaskKind.APPROVE_FEE);
		return it;
	}

}
