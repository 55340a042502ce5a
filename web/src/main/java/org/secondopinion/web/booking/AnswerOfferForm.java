package org.secondopinion.web.booking;

import java.util.Map;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.BookSpecialist;
import org.secondopinion.domain.booking.Booking;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.DeclineReason;
import org.secondopinion.domain.booking.Offer;
import org.secondopinion.domain.booking.OfferAnswer;
import org.secondopinion.domain.booking.Reply;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.people.Role;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;
import org.secondopinion.web.journey.TaskForm;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The specialist accepts or declines; or the navigator notes what was said by phone. */
@Component
class AnswerOfferForm implements TaskForm<AnswerOfferForm.Form> {

	private final BookSpecialist bookSpecialist;

	private final Bookings bookings;

	private final Choices choices;

	AnswerOfferForm(BookSpecialist bookSpecialist, Bookings bookings, Choices choices) {
		this.bookSpecialist = bookSpecialist;
		this.bookings = bookings;
		this.choices = choices;
	}

	@Override
	public TaskKind kind() {
		return TaskKind.ANSWER_OFFER;
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
		Offer offer = booking.waiting().orElseThrow();
		return Map.of("offer", offer, "entry", booking.entry(offer.specialist()).orElseThrow(), "caseFile",
				visit.caseFile(), "byPhone", visit.as() != Role.SPECIALIST, "answers",
				this.choices.of(OfferAnswer.class), "reasons",
				this.choices.orNothing(DeclineReason.class, "No reason: it is accepted"));
	}

	@Override
	public void check(Form form, Visit visit, OpenTask task, Errors errors) {
		Typed.chosen(errors, "answer", OfferAnswer.class, form.answer(), "Choose to accept or to decline.");
		if (form.answer().equals(OfferAnswer.ACCEPTED.name()) && !form.reason().isEmpty()) {
			errors.rejectValue("reason", "both",
					"You accept, but chose a reason to decline. Choose \"No reason\", or decline.");
		}
		if (form.answer().equals(OfferAnswer.DECLINED.name())) {
			Typed.chosen(errors, "reason", DeclineReason.class, form.reason(),
					"Choose why, so that we find the right person next.");
			if (form.reason().equals(DeclineReason.OTHER.name())) {
				Typed.needed(errors, "note", form.note(), "Write the reason in a few words.");
			}
		}
		Typed.notTooLong(errors, "note", form.note());
	}

	@Override
	public void submit(Visit visit, OpenTask task, Form form) {
		Reply reply = switch (OfferAnswer.valueOf(form.answer())) {
			case ACCEPTED -> new Reply.Accept();
			case DECLINED -> new Reply.Decline(DeclineReason.valueOf(form.reason()), form.note());
		};
		this.bookSpecialist.answer(visit, task.id(), reply);
	}

	record Form(String answer, String reason, String note) {

		Form {
			answer = Typed.text(answer);
			reason = Typed.text(reason);
			note = Typed.text(note);
		}

	}

}
