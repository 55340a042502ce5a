package org.secondopinion.web.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.decision.Contentment;
import org.secondopinion.domain.decision.Decide;
import org.secondopinion.domain.decision.FollowUpRound;
import org.secondopinion.domain.decision.FurtherOpinions;
import org.secondopinion.domain.decision.PlanFollowed;
import org.secondopinion.domain.decision.TellAfterwards;
import org.secondopinion.domain.decision.WhatHappened;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The patient, or the navigator after a call, says what happened since the decision. */
@Component
class TellWhatHappenedForm implements TaskForm<TellWhatHappenedForm.Form> {

	private static final String YES = "yes";

	private static final List<Choice> HELP = List.of(new Choice("no", "No, not now", null),
			new Choice(YES, "Yes, please call me", null));

	private final TellAfterwards afterwards;

	private final Decide decide;

	private final FurtherOpinions further;

	private final Choices choices;

	TellWhatHappenedForm(TellAfterwards afterwards, Decide decide, FurtherOpinions further, Choices choices) {
		this.afterwards = afterwards;
		this.decide = decide;
		this.further = further;
		this.choices = choices;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.TELL_WHAT_HAPPENED;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public String about(Visit visit, OpenTask task) {
		return this.choices.label(round(visit));
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form("", "", "", "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("decision", this.decide.deliberation(visit).decision());
		facts.put("plans", this.choices.of(PlanFollowed.possible(this.further.count(visit))));
		facts.put("contentments", this.choices.of(Contentment.class));
		facts.put("help", HELP);
		facts.put("asked", !task.isAhead(visit.at()));
		facts.put("askedOn", task.since());
		return facts;
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Typed.chosen(errors, "plan", PlanFollowed.class, form.plan(), "Choose the line that comes closest.");
		Typed.notTooLong(errors, "inOwnWords", form.inOwnWords());
		Typed.chosen(errors, "contentment", Contentment.class, form.contentment(),
				"Choose the line that comes closest.");
		if (HELP.stream().noneMatch((it) -> it.value().equals(form.help()))) {
			errors.rejectValue("help", "chosen", "Say whether you need help.");
		}
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		this.afterwards.tell(visit, task.id(),
				new WhatHappened(round(visit), Typed.constant(PlanFollowed.class, form.plan()).orElseThrow(),
						form.inOwnWords(), Typed.constant(Contentment.class, form.contentment()).orElseThrow(),
						form.help().equals(YES), visit.at()));
	}

	private FollowUpRound round(Visit visit) {
		return this.afterwards.followUp(visit).round().orElseThrow();
	}

	record Form(String plan, String inOwnWords, String contentment, String help) {

		Form {
			plan = Typed.text(plan);
			inOwnWords = Typed.text(inOwnWords);
			contentment = Typed.text(contentment);
			help = Typed.text(help);
		}

	}

}
