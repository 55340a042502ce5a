package org.secondopinion.web.opinion;

import java.util.Map;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.opinion.EditionNumber;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.Release;
import org.secondopinion.domain.opinion.ReleaseAmendment;
import org.secondopinion.domain.opinion.ReleaseCheck;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The navigator checks an amended opinion, by the same rules as the first time. */
@Component
class ReleaseAmendmentForm implements TaskForm<ReleaseOpinionForm.Form> {

	private final ReleaseAmendment releasing;

	private final ReleaseOpinionForm usual;

	ReleaseAmendmentForm(ReleaseAmendment releasing, ReleaseOpinionForm usual) {
		this.releasing = releasing;
		this.usual = usual;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.RELEASE_AMENDMENT;
	}

	@Override
	public Class<ReleaseOpinionForm.Form> type() {
		return ReleaseOpinionForm.Form.class;
	}

	@Override
	public ReleaseOpinionForm.Form prefilled(Visit visit, OpenTask task) {
		return this.usual.prefilled(visit, task).of(this.releasing.toCheck(visit).edition().number());
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		Opinion.Signed amendment = this.releasing.toCheck(visit);
		Map<String, Object> facts = this.usual.facts(visit, amendment);
		facts.put("bringsConflict", this.releasing.bringsConflict(visit, amendment));
		return facts;
	}

	@Override
	public void check(ReleaseOpinionForm.Form form, Visit visit, OpenTask task, Errors errors) {
		this.usual.check(form, visit, task, errors);
	}

	@Override
	public void submit(Visit visit, OpenTask task, ReleaseOpinionForm.Form form) {
		EditionNumber seen = EditionNumber.parse(form.seen())
			.orElseThrow(() -> new NoLongerOpen("The version that was checked"));
		switch (Typed.constant(ReleaseCheck.class, form.check()).orElseThrow()) {
			case RELEASED -> this.releasing.release(visit, task.id(), seen, new Release(visit.at(), visit.by().id(),
					form.checked(), form.contactName(), form.contactPhone(), form.reasonForThisHour()));
			case SENT_BACK -> this.releasing.sendBack(visit, task.id(), seen, form.reason());
		}
	}

}
