package org.secondopinion.domain.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.assessment.IntakeSection.Doctor;
import org.secondopinion.domain.booking.Finding.Weight;
import org.secondopinion.domain.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

class FitPolicyTest {

	@Nested
	class AnotherInstitution {

		private final FitPolicy policy = FitPolicy.WORKS_AT_ANOTHER_INSTITUTION;

		@Test
		void supportsWhoeverWorksElsewhere() {
			assertThat(finding(this.policy, Testers.needs())).returns(Weight.SUPPORTS, Finding::weight);
		}

		@Test
		void conflictsWithTheFirstDoctorsInstitutionHoweverItIsTyped() {
			Doctor colleague = new Doctor("Dr. Jo Placeholder", " The northgate  Fictional clinic.", "");

			assertThat(finding(this.policy, firstDoctor(colleague))).returns(Weight.CONFLICT, Finding::weight)
				.returns("Works at Northgate Fictional Clinic, like the first doctor.", Finding::sentence);
		}

		@Test
		void warnsIfTheFirstDoctorsInstitutionIsNotKnown() {
			assertThat(finding(this.policy, firstDoctor(new Doctor("Dr. Jo Placeholder", "", ""))))
				.returns(Weight.WARNS, Finding::weight);
		}

		@Test
		void doesNotMatterIfThereIsNoFirstDoctor() {
			ReviewNeeds noDoctor = new ReviewNeeds(ConditionKind.CANCER, "a small tumor", null, "IL", "", 15,
					Circumstances.UNKNOWN, "", Map.of(), List.of());

			assertThat(this.policy.judge(Testers.chen(), noDoctor)).isEmpty();
		}

		private static ReviewNeeds firstDoctor(Doctor doctor) {
			return new ReviewNeeds(ConditionKind.CANCER, "a small tumor", doctor, "IL", "", 15, Circumstances.UNKNOWN,
					"", Map.of(), List.of());
		}

	}

	@Nested
	class IndependentOfEarlierReviewers {

		private final FitPolicy policy = FitPolicy.IS_INDEPENDENT_OF_EARLIER_REVIEWERS;

		@Test
		void whoWorksBesideAnEarlierReviewerConflicts() {
			assertThat(judged("Northgate Fictional Clinic", "Specimen University")).contains(Finding.conflict(
					this.policy,
					"Works at Northgate Fictional Clinic, like Dr. Chen Testwell, " + "who has reviewed this case."));
		}

		@Test
		void whoWasTrainedWithAnEarlierReviewerIsLookedAt() {
			assertThat(judged("Hillside Fictional Hospital", "Example Medical School")).contains(Finding.warns(
					this.policy,
					"Was trained at Example Medical School, like Dr. Chen Testwell, " + "who has reviewed this case."));
		}

		@Test
		void whoHasNothingInCommonWithThemFits() {
			assertThat(judged("Hillside Fictional Hospital", "Specimen University"))
				.hasValueSatisfying((finding) -> assertThat(finding.weight()).isEqualTo(Weight.SUPPORTS));
		}

		@Test
		void nobodyIsComparedBeforeTheFirstReview() {
			assertThat(this.policy.judge(Testers.chen(), Testers.needs())).isEmpty();
		}

		private Optional<Finding> judged(String institution, String trainedAt) {
			Specialist ada = new Specialist(Testers.ADA, "Dr. Ada Sample", "Thoracic oncology", "", institution, false,
					Set.of(trainedAt), List.of(ReviewKind.RECORD_REVIEW), Set.of("IL"), List.of("English"), Set.of(),
					60_000, 5, Set.of(ConditionKind.CANCER));
			return this.policy.judge(ada, new ReviewNeeds(ConditionKind.CANCER, "", null, "IL", "", 15,
					Circumstances.UNKNOWN, "", Map.of(), List.of(Testers.chen())));
		}

	}

	@Nested
	class TrainedElsewhere {

		private final FitPolicy policy = FitPolicy.TRAINED_ELSEWHERE;

		@Test
		void conflictsIfBothWereTrainedAtTheSamePlace() {
			assertThat(finding(this.policy, trainedAt("example medical school"))).returns(Weight.CONFLICT,
					Finding::weight);
		}

		@Test
		void supportsWhoeverWasTrainedAtAnotherPlace() {
			assertThat(finding(this.policy, trainedAt("Specimen University"))).returns(Weight.SUPPORTS,
					Finding::weight);
		}

		@Test
		void conflictsIfTheirYearsOverlap() {
			assertThat(together("Specimen University, 1998-2004", "Specimen University, 2003-2008"))
				.returns(Weight.CONFLICT, Finding::weight)
				.returns("Was trained at Specimen University, like the first doctor.", Finding::sentence);
		}

		@Test
		void warnsIfTheyWereThereInOtherYears() {
			assertThat(together("Specimen University, 1998-2004", "specimen university (2010–2015)"))
				.returns(Weight.WARNS, Finding::weight);
		}

		@Test
		void conflictsIfTheYearsOfOneAreNotKnown() {
			assertThat(together("Specimen University, 1998-2004", "Specimen University")).returns(Weight.CONFLICT,
					Finding::weight);
		}

		private Finding together(String specialist, String firstDoctor) {
			Specialist trained = new Specialist(Testers.CHEN, "Dr. Chen Testwell", "Thoracic oncology", "",
					"Northgate Fictional Clinic", true, Set.of(specialist), List.of(ReviewKind.VISIT), Set.of("IL"),
					List.of(), Set.of(), 60_000, 5, Set.of(ConditionKind.CANCER));
			return this.policy.judge(trained, trainedAt(firstDoctor)).orElseThrow();
		}

		@Test
		void saysNothingIfNobodyKnowsWhereTheFirstDoctorWasTrained() {
			assertThat(this.policy.judge(Testers.chen(), trainedAt(""))).isEmpty();
		}

		private static ReviewNeeds trainedAt(String place) {
			return Testers.needs(new Circumstances(false, place, Set.of(), Set.of(), 0));
		}

	}

	@Nested
	class Associates {

		@Test
		void aCloseAssociateOfTheFirstDoctorIsAConflict() {
			ReviewNeeds needs = Testers.needs(new Circumstances(false, "", Set.of(Testers.CHEN), Set.of(), 0));

			assertThat(finding(FitPolicy.IS_NO_CLOSE_ASSOCIATE, needs)).returns(Weight.CONFLICT, Finding::weight);
		}

		@Test
		void aSuggestionByTheFirstDoctorIsAWarning() {
			ReviewNeeds needs = Testers.needs(new Circumstances(false, "", Set.of(), Set.of(Testers.CHEN), 0));

			assertThat(finding(FitPolicy.WAS_NOT_SUGGESTED_BY_THE_FIRST_DOCTOR, needs)).returns(Weight.WARNS,
					Finding::weight);
		}

		@Test
		void otherPeoplesTiesDoNotMatter() {
			ReviewNeeds needs = Testers
				.needs(new Circumstances(false, "", Set.of(Testers.ADA), Set.of(Testers.PER), 0));

			assertThat(FitPolicy.IS_NO_CLOSE_ASSOCIATE.judge(Testers.chen(), needs)).isEmpty();
			assertThat(FitPolicy.WAS_NOT_SUGGESTED_BY_THE_FIRST_DOCTOR.judge(Testers.chen(), needs)).isEmpty();
		}

	}

	@Nested
	class KindOfCondition {

		private final FitPolicy policy = FitPolicy.REVIEWS_THIS_KIND_OF_CONDITION;

		@Test
		void supportsWhoeverReviewsThisKind() {
			assertThat(finding(this.policy, Testers.needs())).returns(Weight.SUPPORTS, Finding::weight);
		}

		@Test
		void saysOnlyWhatTheDirectorySays() {
			assertThat(finding(this.policy, Testers.needs())).returns("Reviews cancer cases: Thoracic oncology.",
					Finding::sentence);
		}

		@Test
		void warnsIfTheCardNamesAnotherIllnessOfTheSameKind() {
			Specialist bones = concentratingOn("Orthopedic surgery", "Hips, knees and bone tumors");

			assertThat(this.policy.judge(bones, cancer("Early breast cancer, left side"))).get()
				.returns(Weight.WARNS, Finding::weight)
				.returns("Reviews cancer cases: Orthopedic surgery, hips, knees and bone tumors. "
						+ "This condition is not named there, so check that it fits.", Finding::sentence);
		}

		@Test
		void supportsWhoeverNamesTheIllnessHoweverItIsWritten() {
			Specialist breast = concentratingOn("Medical oncology", "Breast and lung cancer");

			assertThat(this.policy.judge(breast, cancer("BREAST cancer, stage 2"))).get()
				.returns(Weight.SUPPORTS, Finding::weight)
				.returns("Reviews cancer cases: Medical oncology, breast and lung cancer.", Finding::sentence);
		}

		@Test
		void conflictsWithAnotherSpecialty() {
			assertThat(finding(this.policy, condition(ConditionKind.HEART))).returns(Weight.CONFLICT, Finding::weight);
		}

		@Test
		void asksForALookIfTheKindOfConditionSaysNothing() {
			assertThat(finding(this.policy, condition(ConditionKind.OTHER))).returns(Weight.WARNS, Finding::weight);
		}

		@Test
		void prefersADesignatedCenterForCancerAndOnlyForCancer() {
			FitPolicy designated = FitPolicy.WORKS_AT_A_DESIGNATED_CENTER_FOR_CANCER;

			assertThat(finding(designated, Testers.needs())).returns(Weight.SUPPORTS, Finding::weight);
			assertThat(designated.judge(Testers.chen(), condition(ConditionKind.HEART))).isEmpty();
		}

		private static ReviewNeeds cancer(String diagnosis) {
			return new ReviewNeeds(ConditionKind.CANCER, diagnosis, Testers.FIRST_DOCTOR, "IL", "", 15,
					Circumstances.UNKNOWN, "", Map.of(), List.of());
		}

		private static Specialist concentratingOn(String specialty, String subspecialty) {
			return new Specialist(Testers.CHEN, "Dr. Chen Testwell", specialty, subspecialty,
					"Northgate Fictional Clinic", true, Set.of(), List.of(ReviewKind.VISIT), Set.of("IL"), List.of(),
					Set.of(), 60_000, 5, Set.of(ConditionKind.CANCER));
		}

		private static ReviewNeeds condition(ConditionKind kind) {
			return new ReviewNeeds(kind, "", Testers.FIRST_DOCTOR, "IL", "", 15, Circumstances.UNKNOWN, "", Map.of(),
					List.of());
		}

	}

	@Nested
	class Examination {

		private final FitPolicy policy = FitPolicy.CAN_EXAMINE_WHERE_NEEDED;

		private final ReviewNeeds examination = Testers.needs(new Circumstances(true, "", Set.of(), Set.of(), 0));

		@Test
		void remoteReviewDoesNotSuitACaseThatNeedsAnExamination() {
			Specialist remote = offering(ReviewKind.RECORD_REVIEW, ReviewKind.VIDEO, ReviewKind.BOARD);

			assertThat(this.policy.judge(remote, this.examination)).get().returns(Weight.CONFLICT, Finding::weight);
		}

		@Test
		void supportsWhoeverSeesPatients() {
			assertThat(finding(this.policy, this.examination)).returns(Weight.SUPPORTS, Finding::weight);
		}

		@Test
		void doesNotMatterIfNobodyMustBeExamined() {
			assertThat(this.policy.judge(offering(ReviewKind.RECORD_REVIEW), Testers.needs())).isEmpty();
		}

		private static Specialist offering(ReviewKind... kinds) {
			return new Specialist(Testers.CHEN, "Dr. Chen Testwell", "Thoracic oncology", "",
					"Northgate Fictional Clinic", true, Set.of(), List.of(kinds), Set.of("IL"), List.of(), Set.of(),
					60_000, 5, Set.of(ConditionKind.CANCER));
		}

	}

	@Nested
	class License {

		private final FitPolicy policy = FitPolicy.IS_LICENSED_IN_THE_PATIENTS_STATE;

		@Test
		void supportsALicenseForThePatientsState() {
			assertThat(finding(this.policy, livingIn("il"))).returns(Weight.SUPPORTS, Finding::weight);
		}

		@Test
		void conflictsWithoutOne() {
			assertThat(finding(this.policy, livingIn("AK"))).returns(Weight.CONFLICT, Finding::weight)
				.returns("Is not licensed in AK, where the patient lives.", Finding::sentence);
		}

		@Test
		void warnsIfTheStateIsNotKnown() {
			assertThat(finding(this.policy, livingIn(""))).returns(Weight.WARNS, Finding::weight);
		}

		private static ReviewNeeds livingIn(String state) {
			return new ReviewNeeds(ConditionKind.CANCER, "a small tumor", Testers.FIRST_DOCTOR, state, "", 15,
					Circumstances.UNKNOWN, "", Map.of(), List.of());
		}

	}

	@Nested
	class Network {

		private final FitPolicy policy = FitPolicy.IS_IN_NETWORK;

		@Test
		void supportsWhoeverIsInNetwork() {
			assertThat(finding(this.policy, insuredBy("prairie sample health"))).returns(Weight.SUPPORTS,
					Finding::weight);
		}

		@Test
		void warnsOfWhoeverIsNot() {
			assertThat(finding(this.policy, insuredBy("Other Example Plan"))).returns(Weight.WARNS, Finding::weight);
		}

		@Test
		void doesNotMatterWithoutAnInsurer() {
			assertThat(this.policy.judge(Testers.chen(), insuredBy(""))).isEmpty();
		}

		private static ReviewNeeds insuredBy(String insurer) {
			return new ReviewNeeds(ConditionKind.CANCER, "a small tumor", Testers.FIRST_DOCTOR, "IL", insurer, 15,
					Circumstances.UNKNOWN, "", Map.of(), List.of());
		}

	}

	@Nested
	class Promise {

		private final FitPolicy policy = FitPolicy.IS_READY_BEFORE_THE_DECISION;

		@Test
		void supportsAPromiseThatLeavesTimeToDecide() {
			assertThat(finding(this.policy, daysLeft(6))).returns(Weight.SUPPORTS, Finding::weight);
		}

		@Test
		void warnsIfTheOpinionComesOnTheLastDay() {
			assertThat(finding(this.policy, daysLeft(5))).returns(Weight.WARNS, Finding::weight);
		}

		private static ReviewNeeds daysLeft(int days) {
			return new ReviewNeeds(ConditionKind.CANCER, "a small tumor", Testers.FIRST_DOCTOR, "IL", "", days,
					Circumstances.UNKNOWN, "", Map.of(), List.of());
		}

	}

	@Nested
	class LanguageOfThePatient {

		private final FitPolicy policy = FitPolicy.SPEAKS_THE_PATIENTS_LANGUAGE;

		@Test
		void supportsWhoeverSpeaksIt() {
			assertThat(finding(this.policy, speaking("english"))).returns(Weight.SUPPORTS, Finding::weight);
		}

		@Test
		void warnsOfWhoeverDoesNot() {
			assertThat(finding(this.policy, speaking("Spanish"))).returns(Weight.WARNS, Finding::weight)
				.returns("Does not speak Spanish, so an interpreter is needed for a talk.", Finding::sentence);
		}

		@Test
		void doesNotMatterForTheUsualLanguage() {
			assertThat(this.policy.judge(Testers.chen(), speaking(""))).isEmpty();
		}

		private static ReviewNeeds speaking(String language) {
			return new ReviewNeeds(ConditionKind.CANCER, "a small tumor", Testers.FIRST_DOCTOR, "IL", "", 15,
					Circumstances.UNKNOWN, language, Map.of(), List.of());
		}

	}

	@Nested
	class Away {

		private final FitPolicy policy = FitPolicy.IS_NOT_AWAY;

		@Test
		void saysUntilWhenSomebodyIsAway() {
			ReviewNeeds needs = away(Testers.CHEN);

			assertThat(finding(this.policy, needs)).returns(Weight.CONFLICT, Finding::weight)
				.returns("Is away until Friday, December 4, and is asked for nothing before.", Finding::sentence);
		}

		@Test
		void doesNotMatterWhoElseIsAway() {
			assertThat(this.policy.judge(Testers.chen(), away(Testers.ADA))).isEmpty();
		}

		private static ReviewNeeds away(PersonId who) {
			return new ReviewNeeds(ConditionKind.CANCER, "a small tumor", Testers.FIRST_DOCTOR, "IL", "", 15,
					Circumstances.UNKNOWN, "",
					Map.of(who, new Absence(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 4))), List.of());
		}

	}

	private static Finding finding(FitPolicy policy, ReviewNeeds needs) {
		Optional<Finding> finding = policy.judge(Testers.chen(), needs);
		assertThat(finding).isPresent();
		return finding.get();
	}

}
