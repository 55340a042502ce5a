package org.secondopinion.domain.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondopinion.domain.notice.Notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RequestRuleTest {

	private static final LocalDate SIGNED = LocalDate.of(2031, 2, 3);

	private static final LocalDate EXPIRES = LocalDate.of(2031, 8, 2);

	private static final String DOCTOR = "Ada Sample";

	private static final Keeper LABORATORY = new Keeper(Keeper.Kind.TESTING_FACILITY, "Lakeside Laboratory");

	private static final Keeper DOCTORS_OFFICE = new Keeper(Keeper.Kind.FIRST_DOCTORS_OFFICE, "Lakeside Clinic");

	private static final Notice LEFT_ALONE = Notice.NONE.contactForbidden(Instant.parse("2031-02-01T09:00:00Z"));

	private final ReleaseAuthorization everything = authorize(EnumSet.allOf(RecordKind.class));

	@Test
	void aRecordMayBeRequestedWhileTheAuthorizationHolds() {
		assertThat(brokenBy(LABORATORY, EXPIRES, this.everything, Notice.NONE)).isNull();
	}

	@Test
	void nothingIsRequestedWithoutASignature() {
		assertThat(brokenBy(LABORATORY, SIGNED, null, Notice.NONE)).isEqualTo(RequestRule.AN_AUTHORIZATION_IS_SIGNED);
	}

	@Test
	void nothingIsRequestedTheDayAfterTheAuthorizationExpired() {
		assertThat(brokenBy(LABORATORY, EXPIRES.plusDays(1), this.everything, Notice.NONE))
			.isEqualTo(RequestRule.THE_AUTHORIZATION_HAS_NOT_EXPIRED);
	}

	@Test
	void nothingIsRequestedThatTheAuthorizationDoesNotName() {
		assertThat(brokenBy(LABORATORY, SIGNED, authorize(Set.of(RecordKind.IMAGES)), Notice.NONE))
			.isEqualTo(RequestRule.THE_AUTHORIZATION_NAMES_THE_RECORD);
	}

	@Test
	void aDoctorWhomThePatientWantsLeftAloneIsNotAskedForRecordsEither() {
		assertThat(brokenBy(DOCTORS_OFFICE, SIGNED, this.everything, LEFT_ALONE))
			.isEqualTo(RequestRule.THE_DOCTOR_IS_LEFT_ALONE_IF_THE_PATIENT_WANTS_IT);
	}

	@Test
	void theDoctorIsKnownByNameWhateverTheOfficeIsNotedAs() {
		Keeper disguised = new Keeper(Keeper.Kind.OTHER_OFFICE, "Office of Dr. ADA SAMPLE");

		assertThat(brokenBy(disguised, SIGNED, this.everything, LEFT_ALONE))
			.isEqualTo(RequestRule.THE_DOCTOR_IS_LEFT_ALONE_IF_THE_PATIENT_WANTS_IT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sample, Ada MD", "Dr. Ada J.  Sample", "Praxis Áda-Sample", "AdaSample Clinic" })
	void theDoctorIsKnownHoweverTheNameIsWritten(String written) {
		Keeper disguised = new Keeper(Keeper.Kind.OTHER_OFFICE, written);

		assertThat(brokenBy(disguised, SIGNED, this.everything, LEFT_ALONE))
			.isEqualTo(RequestRule.THE_DOCTOR_IS_LEFT_ALONE_IF_THE_PATIENT_WANTS_IT);
	}

	@ParameterizedTest
	@CsvSource({ "Dr. Do, Dr. Do", "Do’s office, Dr. Anna Do", "Dr. Smith, Dr. John Smith",
			"Dr. Smith’s office, Dr. John Smith", "Dr. Maria Lopez, Dr. Maria Lopez Garcia", "Dr. Weiss, Dr. Anna Weiß",
			"Dr. Mueller’s office, Dr. Müller", "Dr. Muller, Dr. Müller", "Dr. Soerensen, Dr. Sørensen",
			"Dr. Sorensen, Dr. Sørensen", "Praxis Dr. 李, 李", "Dr. OBrien, Dr. Pat O’Brien",
			"'Dr. Smith, Exampleville', Dr. John Smith" })
	void theDoctorIsKnownByPartOfTheNameAndInOtherLetters(String written, String doctor) {
		assertThat(new Keeper(Keeper.Kind.OTHER_OFFICE, written).isOfficeOf(doctor)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "Springfield Imaging, Dr. Ng", "Public Hospital, Dr. Li", "Dr. Noah Sample, Dr. Do",
			"Samplewood Clinic, Dr. Sample" })
	void aNameInsideAnotherWordIsNotTheDoctors(String written, String doctor) {
		assertThat(new Keeper(Keeper.Kind.OTHER_OFFICE, written).isOfficeOf(doctor)).isFalse();
	}

	@Test
	void aPatientWhoSharesPartOfTheNameMayBeAskedForWhatIsAtHome() {
		assertThat(new Keeper(Keeper.Kind.PATIENT, "Maria").isOfficeOf("Dr. Maria Lopez")).isFalse();
		assertThat(new Keeper(Keeper.Kind.PATIENT, "Dr. Maria Lopez").isOfficeOf("Dr. Maria Lopez")).isTrue();
	}

	@Test
	void aDoctorWhoSharesOnlyTheLastNameMayBeAsked() {
		Keeper another = new Keeper(Keeper.Kind.OTHER_OFFICE, "Dr. Noah Sample");

		assertThat(brokenBy(another, SIGNED, this.everything, LEFT_ALONE)).isNull();
	}

	@Test
	void whoFollowsADoctorWhoHasLeftIsLeftAloneToo() {
		Keeper successor = new Keeper(Keeper.Kind.OTHER_OFFICE, "Dr. Bea Following-Mock");
		Notice leftAlone = Notice.NONE.startedOverWith("Bea Following-Mock")
			.contactForbidden(Instant.parse("2031-02-01T09:00:00Z"));

		assertThat(brokenBy(successor, SIGNED, this.everything, leftAlone))
			.isEqualTo(RequestRule.THE_DOCTOR_IS_LEFT_ALONE_IF_THE_PATIENT_WANTS_IT);
	}

	@Test
	void theLaboratoryMayBeAskedEvenIfTheDoctorIsLeftAlone() {
		assertThat(brokenBy(LABORATORY, SIGNED, this.everything, LEFT_ALONE)).isNull();
	}

	@Test
	void anAuthorizationEndsInTheFuture() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ReleaseAuthorization(Set.of(RecordKind.IMAGES), "Any hospital", "The programme",
					"A second opinion", SIGNED, new Signature("Pat Example", SIGNED, Signature.Form.TYPED)));
	}

	@Test
	void aSignatureIsTheNameWhateverItsCaseAndSpacing() {
		assertThat(Signature.isNameOf("  pat   EXAMPLE ", "Pat Example")).isTrue();
		assertThat(Signature.isNameOf("Pat", "Pat Example")).isFalse();
	}

	private static @Nullable RequestRule brokenBy(Keeper keeper, LocalDate today,
			@Nullable ReleaseAuthorization authorization, Notice notice) {
		return RequestRule
			.brokenBy(new RequestRule.Plan(RecordKind.SLIDES, keeper, today, authorization, notice, DOCTOR))
			.orElse(null);
	}

	private static ReleaseAuthorization authorize(Set<RecordKind> records) {
		return new ReleaseAuthorization(records, "Any hospital", "The programme", "A second opinion", EXPIRES,
				new Signature("Pat Example", SIGNED, Signature.Form.TYPED));
	}

}
