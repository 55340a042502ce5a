package org.secondopinion.web.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Who gave the first opinion. */
@Component
class DoctorForm implements SectionForm<DoctorForm.Form> {

	private static final String NONE = "none";

	@Override
	public IntakeSection.Name name() {
		return IntakeSection.Name.DOCTOR;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form of(Intake intake) {
		IntakeSection.Doctor said = intake.doctor();
		if (said == null) {
			return new Form("", "", "", "");
		}
		return new Form(said.name(), said.institution(), said.contact(), said.isNamed() ? "" : NONE);
	}

	@Override
	public Map<String, Object> facts() {
		return Map.of("none", List.of(new Choice(NONE, "I have no doctor for this right now", null)));
	}

	@Override
	public void check(Form form, LocalDate today, Errors errors) {
		if (form.none().isEmpty()) {
			Typed.neededLine(errors, "name", form.name(), "Write your doctor's name, or tick that you have none.");
		}
		else if (!form.name().isEmpty()) {
			errors.rejectValue("none", "both", "You wrote a name and ticked that you have no doctor. Take one away.");
		}
		Typed.lineNotTooLong(errors, "institution", form.institution());
		Typed.notTooLong(errors, "contact", form.contact());
	}

	@Override
	public IntakeSection section(Form form) {
		return new IntakeSection.Doctor(form.none().isEmpty() ? form.name() : "", form.institution(), form.contact());
	}

	record Form(String name, String institution, String contact, String none) {

		Form {
			name = Typed.text(name);
			institution = Typed.text(institution);
			contact = Typed.text(contact);
			none = Typed.text(none);
		}

	}

}
