package org.secondopinion.web.notice;

import java.util.HashMap;
import java.util.Map;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.notice.LetterDraft;
import org.secondopinion.domain.notice.Notice;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.programme.Programmes;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gathers what a letter is drafted from. */
@Component
class LetterDesk {

	private final Intakes intakes;

	private final People people;

	private final Programmes programmes;

	private final Notices notices;

	private final String baseUrl;

	LetterDesk(Intakes intakes, People people, Programmes programmes, Notices notices,
			@Value("${secondopinion.base-url}") String baseUrl) {
		this.intakes = intakes;
		this.people = people;
		this.programmes = programmes;
		this.notices = notices;
		this.baseUrl = baseUrl;
	}

	Notice notice(Visit visit) {
		return this.notices.of(visit.caseId());
	}

	/** What the page of an approved letter is made of. */
	Map<String, Object> facts(Visit visit) {
		Notice notice = notice(visit);
		Map<String, Object> facts = new HashMap<>();
		facts.put("reference", visit.caseFile().reference());
		facts.put("letter", notice.letter());
		facts.put("sending", notice.sending());
		facts.put("programme", this.programmes.get(visit.caseFile().programme()));
		facts.put("office", this.baseUrl + "/office");
		return facts;
	}

	LetterDraft draft(CaseFile caseFile) {
		Notice notice = this.notices.of(caseFile.id());
		return LetterDraft.of(notice.purposeOfLetter(), this.intakes.of(caseFile.id()), notice.doctorNow(),
				this.people.find(caseFile.patient()).orElseThrow().name(),
				this.programmes.get(caseFile.programme()).name(), caseFile.decideBy());
	}

}
