package org.secondopinion.web.notice;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
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

/**
 * The navigator sends the letter that the patient approved: by a mail that leaves when
 * the button is pressed, or printed, which is noted.
 */
class SendLetterForm implements TaskForm<SendLetterForm.Form> {

	/** An address as people write it; the mail server has the last word. */
	private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+");

	/** What somebody does outside the application, and notes here. */
	private static final Set<LetterMeans> BY_HAND = EnumSet.complementOf(EnumSet.of(LetterMeans.EMAIL));

	private final TaskKind kind;

	private final NotifyDoctor notifyDoctor;

	private final AskOffice askOffice;

	private final Notices notices;

	private final Choices choices;

	private final Today today;

	SendLetterForm(TaskKind kind, NotifyDoctor notifyDoctor, AskOffice askOffice, Notices notices, Choices choices,
			Today today) {
		this.kind = kind;
		this.notifyDoctor = notifyDoctor;
		this.askOffice = askOffice;
		this.notices = notices;
		this.choices = choices;
		this.today = today;
	}

	@Override
	public TaskKind kind() {
		return this.kind;
	}

	@Override
	public boolean hasOwnButtons() {
		return true;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form("", "", emailIn(this.notices.of(visit.caseId())), this.today.of(visit).toString(), "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		Notice notice = this.notices.of(visit.caseId());
		// Without a date of birth the office could not prove a link.
		return Map.of("reference", visit.caseFile().reference(), "byMail", this.askOffice.isPossible(visit), "means",
				this.choices.of(BY_HAND), "notice", notice, "refusal",
				ContactRule.brokenByLetter(notice).map(ContactRule::sentence).orElse(""));
	}

	private static String emailIn(Notice notice) {
		return (notice.letter() == null) ? ""
				: ADDRESS.matcher(notice.letter().addressee()).results().map(MatchResult::group).findFirst().orElse("");
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		ContactRule.brokenByLetter(this.notices.of(visit.caseId()))
			.ifPresent((rule) -> errors.reject("refused", rule.sentence()));
		if (form.isMailed()) {
			if (!this.askOffice.isPossible(visit) || !ADDRESS.matcher(form.email()).matches()) {
				errors.rejectValue("email", "address",
						"Write the e-mail address of the office, such as office@example.org.");
			}
			return;
		}
		if (Typed.constant(LetterMeans.class, form.means()).filter(BY_HAND::contains).isEmpty()) {
			errors.rejectValue("means", "chosen", "Say how the letter went to the doctor.");
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
		LetterPurpose purpose = this.notices.of(visit.caseId()).purposeOfLetter();
		if (form.isMailed()) {
			this.askOffice.byMail(visit, form.email());
			this.notifyDoctor.send(visit, task.id(), purpose,
					new LetterSending(LetterMeans.EMAIL, this.today.of(visit), ""));
			return;
		}
		this.notifyDoctor.send(visit, task.id(), purpose,
				new LetterSending(Typed.constant(LetterMeans.class, form.means()).orElseThrow(),
						Typed.day(form.sentOn()).orElseThrow(), form.note()));
	}

	/**
	 * What was typed.
	 *
	 * @param way the button that was pressed: {@code mail} sends the mail now, any other
	 * notes what somebody did
	 */
	record Form(String way, String means, String email, String sentOn, String note) {

		Form {
			way = Typed.text(way);
			means = Typed.text(means);
			email = Typed.text(email);
			sentOn = Typed.text(sentOn);
			note = Typed.text(note);
		}

		boolean isMailed() {
			return this.way.equals("mail");
		}

	}

}
