package org.secondopinion.domain.records;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.records.RecordItem.AlreadyInHand;
import org.secondopinion.domain.records.RecordItem.Found;
import org.secondopinion.domain.records.RecordItem.Arrived;
import org.secondopinion.domain.records.RecordItem.InHand;
import org.secondopinion.domain.records.RecordItem.Needed;
import org.secondopinion.domain.records.RecordItem.Requested;
import org.secondopinion.domain.records.RecordItem.Waived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RecordItemTest {

	private static final LocalDate MONDAY = LocalDate.of(2031, 2, 3);

	private final Needed slides = RecordItem
		.needed(new NeededRecord(RecordKind.SLIDES, "The diagnosis rests on them."));

	@Test
	void aRecordIsAskedForArrivesAndIsFoundUsable() {
		RecordItem item = arrivedOn(MONDAY.plusDays(4)).inspected(usable(MONDAY.plusDays(5)));

		assertThat(item).isInstanceOf(InHand.class);
		assertThat(item.id()).isEqualTo(this.slides.id());
		assertThat(item.attempts()).singleElement().satisfies((attempt) -> assertThat(attempt.days()).hasValue(4));
	}

	@Test
	void aRecordOfAnotherPatientIsAskedForAgainAndTheFailedAttemptIsKept() {
		RecordItem item = arrivedOn(MONDAY.plusDays(4))
			.inspected(new Inspection(MONDAY.plusDays(5), true, false, true, "Somebody else's name on the label"));

		assertThat(item).isInstanceOf(Needed.class);
		Requested again = ((Needed) item).requested(requestOn(MONDAY.plusDays(5)));
		assertThat(again.attempts()).hasSize(2);
		assertThat(again.attempts().getFirst().found()).isNotNull();
		assertThat(again.attempts().getLast().arrivedOn()).isNull();
	}

	@Test
	void aRecordThatCannotBeHadIsWaivedWithAReason() {
		Waived waived = requested().waived(MONDAY.plusDays(9), "The laboratory no longer has the slides.");

		assertThat(waived.attempts()).hasSize(1);
		assertThatIllegalArgumentException().isThrownBy(() -> requested().waived(MONDAY, " "));
	}

	@Test
	void aRecordFromThePatientsFileIsInHandOnceSomebodyLooked() {
		Found found = this.slides.found("Found in the imported file.");

		assertThat(found.inspected(usable(MONDAY))).isInstanceOf(AlreadyInHand.class);
		assertThat(found.inspected(new Inspection(MONDAY, true, false, true, "Another name"))).isEqualTo(this.slides);
		assertThat(found.lost()).isEqualTo(this.slides);
		assertThatIllegalArgumentException().isThrownBy(() -> this.slides.found(""));
	}

	@Test
	void remindersBelongToTheAttemptUnderWay() {
		Requested reminded = requested().reminded(MONDAY.plusDays(7)).reminded(MONDAY.plusDays(14));

		assertThat(reminded.attempts().getLast().reminders()).containsExactly(MONDAY.plusDays(7), MONDAY.plusDays(14));
	}

	@Test
	void nothingArrivesBeforeItWasRequested() {
		assertThatIllegalArgumentException().isThrownBy(() -> requested().arrived(MONDAY.minusDays(1)));
	}

	@Test
	void nothingIsLookedAtBeforeItArrived() {
		assertThatIllegalArgumentException().isThrownBy(() -> arrivedOn(MONDAY).inspected(usable(MONDAY.minusDays(1))));
	}

	@Test
	void whatIsWrongWithARecordMustBeSaid() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Inspection(MONDAY, false, true, true, ""));
	}

	@Test
	void nothingIsInHandThatNobodyFoundUsable() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new InHand(this.slides.id(), this.slides.need(), requested().attempts()));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new InHand(this.slides.id(), this.slides.need(), List.of()));
	}

	@Test
	void aLedgerCountsWhatIsInHandAndWhatIsMissing() {
		RecordItem arrived = arrivedOn(MONDAY);
		RecordLedger ledger = new RecordLedger(List.of(this.slides, arrivedOn(MONDAY).inspected(usable(MONDAY)),
				checked(), this.slides.waived(MONDAY, "The patient did not release it."), arrived));

		assertThat(ledger.size()).isEqualTo(5);
		assertThat(ledger.inHand()).isEqualTo(2);
		assertThat(ledger.waived()).isEqualTo(1);
		assertThat(ledger.toRequest()).containsExactly(this.slides);
		assertThat(ledger.toCollect()).containsExactly(this.slides, arrived);
		assertThat(ledger.isComplete()).isFalse();
	}

	@Test
	void aLedgerIsCompleteWhenEverythingIsInHandOrWaived() {
		RecordLedger ledger = new RecordLedger(List.of(checked(), this.slides.waived(MONDAY, "Never made.")));

		assertThat(ledger.isComplete()).isTrue();
	}

	@Test
	void whatWasFoundAndNobodyLookedAtIsOutstanding() {
		RecordLedger ledger = new RecordLedger(List.of(this.slides.found("In the file.")));

		assertThat(ledger.inHand()).isZero();
		assertThat(ledger.isComplete()).isFalse();
		assertThat(ledger.toRequest()).isEmpty();
		assertThat(ledger.toCollect()).hasSize(1);
	}

	private RecordItem checked() {
		return this.slides.found("In the file.").inspected(usable(MONDAY));
	}

	private Requested requested() {
		return this.slides.requested(requestOn(MONDAY));
	}

	private Arrived arrivedOn(LocalDate day) {
		return requested().arrived(day);
	}

	private static RecordRequest requestOn(LocalDate day) {
		return new RecordRequest(new Keeper(Keeper.Kind.TESTING_FACILITY, "Lakeside Laboratory"), RequestMeans.FAX, day,
				"");
	}

	private static Inspection usable(LocalDate day) {
		return new Inspection(day, true, true, true, "");
	}

}
