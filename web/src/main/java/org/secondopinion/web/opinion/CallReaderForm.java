package org.secondopinion.web.opinion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.opinion.CallReader;
import org.secondopinion.domain.opinion.EditionNumber;
import org.secondopinion.domain.opinion.OpinionReading;
import org.secondopinion.domain.opinion.OpinionsRelation;
import org.secondopinion.domain.opinion.ReadOpinion;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * The navigator calls a patient who has not read the opinion, and notes what came of it.
 */
@Component
class CallReaderForm implements TaskForm<CallReaderForm.Form> {

	private static final List<Choice> MAY_TALK = List.of(new Choice("yes", "Yes", null), new Choice("no", "No", null));

	private final CallReader calling;

	private final ReadOpinion reading;

	private final Intakes intakes;

	private final Choices choices;

	private final Today today;

	CallReaderForm(CallReader calling, ReadOpinion reading, Intakes intakes, Choices choices, Today today) {
		this.calling = calling;
		this.reading = reading;
		this.intakes = intakes;
		this.choices = choices;
		this.today = today;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.CALL_READER;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form("", "", "", this.reading.released(visit).getLast().edition().number().toString());
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("results", this.choices.of(ReaderCall.class));
		facts.put("about", this.intakes.of(visit.caseId()).about());
		facts.put("mayTalk", isConflict(visit) ? MAY_TALK : List.of());
		return facts;
	}

	private boolean isConflict(Visit visit) {
		return this.reading.comparisonOfReleased(visit)
			.filter((comparison) -> comparison.relation() == OpinionsRelation.CONFLICT)
			.isPresent();
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Typed.chosen(errors, "result", ReaderCall.class, form.result(), "Choose what came of the call.");
		if (form.result().equals(ReaderCall.READ_TOGETHER.name()) && isConflict(visit) && form.mayTalk() == null) {
			errors.rejectValue("doctorsMayTalk", "chosen", "Ask the patient, and choose yes or no.");
		}
		Typed.notTooLong(errors, "note", form.note());
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		switch (Typed.constant(ReaderCall.class, form.result()).orElseThrow()) {
			case WILL_READ -> this.calling.willRead(visit, task.id(), form.note());
			case NOT_REACHED -> this.calling.notReached(visit, task.id(), this.today.of(visit), form.note());
			case READ_TOGETHER -> {
				EditionNumber read = EditionNumber.parse(form.seen())
					.orElseThrow(() -> new NoLongerOpen("The version that was read"));
				this.calling.readTogether(visit, task.id(), new OpinionReading(read.ordinal(), read.version(),
						visit.at(), Map.of(), "", isConflict(visit) ? form.mayTalk() : null), form.note());
			}
		}
	}

	/**
	 * What came of the call.
	 *
	 * @param result in a word
	 * @param doctorsMayTalk what the patient says about a talk of the doctors; asked only
	 * if the opinions conflict
	 * @param note what was said
	 * @param seen the version that was released when the form was opened
	 */
	record Form(String result, String doctorsMayTalk, String note, String seen) {

		Form {
			result = Typed.text(result);
			doctorsMayTalk = Typed.text(doctorsMayTalk);
			note = Typed.text(note);
			seen = Typed.text(seen);
		}

		@Nullable Boolean mayTalk() {
			return Typed.yesOrNo(this.doctorsMayTalk);
		}

	}

}
