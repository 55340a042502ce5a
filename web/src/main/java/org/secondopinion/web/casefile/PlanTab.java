package org.secondopinion.web.casefile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CasePlan;
import org.secondopinion.domain.casefile.ReadPlan;
import org.secondopinion.domain.programme.Milestone;

import org.springframework.stereotype.Component;

/** What is planned, counted back from the decide-by date, beside what happened. */
@Component
class PlanTab implements CaseTab {

	private final ReadPlan plans;

	PlanTab(ReadPlan plans) {
		this.plans = plans;
	}

	@Override
	public String key() {
		return "plan";
	}

	@Override
	public int order() {
		return 15;
	}

	@Override
	public CaseAction action() {
		return CaseAction.FOLLOW;
	}

	@Override
	public String template() {
		return "casefile/plan-tab";
	}

	@Override
	public Map<String, Object> facts(Visit visit) {
		Map<String, Object> facts = new HashMap<>();
		Optional<CasePlan> plan = this.plans.of(visit);
		facts.put("lines", plan.map(CasePlan::lines).orElse(null));
		facts.put("read", plan.filter((it) -> it.isReached(Milestone.OPINION_READ)).isPresent());
		facts.put("ownTime", this.plans.ownTime(visit).orElse(null));
		facts.put("caseFile", visit.caseFile());
		return facts;
	}

}
