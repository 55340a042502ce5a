package org.secondopinion.web.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.records.Attempt;
import org.secondopinion.domain.records.Authorizations;
import org.secondopinion.domain.records.Keeper;
import org.secondopinion.domain.records.Leaving;
import org.secondopinion.domain.records.OfficeName;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordRequest;
import org.secondopinion.domain.records.RecordsOffices;
import org.secondopinion.domain.records.RequestMeans;
import org.secondopinion.domain.records.RequestRecords;
import org.secondopinion.domain.records.RequestRule;
import org.secondopinion.web.journey.TaskForm;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The navigator asks whoever keeps a record, and notes it. */
@Component
class RequestRecordForm implements TaskForm<RequestRecordForm.Form> {

	private final RequestRecords records;

	private final Authorizations authorizations;

	private final RecordsOffices offices;

	private final Choices choices;

	private final Today today;

	RequestRecordForm(RequestRecords records, Authorizations authorizations, RecordsOffices offices, Choices choices,
			Today today) {
		this.records = records;
		this.authorizations = authorizations;
		this.offices = offices;
		this.choices = choices;
		this.today = today;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.REQUEST_RECORD;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public String about(Visit visit, OpenTask task) {
		return this.choices.label(this.records.itemOf(task).kind());
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		List<Attempt> attempts = this.records.itemOf(task).attempts();
		String now = this.today.of(visit).toString();
		if (attempts.isEmpty() || isForAnother(attempts.getLast().pursuit().left())) {
			return new Form("", "", "", now, "");
		}
		RecordRequest last = attempts.getLast().request();
		return new Form(last.keeper().kind().name(), last.keeper().name(), last.means().name(), now, "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		RecordItem item = this.records.itemOf(task);
		return Map.of("item", item, "keepers", this.choices.of(Keeper.Kind.class), "means",
				this.choices.of(RequestMeans.asking()), "authorization", this.authorizations.latest(visit.caseId()),
				"reference", visit.caseFile().reference(), "offices", this.offices.names(visit.caseFile().programme()));
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Typed.chosen(errors, "keeperKind", Keeper.Kind.class, form.keeperKind(), "Choose who keeps the record.");
		Typed.neededLine(errors, "keeper", form.keeper(), "Write the name of the place or person you asked.");
		if (Typed.constant(RequestMeans.class, form.means()).filter(RequestMeans::isAsking).isEmpty()) {
			errors.rejectValue("means", "chosen", "Choose how you asked.");
		}
		Typed
			.pastDay(errors, "requestedOn", form.requestedOn(), this.today.of(visit),
					"Give the day on which you asked.")
			.filter((day) -> day.isBefore(earliest(visit)))
			.ifPresent((_) -> errors.rejectValue("requestedOn", "early",
					"This is before the patient allowed it. Check the day."));
		Typed.notTooLong(errors, "note", form.note());
		form.whom()
			.flatMap((keeper) -> this.records.refusal(visit, this.records.itemOf(task).kind(), keeper))
			.ifPresent((rule) -> refuse(rule, errors));
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		RequestMeans means = Typed.constant(RequestMeans.class, form.means()).orElseThrow();
		this.records.request(visit, task.id(), new RecordRequest(spelled(form.whom().orElseThrow(), visit), means,
				Typed.day(form.requestedOn()).orElseThrow(), form.note()));
	}

	// One office is one office in every count, however it is typed.
	private Keeper spelled(Keeper typed, Visit visit) {
		return switch (typed.kind()) {
			case PATIENT -> typed;
			case TESTING_FACILITY, HOSPITAL, FIRST_DOCTORS_OFFICE, OTHER_OFFICE -> new Keeper(typed.kind(),
					OfficeName.spelled(typed.name(), this.offices.names(visit.caseFile().programme())));
		};
	}

	/**
	 * Nobody may ask before the patient signed; a record of the patient's own needs no
	 * signature.
	 */
	private LocalDate earliest(Visit visit) {
		LocalDate opened = this.today.opened(visit);
		return this.authorizations.latest(visit.caseId())
			.map((authorization) -> authorization.signature().on())
			.filter(opened::isBefore)
			.orElse(opened);
	}

	private static boolean isForAnother(@Nullable Leaving left) {
		return left != null && switch (left.why()) {
			case KEPT_ELSEWHERE, FEE_DECLINED -> true;
			case RELEASE_REVOKED, RELEASE_ENDED, CASE_ENDED, LOST -> false;
		};
	}

	private static void refuse(RequestRule rule, Errors errors) {
		switch (rule) {
			case THE_DOCTOR_IS_LEFT_ALONE_IF_THE_PATIENT_WANTS_IT ->
				errors.rejectValue("keeper", "refused", rule.sentence());
			case AN_AUTHORIZATION_IS_SIGNED, THE_AUTHORIZATION_HAS_NOT_EXPIRED, THE_AUTHORIZATION_IS_NOT_TAKEN_BACK,
					THE_AUTHORIZATION_NAMES_THE_RECORD ->
				errors.reject("refused", rule.sentence());
		}
	}

	record Form(String keeperKind, String keeper, String means, String requestedOn, String note) {

		Form {
			keeperKind = Typed.text(keeperKind);
			keeper = Typed.text(keeper);
			means = Typed.text(means);
			requestedOn = Typed.text(requestedOn);
			note = Typed.text(note);
		}

		Optional<Keeper> whom() {
			return Typed.constant(Keeper.Kind.class, this.keeperKind)
				.filter((_) -> !this.keeper.isEmpty())
				.map((kind) -> new Keeper(kind, this.keeper));
		}

	}

}
