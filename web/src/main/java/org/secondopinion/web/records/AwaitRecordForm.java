package org.secondopinion.web.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.records.Attempt;
import org.secondopinion.domain.records.Extension;
import org.secondopinion.domain.records.Leaving;
import org.secondopinion.domain.records.OfficeAnswers;
import org.secondopinion.domain.records.OfficeRefusal;
import org.secondopinion.domain.records.OfficeReplies;
import org.secondopinion.domain.records.RecordArrival;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RequestRecords;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The navigator notes that a record came, or what the office answered instead. */
@Component
class AwaitRecordForm implements TaskForm<AwaitRecordForm.Form> {

	private static final String DOLLARS = "USD";

	private final RequestRecords records;

	private final OfficeAnswers answers;

	private final OfficeReplies replies;

	private final Choices choices;

	private final Today today;

	AwaitRecordForm(RequestRecords records, OfficeAnswers answers, OfficeReplies replies, Choices choices,
			Today today) {
		this.records = records;
		this.answers = answers;
		this.replies = replies;
		this.choices = choices;
		this.today = today;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.AWAIT_RECORD;
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
		return new Form("", this.today.of(visit).toString(), "", "", DOLLARS);
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		RecordItem item = this.records.itemOf(task);
		return Map.of("item", item, "attempt", item.attempts().getLast(), "arrivals",
				this.choices.of(RecordArrival.class), "replies",
				this.replies.of(visit.caseId()).getOrDefault(item.kind(), List.of()));
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Typed.chosen(errors, "arrival", RecordArrival.class, form.arrival(), "Choose what came of it.");
		Attempt attempt = this.records.itemOf(task).attempts().getLast();
		Typed.pastDay(errors, "on", form.on(), this.today.of(visit), "Give the day.")
			.filter((day) -> day.isBefore(attempt.request().on()))
			.ifPresent((_) -> errors.rejectValue("on", "early",
					"This is before the record was requested. Check the day."));
		switch (form.what().orElse(RecordArrival.ARRIVED)) {
			case NOT_AVAILABLE -> Typed.needed(errors, "reason", form.reason(),
					"Say why it cannot be had. The patient and the second doctor will read it.");
			case REFUSED ->
				Typed.needed(errors, "reason", form.reason(), "Say what the office said. The letter to it quotes it.");
			case TAKES_LONGER -> takesLonger(form, attempt, errors);
			case KEPT_ELSEWHERE ->
				Typed.needed(errors, "reason", form.reason(), "Say which office has it, as far as they know.");
			case FEE_ASKED -> Fees.check(form.fee(), form.currency(), errors);
			case ARRIVED -> {
				// Nothing more to say before somebody looked at it.
			}
		}
		Typed.notTooLong(errors, "reason", form.reason());
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		LocalDate on = Typed.day(form.on()).orElseThrow();
		switch (form.what().orElseThrow()) {
			case ARRIVED -> this.records.arrived(visit, task.id(), on);
			case REFUSED -> this.answers.refused(visit, task.id(), new OfficeRefusal(on, form.reason()));
			case TAKES_LONGER -> this.answers.takesLonger(visit, task.id(), new Extension(on, form.reason()));
			case KEPT_ELSEWHERE -> this.answers.keptElsewhere(visit, task.id(),
					new Leaving(Leaving.Why.KEPT_ELSEWHERE, on, form.reason()));
			case FEE_ASKED -> this.answers.feeAsked(visit, task.id(),
					Fees.read(form.fee(), form.currency(), on).orElseThrow(), form.reason());
			case NOT_AVAILABLE -> this.records.notAvailable(visit, task.id(), on, form.reason());
		}
	}

	private static void takesLonger(Form form, Attempt attempt, Errors errors) {
		Typed.needed(errors, "reason", form.reason(), "Write the reason that stands in their letter.");
		if (attempt.pursuit().extension() != null) {
			errors.rejectValue("arrival", "once",
					"They took more time before, and the law gives it only once. If they still do not send it, "
							+ "choose “They refuse”.");
		}
	}

	record Form(String arrival, String on, String reason, String fee, String currency) {

		Form {
			arrival = Typed.text(arrival);
			on = Typed.text(on);
			reason = Typed.text(reason);
			fee = Typed.text(fee);
			currency = Typed.text(currency);
		}

		Optional<RecordArrival> what() {
			return Typed.constant(RecordArrival.class, this.arrival);
		}

	}

}
