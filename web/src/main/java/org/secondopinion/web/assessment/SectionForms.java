package org.secondopinion.web.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.IntakeSection.Name;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.web.layout.Binding;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** The sections of the intake, in the order in which they are asked. */
@Component
class SectionForms {

	private final List<SectionForm<?>> forms;

	private final MessageSource words;

	SectionForms(List<SectionForm<?>> forms, MessageSource words) {
		this.forms = forms.stream().sorted(Comparator.comparing(SectionForm::name)).toList();
		this.words = words;
	}

	SectionForm<?> form(Name name) {
		return this.forms.get(name.ordinal());
	}

	/**
	 * Reads what was typed and says what is wrong with it.
	 * @param form the section's form
	 * @param request what was sent
	 * @param today the day that it is where the programme works
	 * @return what was typed, with sentences next to the fields
	 */
	<F extends Record> BindingResult read(SectionForm<F> form, HttpServletRequest request, LocalDate today) {
		BindingResult typed = Binding.read(form.type(), request);
		form.check(Binding.form(form.type(), typed), today, typed);
		return typed;
	}

	<F extends Record> IntakeSection section(SectionForm<F> form, BindingResult typed) {
		return form.section(Binding.form(form.type(), typed));
	}

	/**
	 * Where to go after a section was saved: to the next one that is missing, or to the
	 * last look.
	 * @param saved the section that was saved
	 * @param intake the intake with it
	 * @return the last word of the address
	 */
	String next(Name saved, Intake intake) {
		return intake.missing()
			.stream()
			.filter((name) -> name.compareTo(saved) > 0)
			.findFirst()
			.or(() -> intake.missing().stream().findFirst())
			.map(Name::name)
			.orElse("check");
	}

	List<Entry> taskList(CaseReference reference, Intake intake) {
		return this.forms.stream().map((form) -> entry(reference, form.name(), intake)).toList();
	}

	List<Entry> missing(CaseReference reference, Intake intake) {
		return intake.missing().stream().map((name) -> entry(reference, name, intake)).toList();
	}

	private Entry entry(CaseReference reference, Name name, Intake intake) {
		String label = this.words.getMessage("intake." + name + ".title", null, Locale.US);
		String state = intake.section(name).isPresent() ? "done" : "todo";
		return new Entry(label, "/cases/" + reference + "/intake/" + name, state, null);
	}

	static String template(Name name) {
		return "assessment/sections/" + name.name().toLowerCase(Locale.ROOT);
	}

	/**
	 * A line of the task list.
	 *
	 * @param label the section in words
	 * @param href where it is answered
	 * @param state done or to do
	 * @param words a hint, if any
	 */
	record Entry(String label, String href, String state, @Nullable String words) {
	}

}
