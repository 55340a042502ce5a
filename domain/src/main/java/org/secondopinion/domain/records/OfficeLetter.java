package org.secondopinion.domain.records;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A letter about a record that does not come, as the programme proposes it, or as it was
 * sent.
 *
 * @param addressee to whom, one line each
 * @param text the letter from the greeting to the signature; paragraphs are separated by
 * an empty line
 */
public record OfficeLetter(String addressee, String text) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

	private static final String GREETING = "To whom it may concern,";

	/**
	 * Drafts the letter of a rung. Nothing is claimed that was not noted. Patients who
	 * have the record at home are only reminded, in other words than an office.
	 * @param rung which
	 * @param record what is asked for, in words
	 * @param attempt the request under way
	 * @param patient who asks, and for whom
	 * @return the draft
	 */
	public static OfficeLetter draft(Rung rung, String record, Attempt attempt, Sender patient) {
		String keeper = attempt.request().keeper().name();
		if (attempt.request().keeper().kind() == Keeper.Kind.PATIENT) {
			return new OfficeLetter(patient.patient(), toThePatient(record, attempt, patient));
		}
		return switch (rung) {
			case PAYMENT -> new OfficeLetter(keeper, payment(record, attempt, patient));
			case REMINDER -> new OfficeLetter(keeper, reminder(record, attempt, patient));
			case RIGHT_TO_A_COPY -> new OfficeLetter(keeper, rightToACopy(record, attempt, patient));
			case COMPLAINT -> new OfficeLetter("Office for Civil Rights\nU.S. Department of Health and Human Services",
					complaint(record, attempt, patient));
		};
	}

	private static String reminder(String record, Attempt attempt, Sender sender) {
		return paragraphs(GREETING,
				"On " + DAY.format(attempt.request().on()) + " we asked you for a record of " + sender.named() + ": "
						+ record
						+ ". It has not arrived. A second opinion on the diagnosis and treatment waits for it.",
				"Please send it, or tell us when you will, or who has it. The signed release authorization is on "
						+ "file; we send it again if you need it.",
				"You reach us at " + sender.phone() + ".", "Thank you for your help.",
				"Sincerely,\n" + sender.programme());
	}

	private static String toThePatient(String record, Attempt attempt, Sender sender) {
		return paragraphs("Dear " + sender.patient() + ",",
				"On " + DAY.format(attempt.request().on()) + " we asked you for something that you have at home: "
						+ record + ". It has not reached us yet, and the second doctor needs it.",
				"You can send it with your case online, bring it, or send it by post. If you cannot find it, or sending it "
						+ "is hard, tell us: then we ask whoever made it.",
				"You reach us at " + sender.phone() + ".", "With kind regards,\n" + sender.programme());
	}

	private static String payment(String record, Attempt attempt, Sender sender) {
		String fee = Objects.requireNonNull(attempt.pursuit().fee()).inWords();
		return paragraphs(GREETING,
				"You asked for a fee of " + fee + " for a copy of a record of " + sender.named() + ": " + record
						+ ". It is paid.",
				"Please send the copy now. You reach us at " + sender.phone() + ".",
				"Sincerely,\n" + sender.programme());
	}

	private static String rightToACopy(String record, Attempt attempt, Sender sender) {
		return paragraphs(GREETING, "I ask you for a copy of my health record: " + record + ".", asked(attempt, sender),
				"I am entitled to this copy under the HIPAA Privacy Rule, 45 CFR 164.524. You have to answer a "
						+ "request within 30 days. You may take up to 30 days more, once, if you tell me the reason in "
						+ "writing and the date by which you will answer. If you deny the request, you have to tell me "
						+ "why in writing, and how I can have the denial reviewed. If the first request did not reach "
						+ "you in the form that you need, please take this letter as my request.",
				extension(attempt),
				"Please send the copy to " + sender.programme() + ", phone " + sender.phone()
						+ ", whom I asked to collect my records. I need it for a second opinion before I decide.",
				"Sincerely,", sender.signature());
	}

	private static String complaint(String record, Attempt attempt, Sender sender) {
		String keeper = attempt.request().keeper().name();
		return paragraphs(GREETING,
				"I complain about " + keeper + ", which has not given me a copy of my health record: " + record + ".",
				asked(attempt, sender), extension(attempt),
				"I am entitled to a copy under 45 CFR 164.524. The Privacy Rule gives an office 30 days to answer, and "
						+ "once 30 days more with a written reason. "
						+ (!attempt.pursuit().refusals().isEmpty() ? "It refused. " : "This time is over. ")
						+ "I need the record for a second opinion before I decide about treatment.",
				"Please look into it, and help me to get the copy.", "Sincerely,", sender.signature());
	}

	private static String asked(Attempt attempt, Sender sender) {
		List<String> sentences = Stream
			.of(Stream.of(sender.programme() + " asked " + attempt.request().keeper().name() + " for it with my signed "
					+ "authorization on " + DAY.format(attempt.request().on()) + "."),
					attempt.pursuit().chases().stream().map(OfficeLetter::again),
					attempt.pursuit()
						.refusals()
						.stream()
						.map((no) -> "On " + DAY.format(no.on()) + " it was refused: " + sentence(no.reason())))
			.flatMap((it) -> it)
			.toList();
		return String.join(" ", sentences);
	}

	private static String again(Chase chase) {
		return switch (chase.rung()) {
			case PAYMENT -> "The fee was paid on " + DAY.format(chase.on()) + ".";
			case REMINDER -> "It asked again on " + DAY.format(chase.on()) + ".";
			case RIGHT_TO_A_COPY -> "I wrote on " + DAY.format(chase.on()) + " and cited my right to a copy.";
			case COMPLAINT -> "I complained on " + DAY.format(chase.on()) + ".";
		};
	}

	private static String extension(Attempt attempt) {
		Extension taken = attempt.pursuit().extension();
		return (taken == null) ? ""
				: "On " + DAY.format(taken.on()) + " the office took 30 days more: " + sentence(taken.reason());
	}

	private static String sentence(String words) {
		String stripped = words.strip();
		return (stripped.endsWith(".") || stripped.endsWith("!") || stripped.endsWith("?")) ? stripped : stripped + ".";
	}

	private static String paragraphs(String... paragraphs) {
		return Stream.of(paragraphs).filter((it) -> !it.isEmpty()).collect(Collectors.joining("\n\n"));
	}

	/**
	 * Who stands behind a letter.
	 *
	 * @param patient the patient's full name
	 * @param bornOn the date of birth; {@code null} if it was not told
	 * @param programme what people call the programme
	 * @param phone the programme's number
	 */
	public record Sender(String patient, @Nullable LocalDate bornOn, String programme, String phone) {

		// An office finds a chart by name and date of birth.
		String named() {
			return this.patient + ((this.bornOn == null) ? "" : ", born " + DAY.format(this.bornOn));
		}

		String signature() {
			return "____________________________\n" + this.patient
					+ ((this.bornOn == null) ? "" : "\nDate of birth: " + DAY.format(this.bornOn));
		}

	}

}
