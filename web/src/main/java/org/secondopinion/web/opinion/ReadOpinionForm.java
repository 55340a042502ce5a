package org.secondopinion.web.opinion;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.opinion.AskAfterReading;
import org.secondopinion.domain.opinion.Comparison;
import org.secondopinion.domain.opinion.EditionNumber;
import org.secondopinion.domain.opinion.Fit;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.OpinionReading;
import org.secondopinion.domain.opinion.OpinionsRelation;
import org.secondopinion.domain.opinion.ReadOpinion;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Ordinals;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The patient reads the opinion, and says how each plan fits. */
@Component
class ReadOpinionForm implements TaskForm<ReadOpinionForm.Form> {

	private static final List<Choice> CONFIRMATION = List.of(new Choice("yes", "I have read this opinion", null));

	private static final List<Choice> MAY_TALK = List.of(
			new Choice("yes", "Yes, you may ask both doctors to talk to each other about me", null),
			new Choice("no", "No, please do not ask them", null));

	private final ReadOpinion reading;

	private final AskAfterReading asking;

	private final ComparisonTable table;

	ReadOpinionForm(ReadOpinion reading, AskAfterReading asking, ComparisonTable table) {
		this.reading = reading;
		this.asking = asking;
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
		Map<String, FitFields> fits = new LinkedHashMap<>();
		this.reading.reading(visit)
			.ifPresent((before) -> before.fits()
				.forEach((number, fit) -> fits.put(Integer.toString(number), FitFields.of(fit))));
		return new Form(fits, "", "", "", newest(visit).edition().number().toString());
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		Opinion.Released opinion = newest(visit);
		Comparison comparison = this.reading.comparison(visit).orElseThrow();
		return Map.of("plain", PlainOpinion.of(opinion), "release", opinion.release(), "comparison", comparison,
				"table", this.table.of(comparison), "plans", plans(comparison), "confirmation", CONFIRMATION, "mayTalk",
				isConflict(visit) ? MAY_TALK : List.of(), "doctorsMayTalk", this.reading.mayDoctorsTalk(visit),
				"committed", this.table.committed(List.of(opinion)));
	}

	private static List<Choice> plans(Comparison comparison) {
		return comparison.views()
			.stream()
			.map((view) -> new Choice(Integer.toString(view.number()), "The " + Ordinals.word(view.number()) + " plan",
					null))
			.toList();
	}

	private boolean isConflict(Visit visit) {
		return this.reading.comparison(visit)
			.filter((comparison) -> comparison.relation() == OpinionsRelation.CONFLICT)
			.isPresent();
	}

	private Opinion.Released newest(Visit visit) {
		return this.reading.released(visit).getLast();
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		form.fits().forEach((number, fit) -> Typed.notTooLong(errors, "fits[" + number + "].words", fit.words()));
		Typed.notTooLong(errors, "questions", form.questions(), AskAfterReading.LONGEST);
		if (isConflict(visit) && form.mayTalk() == null) {
			errors.rejectValue("doctorsMayTalk", "chosen", "Choose yes or no. Either is fine.");
		}
		if (form.read().isEmpty()) {
			errors.rejectValue("read", "read",
					"Tick the box when you have read it. There is no hurry: you can come back later.");
		}
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		EditionNumber read = EditionNumber.parse(form.seen())
			.orElseThrow(() -> new NoLongerOpen("The version that was read"));
		Map<Integer, Fit> fits = new HashMap<>();
		IntStream.rangeClosed(1, read.ordinal())
			.forEach((number) -> fits.put(number,
					form.fits().getOrDefault(Integer.toString(number), FitFields.EMPTY).fit()));
		this.reading.confirm(visit, task.id(), new OpinionReading(read.ordinal(), read.version(), visit.at(), fits,
				form.questions(), isConflict(visit) ? form.mayTalk() : null));
		this.asking.ask(visit, form.questions());
	}

	@Override
	public String saidAfterwards(Form form) {
		return (form.mayTalk() != null) ? form.doctorsMayTalk() : "";
	}

	/**
	 * What the patient made of the opinions.
	 *
	 * @param fits how each plan fits, by the number of the opinion from 1
	 * @param questions what the patient wants to ask
	 * @param doctorsMayTalk whether the doctors may be asked to talk; asked only if the
	 * opinions conflict
	 * @param read whether the patient confirms
	 * @param seen the version that the patient has read
	 */
	record Form(Map<String, FitFields> fits, String questions, String doctorsMayTalk, String read, String seen) {

		private static final int MOST = 9;

		Form {
			Map<String, FitFields> all = new LinkedHashMap<>();
			for (int number = 1; number <= MOST; number++) {
				FitFields typed = (fits != null) ? fits.get(Integer.toString(number)) : null;
				all.put(Integer.toString(number), (typed != null) ? typed : FitFields.EMPTY);
			}
			fits = all;
			// A browser counts a new line as one character, and sends two.
			questions = Typed.text(questions).replace("\r\n", "\n");
			doctorsMayTalk = Typed.text(doctorsMayTalk);
			read = Typed.text(read);
			seen = Typed.text(seen);
		}

		@Nullable Boolean mayTalk() {
			return Typed.yesOrNo(this.doctorsMayTalk);
		}

	}

}
