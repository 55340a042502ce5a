package org.secondopinion.persistence.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.records.Keeper;
import org.secondopinion.domain.records.Leaving;
import org.secondopinion.domain.records.NeededRecord;
import org.secondopinion.domain.records.OfficeRefusal;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordItems;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.domain.records.RecordRequest;
import org.secondopinion.domain.records.RecordsOffices;
import org.secondopinion.domain.records.RecordsOffices.Asked;
import org.secondopinion.domain.records.RequestMeans;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
class RecordsOfficesTest {

	// Other tests ask other offices on earlier days.
	private static final LocalDate DAY = LocalDate.of(2040, 3, 4);

	private static final LocalDate EARLIER = DAY.minusYears(1);

	@Autowired
	private SampleCases samples;

	@Autowired
	private Cases cases;

	@Autowired
	private RecordItems items;

	@Autowired
	private RecordsOffices offices;

	@Test
	void requestsAreCountedByOfficeDayAndWhatCameOfThem() {
		CaseId caseId = this.samples.caseOf("Maria Example").id();
		RecordItem.Needed slides = needed(RecordKind.SLIDES);
		RecordItem.Needed images = needed(RecordKind.IMAGES);
		RecordItem.Needed notes = needed(RecordKind.CLINIC_NOTES);
		RecordItem.Needed medicines = needed(RecordKind.MEDICATION_LIST);
		this.items.add(caseId, List.of(slides, images, notes, medicines));
		this.items.save(slides.requested(asking(Keeper.Kind.HOSPITAL, "Score Hospital")).arrived(DAY.plusDays(2)));
		RecordItem.Requested refused = images.requested(asking(Keeper.Kind.HOSPITAL, "Score Hospital"));
		this.items.save(refused.with(refused.pursuit().refused(new OfficeRefusal(DAY, "No."))));
		this.items.save(notes.requested(asking(Keeper.Kind.HOSPITAL, "Score Hospital")).waived(DAY, "Lost."));
		this.items.save(medicines.requested(asking(Keeper.Kind.PATIENT, "Maria Example")));

		assertThat(this.offices.asked(SampleCases.LAKESIDE, DAY)).containsExactlyInAnyOrder(
				new Asked("Score Hospital", DAY, DAY.plusDays(2), false, false, 1),
				new Asked("Score Hospital", DAY, null, true, true, 1),
				new Asked("Score Hospital", DAY, null, false, false, 1));
		assertThat(this.offices.asked(SampleCases.LAKESIDE, DAY.plusDays(1))).isEmpty();
		assertThat(this.offices.names(SampleCases.LAKESIDE)).contains("Score Hospital").doesNotContain("Maria Example");
	}

	@Test
	void whatThePatientOrTheEndOfTheCaseStoppedSaysNothingOfTheOffice() {
		CaseFile ended = this.samples.caseOf("Ruth Example");
		RecordItem.Needed slides = needed(RecordKind.SLIDES);
		RecordItem.Needed images = needed(RecordKind.IMAGES);
		RecordRequest stopped = new RecordRequest(new Keeper(Keeper.Kind.HOSPITAL, "Stopped Hospital"),
				RequestMeans.FAX, EARLIER, "");
		this.items.add(ended.id(), List.of(slides, images));
		this.items.save(slides.requested(stopped));
		RecordItem.Requested revoked = images.requested(stopped);
		this.items.save(revoked.left(new Leaving(Leaving.Why.RELEASE_REVOKED, EARLIER, "")));
		assertThat(asked("Stopped Hospital")).singleElement().returns(true, Asked::underWay);

		this.cases.save(ended.closed(Closing.DIED, Instant.now()));

		assertThat(asked("Stopped Hospital")).isEmpty();
	}

	@Test
	void whoeverWasAskedMostIsNamedFirstAndEachRequestCountsOnce() {
		CaseId caseId = this.samples.caseOf("Maria Example").id();
		RecordItem.Needed slides = needed(RecordKind.SLIDES);
		RecordItem.Needed images = needed(RecordKind.IMAGES);
		RecordItem.Needed notes = needed(RecordKind.CLINIC_NOTES);
		this.items.add(caseId, List.of(slides, images, notes));
		RecordItem.Requested once = notes.requested(asking(Keeper.Kind.HOSPITAL, "A Once Hospital"));
		this.items.save(once);
		// What happens to a request is saved again and again.
		this.items.save(once.reminded(DAY.plusDays(5)));
		this.items.save(once.arrived(DAY.plusDays(6)));
		this.items.save(slides.requested(asking(Keeper.Kind.HOSPITAL, "Twice Hospital")));
		this.items.save(images.requested(asking(Keeper.Kind.HOSPITAL, "Twice Hospital")));

		assertThat(this.offices.names(SampleCases.LAKESIDE)).containsSubsequence("Twice Hospital", "A Once Hospital");
		assertThat(this.offices.names(new ProgrammeId("harbor"))).doesNotContain("Twice Hospital");
	}

	@Test
	void endedCasesInWhichAnOfficeWasNotToldAreListedTheLastOneFirst() {
		CaseFile first = requestedAndEnded("Ruth Example", Keeper.Kind.HOSPITAL, 1);
		CaseFile last = requestedAndEnded("Otto Example", Keeper.Kind.HOSPITAL, 2);
		CaseFile atHome = requestedAndEnded("Ida Example", Keeper.Kind.PATIENT, 3);
		CaseFile open = this.samples.caseOf("Gus Example");
		RecordItem.Needed slides = needed(RecordKind.SLIDES);
		this.items.add(open.id(), List.of(slides));
		this.items.save(slides.requested(asking(Keeper.Kind.HOSPITAL, "Open Hospital")));

		assertThat(this.offices.untold(SampleCases.LAKESIDE)).containsSubsequence(last.reference(), first.reference())
			.doesNotContain(atHome.reference(), open.reference());
		assertThat(this.offices.untold(new ProgrammeId("harbor"))).doesNotContain(last.reference());
	}

	@Test
	void anEndedCaseIsListedUntilTheLastOfItsRequestsIsStopped() {
		CaseFile ended = this.samples.caseOf("Ruth Example");
		RecordItem.Needed slides = needed(RecordKind.SLIDES);
		RecordItem.Needed images = needed(RecordKind.IMAGES);
		this.items.add(ended.id(), List.of(slides, images));
		RecordItem.Requested first = slides.requested(asking(Keeper.Kind.HOSPITAL, "First Hospital"));
		RecordItem.Requested last = images.requested(asking(Keeper.Kind.HOSPITAL, "Last Hospital"));
		this.items.save(first);
		this.items.save(last);
		this.cases.save(ended.closed(Closing.WITHDRAWN, Instant.now()));

		this.items.save(first.left(new Leaving(Leaving.Why.CASE_ENDED, DAY, "")));
		assertThat(this.offices.untold(SampleCases.LAKESIDE)).contains(ended.reference());
		this.items.save(last.left(new Leaving(Leaving.Why.CASE_ENDED, DAY, "")));
		assertThat(this.offices.untold(SampleCases.LAKESIDE)).doesNotContain(ended.reference());
	}

	@Test
	void wherePatientsTookOverFromAnOfficeNobodyIsToBeTold() {
		CaseFile ended = this.samples.caseOf("Ruth Example");
		RecordItem.Needed slides = needed(RecordKind.SLIDES);
		this.items.add(ended.id(), List.of(slides));
		RecordItem.Needed left = slides.requested(asking(Keeper.Kind.HOSPITAL, "Left Hospital"))
			.left(new Leaving(Leaving.Why.KEPT_ELSEWHERE, DAY, ""));
		this.items.save(left);
		this.items.save(left.requested(asking(Keeper.Kind.PATIENT, "Ruth Example")));
		this.cases.save(ended.closed(Closing.DECIDED, Instant.now()));

		assertThat(this.offices.untold(SampleCases.LAKESIDE)).doesNotContain(ended.reference());
	}

	private CaseFile requestedAndEnded(String patient, Keeper.Kind keeper, int hour) {
		CaseFile caseFile = this.samples.caseOf(patient);
		RecordItem.Needed slides = needed(RecordKind.SLIDES);
		this.items.add(caseFile.id(), List.of(slides));
		this.items.save(slides.requested(asking(keeper, "Untold Hospital")));
		CaseFile ended = caseFile.closed(Closing.DECIDED, Instant.parse("2027-01-05T10:00:00Z").plusSeconds(hour));
		this.cases.save(ended);
		return ended;
	}

	private List<Asked> asked(String office) {
		return this.offices.asked(SampleCases.LAKESIDE, EARLIER)
			.stream()
			.filter((one) -> one.office().equals(office))
			.toList();
	}

	private static RecordItem.Needed needed(RecordKind kind) {
		return RecordItem.needed(new NeededRecord(kind, "It is needed."));
	}

	private static RecordRequest asking(Keeper.Kind kind, String name) {
		return new RecordRequest(new Keeper(kind, name), RequestMeans.FAX, DAY, "");
	}

}
