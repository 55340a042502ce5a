package org.secondopinion.web.booking;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.BookSpecialist;
import org.secondopinion.domain.booking.Booking;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.Coverage;
import org.secondopinion.domain.booking.CoverageResult;
import org.secondopinion.domain.booking.ShortlistEntry;
import org.secondopinion.domain.booking.Specialist;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;
import org.secondopinion.web.journey.TaskForm;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * The navigator writes down what the insurer said about everybody whom the patient
 * ranked.
 */
@Component
class CoverageForm implements TaskForm<CoverageForm.Form> {

	private final BookSpecialist bookSpecialist;

	private final Bookings bookings;

	private final Choices choices;

	private final Dollars dollars;

	CoverageForm(BookSpecialist bookSpecialist, Bookings bookings, Choices choices, Dollars dollars) {
		this.bookSpecialist = bookSpecialist;
		this.bookings = bookings;
		this.choices = choices;
		this.dollars = dollars;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.CHECK_COVERAGE;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		List<String> ids = ranked(visit).stream().map((entry) -> entry.specialist().id().toString()).toList();
		return new Form(ids, List.of(), List.of(), List.of(), List.of(), "", "", "");
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		return Map.of("ranked", ranked(visit), "networks", this.choices.of(Coverage.Network.class), "results",
				this.choices.of(CoverageResult.class), "mayAsk", this.bookSpecialist.mayAsk(visit));
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Typed.chosen(errors, "result", CoverageResult.class, form.result(),
				"Choose whether we may ask the specialists.");
		boolean confirmed = form.result().equals(CoverageResult.CONFIRMED.name());
		if (!confirmed) {
			Typed.needed(errors, "note", form.note(), "Write why it is not covered. The patient reads it.");
		}
		if (!confirmed && !form.agreed().isEmpty()) {
			errors.rejectValue("result", "both",
					"The patient said yes, but it is not covered. Take the tick away, or choose that we may ask.");
		}
		Typed.notTooLong(errors, "note", form.note());
		if (confirmed && !this.bookSpecialist.mayAsk(visit)) {
			errors.rejectValue("result", "release",
					"The release authorization holds no longer, so the packet may not go to another specialist. "
							+ "Ask the patient to sign a new one, then choose this again.");
		}
		if (confirmed) {
			checkEverybody(form, ranked(visit), errors);
		}
		form.rows().forEach((row) -> {
			String cost = form.costs().get(row);
			if (!cost.isEmpty() && this.dollars.cents(cost).isEmpty()) {
				errors.rejectValue("costs[" + row + "]", "amount", "Type an amount in dollars, such as 40 or 42.50.");
			}
		});
	}

	private static void checkEverybody(Form form, List<ShortlistEntry> ranked, Errors errors) {
		for (int place = 0; place < ranked.size(); place++) {
			Specialist specialist = ranked.get(place).specialist();
			int row = form.ids().indexOf(specialist.id().toString());
			Typed.chosen(errors, "networks[" + place + "]", Coverage.Network.class,
					(row < 0) ? "" : form.networks().get(row),
					"Say what the insurer says about " + specialist.name() + ".");
		}
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		List<String> ranked = ranked(visit).stream().map((entry) -> entry.specialist().id().toString()).toList();
		List<Coverage.Answer> answers = form.rows()
			.boxed()
			.filter((row) -> ranked.contains(form.ids().get(row)))
			.flatMap((row) -> answer(form, row))
			.toList();
		this.bookSpecialist.checkCoverage(visit, task.id(), new Coverage(CoverageResult.valueOf(form.result()), answers,
				form.note(), form.agreed().isEmpty() ? null : visit.at()));
	}

	// What nobody asked about is left out; that happens only when it is not covered.
	private Stream<Coverage.Answer> answer(Form form, int row) {
		String id = form.ids().get(row);
		return Typed.constant(Coverage.Network.class, form.networks().get(row))
			.map((network) -> new Coverage.Answer(PersonId.of(id), network, form.referral().contains(id),
					form.approval().contains(id), this.dollars.cents(form.costs().get(row)).orElse(null)))
			.stream();
	}

	private List<ShortlistEntry> ranked(Visit visit) {
		return this.bookings.of(visit.caseId()).ranked();
	}

	/**
	 * One row for each specialist whom the patient ranked. The page shows as many as were
	 * ranked, whatever the browser sent.
	 *
	 * @param ids who, in the patient's order
	 * @param networks row by row, whether in network
	 * @param referral the identifiers of those who need a referral
	 * @param approval the identifiers of those who need approval first
	 * @param costs row by row, what the patient is expected to pay, in dollars
	 * @param result whether the offers may go out
	 * @param agreed not empty if the patient heard the cost and said yes
	 * @param note what the patient should know
	 */
	record Form(List<String> ids, List<String> networks, List<String> referral, List<String> approval,
			List<String> costs, String result, String agreed, String note) {

		Form {
			ids = Typed.texts(ids);
			networks = Rows.aligned(networks, Math.max(ids.size(), Booking.MOST_RANKED));
			referral = Typed.texts(referral);
			approval = Typed.texts(approval);
			costs = Rows.aligned(costs, Math.max(ids.size(), Booking.MOST_RANKED));
			result = Typed.text(result);
			agreed = Typed.text(agreed);
			note = Typed.text(note);
		}

		IntStream rows() {
			return IntStream.range(0, this.ids.size());
		}

	}

}
