package org.secondopinion.domain.assessment;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What the patient told at the start. Sections are answered one by one, in any order;
 * {@code null} means not yet.
 *
 * @param about who the patient is, as offices and doctors know a patient; intakes that
 * were handed in before this was asked have none
 * @param reasons why a second opinion
 * @param condition what the patient has
 * @param treatment what is proposed
 * @param timing how long it is safe to wait
 * @param questions what the patient wants to know
 * @param priorities what matters to the patient
 * @param doctor who gave the first opinion
 * @param insurance who pays
 * @param submittedAt when the patient handed it in, the last time; {@code null} before
 */
public record Intake(IntakeSection.@Nullable About about, IntakeSection.@Nullable Reasons reasons,
		IntakeSection.@Nullable Condition condition, IntakeSection.@Nullable Treatment treatment,
		IntakeSection.@Nullable Timing timing, IntakeSection.@Nullable Questions questions,
		IntakeSection.@Nullable Priorities priorities, IntakeSection.@Nullable Doctor doctor,
		IntakeSection.@Nullable Insurance insurance, @Nullable Instant submittedAt) {

	/** An intake in which nothing was answered. */
	public static final Intake EMPTY = new Intake(null, null, null, null, null, null, null, null, null, null);

	/**
	 * This intake with one section answered, or answered anew.
	 * @param section the answer
	 * @return the intake with it
	 */
	public Intake with(IntakeSection section) {
		return switch (section) {
			case IntakeSection.About it -> new Intake(it, this.reasons, this.condition, this.treatment, this.timing,
					this.questions, this.priorities, this.doctor, this.insurance, this.submittedAt);
			case IntakeSection.Reasons it -> new Intake(this.about, it, this.condition, this.treatment, this.timing,
					this.questions, this.priorities, this.doctor, this.insurance, this.submittedAt);
			case IntakeSection.Condition it -> new Intake(this.about, this.reasons, it, this.treatment, this.timing,
					this.questions, this.priorities, this.doctor, this.insurance, this.submittedAt);
			case IntakeSection.Treatment it -> new Intake(this.about, this.reasons, this.condition, it, this.timing,
					this.questions, this.priorities, this.doctor, this.insurance, this.submittedAt);
			case IntakeSection.Timing it -> new Intake(this.about, this.reasons, this.condition, this.treatment, it,
					this.questions, this.priorities, this.doctor, this.insurance, this.submittedAt);
			case IntakeSection.Questions it -> new Intake(this.about, this.reasons, this.condition, this.treatment,
					this.timing, it, this.priorities, this.doctor, this.insurance, this.submittedAt);
			case IntakeSection.Priorities it -> new Intake(this.about, this.reasons, this.condition, this.treatment,
					this.timing, this.questions, it, this.doctor, this.insurance, this.submittedAt);
			case IntakeSection.Doctor it -> new Intake(this.about, this.reasons, this.condition, this.treatment,
					this.timing, this.questions, this.priorities, it, this.insurance, this.submittedAt);
			case IntakeSection.Insurance it -> new Intake(this.about, this.reasons, this.condition, this.treatment,
					this.timing, this.questions, this.priorities, this.doctor, it, this.submittedAt);
		};
	}

	/**
	 * This intake, handed in.
	 * @param at when
	 * @return the intake with its moment
	 */
	public Intake submitted(Instant at) {
		return new Intake(this.about, this.reasons, this.condition, this.treatment, this.timing, this.questions,
				this.priorities, this.doctor, this.insurance, at);
	}

	/**
	 * These answers, to be checked and handed in again.
	 * @return the intake, not handed in
	 */
	public Intake toBeHandedIn() {
		return new Intake(this.about, this.reasons, this.condition, this.treatment, this.timing, this.questions,
				this.priorities, this.doctor, this.insurance, null);
	}

	/**
	 * The sections that are not answered yet, in the order in which they are asked.
	 * @return empty if the intake is complete
	 */
	public Set<IntakeSection.Name> missing() {
		Set<IntakeSection.Name> missing = EnumSet.allOf(IntakeSection.Name.class);
		missing.removeAll(answered().map(IntakeSection::sectionName).collect(Collectors.toSet()));
		return missing;
	}

	public boolean isComplete() {
		return missing().isEmpty();
	}

	/**
	 * The answer to one section.
	 * @param name which section
	 * @return the answer, or nothing yet
	 */
	public Optional<IntakeSection> section(IntakeSection.Name name) {
		return answered().filter((section) -> section.sectionName() == name).findFirst();
	}

	private Stream<IntakeSection> answered() {
		return Stream
			.<@Nullable IntakeSection>of(this.about, this.reasons, this.condition, this.treatment, this.timing,
					this.questions, this.priorities, this.doctor, this.insurance)
			.flatMap(Stream::ofNullable);
	}

}
