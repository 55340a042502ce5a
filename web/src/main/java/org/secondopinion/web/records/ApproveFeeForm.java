package org.secondopinion.web.records;

import java.util.Map;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.records.AnswerFee;
import org.secondopinion.domain.records.FeeAnswer;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RequestRecords;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The patient says whether a fee for a record is paid. */
@Component
class ApproveFeeForm implements TaskForm<ApproveFeeForm.Form> {

	private final AnswerFee answering;

	private final RequestRecords records;

	private final Choices choices;

	private final Today today;

	ApproveFeeForm(AnswerFee answering, RequestRecords records, Choices choices, Today today) {
		this.answering = answering;
		this.records = records;
		this.choices = choices;
		this.today = today;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.APPROVE_FEE;
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
		return new Form("", "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		RecordItem item = this.records.itemOf(task);
		return Map.of("item", item, "fee", this.answering.feeOf(task).inWords(), "keeper",
				item.attempts().getLast().request().keeper().name(), "answers", this.choices.of(FeeAnswer.class));
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Typed.chosen(errors, "answer", FeeAnswer.class, form.answer(), "Choose what we do about the fee.");
		Typed.notTooLong(errors, "words", form.words());
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		this.answering.answer(visit, task.id(), Typed.constant(FeeAnswer.class, form.answer()).orElseThrow(),
				this.today.of(visit), form.words());
	}

	record Form(String answer, String words) {

		Form {
			answer = Typed.text(answer);
			words = Typed.text(words);
		}

	}

}
