package org.secondopinion.web.records;

import org.secondopinion.domain.records.Attempt;
import org.secondopinion.domain.records.Extension;
import org.secondopinion.domain.records.Fee;
import org.secondopinion.domain.records.Ladder;
import org.secondopinion.domain.records.Leaving;
import org.secondopinion.domain.records.Pursuit;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.Rung;
import org.secondopinion.web.layout.Moments;

/** How far a record that does not come is chased, in words. */
final class LadderWords {

	private LadderWords() {
	}

	/**
	 * On which rung a request is, for staff.
	 * @param attempt the request under way
	 * @return a few words
	 */
	static String status(Attempt attempt) {
		Pursuit pursuit = attempt.pursuit();
		Fee fee = pursuit.fee();
		if (fee != null && fee.isToBeApproved()) {
			return "Fee to approve: " + fee.inWords();
		}
		if (fee != null && fee.isToBePaid()) {
			return "Fee to pay: " + fee.inWords();
		}
		if (pursuit.isRefused()) {
			return "Refused";
		}
		if (pursuit.has(Rung.COMPLAINT)) {
			return "Complaint sent";
		}
		if (pursuit.has(Rung.RIGHT_TO_A_COPY)) {
			return "Right to a copy cited";
		}
		if (pursuit.extension() != null) {
			return "Takes longer";
		}
		return switch (pursuit.reminders()) {
			case 0 -> (fee != null) ? "Fee settled" : "Requested";
			case 1 -> "Asked again once";
			default -> "Asked again " + pursuit.reminders() + " times";
		};
	}

	/**
	 * What the navigator does next, for staff.
	 * @param attempt the request under way
	 * @return a few words
	 */
	static String next(Attempt attempt) {
		return switch (Ladder.next(attempt)) {
			case PAYMENT -> "Pay the fee";
			case REMINDER -> "Ask again";
			case RIGHT_TO_A_COPY -> "Cite the right to a copy";
			case COMPLAINT -> "Send the complaint";
		};
	}

	/**
	 * Why an item has to be asked for although it was before, for staff.
	 * @param item the item, asked for at least once
	 * @return a few words
	 */
	static String needed(RecordItem.Needed item) {
		Leaving left = item.attempts().getLast().pursuit().left();
		return (left == null) ? "To ask for again" : switch (left.why()) {
			case LOST -> "Lost: to ask for again";
			case KEPT_ELSEWHERE, FEE_DECLINED -> "To ask for elsewhere";
			case RELEASE_REVOKED -> "Stopped: authorization taken back";
			case RELEASE_ENDED -> "Stopped: authorization ended";
			case CASE_ENDED -> "Stopped: the case has ended";
		};
	}

	/**
	 * How far a request is, for the patient.
	 * @param attempt the request under way
	 * @param when how days are put into words
	 * @return one or two sentences
	 */
	static String sentences(Attempt attempt, Moments when) {
		Pursuit pursuit = attempt.pursuit();
		Fee fee = pursuit.fee();
		if (fee != null && fee.isToBeApproved()) {
			return "They ask for a fee of " + fee.inWords() + ". You say whether it is paid.";
		}
		if (fee != null && fee.isToBePaid()) {
			return "They ask for a fee of " + fee.inWords() + ". You said yes, and your navigator sees to it.";
		}
		if (pursuit.isRefused()) {
			return "They said no. You are entitled to a copy, so your navigator writes a letter with you.";
		}
		if (!pursuit.chases().isEmpty()) {
			String on = when.day(pursuit.chases().getLast().on());
			return switch (pursuit.chases().getLast().rung()) {
				case PAYMENT -> "The fee was paid on " + on + ". It has not arrived yet.";
				case REMINDER -> "It has not arrived yet. We asked again on " + on + ".";
				case RIGHT_TO_A_COPY ->
					"It has not arrived yet. On " + on + " a letter told them that you are entitled to a copy.";
				case COMPLAINT -> "It has not arrived yet. On " + on + " a complaint was sent.";
			};
		}
		Extension taken = pursuit.extension();
		if (taken != null) {
			return "They need more time. The law gives them until " + when.day(Ladder.lastDayByLaw(attempt)) + ".";
		}
		return attempt.reminders().isEmpty() ? "It has not arrived yet."
				: "It has not arrived yet, so your navigator asks again.";
	}

}
