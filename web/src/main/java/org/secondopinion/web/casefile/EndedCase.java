package org.secondopinion.web.casefile;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;

import org.springframework.stereotype.Component;

/** What a patient's home shows of a case that has ended: how, in calm words. */
@Component
class EndedCase {

	private final CaseWords words;

	private final Timeline timeline;

	private final PatientHome home;

	EndedCase(CaseWords words, Timeline timeline, PatientHome home) {
		this.words = words;
		this.timeline = timeline;
		this.home = home;
	}

	Map<String, @Nullable Object> of(Visit visit) {
		Closing closing = Objects.requireNonNull(visit.caseFile().closing());
		CaseEvent end = this.timeline.last(visit, EventKind.CASE_CLOSED).orElseThrow();
		Map<String, @Nullable Object> model = new HashMap<>();
		model.put("steps", this.words.stepsAtTheEnd(closing, end.step()));
		model.put("ended", this.words.ended(closing));
		model.put("died", closing == Closing.DIED && this.timeline.last(visit, EventKind.CASE_GOES_ON).isEmpty());
		model.put("closedAt", Objects.requireNonNull(visit.caseFile().closedAt()));
		model.put("worse", visit.caseFile().isWorseToDealWith());
		model.put("nobodySuitable", closing == Closing.NOBODY_SUITABLE);
		model.put("reason", reason(visit, closing));
		model.put("links", this.home.links(visit));
		return model;
	}

	private @Nullable String reason(Visit visit, Closing closing) {
		EventKind kind = (closing == Closing.NOBODY_SUITABLE) ? EventKind.NOBODY_FOUND : EventKind.CASE_DECLINED;
		return this.timeline.last(visit, kind).map(CaseEvent::note).orElse(null);
	}

}
