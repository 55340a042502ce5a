package org.secondopinion.web.opinion;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.opinion.AskAfterReading;
import org.secondopinion.domain.opinion.EditionNumber;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.ReleaseAmendment;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The patient reads what was amended, and why. */
@Component
class ReadAmendmentForm implements TaskForm<ReadAmendmentForm.Form> {

	private static final List<Choice> CONFIRMATION = List.of(new Choice("yes", "I have read what was changed", null));

	private final ReleaseAmendment amendments;

	private final AskAfterReading asking;

	ReadAmendmentForm(ReleaseAmendment amendments, AskAfterReading asking) {
		this.amendments = amendments;
		this.asking = asking;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.READ_AMENDMENT;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form("", "",
				this.amendments.toRead(visit)
					.stream()
					.map((opinion) -> opinion.edition().number().toString())
					.toList());
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		List<Opinion.Released> shown = this.amendments.toRead(visit);
		return Map.of("versions", shown.stream().map(SignedVersion::of).toList(), "release", shown.getLast().release(),
				"reference", visit.caseFile().reference(), "confirmation", CONFIRMATION);
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Typed.notTooLong(errors, "questions", form.questions(), AskAfterReading.LONGEST);
		if (form.read().isEmpty()) {
			errors.rejectValue("read", "read",
					"Tick the box when you have read it. There is no hurry: you can come back later.");
		}
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		this.amendments.confirm(visit, task.id(),
				form.seen().stream().flatMap((seen) -> EditionNumber.parse(seen).stream()).collect(Collectors.toSet()),
				form.questions());
		this.asking.ask(visit, form.questions());
	}

	/**
	 * What the patient says to it.
	 *
	 * @param questions what the patient wants to ask
	 * @param read whether the patient confirms
	 * @param seen the versions that the patient has read
	 */
	record Form(String questions, String read, List<String> seen) {

		Form {
			// A browser counts a new line as one character, and sends two.
			questions = Typed.text(questions).replace("\r\n", "\n");
			read = Typed.text(read);
			seen = Typed.texts(seen);
		}

	}

}
