package org.secondopinion.web.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.AskOffice;
import org.secondopinion.domain.notice.ContactRule;
import org.secondopinion.domain.notice.LetterMeans;
import org.secondopinion.domain.notice.LetterPurpose;
import org.secondopinion.domain.notice.LetterSending;
import org.secondopinion.domain.notice.Notice;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.notice.NotifyDoctor;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;
import org.secondopinion.web.layout.Typed;

import org.springframework.validation.Errors;

/** The navigator sends the letter that the patient approved, and notes how. */
class SendLetterForm implements TaskForm<SendLetterForm.Form> {

	/** An address as people write it; the mail server has the last word. */
	private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+");

	private final LetterPurpose purpose;

	private final NotifyDoctor notifyDoctor;

	private final AskOffice askOffice;

	private final Notices notices;

	private final Choices choices;

	private final Today today;

	SendLetterForm(LetterPurpose purpose, NotifyDoctor notifyDoctor, AskOffice askOffice, Notices notices,
			Choices choices, Today today) {
		this.purpose = purpose;
		this.notifyDoctor = notifyDoctor;
		this.askOffice = askOffice;
		this.notices = notices;
		this.choices = choices;
		this.today = today;
	}

	@Override
	public TaskKind kind() {
		return switch (this.purpose) {
			case TELL -> TaskKind.SEND_LETTER;
			case ASK_FOR_REFERRAL -> TaskKind.SEND_REFERRAL_REQUEST;
		};
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form("", emailIn(this.notices.of(visit.caseId())), this.today.of(visit).toString(), "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		Notice notice = this.notices.of(visit.caseId());
		return Map.of("reference", visit.caseFile().reference(), "means", this.choices.of(means(visit)), "notice",
				notice, "refusal", ContactRule.brokenByLetter(notice).map(ContactRule::sentence).orElse(""));
	}

	// Without a date of birth the office could not prove a link.
	private List<LetterMeans> means(Visit visit) {
		return Arrays.stream(LetterMeans.values())
			.filter((means) -> means != LetterMeans.EMAIL || this.askOffice.isPossible(visit))
			.toList();
	}

	private static String emailIn(Notice notice) {
		return (notice.letter() == null) ? ""
				: ADDRESS.matcher(notice.letter().addressee()).results().map(MatchResult::group).findFirst().orElse("");
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		ContactRule.brokenByLetter(this.notices.of(visit.caseId()))
			.ifPresent((rule) -> errors.reject("refused", rule.sentence()));
		Optional<LetterMeans> means = Typed.constant(LetterMeans.class, form.means()).filter(means(visit)::contains);
		if (means.isEmpty()) {
			errors.rejectValue("means", "chosen", "Say how the letter goes to the doctor.");
		}
		if (means.equals(Optional.of(LetterMeans.EMAIL)) && !ADDRESS.matcher(form.email()).matches()) {
			errors.rejectValue("email", "address",
					"Write the e-mail address of the office, such as office@example.org.");
		}
		Typed
			.pastDay(errors, "sentOn", form.sentOn(), this.today.of(visit),
					"Give the day on which the letter went out.")
			.filter((day) -> day.isBefore(this.today.opened(visit)))
			.ifPresent(
					(_) -> errors.rejectValue("sentOn", "early", "This is before the case was opened. Check the day."));
		Typed.notTooLong(errors, "note", form.note());
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		LetterMeans means = Typed.constant(LetterMeans.class, form.means()).orElseThrow();
		if (means == LetterMeans.EMAIL) {
			this.askOffice.byMail(visit, form.email());
		}
		this.notifyDoctor.send(visit, task.id(), this.purpose,
				new LetterSending(means, Typed.day(form.sentOn()).orElseThrow(), form.note()));
	}

	record Form(String means, String email, String sentOn, String note) {

		Form {
			means = Typed.text(means);
			email = Typed.text(email);
			sentOn = Typed.text(sentOn);
			note = Typed.text(note);
		}

	}

}
