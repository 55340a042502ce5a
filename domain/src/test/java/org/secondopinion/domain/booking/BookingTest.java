package org.secondopinion.domain.booking;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.Deadlines;
import org.secondopinion.domain.programme.WorkingCalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BookingTest {

	private static final Instant NOW = Instant.parse("2026-12-01T16:00:00Z");

	private static final Appointment WRITTEN = new Appointment.WrittenReview(ReviewKind.RECORD_REVIEW,
			LocalDate.of(2026, 12, 10));

	private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

	private static final Deadlines DEADLINES = new Deadlines(new WorkingCalendar(CHICAGO,
			EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(8, 0), LocalTime.of(17, 0), Set.of()),
			null);

	private static final Circumstances EXAMINATION = new Circumstances(true, "", Set.of(), Set.of(), 0);

	private static final Offer.Outcome DECLINED = new Offer.Outcome.Declined(NOW, DeclineReason.NO_TIME, "", false);

	@Test
	void theLineIsThePatientsRanking() {
		assertThat(line(ranked(Testers.PER, Testers.CHEN))).containsExactly(Testers.PER, Testers.CHEN);
	}

	@Test
	void theFirstChoiceIsAskedFirst() {
		Booking booking = offered(ranked(Testers.PER, Testers.CHEN));

		assertThat(booking.waiting()).get().returns(Testers.PER, Offer::specialist);
		assertThat(line(booking)).containsExactly(Testers.CHEN);
	}

	@Test
	void theNextInLineIsAskedAfterADecline() {
		Booking booking = offered(offered(ranked(Testers.PER, Testers.CHEN)).answered(DECLINED));

		assertThat(booking.waiting()).get().returns(Testers.CHEN, Offer::specialist);
		assertThat(line(booking)).isEmpty();
	}

	@Test
	void nobodyIsAskedBeyondTheLine() {
		Booking booking = offered(ranked(Testers.PER)).answered(DECLINED);

		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> offered(booking));
	}

	@Test
	void whoeverAcceptsIsBooked() {
		Booking booking = offered(ranked(Testers.PER)).answered(new Offer.Outcome.Accepted(NOW, false));

		assertThat(booking.booked()).get().returns(Testers.PER, (entry) -> entry.specialist().id());
		assertThat(booking.waiting()).isEmpty();
	}

	@Test
	void aNewShortlistBeginsANewLineInWhichSomebodyMayBeAskedAgain() {
		Booking lost = offered(ranked(Testers.PER)).answered(DECLINED);
		Booking again = lost.shortlisted(List.of(Testers.entry(Testers.PER)));

		assertThat(line(again)).isEmpty();
		assertThat(line(again.chosen(List.of(Testers.PER)))).containsExactly(Testers.PER);
	}

	@Test
	void whoeverWasAskedInVainIsRemembered() {
		Booking booking = offered(ranked(Testers.PER)).answered(new Offer.Outcome.Unanswered(NOW))
			.shortlisted(List.of(Testers.entry(Testers.CHEN)));

		assertThat(booking.askedInVain(Testers.PER)).isNotNull();
		assertThat(booking.askedInVain(Testers.CHEN)).isNull();
	}

	@Test
	void aNewShortlistBeginsWithoutAnAppointment() {
		Booking agreed = ranked(Testers.PER).agreed(WRITTEN, "", NOW);

		assertThat(agreed.appointment()).isNotNull();
		assertThat(agreed.shortlisted(List.of(Testers.entry(Testers.CHEN))).appointment()).isNull();
	}

	@Test
	void theReasonForWhichItIsNotCoveredStaysUntilThePatientChoosesAgain() {
		Coverage notCovered = new Coverage(CoverageResult.NOT_COVERED, List.of(), "The plan wants a referral first.",
				null);
		Booking booking = ranked(Testers.PER).covered(notCovered);

		assertThat(booking.coverage()).isEqualTo(notCovered);
		assertThat(booking.chosen(List.of(Testers.CHEN)).coverage()).isNull();
	}

	@Test
	void coverageIsConfirmedForEverybodyInLineOrNotAtAll() {
		Booking booking = ranked(Testers.PER, Testers.CHEN);

		assertThat(booking.covered(confirmed(Testers.CHEN, Testers.PER)).coverage()).isNotNull();
		assertThatIllegalArgumentException().isThrownBy(() -> booking.covered(confirmed()));
		assertThatIllegalArgumentException().isThrownBy(() -> booking.covered(confirmed(Testers.PER)));
	}

	@Test
	void coverageIsAboutNobodyElseAndAboutNobodyTwice() {
		Booking booking = ranked(Testers.PER);

		assertThatIllegalArgumentException().isThrownBy(() -> booking.covered(confirmed(Testers.PER, Testers.CHEN)));
		assertThatIllegalArgumentException().isThrownBy(() -> booking.covered(confirmed(Testers.PER, Testers.PER)));
	}

	private static Coverage confirmed(PersonId... specialists) {
		return new Coverage(CoverageResult.CONFIRMED,
				Stream.of(specialists)
					.map((id) -> new Coverage.Answer(id, Coverage.Network.IN_NETWORK, false, false, null))
					.toList(),
				"", null);
	}

	@Test
	void aPatientWhoMustBeExaminedIsNotReviewedFromADistanceWithoutAReason() {
		Booking booking = accepted(Testers.entry(Testers.PER)).under(EXAMINATION);

		assertThat(booking.needsReasonFor(ReviewKind.RECORD_REVIEW)).isTrue();
		assertThat(booking.needsReasonFor(ReviewKind.VISIT)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> booking.agreed(WRITTEN, " ", NOW));
		assertThat(booking.agreed(WRITTEN, "The patient cannot travel.", NOW).appointment()).isEqualTo(WRITTEN);
	}

	@Test
	void aReasonThatWasGivenWithTheShortlistIsNotAskedForAgain() {
		assertThat(accepted(explained(Finding.supports(FitPolicy.CAN_EXAMINE_WHERE_NEEDED, "Can see the patient.")))
			.under(EXAMINATION)
			.needsReasonFor(ReviewKind.RECORD_REVIEW)).isFalse();
	}

	@Test
	void aReasonForSomethingElseDoesNotCount() {
		assertThat(
				accepted(explained(Finding.conflict(FitPolicy.IS_NO_CLOSE_ASSOCIATE, "Are close."))).under(EXAMINATION)
					.needsReasonFor(ReviewKind.RECORD_REVIEW))
			.isTrue();
	}

	private static ShortlistEntry explained(Finding finding) {
		return new ShortlistEntry(Testers.chen(), ReviewKind.RECORD_REVIEW, List.of(finding), "The only one nearby",
				"");
	}

	private static Booking accepted(ShortlistEntry entry) {
		return offered(Booking.NONE.shortlisted(List.of(entry)).chosen(List.of(entry.specialist().id())))
			.answered(new Offer.Outcome.Accepted(NOW, false));
	}

	@Test
	void nobodyIsRankedTwice() {
		assertThatIllegalArgumentException().isThrownBy(() -> ranked(Testers.PER, Testers.PER));
	}

	@Test
	void nobodyIsRankedWhoIsNotOnTheShortlist() {
		Booking booking = Booking.NONE.shortlisted(List.of(Testers.entry(Testers.CHEN)));

		assertThatIllegalArgumentException().isThrownBy(() -> booking.chosen(List.of(Testers.PER)));
	}

	@Test
	void aShortlistOfFiveIsABurden() {
		List<ShortlistEntry> five = Stream.generate(() -> Testers.entry(new PersonId(UUID.randomUUID())))
			.limit(5)
			.toList();

		assertThatIllegalArgumentException().isThrownBy(() -> Booking.NONE.shortlisted(five));
	}

	@Test
	void nobodyIsProposedTwice() {
		List<ShortlistEntry> twice = List.of(Testers.entry(Testers.CHEN), Testers.entry(Testers.CHEN));

		assertThatIllegalArgumentException().isThrownBy(() -> Booking.NONE.shortlisted(twice));
	}

	@Test
	void aConflictIsNotOverriddenWithoutAReason() {
		List<Finding> conflict = List
			.of(Finding.conflict(FitPolicy.IS_NO_CLOSE_ASSOCIATE, "Works closely with the first doctor."));

		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ShortlistEntry(Testers.chen(), ReviewKind.VISIT, conflict, " ", "About $600"));
	}

	@Test
	void aReviewIsBlindIfTheOfferSaidSo() {
		Booking booking = ranked(Testers.CHEN).offered(Testers.chen(), NOW, NOW.plusSeconds(43_200), true);

		assertThat(booking.isBlindTo(Testers.CHEN)).isTrue();
		assertThat(booking.isBlindTo(Testers.ADA)).isFalse();
	}

	@Test
	void whoeverCouldReadThePacketBeforeIsNotBlindWhenAskedAgain() {
		Booking before = offered(ranked(Testers.CHEN)).answered(new Offer.Outcome.Unanswered(NOW));

		Booking again = before.offered(Testers.chen(), NOW, NOW.plusSeconds(43_200), true);

		assertThat(again.isBlindTo(Testers.CHEN)).isFalse();
	}

	@Test
	void aWrittenOpinionIsDueAtTheCloseOfThePromisedDay() {
		assertThat(taken().agreed(WRITTEN, "", NOW).opinionDue(DEADLINES, NOW)).contains(close("2026-12-10"));
	}

	@Test
	void whatWasPromisedForASaturdayIsDueOnMonday() {
		Appointment saturday = new Appointment.WrittenReview(ReviewKind.RECORD_REVIEW, LocalDate.of(2026, 12, 12));

		assertThat(taken().agreed(saturday, "", NOW).opinionDue(DEADLINES, NOW)).contains(close("2026-12-14"));
	}

	@Test
	void whatWasPromisedForADayThatIsOverIsDueOneWorkingDayAfterItCanBegin() {
		Instant begun = Instant.parse("2026-12-15T16:00:00Z");

		assertThat(taken().agreed(WRITTEN, "", NOW).opinionDue(DEADLINES, begun)).contains(close("2026-12-16"));
	}

	@Test
	void anOpinionAfterAMeetingIsDueAsManyWorkingDaysLaterAsAreUsual() {
		Appointment meeting = new Appointment.Meeting(ReviewKind.VISIT,
				ZonedDateTime.parse("2026-12-10T10:00-06:00[America/Chicago]"), "Room 4");

		assertThat(taken().agreed(meeting, "", NOW).opinionDue(DEADLINES, NOW)).contains(close("2026-12-17"));
	}

	@Test
	void beforeAnythingIsAgreedNoOpinionIsDue() {
		assertThat(taken().opinionDue(DEADLINES, NOW)).isEmpty();
	}

	@Test
	void whenTheSpecialistHasLeftTheirPromiseIsVoid() {
		Booking left = taken().agreed(WRITTEN, "", NOW)
			.left(new Offer.Outcome.Left(NOW, LeavingReason.NO_ANSWER, "", true));

		assertThat(left.opinionDue(DEADLINES, NOW)).isEmpty();
	}

	private static Booking taken() {
		return offered(ranked(Testers.PER)).answered(new Offer.Outcome.Accepted(NOW, false));
	}

	private static Instant close(String day) {
		return LocalDate.parse(day).atTime(17, 0).atZone(CHICAGO).toInstant();
	}

	private static Booking ranked(PersonId... ranking) {
		return Booking.NONE
			.shortlisted(List.of(Testers.entry(Testers.CHEN), Testers.entry(Testers.ADA), Testers.entry(Testers.PER)))
			.chosen(List.of(ranking));
	}

	private static Booking offered(Booking booking) {
		return booking.offered(booking.next(Set.of()), NOW, NOW.plusSeconds(43_200), false);
	}

	private static List<PersonId> line(Booking booking) {
		return booking.line().stream().map((entry) -> entry.specialist().id()).toList();
	}

}
