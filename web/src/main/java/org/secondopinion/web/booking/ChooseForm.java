package org.secondopinion.web.booking;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.BookSpecialist;
import org.secondopinion.domain.booking.Booking;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.ShortlistEntry;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Typed;
import org.secondopinion.web.journey.TaskForm;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * The patient chooses from the shortlist, and who is asked if the first choice cannot.
 */
@Component
class ChooseForm implements TaskForm<ChooseForm.Form> {

	private final BookSpecialist bookSpecialist;

	private final Bookings bookings;

	ChooseForm(BookSpecialist bookSpecialist, Bookings bookings) {
		this.bookSpecialist = bookSpecialist;
		this.bookings = bookings;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.CHOOSE_SPECIALIST;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		return new Form("", "", "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		Booking booking = this.bookings.of(visit.caseId());
		List<Choice> names = booking.shortlist()
			.stream()
			.map(ShortlistEntry::specialist)
			.map((specialist) -> new Choice(specialist.id().toString(), specialist.name(), null))
			.toList();
		return Map.of("booking", booking, "names", names);
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		List<String> offered = this.bookings.of(visit.caseId())
			.shortlist()
			.stream()
			.map((entry) -> entry.specialist().id().toString())
			.toList();
		if (!offered.contains(form.first())) {
			errors.rejectValue("first", "needed", "Choose the specialist whom we ask first.");
		}
		checkNext("second", form.second(), List.of(form.first()), offered, errors);
		if (form.second().isEmpty() && !form.third().isEmpty()) {
			errors.rejectValue("second", "needed", "You chose a third, but no second. Choose the second here.");
		}
		checkNext("third", form.third(), List.of(form.first(), form.second()), offered, errors);
	}

	private static void checkNext(String field, String typed, List<String> before, List<String> offered,
			Errors errors) {
		if (typed.isEmpty()) {
			return;
		}
		if (!offered.contains(typed)) {
			errors.rejectValue(field, "chosen", "Choose somebody from the list, or nobody.");
		}
		else if (before.contains(typed)) {
			errors.rejectValue(field, "twice", "You chose this specialist already. Choose somebody else, or nobody.");
		}
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		this.bookSpecialist.choose(visit, task.id(),
				Stream.of(form.first(), form.second(), form.third())
					.filter((id) -> !id.isEmpty())
					.map(PersonId::of)
					.toList());
	}

	record Form(String first, String second, String third) {

		Form {
			first = Typed.text(first);
			second = Typed.text(second);
			third = Typed.text(third);
		}

	}

}
