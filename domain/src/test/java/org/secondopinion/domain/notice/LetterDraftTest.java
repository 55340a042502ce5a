package org.secondopinion.domain.notice;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Reason;
import org.secondopinion.domain.assessment.RecordedSex;
import org.secondopinion.domain.assessment.SafeToWait;

import static org.assertj.core.api.Assertions.assertThat;

class LetterDraftTest {

	private static final LocalDate DECIDE_BY = LocalDate.of(2031, 3, 14);

	private final Intake told = Intake.EMPTY
		.with(new IntakeSection.Condition(ConditionKind.ORTHOPEDIC, "Worn-out left hip", "It will get worse"))
		.with(new IntakeSection.Treatment("Hip replacement.", true, LocalDate.of(2031, 4, 2)))
		.with(new IntakeSection.Timing(SafeToWait.MONTHS, false))
		.with(new IntakeSection.Doctor("Dr. Ada Sample", "Lakeside Clinic", "1 Example Street"));

	@Test
	void aLetterSpeaksInThePatientsVoiceAndAsksForHelp() {
		LetterDraft draft = draft(LetterPurpose.TELL, this.told);

		assertThat(draft.addressee()).isEqualTo("Dr. Ada Sample\nLakeside Clinic\n1 Example Street");
		assertThat(draft.text()).startsWith("Dear Dr. Ada Sample,\n\nYou told me my diagnosis: Worn-out left hip. ")
			.contains("The treatment we talked about is: Hip replacement. It is planned for April 2, 2031.")
			.contains("I value your expertise")
			.contains("second opinion through Lakeside Second Opinion")
			.contains("Would you help me gather what the other doctor needs?")
			.contains("I plan to decide by March 14, 2031.")
			.endsWith("Sincerely,\nPat Example");
	}

	@Test
	void anOfficeCanFindTheChartByNameAndDateOfBirth() {
		LetterDraft draft = draft(LetterPurpose.TELL, this.told
			.with(new IntakeSection.About(LocalDate.of(1961, 3, 7), RecordedSex.FEMALE, "(312) 555-0142", "")));

		assertThat(draft.text()).endsWith("Sincerely,\nPat Example\nDate of birth: March 7, 1961");
	}

	@Test
	void aRequestForAReferralAsksForColleaguesToo() {
		LetterDraft draft = draft(LetterPurpose.ASK_FOR_REFERRAL,
				this.told.with(new IntakeSection.Insurance("Evergreen Mutual", "IL")));

		assertThat(draft.text()).contains("Would you give me a referral for it?")
			.contains("My insurer, Evergreen Mutual, may want it in writing.")
			.contains("work at another institution")
			.doesNotContain("gather");
	}

	@Test
	void aRequestForRecordsNamesWhatTheOtherDoctorNeedsAndWhereItGoes() {
		LetterDraft draft = draft(LetterPurpose.ASK_FOR_RECORDS, this.told);

		assertThat(draft.text()).contains("I value your expertise")
			.contains("Would you send copies of my records to Lakeside Second Opinion, or give them to me?")
			.contains("my list of medications with doses, and my allergies")
			.contains("where my images and slides are kept")
			.contains("I will sign a release form")
			.doesNotContain("referral");
	}

	@Test
	void whoWasNotToldHowLongItIsSafeToWaitAsks() {
		LetterDraft draft = draft(LetterPurpose.TELL,
				this.told.with(new IntakeSection.Timing(SafeToWait.UNKNOWN, false)));

		assertThat(draft.text()).contains("Please tell me how long it is safe to wait.");
	}

	@Test
	void whoKnowsHowLongItIsSafeToWaitDoesNotAsk() {
		assertThat(draft(LetterPurpose.TELL, this.told).text()).doesNotContain("safe to wait");
	}

	@Test
	void anInsurersWishIsMentioned() {
		LetterDraft draft = draft(LetterPurpose.TELL,
				this.told.with(new IntakeSection.Reasons(Set.of(Reason.INSURER_REQUIRES), "")));

		assertThat(draft.text()).contains("My insurer also asks for one.");
	}

	@Test
	void whatThePatientDidNotSayIsLeftOut() {
		LetterDraft draft = LetterDraft.of(LetterPurpose.TELL, Intake.EMPTY, null, "Pat Example",
				"Lakeside Second Opinion", null);

		assertThat(draft.addressee()).isEmpty();
		assertThat(draft.text()).startsWith("Dear doctor,\n\nThis is weighty for me")
			.doesNotContain("diagnosis:")
			.doesNotContain("decide by")
			.doesNotContain("\n\n\n");
	}

	private static LetterDraft draft(LetterPurpose purpose, Intake intake) {
		return LetterDraft.of(purpose, intake, null, "Pat Example", "Lakeside Second Opinion", DECIDE_BY);
	}

}
