package org.secondopinion.web.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.decision.Consent;
import org.secondopinion.domain.decision.Consideration;
import org.secondopinion.domain.decision.Decide;
import org.secondopinion.domain.decision.Decision;
import org.secondopinion.domain.decision.Deliberation;
import org.secondopinion.domain.decision.Detail;
import org.secondopinion.domain.decision.Recipient;
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
		putInShort(model, this.opinions.comparison(visit).orElse(null));
		return model;
	}

	/**
	 * The model of the page for somebody who may be told. It holds nothing that the
	 * patient did not allow for this person, so that no template can print it.
	 * @param visit who reads, in which case
	 * @param recipient who is told
	 * @return names and values for the template; or nothing if there is no consent, or
	 * the patient wants this doctor left alone since
	 */
	Optional<Map<String, @Nullable Object>> forRecipient(Visit visit, Recipient recipient) {
		if (!this.decide.recipients(visit).contains(recipient)) {
			return Optional.empty();
		}
		return Optional.ofNullable(this.decide.deliberation(visit).decision())
			.flatMap((decision) -> decision.consent(recipient).map((consent) -> telling(visit, decision, consent)));
	}

	private Map<String, @Nullable Object> telling(Visit visit, Decision decision, Consent consent) {
		Map<String, @Nullable Object> model = new HashMap<>();
		model.put("outcome", decision.outcome());
		model.put("at", decision.at());
		model.put("to", this.recipients.named(visit, List.of(consent)).getFirst());
		model.put("inOwnWords", consent.covers(Detail.OWN_WORDS) ? decision.inOwnWords() : null);
		putInShort(model, consent.covers(Detail.OPINIONS_IN_SHORT)
				? this.opinions.comparisonOfReleased(visit).orElse(null) : null);
		return model;
	}

	private static void putInShort(Map<String, @Nullable Object> model, @Nullable Comparison comparison) {
		model.put("comparison", comparison);
		model.put("which", (comparison == null) ? List.of()
				: comparison.views().stream().map((view) -> Ordinals.capitalized(view.number())).toList());
		model.put("inShort", IN_SHORT);
	}

}
