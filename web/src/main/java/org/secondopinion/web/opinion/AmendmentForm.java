package org.secondopinion.web.opinion;

import java.util.List;
import java.util.Map;

import org.secondopinion.web.layout.Typed;

/**
 * An opinion that is amended: its fields, why, and the signature.
 *
 * @param revision the revision that the form began with
 * @param onDiagnosis see {@link OpinionForm}
 * @param onTreatment see {@link OpinionForm}
 * @param urgency see {@link OpinionForm}
 * @param certainty see {@link OpinionForm}
 * @param rows see {@link OpinionForm}
 * @param answers see {@link OpinionForm}
 * @param sources see {@link OpinionForm}
 * @param otherSources see {@link OpinionForm}
 * @param tests see {@link OpinionForm}
 * @param reason why it is amended
 * @param name the name as typed
 */
record AmendmentForm(String revision, String onDiagnosis, String onTreatment, String urgency, String certainty,
		Map<String, RowFields> rows, Map<String, String> answers, List<String> sources, String otherSources,
		Map<String, TestFields> tests, String reason, String name) {

	AmendmentForm {
		OpinionForm whole = new OpinionForm(revision, "", onDiagnosis, onTreatment, urgency, certainty, rows, answers,
				sources, otherSources, tests);
		revision = whole.revision();
		onDiagnosis = whole.onDiagnosis();
		onTreatment = whole.onTreatment();
		urgency = whole.urgency();
		certainty = whole.certainty();
		rows = whole.rows();
		answers = whole.answers();
		sources = whole.sources();
		otherSources = whole.otherSources();
		tests = whole.tests();
		reason = Typed.text(reason);
		name = Typed.text(name);
	}

	static AmendmentForm of(OpinionForm form) {
		return new AmendmentForm(form.revision(), form.onDiagnosis(), form.onTreatment(), form.urgency(),
				form.certainty(), form.rows(), form.answers(), form.sources(), form.otherSources(), form.tests(), "",
				"");
	}

	OpinionForm opinion() {
		return new OpinionForm(this.revision, "", this.onDiagnosis, this.onTreatment, this.urgency, this.certainty,
				this.rows, this.answers, this.sources, this.otherSources, this.tests);
	}

}
