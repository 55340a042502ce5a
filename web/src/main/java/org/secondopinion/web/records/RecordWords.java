package org.secondopinion.web.records;

import java.util.Objects;

import org.secondopinion.domain.records.Attempt;
import org.secondopinion.domain.records.Inspection;
import org.secondopinion.domain.records.Leaving;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.web.layout.Moments;

/** Where a record is and who does what, in words for the patient. */
final class RecordWords {

	/** Where an item is that nobody asks for any more, for the mark beside it. */
	static final String STOPPED = "Stopped";

	private RecordWords() {
	}

	/**
	 * Puts an item into words that was under way when the case ended.
	 * @param item the item
	 * @param when how days are put into words
	 * @return one or two sentences
	 */
	static String stopped(RecordItem item, Moments when) {
		String asked = item.attempts().isEmpty() ? ""
				: "We asked " + item.attempts().getLast().request().keeper().name() + " on "
						+ when.day(item.attempts().getLast().request().on()) + ". ";
		return asked + "Your case has ended, so nobody asks for it any more.";
	}

	/**
	 * Where an item is, for the mark beside it.
	 * @param item the item
	 * @return a word or two
	 */
	static String status(RecordItem item) {
		return switch (item) {
			case RecordItem.Needed needed ->
				needed.attempts().isEmpty() ? "Not asked yet" : (isStopped(needed) ? STOPPED : "To ask again");
			case RecordItem.Requested _ -> "Asked for";
			case RecordItem.Found _ -> "Found in your file";
			case RecordItem.Arrived _ -> "Arrived";
			case RecordItem.InHand _, RecordItem.AlreadyInHand _ -> "In hand";
			case RecordItem.Waived _ -> "We go without";
		};
	}

	/**
	 * Puts an item into words.
	 * @param item the item
	 * @param underWay whether somebody can work it now
	 * @param when how days are put into words
	 * @return one to three sentences
	 */
	static String sentences(RecordItem item, boolean underWay, Moments when) {
		return switch (item) {
			case RecordItem.Needed needed -> needed(needed, underWay);
			case RecordItem.Requested requested -> requested(requested.attempts().getLast(), when);
			case RecordItem.Arrived arrived ->
				"It arrived on " + when.day(Objects.requireNonNull(arrived.attempts().getLast().arrivedOn()))
						+ ". Your navigator checks that it can be read, is yours and is complete.";
			case RecordItem.InHand inHand ->
				"It came from " + inHand.attempts().getLast().request().keeper().name() + " and can be used.";
			case RecordItem.Found found -> found.evidence()
					+ " Your navigator checks that it can be read, is yours, and is complete and recent enough.";
			case RecordItem.AlreadyInHand found -> found.evidence();
			case RecordItem.Waived waived -> "The second doctor works without it. " + waived.reason();
		};
	}

	private static String needed(RecordItem.Needed item, boolean underWay) {
		if (!item.attempts().isEmpty()) {
			Leaving left = item.attempts().getLast().pursuit().left();
			if (left != null) {
				return left(item.attempts().getLast().request().keeper().name(), left);
			}
			return "What came could not be used: " + whatWasWrong(item.attempts().getLast()) + " We ask for it again.";
		}
		return underWay ? "Your navigator asks for it next."
				: "We can ask for it once the release authorization is signed.";
	}

	private static boolean isStopped(RecordItem.Needed item) {
		Leaving left = item.attempts().getLast().pursuit().left();
		return left != null && left.isStopped();
	}

	private static String left(String keeper, Leaving left) {
		return switch (left.why()) {
			case KEPT_ELSEWHERE -> keeper + " does not have it. Your navigator asks another office.";
			case RELEASE_REVOKED -> "We had asked " + keeper + ". That stopped when you took the authorization back.";
			case RELEASE_ENDED -> "We had asked " + keeper + ". That stopped when the authorization ended.";
			case CASE_ENDED -> "We had asked " + keeper + ". That stopped when your case ended.";
			case LOST -> "What came from " + keeper + " was lost. Your navigator asks for a new copy.";
			case FEE_DECLINED -> keeper + " wants a fee that is not paid. Your navigator asks another office.";
		};
	}

	private static String requested(Attempt attempt, Moments when) {
		return "We asked " + attempt.request().keeper().name() + " on " + when.day(attempt.request().on()) + ". "
				+ LadderWords.sentences(attempt, when);
	}

	private static String whatWasWrong(Attempt attempt) {
		Inspection found = Objects.requireNonNull(attempt.found());
		if (!found.rightPatient()) {
			return "it was not yours.";
		}
		return found.readable() ? "something was missing." : "it could not be read.";
	}

}
