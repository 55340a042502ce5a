package org.secondopinion.web.opinion;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.decision.FurtherOpinions;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.domain.opinion.ReadOpinion;
import org.secondopinion.web.casefile.CaseTab;
import org.secondopinion.web.layout.Ordinals;
import org.secondopinion.web.moretests.TestLines;

import org.springframework.stereotype.Component;

/** Where the opinions stand, for staff. */
@Component
class OpinionsTab implements CaseTab {

	private final Opinions opinions;

	private final ReadOpinion reading;

	private final ComparisonTable table;

	private final FurtherOpinions further;

	private final TestLines tests;

	OpinionsTab(Opinions opinions, ReadOpinion reading, ComparisonTable table, FurtherOpinions further,
			TestLines tests) {
		this.opinions = opinions;
		this.reading = reading;
		this.table = table;
		this.further = further;
		this.tests = tests;
	}

	@Override
	public String key() {
		return "opinions";
	}

	@Override
	public int order() {
		return 40;
	}

	@Override
	public CaseAction action() {
		return CaseAction.READ_OPINIONS;
	}

	@Override
	public String template() {
		return "opinion/opinions";
	}

	@Override
	public Map<String, Object> facts(Visit visit) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("reference", visit.caseFile().reference());
		facts.put("open", visit.caseFile().isOpen());
		facts.put("versions", this.opinions.of(visit.caseId()).stream().map(OpinionsTab::line).toList());
		facts.put("search", this.further.search(visit));
		facts.put("count", this.further.count(visit));
		this.reading.comparison(visit).ifPresent((comparison) -> {
			facts.put("relation", comparison.relation());
			facts.put("table", this.table.of(comparison));
		});
		this.reading.reading(visit).ifPresent((reading) -> facts.put("reading", reading));
		facts.put("tests", this.tests.of(visit.caseId()));
		facts.put("committed", this.table.committed(this.reading.opinions(visit)));
		facts.put("talks", this.reading.talks(visit));
		return facts;
	}

	private static VersionLine line(Opinion opinion) {
		return switch (opinion) {
			case Opinion.Draft it -> line(it, "current", "Being written", it.savedAt(), it.askedFor());
			case Opinion.Signed it -> line(it, "waiting", "Signed, to be checked", it.signature().at(), null);
			case Opinion.SentBack it -> line(it, "stopped", "Sent back", it.at(), it.reason());
			case Opinion.Released it -> line(it, "done", "Released", it.release().at(), null);
		};
	}

	private static VersionLine line(Opinion opinion, String state, String words, @Nullable Instant at,
			@Nullable String note) {
		return new VersionLine(Ordinals.capitalized(opinion.edition().ordinal()), opinion.edition().version(), state,
				words, at, note);
	}

}
