package org.secondopinion.domain.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BookingTest {

	private static final Instant NOW = Instant.parse("2026-12-01T16:00:00Z");

	private final List<Offer> offers = new ArrayList<>();

	@Test
	void theLineIsThePatientsRanking() {
		Booking booking = shortlisted().chosen(List.of(Testers.PER, Testers.CHEN));

		assertThat(line(booking)).containsExactly(Testers.PER, Testers.CHEN);
	}

	@Test
	void whoeverWasAskedLeavesTheLine() {
		Booking booking = shortlisted().chosen(List.of(Testers.PER, Testers.CHEN));
		ask(booking, Testers.PER);

		assertThat(line(booking)).containsExactly(Testers.CHEN);
	}

	@Test
	void theLineEnds() {
		Booking booking = shortlisted().chosen(List.of(Testers.PER));
		ask(booking, Testers.PER);

		assertThat(line(booking)).isEmpty();
	}

	@Test
	void aNewShortlistBeginsANewLineInWhichSomebodyMayBeAskedAgain() {
		Booking first = shortlisted().chosen(List.of(Testers.PER));
		ask(first, Testers.PER);
		Booking second = first.shortlisted(Circumstances.UNKNOWN, List.of(Testers.entry(Testers.PER)));

		assertThat(line(second)).isEmpty();
		assertThat(line(second.chosen(List.of(Testers.PER)))).containsExactly(Testers.PER);
	}

	@Test
	void theReasonForWhichItIsNotCoveredStaysUntilThePatientChoosesAgain() {
		Coverage notCovered = new Coverage(CoverageResult.NOT_COVERED, List.of(), "The plan wants a referral first.");
		Booking booking = shortlisted().chosen(List.of(Testers.PER)).covered(notCovered);

		assertThat(booking.coverage()).isEqualTo(notCovered);
		assertThat(booking.chosen(List.of(Testers.CHEN)).coverage()).isNull();
	}

	@Test
	void nobodyIsRankedTwice() {
		Booking booking = shortlisted();

		assertThatIllegalArgumentException().isThrownBy(() -> booking.chosen(List.of(Testers.PER, Testers.PER)));
	}

	@Test
	void nobodyIsRankedWhoIsNotOnTheShortlist() {
		Booking booking = Booking.NONE.shortlisted(Circumstances.UNKNOWN, List.of(Testers.entry(Testers.CHEN)));

		assertThatIllegalArgumentException().isThrownBy(() -> booking.chosen(List.of(Testers.PER)));
	}

	@Test
	void aShortlistOfFiveIsABurden() {
		assertThatIllegalArgumentException().isThrownBy(() -> Booking.NONE.shortlisted(Circumstances.UNKNOWN,
				Collections.nCopies(5, Testers.entry(Testers.CHEN))));
	}

	@Test
	void aConflictIsNotOverriddenWithoutAReason() {
		Finding conflict = Finding.conflict(FitPolicy.IS_NO_CLOSE_ASSOCIATE, "Works closely with the first doctor.");

		assertThatIllegalArgumentException().isThrownBy(
				() -> new ShortlistEntry(Testers.chen(), ReviewKind.VISIT, List.of(conflict), " ", "About $600"));
	}

	private static Booking shortlisted() {
		return Booking.NONE.shortlisted(Circumstances.UNKNOWN,
				List.of(Testers.entry(Testers.CHEN), Testers.entry(Testers.ADA), Testers.entry(Testers.PER)));
	}

	private void ask(Booking booking, PersonId whom) {
		this.offers.add(Offer.made(CaseId.random(), booking.round(), Testers.specialist(whom, "Dr. Asked"), NOW, NOW));
	}

	private List<PersonId> line(Booking booking) {
		return booking.line(this.offers).stream().map((entry) -> entry.specialist().id()).toList();
	}

}
