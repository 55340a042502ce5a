package org.secondopinion.web.booking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.BookSpecialist;
import org.secondopinion.domain.booking.Booking;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.Offer;
import org.secondopinion.domain.booking.Pick;
import org.secondopinion.domain.booking.Proposal;
import org.secondopinion.domain.booking.Proposing;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.web.layout.Typed;
import org.secondopinion.web.journey.TaskForm;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The navigator ticks one to four specialists of the directory, judged for this case. */
@Component
class ShortlistForm implements TaskForm<ShortlistForm.Form> {

	private final BookSpecialist bookSpecialist;

	private final Proposing proposing;

	private final Bookings bookings;

	private final Notices notices;

	private final Dollars dollars;

	ShortlistForm(BookSpecialist bookSpecialist, Proposing proposing, Bookings bookings, Notices notices,
			Dollars dollars) {
		this.bookSpecialist = bookSpecialist;
		this.proposing = proposing;
		this.bookings = bookings;
		this.notices = notices;
		this.dollars = dollars;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.SHORTLIST_SPECIALISTS;
	}

	@Override
	public Class<Form> type() {
		return Form.class;
	}

	@Override
	public Form prefilled(Visit visit, OpenTask task) {
		List<Proposal> proposals = this.proposing.proposals(visit.caseFile());
		return new Form(proposals.stream().map((proposal) -> proposal.specialist().id().toString()).toList(), List.of(),
				proposals.stream().map((proposal) -> proposal.usualReview().name()).toList(),
				proposals.stream().map((_) -> "").toList(),
				proposals.stream()
					.map((proposal) -> "The usual fee is " + this.dollars.words(proposal.specialist().feeCents()) + ".")
					.toList());
	}

	@Override
	public Map<String, Object> facts(Visit visit, OpenTask task) {
		Booking booking = this.bookings.of(visit.caseId());
		Map<String, Proposal> proposals = byId(visit);
		Map<String, @Nullable Object> facts = new HashMap<>();
		facts.put("proposals", proposals);
		facts.put("circumstances", booking.circumstances());
		facts.put("search", booking.search());
		facts.put("suggested", this.notices.of(visit.caseId()).suggestion().orElse(""));
		facts.put("beyond", proposals.values().stream().anyMatch(Proposal::elsewhere));
		facts.put("signers",
				booking.offers()
					.stream()
					.filter((offer) -> visit.caseFile().signers().contains(offer.specialist()))
					.map(Offer::specialistName)
					.distinct()
					.toList());
		return facts;
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		long ticked = form.tickedRows().count();
		if (ticked == 0) {
			errors.rejectValue("picked", "needed", "Tick at least one specialist.");
		}
		if (ticked > Booking.MOST_PROPOSED) {
			errors.rejectValue("picked", "many", "Keep it to four specialists. You ticked " + ticked + ".");
		}
		Map<String, Proposal> proposals = byId(visit);
		form.tickedRows().forEach((row) -> {
			Proposal proposal = proposals.get(form.ids().get(row));
			if (proposal == null) {
				errors.rejectValue("picked", "gone",
						"One of these specialists is no longer in the directory. Load the page again.");
				return;
			}
			check(form, row, proposal, errors);
		});
	}

	private Map<String, Proposal> byId(Visit visit) {
		return this.proposing.proposals(visit.caseFile())
			.stream()
			.collect(Collectors.toMap((proposal) -> proposal.specialist().id().toString(), Function.identity()));
	}

	private static void check(Form form, int row, Proposal proposal, Errors errors) {
		String name = proposal.specialist().name();
		if (proposal.isAway()) {
			errors.rejectValue("picked", "away", name + " is away. Take the tick away, and choose somebody else.");
			return;
		}
		Optional<ReviewKind> kind = Typed.constant(ReviewKind.class, form.kinds().get(row))
			.filter(proposal.specialist().reviewKinds()::contains);
		if (kind.isEmpty()) {
			errors.rejectValue("kinds[" + row + "]", "chosen", "Choose how " + name + " gives the opinion.");
		}
		if (!proposal.conflicts().isEmpty()) {
			Typed.needed(errors, "reasons[" + row + "]", form.reasons().get(row),
					"Write why you propose " + name + " in spite of the conflict, or take the tick away.");
		}
		else if (kind.isPresent() && !proposal.suits(kind.get())) {
			Typed.needed(errors, "reasons[" + row + "]", form.reasons().get(row), "This case needs an examination. "
					+ "Write why " + name + " may review it from a distance, or choose a visit.");
		}
		Typed.lineNotTooLong(errors, "costs[" + row + "]", form.costs().get(row));
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		List<Pick> picks = form.tickedRows()
			.mapToObj((row) -> new Pick(PersonId.of(form.ids().get(row)), ReviewKind.valueOf(form.kinds().get(row)),
					form.reasons().get(row), form.costs().get(row)))
			.toList();
		this.bookSpecialist.shortlist(visit, task.id(), picks);
	}

	/**
	 * One row for each specialist that was shown.
	 *
	 * @param ids who was shown, in order
	 * @param picked the identifiers of those who are ticked
	 * @param kinds row by row, how the opinion would be given
	 * @param reasons row by row, why in spite of a conflict
	 * @param costs row by row, what the patient should know about the cost
	 */
	record Form(List<String> ids, List<String> picked, List<String> kinds, List<String> reasons, List<String> costs) {

		Form {
			ids = Typed.texts(ids);
			picked = Typed.texts(picked);
			kinds = Rows.aligned(kinds, ids.size());
			reasons = Rows.aligned(reasons, ids.size());
			costs = Rows.aligned(costs, ids.size());
		}

		IntStream tickedRows() {
			return IntStream.range(0, this.ids.size()).filter((row) -> this.picked.contains(this.ids.get(row)));
		}

	}

}
