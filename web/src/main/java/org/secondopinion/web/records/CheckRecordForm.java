package org.secondopinion.web.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.documents.AttachFile;
import org.secondopinion.domain.documents.ImportHealthRecord;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.records.Inspection;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RequestRecords;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The navigator looks at a record that came: three questions. */
@Component
class CheckRecordForm implements TaskForm<CheckRecordForm.Form> {

	private static final String YES = "YES";

	private static final String NO = "NO";

	private static final List<Choice> YES_OR_NO = List.of(new Choice(YES, "Yes", null), new Choice(NO, "No", null));

	private final RequestRecords records;

	private final ImportHealthRecord importing;

	private final AttachFile attaching;

	private final Choices choices;

	private final Today today;

	CheckRecordForm(RequestRecords records, ImportHealthRecord importing, AttachFile attaching, Choices choices,
			Today today) {
		this.records = records;
		this.importing = importing;
		this.attaching = attaching;
		this.choices = choices;
		this.today = today;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.CHECK_RECORD;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public String about(Visit visit, OpenTask task) {
		return this.choices.label(this.records.itemOf(task).kind());
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form("", "", "", "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		RecordItem item = this.records.itemOf(task);
		Map<String, Object> facts = new HashMap<>(Map.of("item", item, "patient", this.importing.patient(visit),
				"reference", visit.caseFile().reference(), "yesOrNo", YES_OR_NO, "attached",
				this.attaching.holding(visit, item.kind()), "askedAgain",
				this.records.isAskedForAgain(visit, item.kind())));
		if (item instanceof RecordItem.Found found) {
			facts.put("evidence", found.evidence());
			facts.put("doubtful", this.importing.doubtful(visit));
		}
		else {
			facts.put("attempt", item.attempts().getLast());
		}
		return facts;
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		answered(form.readable(), "readable", "Say whether it can be read.", errors);
		answered(form.rightPatient(), "rightPatient", "Say whether it is the right patient's.", errors);
		answered(form.complete(), "complete", "Say whether it is complete.", errors);
		boolean somethingWrong = Stream.of(form.readable(), form.rightPatient(), form.complete()).anyMatch(NO::equals);
		if (somethingWrong) {
			Typed.needed(errors, "note", form.note(),
					"Say what is wrong, so that the right thing is asked for next time.");
		}
		Typed.notTooLong(errors, "note", form.note());
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		this.records.inspect(visit, task.id(), new Inspection(this.today.of(visit), form.readable().equals(YES),
				form.rightPatient().equals(YES), form.complete().equals(YES), form.note()));
	}

	private static void answered(String answer, String field, String sentence, Errors errors) {
		if (!answer.equals(YES) && !answer.equals(NO)) {
			errors.rejectValue(field, "needed", sentence);
		}
	}

	record Form(String readable, String rightPatient, String complete, String note) {

		Form {
			readable = Typed.text(readable);
			rightPatient = Typed.text(rightPatient);
			complete = Typed.text(complete);
			note = Typed.text(note);
		}

	}

}
