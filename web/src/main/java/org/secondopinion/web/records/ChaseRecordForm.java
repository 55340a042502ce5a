package org.secondopinion.web.records;

import java.util.List;
import java.util.Map;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.records.Chase;
import org.secondopinion.domain.records.ChaseRecord;
import org.secondopinion.domain.records.Keeper;
import org.secondopinion.domain.records.Ladder;
import org.secondopinion.domain.records.OfficeLetter;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordItems;
import org.secondopinion.domain.records.RequestMeans;
import org.secondopinion.domain.records.RequestRecords;
import org.secondopinion.domain.records.RequestRule;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The navigator asks again, or sends the letter that comes next, and notes it. */
@Component
class ChaseRecordForm implements TaskForm<ChaseRecordForm.Form> {

	private static final String DONE = "DONE";

	private static final List<Choice> OUTCOMES = List.of(
			new Choice(DONE, "Yes", "The wait begins again. You are told when the next step is due."),
			new Choice("NOT_NEEDED", "No, it is not needed",
					"They answered meanwhile, or must not be asked. " + "What they answered is noted next."));

	private final ChaseRecord chasing;

	private final RequestRecords records;

	private final RecordItems items;

	private final LettersDesk desk;

	private final Choices choices;

	private final Today today;

	ChaseRecordForm(ChaseRecord chasing, RequestRecords records, RecordItems items, LettersDesk desk, Choices choices,
			Today today) {
		this.chasing = chasing;
		this.records = records;
		this.items = items;
		this.desk = desk;
		this.choices = choices;
		this.today = today;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.CHASE_RECORD;
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
		OfficeLetter draft = this.desk.draft(visit, this.items.requested(task));
		return new Form("", draft.addressee(), draft.text(), "", this.today.of(visit).toString(), "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		RecordItem.Requested item = this.items.requested(task);
		return Map.ofEntries(Map.entry("reference", visit.caseFile().reference()), Map.entry("item", item),
				Map.entry("attempt", item.underWay()), Map.entry("rung", Ladder.next(item.underWay())),
				Map.entry("lastDayByLaw", Ladder.lastDayByLaw(item.underWay())),
				Map.entry("atHome", item.underWay().request().keeper().kind() == Keeper.Kind.PATIENT),
				Map.entry("outcomes", OUTCOMES), Map.entry("means", this.choices.of(RequestMeans.class)),
				Map.entry("refusal",
						this.records.refusal(visit, item.kind(), item.underWay().request().keeper())
							.map(RequestRule::sentence)
							.orElse("")));
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		RecordItem.Requested item = this.items.requested(task);
		if (OUTCOMES.stream().noneMatch((choice) -> choice.value().equals(form.outcome()))) {
			errors.rejectValue("outcome", "chosen", "Say whether you did it.");
		}
		Typed.notTooLong(errors, "note", form.note());
		if (!form.outcome().equals(DONE)) {
			return;
		}
		this.records.refusal(visit, item.kind(), item.underWay().request().keeper())
			.ifPresent((rule) -> errors.reject("refused", rule.sentence()));
		Typed.needed(errors, "addressee", form.addressee(), "Write to whom it went.");
		Typed.needed(errors, "text", form.text(), "Write what it said.");
		Typed.chosen(errors, "means", RequestMeans.class, form.means(), "Choose how it went.");
		Typed.pastDay(errors, "on", form.on(), this.today.of(visit), "Give the day on which it was.")
			.filter((day) -> day.isBefore(item.underWay().request().on()))
			.ifPresent((_) -> errors.rejectValue("on", "early",
					"This is before the record was requested. Check the day."));
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		if (!form.outcome().equals(DONE)) {
			this.chasing.notNeeded(visit, task.id(), this.today.of(visit));
			return;
		}
		this.chasing.climbed(visit, task.id(), new Chase(Ladder.next(this.items.requested(task).underWay()),
				Typed.constant(RequestMeans.class, form.means()).orElseThrow(), Typed.day(form.on()).orElseThrow(),
				new OfficeLetter(form.addressee(), form.text()), form.note()));
	}

	record Form(String outcome, String addressee, String text, String means, String on, String note) {

		Form {
			outcome = Typed.text(outcome);
			addressee = Typed.text(addressee);
			text = Typed.text(text);
			means = Typed.text(means);
			on = Typed.text(on);
			note = Typed.text(note);
		}

	}

}
