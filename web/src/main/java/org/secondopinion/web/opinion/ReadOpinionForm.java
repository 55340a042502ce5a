package org.secondopinion.web.opinion;

import java.util.List;
import java.util.Map;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.opinion.Comparison;
import org.secondopinion.domain.opinion.Fit;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.OpinionReading;
import org.secondopinion.domain.opinion.ReadOpinion;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The patient reads the opinion, and says how each plan fits. */
@Component
class ReadOpinionForm implements TaskForm<ReadOpinionForm.Form> {

	private static final List<Choice> CONFIRMATION = List.of(new Choice("yes", "I have read my second opinion", null));

	private final ReadOpinion reading;

	private final ComparisonTable table;

	ReadOpinionForm(ReadOpinion reading, ComparisonTable table) {
		this.reading = reading;
		this.table = table;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.READ_OPINION;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form("", "", "", "", "", "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		Opinion.Released opinion = this.reading.released(visit.caseId()).orElseThrow();
		Comparison comparison = this.reading.comparison(visit).orElseThrow();
		return Map.of("plain", PlainOpinion.of(opinion.findings()), "release", opinion.release(), "comparison",
				comparison, "table", this.table.of(comparison), "confirmation", CONFIRMATION);
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Typed.notTooLong(errors, "firstWords", form.firstWords());
		Typed.notTooLong(errors, "secondWords", form.secondWords());
		Typed.notTooLong(errors, "questions", form.questions());
		if (form.read().isEmpty()) {
			errors.rejectValue("read", "read",
					"Tick the box when you have read it. There is no hurry: you can come back later.");
		}
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		int version = this.reading.released(visit.caseId()).orElseThrow().edition().version();
		this.reading.confirm(visit, task.id(),
				new OpinionReading(version, visit.at(), new Fit(Typed.point(form.firstFit()), form.firstWords()),
						new Fit(Typed.point(form.secondFit()), form.secondWords()), form.questions()));
	}

	record Form(String firstFit, String firstWords, String secondFit, String secondWords, String questions,
			String read) {

		Form {
			firstFit = Typed.text(firstFit);
			firstWords = Typed.text(firstWords);
			secondFit = Typed.text(secondFit);
			secondWords = Typed.text(secondWords);
			questions = Typed.text(questions);
			read = Typed.text(read);
		}

	}

}
