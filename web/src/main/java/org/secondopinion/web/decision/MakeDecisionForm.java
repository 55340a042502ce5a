package org.secondopinion.web.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.decision.Consent;
import org.secondopinion.domain.decision.Consideration;
import org.secondopinion.domain.decision.Decide;
import org.secondopinion.domain.decision.Decision;
import org.secondopinion.domain.decision.DecisionAnswer;
import org.secondopinion.domain.decision.Detail;
import org.secondopinion.domain.decision.FurtherOpinions;
import org.secondopinion.domain.decision.MoreTime;
import org.secondopinion.domain.decision.OpinionCount;
import org.secondopinion.domain.decision.Outcome;
import org.secondopinion.domain.decision.Recipient;
import org.secondopinion.domain.decision.Worksheet;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The patient weighs and decides, or takes more time. */
@Component
class MakeDecisionForm implements TaskForm<MakeDecisionForm.Form> {

	private static final List<Choice> AFTER = List
		.of(new Choice("yes", "I know, and I still want to take this time", null));

	private static final List<DecisionAnswer> ANSWERS = List.of(DecisionAnswer.DECIDED, DecisionAnswer.NEEDS_TIME);

	private final Decide decide;

	private final FurtherOpinions further;

	private final Recipients recipients;

	private final Choices choices;

	private final Today today;

	MakeDecisionForm(Decide decide, FurtherOpinions further, Recipients recipients, Choices choices, Today today) {
		this.decide = decide;
		this.further = further;
		this.recipients = recipients;
		this.choices = choices;
		this.today = today;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.MAKE_DECISION;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		Worksheet worksheet = this.decide.deliberation(visit).worksheet();
		return new Form(WorksheetFields.of(worksheet), ClarityFields.of(worksheet.clarity()), "", "", "", List.of(),
				Map.of(), "", "", "", "", "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		Set<Recipient> allowed = this.decide.recipients(visit);
		Map<String, Object> facts = new HashMap<>();
		facts.put("reference", visit.caseFile().reference());
		facts.put("considerations", Consideration.values());
		facts.put("clarity", ClarityFields.ANSWERS);
		facts.put("unclear", this.decide.deliberation(visit).worksheet().isUnclear());
		facts.put("answers", this.choices.of(ANSWERS));
		facts.put("outcomes", outcomes(this.further.count(visit)));
		facts.put("count", this.further.count(visit));
		facts.put("recipients", this.recipients.consents(visit, allowed));
		facts.put("details", this.choices.of(Detail.class));
		facts.put("doctorLeftAlone", !allowed.contains(Recipient.FIRST_DOCTOR));
		facts.put("decideBy", visit.caseFile().decideBy());
		facts.put("after", AFTER);
		facts.put("timeTaken", this.decide.deliberation(visit).moreTime());
		return facts;
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		form.worksheet()
			.forEach((consideration, weighed) -> Typed.notTooLong(errors, "worksheet[" + consideration + "].words",
					weighed.words()));
		DecisionAnswer answer = Typed.constant(DecisionAnswer.class, form.answer())
			.filter(ANSWERS::contains)
			.orElse(null);
		if (answer == null) {
			errors.rejectValue("answer", "chosen", "Choose whether you have decided or need more time.");
			return;
		}
		switch (answer) {
			case DECIDED, WANTS_ANOTHER_OPINION -> checkDecision(form, visit, errors);
			case NEEDS_TIME -> {
				if (!form.outcome().isEmpty()) {
					errors.rejectValue("outcome", "both", "You chose a line, but also that you need more time. "
							+ "Choose \"Not decided yet\" here, or say above that you have decided.");
				}
				checkTime(form, visit, errors);
			}
		}
	}

	private void checkDecision(Form form, Visit visit, Errors errors) {
		boolean possible = Typed.constant(Outcome.class, form.outcome())
			.filter(Outcome.possible(this.further.count(visit))::contains)
			.isPresent();
		if (!possible) {
			errors.rejectValue("outcome", "chosen", "Choose the line that comes closest.");
		}
		Typed.needed(errors, "inOwnWords", form.inOwnWords(),
				"Write your decision in your own words. One line is enough.");
		if (!this.decide.recipients(visit).containsAll(form.chosen())) {
			errors.rejectValue("mayBeTold", "contact",
					"You asked us to leave your first doctor alone. Take the tick away, or talk to your navigator first.");
		}
		if (form.chosen().contains(Recipient.FAMILY_MEMBER)) {
			Typed.neededLine(errors, "familyName", form.familyName(), "Write the name of the person.");
			Typed.neededLine(errors, "familyContact", form.familyContact(),
					"Write a phone number or an e-mail address.");
		}
	}

	private void checkTime(Form form, Visit visit, Errors errors) {
		Typed.dayOrNothing(errors, "until", form.until());
		if (Typed.day(form.until()).filter((day) -> day.isBefore(this.today.of(visit))).isPresent()) {
			errors.rejectValue("until", "past", "This day has passed. Choose a later day, or leave it empty.");
		}
		Typed.notTooLong(errors, "timeNote", form.timeNote());
		LocalDate decideBy = visit.caseFile().decideBy();
		boolean late = form.time(visit).isAfter(decideBy);
		if (late && form.knowsItIsLate().isEmpty()) {
			errors.rejectValue("until", "late",
					"This is after your decide-by date. " + "Choose an earlier day, or tick the box below the date.");
		}
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		switch (Typed.constant(DecisionAnswer.class, form.answer()).orElseThrow()) {
			case DECIDED, WANTS_ANOTHER_OPINION -> decide(visit, task, form);
			case NEEDS_TIME -> this.decide.takeTime(visit, task.id(), form.sheet(), form.time(visit));
		}
	}

	private void decide(Visit visit, OpenTask task, Form form) {
		Outcome outcome = Typed.constant(Outcome.class, form.outcome()).orElseThrow();
		if (outcome == Outcome.ANOTHER_OPINION) {
			this.further.wish(visit, task.id(), form.sheet(), form.inOwnWords());
		}
		else {
			this.decide.decide(visit, task.id(), form.sheet(),
					new Decision(outcome, form.inOwnWords(), form.consents(), visit.at()));
		}
	}

	private List<Choice> outcomes(OpinionCount count) {
		List<Choice> outcomes = new ArrayList<>();
		outcomes.add(new Choice("", "Not decided yet", null));
		outcomes.addAll(this.choices.of(Outcome.possible(count)));
		return outcomes;
	}

	record Form(Map<String, WorksheetFields> worksheet, ClarityFields clarity, String answer, String outcome,
			String inOwnWords, List<String> mayBeTold, Map<String, DetailFields> details, String familyName,
			String familyContact, String until, String timeNote, String knowsItIsLate) {

		Form {
			worksheet = WorksheetFields.complete(worksheet);
			clarity = Objects.requireNonNullElse(clarity, ClarityFields.EMPTY);
			answer = Typed.text(answer);
			outcome = Typed.text(outcome);
			inOwnWords = Typed.text(inOwnWords);
			mayBeTold = Typed.texts(mayBeTold);
			details = DetailFields.complete(details);
			familyName = Typed.text(familyName);
			familyContact = Typed.text(familyContact);
			until = Typed.text(until);
			timeNote = Typed.text(timeNote);
			knowsItIsLate = Typed.text(knowsItIsLate);
		}

		Worksheet sheet() {
			return WorksheetFields.worksheet(this.worksheet, this.clarity);
		}

		List<Recipient> chosen() {
			List<Recipient> chosen = new ArrayList<>();
			this.mayBeTold.forEach((name) -> Typed.constant(Recipient.class, name).ifPresent(chosen::add));
			return chosen;
		}

		List<Consent> consents() {
			return chosen().stream().distinct().map(this::consent).toList();
		}

		private Consent consent(Recipient recipient) {
			boolean family = recipient == Recipient.FAMILY_MEMBER;
			return new Consent(recipient, family ? this.familyName : "", family ? this.familyContact : "",
					Objects.requireNonNull(this.details.get(recipient.name())).chosen());
		}

		MoreTime time(Visit visit) {
			return new MoreTime(Typed.day(this.until).orElse(null), this.timeNote, visit.at());
		}

	}

}
