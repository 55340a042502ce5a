package org.secondopinion.web.documents;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.secondopinion.domain.documents.FileKind;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;

import org.springframework.validation.Errors;

/**
 * What somebody says is in a file.
 *
 * @param records the records that it has, or that it is something else
 * @param note what else a reader should know
 * @param mine whether an image is the patient's, although its header names another person
 */
record AttachForm(List<String> records, String note, String mine) {

	private static final String SOMETHING_ELSE = "SOMETHING_ELSE";

	AttachForm {
		records = List.copyOf(Objects.requireNonNullElse(records, List.of()));
		note = Typed.text(note);
		mine = Typed.text(mine);
	}

	/**
	 * Before anybody said anything.
	 * @param kind what the file is
	 * @return a form in which is chosen what goes without saying
	 */
	static AttachForm suggested(FileKind kind) {
		return new AttachForm((kind == FileKind.DICOM) ? List.of(RecordKind.IMAGES.name()) : List.of(), "", "");
	}

	/**
	 * What can be in a file: everything but slides, which are things.
	 * @param choices the words
	 * @return the choices
	 */
	static List<Choice> records(Choices choices) {
		List<Choice> kinds = choices.of(RecordKind.class)
			.stream()
			.filter((choice) -> !choice.value().equals(RecordKind.SLIDES.name()))
			.map((choice) -> new Choice(choice.value(), choice.label(), null))
			.collect(Collectors.toList());
		kinds.add(new Choice(SOMETHING_ELSE, "Something else", "A letter, for example. Say below what it is."));
		return List.copyOf(kinds);
	}

	Set<RecordKind> kinds() {
		return this.records.stream()
			.flatMap((chosen) -> Typed.constant(RecordKind.class, chosen).stream())
			.filter((kind) -> kind != RecordKind.SLIDES)
			.collect(Collectors.toSet());
	}

	void check(boolean inDoubt, Errors errors) {
		boolean somethingElse = this.records.contains(SOMETHING_ELSE);
		if (kinds().isEmpty() && !somethingElse) {
			errors.rejectValue("records", "needed", "Choose what is in the file. If it is none of these, choose "
					+ "“Something else” and say what it is.");
		}
		if (kinds().isEmpty() && somethingElse) {
			Typed.needed(errors, "note", this.note, "Say what it is, so that the second doctor knows.");
		}
		Typed.notTooLong(errors, "note", this.note);
		if (inDoubt) {
			new ConfirmForm(this.mine).check(errors);
		}
	}

}
