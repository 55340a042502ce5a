package org.secondopinion.persistence.caseload;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.caseload.CaseloadQuery;
import org.secondopinion.domain.caseload.CaseloadQuery.Cursor;
import org.secondopinion.domain.caseload.CaseloadQuery.Order;
import org.secondopinion.domain.caseload.CaseloadRow;
import org.secondopinion.domain.caseload.SavedView;
import org.secondopinion.domain.journey.Holder;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
class CaseloadTest {

	private static final Instant NOW = Instant.parse("2026-03-10T15:00:00Z");

	@Autowired
	private SampleCases samples;

	@Autowired
	private Caseload caseload;

	@Test
	void pagesFollowEachOtherWithoutGapOrRepetition() {
		Person sam = this.samples.person("Sam Ortega-Demo", Role.NAVIGATOR);
		IntStream.range(0, 7).forEach((i) -> waiting("Patient " + i, sam, NOW.plus(Duration.ofHours(i % 3))));
		for (Order order : Order.values()) {
			List<String> seen = new ArrayList<>();
			@Nullable Cursor after = null;
			do {
				Caseload.Page page = this.caseload.page(query(sam.id(), SavedView.ALL, null, order, after));
				page.rows().forEach((row) -> seen.add(row.patientName()));
				after = page.next();
			}
			while (after != null);
			assertThat(seen).as("by %s", order).hasSize(7).doesNotHaveDuplicates();
		}
	}

	@Test
	void theNextPageFollowsEvenIfTheLastCaseHasEndedMeanwhile() {
		Person sam = this.samples.person("Sam Ortega-Demo", Role.NAVIGATOR);
		IntStream.range(0, 5).forEach((i) -> waiting("Patient " + i, sam, NOW.plus(Duration.ofHours(i))));
		for (Order order : List.of(Order.DUE, Order.NAME)) {
			Caseload.Page first = this.caseload.page(query(sam.id(), SavedView.ALL, null, order, null));
			CaseloadRow last = first.rows().getLast();
			this.caseload.remove(last.caseId());

			assertThat(names(query(sam.id(), SavedView.ALL, null, order, first.next()))).as("by %s", order)
				.containsExactly("Patient 3", "Patient 4");
			this.caseload.put(last);
		}
	}

	@Test
	void anAddressThatContinuesTheListTellsNoName() {
		Person sam = this.samples.person("Sam Ortega-Demo", Role.NAVIGATOR);
		IntStream.range(0, 4).forEach((i) -> waiting("Patient " + i, sam, NOW));

		Cursor cursor = this.caseload.page(query(sam.id(), SavedView.ALL, null, Order.NAME, null)).next();

		assertThat(cursor).hasToString(cursor.caseId().toString());
		assertThat(Cursor.read(cursor.toString(), Order.NAME)).contains(cursor);
	}

	@Test
	void theViewsCountWhatTheyShow() {
		Person sam = this.samples.person("Sam Ortega-Demo", Role.NAVIGATOR);
		waiting("Late Sample", sam, NOW.minusSeconds(60));
		waiting("Soon Sample", sam, NOW.plusSeconds(60));
		waiting("Later Sample", sam, NOW.plus(Duration.ofDays(3)));

		var counts = this.caseload.counts(query(sam.id(), SavedView.ALL, null, Order.DUE, null));

		assertThat(counts).containsEntry(SavedView.LATE, 1)
			.containsEntry(SavedView.TODAY, 2)
			.containsEntry(SavedView.WAITING_ON_NAVIGATOR, 3)
			.containsEntry(SavedView.WAITING_ON_PATIENT, 0)
			.containsEntry(SavedView.ALL, 3);
	}

	@Test
	void whoGotWorseComesFirstAndIsInTodaysViewWhateverIsDue() {
		Person sam = this.samples.person("Sam Ortega-Demo", Role.NAVIGATOR);
		IntStream.range(0, 4).forEach((i) -> waiting("Late Sample " + i, sam, NOW.minusSeconds(60 - i)));
		CaseFile worse = waiting("Worse Sample", sam, NOW.plus(Duration.ofDays(9)));
		this.caseload.mark(worse.id(), NOW);
		CaseloadQuery today = query(sam.id(), SavedView.TODAY, null, Order.DUE, null);

		Caseload.Page first = this.caseload.page(today);

		assertThat(first.rows()).extracting(CaseloadRow::patientName).first().isEqualTo("Worse Sample");
		assertThat(names(query(sam.id(), SavedView.TODAY, null, Order.DUE, first.next())))
			.containsExactly("Late Sample 3");
		assertThat(this.caseload.counts(today)).containsEntry(SavedView.TODAY, 5).containsEntry(SavedView.LATE, 4);
		this.caseload.mark(worse.id(), null);
		assertThat(names(today)).doesNotContain("Worse Sample");
	}

	@Test
	void aPartOfTheNameFindsACase() {
		Person sam = this.samples.person("Sam Ortega-Demo", Role.NAVIGATOR);
		waiting("Ruth O'Placeholder", sam, NOW);
		waiting("Noah Sample", sam, NOW);

		assertThat(names(query(sam.id(), SavedView.ALL, "o'place", Order.DUE, null)))
			.containsExactly("Ruth O'Placeholder");
	}

	@Test
	void theReferenceFindsACaseHoweverItIsTyped() {
		Person sam = this.samples.person("Sam Ortega-Demo", Role.NAVIGATOR);
		waiting("Noah Sample", sam, NOW);
		CaseFile wanted = waiting("Ruth Placeholder", sam, NOW);
		String typed = wanted.reference().value().replace("-", " ").toLowerCase();

		assertThat(names(query(sam.id(), SavedView.ALL, typed, Order.DUE, null))).containsExactly("Ruth Placeholder");
	}

	@Test
	void theBeginningOfAReferenceFindsACaseWithItsDashOrWithout() {
		Person sam = this.samples.person("Sam Ortega-Demo", Role.NAVIGATOR);
		String reference = waiting("Ruth Placeholder", sam, NOW).reference().value();

		for (String typed : List.of(reference.substring(0, 5), reference.replace("-", "").substring(0, 4))) {
			assertThat(names(query(sam.id(), SavedView.ALL, typed, Order.DUE, null))).as(typed)
				.contains("Ruth Placeholder");
		}
		assertThat(names(query(sam.id(), SavedView.ALL, "%", Order.DUE, null))).isEmpty();
	}

	@Test
	void aNameIsFoundWithItsAccentsOrWithout() {
		Person sam = this.samples.person("Sam Ortega-Demo", Role.NAVIGATOR);
		waiting("Björn Łukasz Strauß-Sørensen", sam, NOW);

		for (String typed : List.of("bjorn", "BJÖRN", "lukasz", "strauss", "sorensen")) {
			assertThat(names(query(sam.id(), SavedView.ALL, typed, Order.DUE, null))).as(typed).hasSize(1);
		}
	}

	@Test
	void urgentCareComesFirstWhateverIsDue() {
		Person sam = this.samples.person("Sam Ortega-Demo", Role.NAVIGATOR);
		IntStream.range(0, 4).forEach((i) -> waiting("Late Sample " + i, sam, NOW.minus(Duration.ofDays(1))));
		CaseFile urgent = waiting("Urgent Sample", sam, NOW.plus(Duration.ofDays(5)));
		this.caseload.put(new CaseloadRow(urgent.id(), urgent.reference(), urgent.programme(), sam.id(),
				"Urgent Sample", Set.of(Step.ASSESS), TaskKind.HAND_OVER_TO_URGENT_CARE, Holder.NAVIGATOR, NOW,
				NOW.plus(Duration.ofDays(5)), NOW.plus(Duration.ofDays(5)), null, null, 1, null, null,
				urgent.openedAt(), null, false, false));

		CaseloadQuery today = query(sam.id(), SavedView.TODAY, null, Order.DUE, null);
		assertThat(names(today)).first().isEqualTo("Urgent Sample");
		assertThat(this.caseload.counts(today)).containsEntry(SavedView.TODAY, 5);
	}

	@Test
	void aMailThatMayNotHaveArrivedLiftsItsCaseBelowThoseWhosePatientsCannotWait() {
		Person sam = this.samples.person("Sam Ortega-Demo", Role.NAVIGATOR);
		waiting("Late Sample", sam, NOW.minus(Duration.ofDays(1)));
		CaseFile unheard = waiting("Unheard Sample", sam, NOW.plus(Duration.ofDays(5)));
		CaseFile worse = waiting("Worse Sample", sam, NOW.plus(Duration.ofDays(5)));
		this.caseload.markMail(unheard.id(), true);
		this.caseload.mark(worse.id(), NOW);

		CaseloadQuery today = query(sam.id(), SavedView.TODAY, null, Order.DUE, null);
		assertThat(names(today)).containsExactly("Worse Sample", "Unheard Sample", "Late Sample");
		assertThat(this.caseload.counts(today)).containsEntry(SavedView.TODAY, 3);

		this.caseload.markMail(unheard.id(), false);
		assertThat(names(today)).containsExactly("Worse Sample", "Late Sample");
	}

	@Test
	void anotherProgrammeSeesNothing() {
		Person sam = this.samples.person("Sam Ortega-Demo", Role.NAVIGATOR);
		waiting("Noah Sample", sam, NOW);
		CaseloadQuery harbor = new CaseloadQuery(new ProgrammeId("harbor"), null, SavedView.ALL, null, null, Order.DUE,
				null, 10, NOW, NOW);

		assertThat(this.caseload.page(harbor).rows()).isEmpty();
	}

	private List<String> names(CaseloadQuery query) {
		return this.caseload.page(query).rows().stream().map(CaseloadRow::patientName).toList();
	}

	private CaseFile waiting(String patient, Person navigator, Instant due) {
		CaseFile file = this.samples.caseOf(this.samples.person(patient, Role.PATIENT), navigator);
		this.caseload.put(new CaseloadRow(file.id(), file.reference(), file.programme(), navigator.id(), patient,
				Set.of(Step.ASSESS), TaskKind.CONFIRM_INTAKE, Holder.NAVIGATOR, NOW.minusSeconds(60), due, due, null,
				null, 1, null, null, file.openedAt(), null, false, false));
		return file;
	}

	private static CaseloadQuery query(PersonId navigator, SavedView view, @Nullable String search, Order order,
			@Nullable Cursor after) {
		return new CaseloadQuery(SampleCases.LAKESIDE, navigator, view, search, null, order, after, 3, NOW,
				NOW.plus(Duration.ofHours(9)));
	}

}
