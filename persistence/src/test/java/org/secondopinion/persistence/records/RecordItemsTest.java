package org.secondopinion.persistence.records;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.records.Inspection;
import org.secondopinion.domain.records.Keeper;
import org.secondopinion.domain.records.NeededRecord;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordItem.Needed;
import org.secondopinion.domain.records.RecordItem.Requested;
import org.secondopinion.domain.records.RecordItems;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.domain.records.RecordRequest;
import org.secondopinion.domain.records.RequestMeans;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PersistenceTest
class RecordItemsTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

	@Autowired
	private SampleCases samples;

	@Autowired
	private RecordItems items;

	private final Needed slides = RecordItem
		.needed(new NeededRecord(RecordKind.SLIDES, "The diagnosis rests on the slides."));

	private final Needed allergies = RecordItem
		.needed(new NeededRecord(RecordKind.ALLERGIES, "They narrow the choice of treatment."));

	private CaseId caseId;

	@BeforeEach
	void aLedgerOfTwo() {
		this.caseId = this.samples.caseOf("Maria Example").id();
		this.items.add(this.caseId, List.of(this.slides, this.allergies.found("Found in the imported file.")));
	}

	@Test
	void aLedgerComesBackInTheOrderInWhichItWasListed() {
		assertThat(this.items.of(this.caseId).items()).containsExactly(this.slides,
				this.allergies.found("Found in the imported file."));
	}

	@Test
	void everyStateOfAnItemComesBackAsItWasSaved() {
		Requested requested = request(this.slides).reminded(DAY.plusDays(5)).reminded(DAY.plusDays(9));
		expectBack(requested);
		RecordItem.Arrived arrived = requested.arrived(DAY.plusDays(10));
		expectBack(arrived);
		Needed again = (Needed) arrived
			.inspected(new Inspection(DAY.plusDays(11), false, true, false, "The scan is black."));
		expectBack(again);
		Requested secondTime = request(again);
		expectBack(secondTime);
		expectBack(secondTime.arrived(DAY).inspected(new Inspection(DAY, true, true, true, "")));
	}

	@Test
	void whatWasFoundInAFileComesBackBeforeAndAfterTheCheck() {
		RecordItem.Found found = this.slides.found("Found in the imported file.");
		expectBack(found);
		expectBack(found.inspected(new Inspection(DAY, true, true, true, "")));
		expectBack(found.lost());
	}

	@Test
	void aWaivedItemKeepsItsReasonAndItsAttempts() {
		expectBack(request(this.slides).waived(DAY, "The laboratory lost them."));
	}

	@Test
	void anItemOfAnotherCaseIsNotFound() {
		CaseId another = this.samples.caseOf("Ruth Example").id();

		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.items.get(another, this.slides.id()));
	}

	private void expectBack(RecordItem item) {
		this.items.save(item);
		assertThat(this.items.get(this.caseId, this.slides.id())).isEqualTo(item);
	}

	private static Requested request(Needed item) {
		return item.requested(new RecordRequest(new Keeper(Keeper.Kind.TESTING_FACILITY, "Lakeside Laboratory"),
				RequestMeans.IN_PERSON, DAY, "Ask for block 3, too"));
	}

}
