package org.secondopinion.persistence.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.booking.Appointment;
import org.secondopinion.domain.booking.Booking;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.CalendarEntry;
import org.secondopinion.domain.booking.Circumstances;
import org.secondopinion.domain.booking.Coverage;
import org.secondopinion.domain.booking.CoverageResult;
import org.secondopinion.domain.booking.DeclineReason;
import org.secondopinion.domain.booking.Finding;
import org.secondopinion.domain.booking.FitPolicy;
import org.secondopinion.domain.booking.LeavingReason;
import org.secondopinion.domain.booking.Offer;
import org.secondopinion.domain.booking.Offer.Outcome;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.booking.Search;
import org.secondopinion.domain.booking.SearchPlace;
import org.secondopinion.domain.booking.ShortlistEntry;
import org.secondopinion.domain.booking.Specialist;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PersistenceTest
class BookingsTest {

	private static final Instant MONDAY = Instant.parse("2026-03-09T15:00:00Z");

	private static final Instant TUESDAY = Instant.parse("2026-03-10T15:00:00Z");

	@Autowired
	private SampleCases samples;

	@Autowired
	private Bookings bookings;

	private CaseId caseId;

	private PersonId chen;

	private PersonId ada;

	@BeforeEach
	void openCase() {
		this.caseId = this.samples.caseOf("Maria Example").id();
		this.chen = this.samples.person("Dr. Chen Testwell", Role.SPECIALIST).id();
		this.ada = this.samples.person("Dr. Ada Okafor-Sample", Role.SPECIALIST).id();
	}

	@Test
	void aBookingThatNobodyBeganIsEmpty() {
		assertThat(this.bookings.of(this.caseId)).isEqualTo(Booking.NONE);
	}

	@Test
	void everythingComesBackAsItWasWritten() {
		Booking whole = booking(
				List.of(offer(1, this.chen, MONDAY, new Outcome.Unanswered(TUESDAY)),
						offer(2, this.ada, TUESDAY, new Outcome.Accepted(TUESDAY, true))),
				new Appointment.Meeting(ReviewKind.VISIT,
						ZonedDateTime.parse("2026-03-20T14:30-05:00[America/Chicago]"), "Room 4 — \"North\""));

		this.bookings.save(this.caseId, whole);

		assertThat(this.bookings.of(this.caseId)).isEqualTo(whole);
	}

	@Test
	void aWrittenReviewHasADay() {
		Booking written = booking(List.of(),
				new Appointment.WrittenReview(ReviewKind.BOARD, LocalDate.of(2026, 3, 20)));

		this.bookings.save(this.caseId, written);

		assertThat(this.bookings.of(this.caseId).appointment()).isEqualTo(written.appointment());
	}

	@Test
	void whatCameOfAnOfferIsAddedToIt() {
		Offer waiting = offer(2, this.chen, MONDAY, new Outcome.Waiting());
		Offer declined = offer(2, this.chen, MONDAY,
				new Outcome.Declined(TUESDAY, DeclineReason.CONFLICT_OF_INTEREST, "We publish together", false));

		this.bookings.save(this.caseId, booking(List.of(waiting), null));
		this.bookings.save(this.caseId, booking(List.of(declined), null));

		assertThat(this.bookings.of(this.caseId).offers()).containsExactly(declined);
	}

	@Test
	void anOfferThatWasCalledOffIsKept() {
		Offer off = offer(2, this.ada, MONDAY, new Outcome.CalledOff(TUESDAY));

		this.bookings.save(this.caseId, booking(List.of(off), null));

		assertThat(this.bookings.of(this.caseId).offers()).containsExactly(off);
	}

	@Test
	void whetherAReviewIsBlindStaysAsItWasOffered() {
		Offer offered = offer(2, this.chen, MONDAY, new Outcome.Waiting());
		Offer otherwise = new Offer(2, this.chen, offered.specialistName(), MONDAY, offered.expiresAt(), false,
				new Outcome.Accepted(TUESDAY, false));

		this.bookings.save(this.caseId, booking(List.of(offered), null));
		this.bookings.save(this.caseId, booking(List.of(otherwise), null));

		assertThat(this.bookings.of(this.caseId).offers()).singleElement().matches(Offer::blind);
	}

	@Test
	void aSpecialistWhoLeftIsKeptWithTheReason() {
		Offer left = offer(2, this.ada, MONDAY, new Outcome.Left(MONDAY, LeavingReason.NO_MEETING, "Twice", true));

		this.bookings.save(this.caseId, booking(List.of(left), null));

		assertThat(this.bookings.of(this.caseId).offers()).containsExactly(left);
	}

	@Test
	void anAppointmentThatFellThroughIsGoneButItsCalendarEntryIsNot() {
		Booking agreed = booking(List.of(), new Appointment.WrittenReview(ReviewKind.BOARD, LocalDate.of(2026, 3, 20)));
		CalendarEntry off = new CalendarEntry(MONDAY, 2, 1, true, MONDAY);
		this.bookings.save(this.caseId, agreed);

		this.bookings.save(this.caseId, new Booking(agreed.round(), agreed.circumstances(), agreed.shortlist(),
				agreed.ranking(), agreed.coverage(), List.of(), null, off, null));

		assertThat(this.bookings.of(this.caseId).appointment()).isNull();
		assertThat(this.bookings.of(this.caseId).calendar()).isEqualTo(off);
	}

	@Test
	void nobodyAsksTwoAtOnce() {
		Booking two = booking(List.of(offer(2, this.chen, MONDAY, new Outcome.Waiting()),
				offer(2, this.ada, MONDAY, new Outcome.Waiting())), null);

		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> this.bookings.save(this.caseId, two));
	}

	private Booking booking(List<Offer> offers, @Nullable Appointment appointment) {
		Finding conflict = new Finding(FitPolicy.TRAINED_ELSEWHERE, Finding.Weight.CONFLICT, "Was trained there, too.");
		List<ShortlistEntry> shortlist = List.of(
				new ShortlistEntry(card(this.chen), ReviewKind.VISIT, List.of(conflict), "The only one nearby", ""),
				new ShortlistEntry(card(this.ada), ReviewKind.RECORD_REVIEW, List.of(), "", "About $600"));
		Coverage coverage = new Coverage(CoverageResult.CONFIRMED,
				List.of(new Coverage.Answer(this.ada, Coverage.Network.IN_NETWORK, true, false, 4_000),
						new Coverage.Answer(this.chen, Coverage.Network.OUT_OF_NETWORK, false, true, null)),
				"Ask for the referral number.", MONDAY);
		return new Booking(2, new Circumstances(true, "Specimen University", Set.of(this.ada), Set.of(this.chen), 0),
				shortlist, List.of(this.ada, this.chen), coverage, offers, appointment, null,
				new Search(Set.of(SearchPlace.OTHER_CENTERS), "Two centers said no.",
						Search.GoesOn.on(LocalDate.of(2026, 3, 20), "After my trip.")));
	}

	private static Offer offer(int round, PersonId whom, Instant at, Outcome outcome) {
		return new Offer(round, whom, "Dr. Asked", at, at.plusSeconds(86_400), round == 2, outcome);
	}

	private static Specialist card(PersonId id) {
		return new Specialist(id, "Dr. Any Specimen", "Orthopedic surgery", "", "Northgate Fictional Clinic", false,
				Set.of("Specimen University"), List.of(ReviewKind.VISIT, ReviewKind.RECORD_REVIEW), Set.of("IL"),
				List.of("English"), Set.of(), 60_000, 5, Set.of(ConditionKind.ORTHOPEDIC));
	}

}
