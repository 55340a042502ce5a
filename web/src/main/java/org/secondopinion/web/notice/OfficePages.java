package org.secondopinion.web.notice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.documents.BringFile;
import org.secondopinion.domain.documents.Documents;
import org.secondopinion.domain.notice.DoctorsStance;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.records.AnswerAboutRecords;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Today;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What a doctor's office is shown: the letter, as the patient approved it, the records
 * that the office is asked for, and what it sent itself. Nothing else of the case.
 */
@Component
class OfficePages {

	private final Notices notices;

	private final People people;

	private final Programmes programmes;

	private final BringFile bringing;

	private final AnswerAboutRecords records;

	private final Today today;

	private final MessageSource words;

	OfficePages(Notices notices, People people, Programmes programmes, BringFile bringing, AnswerAboutRecords records,
			Today today, MessageSource words) {
		this.notices = notices;
		this.people = people;
		this.programmes = programmes;
		this.bringing = bringing;
		this.records = records;
		this.today = today;
		this.words = words;
	}

	Map<String, Object> facts(Visit visit) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("patient", this.people.find(visit.caseFile().patient()).orElseThrow().name());
		facts.put("programme", programme(visit));
		facts.put("letter", this.notices.of(visit.caseId()).letter());
		facts.put("asked", this.records.asked(visit));
		facts.put("files", filesOf(visit));
		facts.put("stances", stances());
		return facts;
	}

	/**
	 * The answer to a code that opens nothing: the same sentence whatever the reason is.
	 * Only the programmes' names and numbers are told, which are no secret.
	 */
	String dead(HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.GONE.value());
		unlisted(model);
		return "notice/office-dead";
	}

	/** Whom an office can call, also one that has not proved whose letter it has. */
	void unlisted(Model model) {
		model.addAttribute("unlisted", true);
		model.addAttribute("programmes", this.programmes.all());
	}

	Programme programme(Visit visit) {
		return this.programmes.get(visit.caseFile().programme());
	}

	LocalDate today(Visit visit) {
		return this.today.of(visit);
	}

	private List<String> filesOf(Visit visit) {
		return this.bringing.files(visit)
			.stream()
			.map(Documents.Held::document)
			.filter((document) -> document.by().equals(visit.by().id()))
			.map((document) -> document.name())
			.toList();
	}

	private List<Choice> stances() {
		return Arrays.stream(DoctorsStance.values())
			.map((stance) -> new Choice(stance.name(), this.words.getMessage("office." + stance, null, Locale.US),
					this.words.getMessage("office." + stance + ".hint", null, null, Locale.US)))
			.toList();
	}

}
