package org.secondopinion.domain.booking;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.assessment.IntakeSection.Doctor;

/**
 * The rules by which a specialist is proposed: independent of the first doctor, and
 * fitting for the case. They come from public patient guides: another institution,
 * trained elsewhere, not a close associate; remote review only where nobody must be
 * examined; a designated center for cancer; in network if possible.
 */
public enum FitPolicy {

	WORKS_AT_ANOTHER_INSTITUTION(FitPolicy::worksAtAnotherInstitution),

	TRAINED_ELSEWHERE(FitPolicy::trainedElsewhere),

	IS_NO_CLOSE_ASSOCIATE(FitPolicy::isNoCloseAssociate),

	IS_INDEPENDENT_OF_EARLIER_REVIEWERS(FitPolicy::isIndependentOfEarlierReviewers),

	WAS_NOT_SUGGESTED_BY_THE_FIRST_DOCTOR(FitPolicy::wasNotSuggestedByTheFirstDoctor),

	REVIEWS_THIS_KIND_OF_CONDITION(FitPolicy::reviewsThisKindOfCondition),

	WORKS_AT_A_DESIGNATED_CENTER_FOR_CANCER(FitPolicy::worksAtADesignatedCenterForCancer),

	CAN_EXAMINE_WHERE_NEEDED(FitPolicy::canExamineWhereNeeded),

	IS_LICENSED_IN_THE_PATIENTS_STATE(FitPolicy::isLicensedInThePatientsState),

	IS_IN_NETWORK(FitPolicy::isInNetwork),

	SPEAKS_THE_PATIENTS_LANGUAGE(FitPolicy::speaksThePatientsLanguage),

	IS_READY_BEFORE_THE_DECISION(FitPolicy::isReadyBeforeTheDecision),

	IS_NOT_AWAY(FitPolicy::isNotAway);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);

	private final BiFunction<Specialist, ReviewNeeds, Optional<Finding>> judge;

	FitPolicy(BiFunction<Specialist, ReviewNeeds, Optional<Finding>> judge) {
		this.judge = judge;
	}

	/**
	 * What this policy finds.
	 * @param specialist who might review the case
	 * @param needs what the case asks for
	 * @return the finding, or nothing if the policy has no bearing on the case
	 */
	public Optional<Finding> judge(Specialist specialist, ReviewNeeds needs) {
		return this.judge.apply(specialist, needs);
	}

	/**
	 * What all policies find, in their order.
	 * @param specialist who might review the case
	 * @param needs what the case asks for
	 * @return the findings
	 */
	static List<Finding> judgeAll(Specialist specialist, ReviewNeeds needs) {
		return Arrays.stream(values()).flatMap((policy) -> policy.judge(specialist, needs).stream()).toList();
	}

	private static Optional<Finding> worksAtAnotherInstitution(Specialist specialist, ReviewNeeds needs) {
		Doctor doctor = needs.firstDoctor();
		if (doctor == null) {
			return Optional.empty();
		}
		if (doctor.institution().isBlank()) {
			return Optional.of(Finding.warns(WORKS_AT_ANOTHER_INSTITUTION,
					"We do not know where the first doctor works, so it could be the same place."));
		}
		return Optional.of(isSame(specialist.institution(), doctor.institution())
				? Finding.conflict(WORKS_AT_ANOTHER_INSTITUTION,
						"Works at " + specialist.institution() + ", like the first doctor.")
				: Finding.supports(WORKS_AT_ANOTHER_INSTITUTION,
						"Works at " + specialist.institution() + ", not where the first doctor works."));
	}

	// Whoever was there in other years may never have met the first doctor.
	private static Optional<Finding> trainedElsewhere(Specialist specialist, ReviewNeeds needs) {
		if (needs.circumstances().firstDoctorTrainedAt().isBlank()) {
			return Optional.empty();
		}
		Training first = Training.of(needs.circumstances().firstDoctorTrainedAt());
		List<Training> samePlace = specialist.trainedAt()
			.stream()
			.map(Training::of)
			.filter((training) -> isSame(training.place(), first.place()))
			.toList();
		if (samePlace.isEmpty()) {
			return Optional
				.of(Finding.supports(TRAINED_ELSEWHERE, "Was trained at another place than the first doctor."));
		}
		return Optional.of(samePlace.stream().anyMatch(first::mayHaveMet)
				? Finding.conflict(TRAINED_ELSEWHERE, "Was trained at " + first.place() + ", like the first doctor.")
				: Finding.warns(TRAINED_ELSEWHERE,
						"Was trained at " + first.place() + ", like the first doctor, but in other years."));
	}

	private static Optional<Finding> isNoCloseAssociate(Specialist specialist, ReviewNeeds needs) {
		return needs.circumstances().closeAssociates().contains(specialist.id())
				? Optional.of(Finding.conflict(IS_NO_CLOSE_ASSOCIATE, "Works closely with the first doctor."))
				: Optional.empty();
	}

	// A further opinion is worth as much as it is independent of all before.
	private static Optional<Finding> isIndependentOfEarlierReviewers(Specialist specialist, ReviewNeeds needs) {
		return needs.earlier()
			.stream()
			.map((earlier) -> besides(specialist, earlier))
			.reduce((one, other) -> (one.weight().compareTo(other.weight()) >= 0) ? one : other);
	}

	private static Finding besides(Specialist specialist, Specialist earlier) {
		String like = ", like " + earlier.name() + ", who has reviewed this case.";
		if (isSame(specialist.institution(), earlier.institution())) {
			return Finding.conflict(IS_INDEPENDENT_OF_EARLIER_REVIEWERS, "Works at " + specialist.institution() + like);
		}
		return trainedWith(specialist, earlier)
			.map((place) -> Finding.warns(IS_INDEPENDENT_OF_EARLIER_REVIEWERS, "Was trained at " + place + like))
			.orElseGet(() -> Finding.supports(IS_INDEPENDENT_OF_EARLIER_REVIEWERS,
					"Works elsewhere than " + earlier.name() + ", who has reviewed this case."));
	}

	private static Optional<String> trainedWith(Specialist specialist, Specialist earlier) {
		List<Training> others = earlier.trainedAt().stream().map(Training::of).toList();
		return specialist.trainedAt()
			.stream()
			.map(Training::of)
			.filter((own) -> others.stream().anyMatch((it) -> isSame(own.place(), it.place()) && own.mayHaveMet(it)))
			.map(Training::place)
			.findFirst();
	}

	private static Optional<Finding> wasNotSuggestedByTheFirstDoctor(Specialist specialist, ReviewNeeds needs) {
		return needs.circumstances().suggestedByFirstDoctor().contains(specialist.id())
				? Optional.of(Finding.warns(WAS_NOT_SUGGESTED_BY_THE_FIRST_DOCTOR,
						"The first doctor suggested this specialist. They may know each other."))
				: Optional.empty();
	}

	private static Optional<Finding> reviewsThisKindOfCondition(Specialist specialist, ReviewNeeds needs) {
		if (specialist.conditions().contains(needs.condition())) {
			return Optional.of(Specialization.judge(specialist, needs));
		}
		// Nothing can be said of the kind "other": a person has to look.
		return Optional.of((needs.condition() == ConditionKind.OTHER)
				? Finding.warns(REVIEWS_THIS_KIND_OF_CONDITION,
						"Check that " + specialist.specialty() + " is the right specialty for this condition.")
				: Finding.conflict(REVIEWS_THIS_KIND_OF_CONDITION,
						"Works in " + specialist.specialty() + ", which is not the usual specialty here."));
	}

	private static Optional<Finding> worksAtADesignatedCenterForCancer(Specialist specialist, ReviewNeeds needs) {
		return (needs.condition() == ConditionKind.CANCER && specialist.designatedCancerCenter())
				? Optional.of(Finding.supports(WORKS_AT_A_DESIGNATED_CENTER_FOR_CANCER,
						"Works at a cancer center designated by the National Cancer Institute."))
				: Optional.empty();
	}

	private static Optional<Finding> canExamineWhereNeeded(Specialist specialist, ReviewNeeds needs) {
		if (!needs.circumstances().examinationNeeded()) {
			return Optional.empty();
		}
		return Optional.of(specialist.reviewKinds().stream().anyMatch(ReviewKind::canExamine)
				? Finding.supports(CAN_EXAMINE_WHERE_NEEDED, "Can see and examine the patient in person.")
				: Finding.conflict(CAN_EXAMINE_WHERE_NEEDED,
						"Reviews from a distance only, and this case needs an examination."));
	}

	private static Optional<Finding> isLicensedInThePatientsState(Specialist specialist, ReviewNeeds needs) {
		if (needs.state().isBlank()) {
			return Optional.of(Finding.warns(IS_LICENSED_IN_THE_PATIENTS_STATE,
					"We do not know the patient's state, so check the license."));
		}
		return Optional.of(specialist.licensedIn().stream().anyMatch((state) -> isSame(state, needs.state()))
				? Finding.supports(IS_LICENSED_IN_THE_PATIENTS_STATE, "Is licensed in " + needs.state() + ".")
				: Finding.conflict(IS_LICENSED_IN_THE_PATIENTS_STATE,
						"Is not licensed in " + needs.state() + ", where the patient lives."));
	}

	private static Optional<Finding> isInNetwork(Specialist specialist, ReviewNeeds needs) {
		if (needs.insurer().isBlank()) {
			return Optional.empty();
		}
		return Optional.of(specialist.networks().stream().anyMatch((network) -> isSame(network, needs.insurer()))
				? Finding.supports(IS_IN_NETWORK, "Is listed as in network for " + needs.insurer() + ".")
				: Finding.warns(IS_IN_NETWORK,
						"Is not listed as in network for " + needs.insurer() + ", so it may cost more."));
	}

	private static Optional<Finding> isReadyBeforeTheDecision(Specialist specialist, ReviewNeeds needs) {
		Integer left = needs.workingDaysLeft();
		if (left == null) {
			return Optional.empty();
		}
		String promise = "Promises the opinion within " + specialist.promisedDays()
				+ ((specialist.promisedDays() == 1) ? " working day" : " working days");
		return Optional.of((specialist.promisedDays() < left)
				? Finding.supports(IS_READY_BEFORE_THE_DECISION, promise + ", before the decide-by date.")
				: Finding.warns(IS_READY_BEFORE_THE_DECISION, promise + ", which is too close to the decide-by date."));
	}

	private static Optional<Finding> speaksThePatientsLanguage(Specialist specialist, ReviewNeeds needs) {
		if (needs.language().isBlank()) {
			return Optional.empty();
		}
		return Optional.of(specialist.languages().stream().anyMatch((spoken) -> isSame(spoken, needs.language()))
				? Finding.supports(SPEAKS_THE_PATIENTS_LANGUAGE, "Speaks " + needs.language() + ".")
				: Finding.warns(SPEAKS_THE_PATIENTS_LANGUAGE,
						"Does not speak " + needs.language() + ", so an interpreter is needed for a talk."));
	}

	private static Optional<Finding> isNotAway(Specialist specialist, ReviewNeeds needs) {
		return Optional.ofNullable(needs.away().get(specialist.id()))
			.map((absence) -> Finding.conflict(IS_NOT_AWAY,
					"Is away until " + DAY.format(absence.until()) + ", and is asked for nothing before."));
	}

	// Places and insurers are typed by hand, in the intake as in the directory.
	private static boolean isSame(String one, String other) {
		return plain(one).equals(plain(other));
	}

	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT)
			.replaceFirst("^\\s*the\\s", "")
			.replaceAll("[^\\p{L}\\p{N}]+", " ")
			.strip();
	}

}
