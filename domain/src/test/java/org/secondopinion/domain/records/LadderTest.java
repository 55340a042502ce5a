package org.secondopinion.domain.records;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.programme.Deadlines;
import org.secondopinion.domain.programme.WorkingCalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class LadderTest {

	private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

	/** A Monday. */
	private static final LocalDate ASKED = LocalDate.of(2031, 2, 3);

	private static final Deadlines DEADLINES = new Deadlines(
			new WorkingCalendar(CHICAGO, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(8, 0),
					LocalTime.of(17, 0), Set.of(LocalDate.of(2031, 3, 6))),
			null);

	private static final OfficeLetter.Sender MARIA = new OfficeLetter.Sender("Maria Example", LocalDate.of(1970, 1, 2),
			"Lakeside Second Opinions", "555-0100");

	@Test
	void anOfficeIsAskedAgainTwiceBeforeTheRightIsCited() {
		Attempt attempt = asked(Keeper.Kind.HOSPITAL);
		assertThat(Ladder.next(attempt)).isEqualTo(Rung.REMINDER);
		assertThat(Ladder.next(climbed(attempt, Rung.REMINDER))).isEqualTo(Rung.REMINDER);
		Attempt twice = climbed(climbed(attempt, Rung.REMINDER), Rung.REMINDER);
		assertThat(Ladder.next(twice)).isEqualTo(Rung.RIGHT_TO_A_COPY);
		assertThat(Ladder.next(climbed(twice, Rung.RIGHT_TO_A_COPY))).isEqualTo(Rung.COMPLAINT);
	}

	@Test
	void aRefusalIsAnsweredWithTheRightAtOnce() {
		assertThat(Ladder.next(refused(asked(Keeper.Kind.HOSPITAL)))).isEqualTo(Rung.RIGHT_TO_A_COPY);
	}

	@Test
	void afterTheComplaintTheOfficeIsOnlyReminded() {
		assertThat(Ladder.next(climbed(asked(Keeper.Kind.HOSPITAL), Rung.COMPLAINT))).isEqualTo(Rung.REMINDER);
	}

	@Test
	void noLawIsCitedToAPatientWhoHasItAtHome() {
		assertThat(Ladder.next(refused(asked(Keeper.Kind.PATIENT)))).isEqualTo(Rung.REMINDER);
	}

	@Test
	void aPatientIsNotWrittenToLikeAnOffice() {
		OfficeLetter letter = OfficeLetter.draft(Rung.REMINDER, "Slides", asked(Keeper.Kind.PATIENT), MARIA);

		assertThat(letter.addressee()).isEqualTo("Maria Example");
		assertThat(letter.text()).startsWith("Dear Maria Example,")
			.contains("On February 3, 2031 we asked you for something that you have at home: Slides.")
			.contains("If you cannot find it")
			.doesNotContain("authorization")
			.doesNotContain("whom it may concern");
	}

	@Test
	void aReminderIsDueAfterFiveWorkingDays() {
		assertThat(Ladder.due(asked(Keeper.Kind.HOSPITAL), at(ASKED, 9), DEADLINES))
			.isEqualTo(at(ASKED.plusDays(7), 17));
	}

	@Test
	void aComplaintWaitsUntilThirtyDaysAreOverAndThenForAWorkingDay() {
		Attempt cited = climbed(asked(Keeper.Kind.HOSPITAL), Rung.RIGHT_TO_A_COPY);

		assertThat(Ladder.lastDayByLaw(cited)).isEqualTo(LocalDate.of(2031, 3, 5));
		// The next day is a holiday.
		assertThat(Ladder.due(cited, at(ASKED.plusDays(3), 9), DEADLINES)).isEqualTo(at(LocalDate.of(2031, 3, 7), 8));
	}

	@Test
	void anOfficeThatTookMoreTimeHasSixtyDaysOnce() {
		Attempt attempt = asked(Keeper.Kind.HOSPITAL);
		Extension extension = new Extension(ASKED.plusDays(4), "The archive moves.");
		Attempt longer = attempt.with(attempt.pursuit().extended(extension));

		assertThat(Ladder.lastDayByLaw(longer)).isEqualTo(ASKED.plusDays(60));
		assertThat(Ladder.due(longer, at(ASKED.plusDays(4), 9), DEADLINES)).isEqualTo(at(LocalDate.of(2031, 4, 7), 8));
		assertThatIllegalStateException().isThrownBy(() -> longer.pursuit().extended(extension));
	}

	@Test
	void theLettersSayWhatHappenedAndNothingElse() {
		Attempt attempt = refused(climbed(asked(Keeper.Kind.HOSPITAL), Rung.REMINDER));

		assertThat(OfficeLetter.draft(Rung.REMINDER, "Slides", attempt, MARIA).text())
			.contains("On February 3, 2031 we asked you", "Maria Example, born January 2, 1970: Slides")
			.doesNotContain("164.524");
		assertThat(OfficeLetter.draft(Rung.RIGHT_TO_A_COPY, "Slides", attempt, MARIA).text())
			.contains("45 CFR 164.524", "It asked again on", "it was refused: Not to you.",
					"Date of birth: January 2, 1970")
			.doesNotContain("30 days more: ");
		OfficeLetter complaint = OfficeLetter.draft(Rung.COMPLAINT, "Slides", attempt, MARIA);
		assertThat(complaint.addressee()).startsWith("Office for Civil Rights");
		assertThat(complaint.text()).contains("I complain about Lakeside Records", "It refused.")
			.doesNotContain("This time is over");
	}

	private static Attempt asked(Keeper.Kind keeper) {
		return Attempt.begun(new RecordRequest(new Keeper(keeper, "Lakeside Records"), RequestMeans.FAX, ASKED, ""));
	}

	private static Attempt climbed(Attempt attempt, Rung rung) {
		return attempt.with(attempt.pursuit()
			.chased(new Chase(rung, RequestMeans.FAX, ASKED.plusDays(7), new OfficeLetter("Records", "Please"), "")));
	}

	private static Attempt refused(Attempt attempt) {
		return attempt.with(attempt.pursuit().refused(new OfficeRefusal(ASKED.plusDays(8), "Not to you.")));
	}

	private static Instant at(LocalDate day, int hour) {
		return day.atTime(hour, 0).atZone(CHICAGO).toInstant();
	}

}
