package org.secondopinion.web.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.decision.Consideration;
import org.secondopinion.domain.decision.Decide;
import org.secondopinion.domain.decision.Decision;
import org.secondopinion.domain.decision.Deliberation;
import org.secondopinion.domain.decision.TellAfterwards;
import org.secondopinion.domain.opinion.Comparison;
import org.secondopinion.domain.opinion.ReadOpinion;
import org.secondopinion.domain.opinion.Row;
import org.secondopinion.web.layout.Ordinals;

import org.springframework.stereotype.Component;

/**
 * The decision on one page that stands by itself: what was decided between, what was
 * decided and why, and who may know it.
 */
@Component
class DecisionSummary {

	private static final List<Row> IN_SHORT = List.of(Row.DIAGNOSIS, Row.TREATMENT_PLAN);

	private final Decide decide;

	private final Recipients recipients;

	private final ReadOpinion opinions;

	private final TellAfterwards afterwards;

	DecisionSummary(Decide decide, Recipients recipients, ReadOpinion opinions, TellAfterwards afterwards) {
		this.decide = decide;
		this.recipients = recipients;
		this.opinions = opinions;
		this.afterwards = afterwards;
	}

	/**
	 * The model of the page.
	 * @param visit who reads, in which case
	 * @return names and values for the template
	 */
	Map<String, @Nullable Object> of(Visit visit) {
		Deliberation deliberation = this.decide.deliberation(visit);
		Decision decision = deliberation.decision();
		Map<String, @Nullable Object> model = new HashMap<>();
		model.put("deliberation", deliberation);
		model.put("followUp", this.afterwards.followUp(visit));
		model.put("named", (decision == null) ? List.of() : this.recipients.named(visit, decision.mayBeTold()));
		model.put("considerations", Consideration.values());
		Comparison comparison = this.opinions.comparison(visit).orElse(null);
		model.put("comparison", comparison);
		model.put("which", (comparison == null) ? List.of()
				: comparison.views().stream().map((view) -> Ordinals.capitalized(view.number())).toList());
		model.put("inShort", IN_SHORT);
		return model;
	}

}
