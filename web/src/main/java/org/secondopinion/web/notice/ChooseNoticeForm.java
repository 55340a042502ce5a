package org.secondopinion.web.notice;

import java.util.Map;
import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.notice.NotifyDoctor;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The patient chooses how the doctor is told. */
@Component
class ChooseNoticeForm implements TaskForm<ChooseNoticeForm.Form> {

	private final NotifyDoctor notifyDoctor;

	private final Intakes intakes;

	private final Choices choices;

	ChooseNoticeForm(NotifyDoctor notifyDoctor, Intakes intakes, Choices choices) {
		this.notifyDoctor = notifyDoctor;
		this.intakes = intakes;
		this.choices = choices;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.CHOOSE_NOTICE;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form(doctorNamed(visit) ? "" : NoticeRoute.NOBODY.name());
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		return Map.of("doctorNamed", doctorNamed(visit), "routes", this.choices.of(NoticeRoute.class));
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Typed.chosen(errors, "route", NoticeRoute.class, form.route(),
				"Choose how your doctor is told, or that nobody contacts them.");
		Typed.constant(NoticeRoute.class, form.route())
			.filter((route) -> !this.notifyDoctor.mayChoose(visit, route))
			.ifPresent((_) -> errors.rejectValue("route", "forbidden",
					"The patient said that nobody contacts the doctor. Only the patient can change that."));
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		this.notifyDoctor.choose(visit, task.id(), Typed.constant(NoticeRoute.class, form.route()).orElseThrow());
	}

	private boolean doctorNamed(Visit visit) {
		return Optional.ofNullable(this.intakes.of(visit.caseId()).doctor())
			.filter(IntakeSection.Doctor::isNamed)
			.isPresent();
	}

	record Form(String route) {

		Form {
			route = Typed.text(route);
		}

	}

}
