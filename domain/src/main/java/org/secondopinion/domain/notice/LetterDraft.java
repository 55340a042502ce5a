package org.secondopinion.domain.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Reason;
import org.secondopinion.domain.assessment.SafeToWait;

/**
 * A letter to the doctor as the programme proposes it: in the patient's voice, and
 * collaborative, as patient guides advise (the information is weighty, I value your
 * expertise, I want to understand all options, would you help?). It claims nothing that
 * the patient did not say. The patient changes it freely.
 *
 * @param addressee to whom, one line each: name, institution, address; empty if the
 * patient named no doctor
 * @param text the letter from the greeting to the signature; paragraphs are separated by
 * an empty line
 */
public record LetterDraft(String addressee, String text) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

	/**
	 * Drafts a letter from what the patient told.
	 * @param purpose what it is for
	 * @param intake what the patient told
	 * @param doctorNow who follows the doctor of the intake and gets the letter instead;
	 * {@code null} if nobody does
	 * @param patient the patient's full name
	 * @param programme what people call the programme
	 * @param decideBy the decide-by date; {@code null} if there is none
	 * @return the draft
	 */
	public static LetterDraft of(LetterPurpose purpose, Intake intake, @Nullable String doctorNow, String patient,
			String programme, @Nullable LocalDate decideBy) {
		IntakeSection.Doctor doctor = addressed(intake.doctor(), doctorNow);
		List<String> paragraphs = new ArrayList<>();
		paragraphs.add(greeting(doctor));
		paragraphs.add(situation(intake, doctorNow != null));
		paragraphs.add(wish(intake, programme));
		paragraphs.add(switch (purpose) {
			case TELL -> "Would you help me gather what the other doctor needs? Your notes, test results and reports "
					+ "would help most. I will sign a release form for them. Please also tell me what you think "
					+ "deserves another look.";
			case ASK_FOR_REFERRAL -> referral(intake.insurance(), programme);
			case ASK_FOR_RECORDS -> records(programme);
		});
		paragraphs.add(timing(intake, decideBy));
		paragraphs.add("Thank you for your help.");
		paragraphs.add("Sincerely,\n" + patient + birth(intake.about()));
		String text = paragraphs.stream().filter((it) -> !it.isEmpty()).collect(Collectors.joining("\n\n"));
		return new LetterDraft(addressee(doctor), text);
	}

	// Who follows works where the doctor worked, and has an address of their own.
	private static IntakeSection.@Nullable Doctor addressed(IntakeSection.@Nullable Doctor named,
			@Nullable String doctorNow) {
		return (doctorNow == null) ? named
				: new IntakeSection.Doctor(doctorNow, (named == null) ? "" : named.institution(), "");
	}

	// An office finds a chart by name and date of birth; a name alone may be two people.
	private static String birth(IntakeSection.@Nullable About about) {
		return (about == null) ? "" : "\nDate of birth: " + DAY.format(about.bornOn());
	}

	private static String addressee(IntakeSection.@Nullable Doctor doctor) {
		return (doctor == null) ? ""
				: Stream.of(doctor.name(), doctor.institution(), doctor.contact())
					.filter((line) -> !line.isBlank())
					.collect(Collectors.joining("\n"));
	}

	private static String greeting(IntakeSection.@Nullable Doctor doctor) {
		return (doctor != null && doctor.isNamed()) ? "Dear " + doctor.name() + "," : "Dear doctor,";
	}

	private static String situation(Intake intake, boolean toldByAnother) {
		List<String> sentences = new ArrayList<>();
		if (toldByAnother) {
			sentences.add((intake.doctor() != null && intake.doctor().isNamed())
					? "I was a patient of " + intake.doctor().name()
							+ ", and I understand that you care for the patients now."
					: "I understand that you care for the patients of my doctor now.");
		}
		if (intake.condition() != null) {
			sentences.add((toldByAnother ? "This is the diagnosis that I was told: " : "You told me my diagnosis: ")
					+ sentence(intake.condition().diagnosis()));
		}
		if (intake.treatment() != null) {
			sentences
				.add((toldByAnother ? "The treatment that was proposed is: " : "The treatment we talked about is: ")
						+ sentence(intake.treatment().proposal()));
			if (intake.treatment().plannedOn() != null) {
				sentences.add("It is planned for " + DAY.format(intake.treatment().plannedOn()) + ".");
			}
		}
		return String.join(" ", sentences);
	}

	private static String wish(Intake intake, String programme) {
		boolean insurerRequires = intake.reasons() != null
				&& intake.reasons().reasons().contains(Reason.INSURER_REQUIRES);
		return "This is weighty for me, and I value your expertise. I want to understand all of my options before I "
				+ "decide, so I am asking for a second opinion through " + programme + "."
				+ (insurerRequires ? " My insurer also asks for one." : "");
	}

	private static String referral(IntakeSection.@Nullable Insurance insurance, String programme) {
		boolean insured = insurance != null && !insurance.insurer().isBlank();
		return "Would you give me a referral for it? "
				+ (insured ? "My insurer, " + insurance.insurer() + ", may want it in writing. " : "")
				+ "If you know doctors who see this condition often and work at another institution, I would be glad "
				+ "to have their names. Please send the referral to " + programme + ", or give it to me.";
	}

	// Images and slides are asked for where they were made: that is quicker than through
	// the doctor's office.
	private static String records(String programme) {
		return "Would you send copies of my records to " + programme + ", or give them to me? The other doctor needs "
				+ "the notes of my recent visits, my test results, the reports of imaging and pathology, summaries of "
				+ "procedures and surgeries with their dates, my list of medications with doses, and my allergies. "
				+ "Please also tell us where my images and slides are kept. I will sign a release form for all of it.";
	}

	private static String timing(Intake intake, @Nullable LocalDate decideBy) {
		List<String> sentences = new ArrayList<>();
		if (decideBy != null) {
			sentences.add("I plan to decide by " + DAY.format(decideBy) + ".");
		}
		// The patient asks the current doctor how long it is safe to wait, if nobody did.
		if (intake.timing() == null || intake.timing().safeToWait() == SafeToWait.UNKNOWN) {
			sentences.add("Please tell me how long it is safe to wait.");
		}
		return String.join(" ", sentences);
	}

	private static String sentence(String words) {
		String stripped = words.strip();
		return (stripped.endsWith(".") || stripped.endsWith("!") || stripped.endsWith("?")) ? stripped : stripped + ".";
	}

}
