package org.secondopinion.domain.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One short part of the intake, answered and saved by itself, so that a patient can leave
 * and come back. Every text is what the patient wrote, trimmed.
 */
public sealed interface IntakeSection {

	/** The sections, in the order in which they are asked. */
	enum Name {

		ABOUT, REASONS, CONDITION, TREATMENT, TIMING, QUESTIONS, PRIORITIES, DOCTOR, INSURANCE

	}

	/**
	 * Which section this is.
	 * @return its name
	 */
	Name sectionName();

	/**
	 * Who the patient is, beyond the name: what tells two patients of one name apart, and
	 * how to reach this one.
	 *
	 * @param bornOn the date of birth, as on the records; not before {@link #EARLIEST}
	 * @param sex as recorded at the doctor's office
	 * @param phone a number, as the patient writes it
	 * @param bestTime when to call; may be empty
	 */
	record About(LocalDate bornOn, RecordedSex sex, String phone, String bestTime) implements IntakeSection {

		/** Nobody who lives was born before it: an earlier day is a typing error. */
		public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

		private static final Pattern EXTENSION = Pattern.compile("\\p{L}.*", Pattern.DOTALL);

		public About {
			if (bornOn.isBefore(EARLIEST)) {
				throw new IllegalArgumentException("Nobody is that old");
			}
			Texts.required(phone);
		}

		@Override
		public Name sectionName() {
			return Name.ABOUT;
		}

		/**
		 * How old the patient is.
		 * @param day on which day
		 * @return completed years
		 */
		public int ageOn(LocalDate day) {
			return Math.toIntExact(ChronoUnit.YEARS.between(this.bornOn, day));
		}

		/**
		 * The phone number as a telephone dials it. What follows a letter is an extension
		 * or a remark, which nobody can dial.
		 * @return digits, with a plus sign before a country code
		 */
		public String dialed() {
			String number = EXTENSION.matcher(this.phone).replaceFirst("");
			return (number.strip().startsWith("+") ? "+" : "") + number.replaceAll("[^0-9]", "");
		}

	}

	/**
	 * Why the patient seeks a second opinion.
	 *
	 * @param reasons at least one
	 * @param inOwnWords what the patient adds; may be empty
	 */
	record Reasons(Set<Reason> reasons, String inOwnWords) implements IntakeSection {

		public Reasons {
			reasons = Set.copyOf(reasons);
			if (reasons.isEmpty()) {
				throw new IllegalArgumentException("At least one reason");
			}
		}

		@Override
		public Name sectionName() {
			return Name.REASONS;
		}

	}

	/**
	 * What the patient has.
	 *
	 * @param kind the broad kind
	 * @param diagnosis what the doctor called it
	 * @param understanding what the patient understands of it; may be empty
	 */
	record Condition(ConditionKind kind, String diagnosis, String understanding) implements IntakeSection {

		public Condition {
			Texts.required(diagnosis);
		}

		@Override
		public Name sectionName() {
			return Name.CONDITION;
		}

	}

	/**
	 * What the first doctor proposes.
	 *
	 * @param proposal the treatment in front of the patient
	 * @param surgery whether it is an operation or another invasive procedure
	 * @param plannedOn the day for which it is planned; {@code null} if none is set
	 */
	record Treatment(String proposal, boolean surgery, @Nullable LocalDate plannedOn) implements IntakeSection {

		public Treatment {
			Texts.required(proposal);
		}

		@Override
		public Name sectionName() {
			return Name.TREATMENT;
		}

	}

	/**
	 * How long it is safe to wait.
	 *
	 * @param safeToWait what the current doctor said
	 * @param redFlag whether the patient reports severe or sudden symptoms now
	 */
	record Timing(SafeToWait safeToWait, boolean redFlag) implements IntakeSection {

		/**
		 * Whether the patient may need care before anything else. The triage that follows
		 * the intake finds the same, but hours later.
		 * @return {@code true} for an emergency, or for severe or sudden symptoms
		 */
		public boolean needsCareNow() {
			return this.redFlag || this.safeToWait == SafeToWait.EMERGENCY;
		}

		@Override
		public Name sectionName() {
			return Name.TIMING;
		}

	}

	/**
	 * What the patient wants to know.
	 *
	 * @param questions one to five, the most important first
	 */
	record Questions(List<String> questions) implements IntakeSection {

		/** How many questions a second doctor can do justice to. */
		public static final int MOST = 5;

		public Questions {
			questions = List.copyOf(questions);
			if (questions.isEmpty() || questions.size() > MOST) {
				throw new IllegalArgumentException("One to five questions");
			}
			questions.forEach(Texts::required);
		}

		@Override
		public Name sectionName() {
			return Name.QUESTIONS;
		}

	}

	/**
	 * What matters to the patient.
	 *
	 * @param priorities what matters most
	 * @param worries the main worries; may be empty
	 */
	record Priorities(String priorities, String worries) implements IntakeSection {

		public Priorities {
			Texts.required(priorities);
		}

		@Override
		public Name sectionName() {
			return Name.PRIORITIES;
		}

	}

	/**
	 * Who gave the first opinion.
	 *
	 * @param name the doctor's name; empty if the patient has no doctor
	 * @param institution where the doctor works; independence is judged by it
	 * @param contact phone or address of the office; may be empty
	 */
	record Doctor(String name, String institution, String contact) implements IntakeSection {

		@Override
		public Name sectionName() {
			return Name.DOCTOR;
		}

		public boolean isNamed() {
			return !this.name.isBlank();
		}

	}

	/**
	 * Who pays.
	 *
	 * @param insurer the insurer; empty if none
	 * @param state the two-letter state in which the patient lives; a doctor needs a
	 * licence for it
	 */
	record Insurance(String insurer, String state) implements IntakeSection {

		@Override
		public Name sectionName() {
			return Name.INSURANCE;
		}

	}

}
