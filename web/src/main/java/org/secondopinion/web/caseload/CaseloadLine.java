package org.secondopinion.web.caseload;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.assessment.TriagePath;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.web.casefile.CaseWords;

/**
 * A case as one line of the table.
 *
 * @param reference what people call it
 * @param name whose it is
 * @param path what triage found, if it is out of the ordinary; {@code null} otherwise
 * @param steps the six dots
 * @param step the steps in which something waits, in words
 * @param next what is to be done: the task that put the case into the view
 * @param more how many tasks wait besides
 * @param waitingFor for whom it waits
 * @param since since when, in words
 * @param state how urgent it is, a word that the parts know
 * @param due by when, in words
 * @param lateWith why it is late although nobody of the program is, in words;
 * {@code null} otherwise
 * @param before what is due before that; {@code null} if nothing is
 * @param decideBy the decide-by date; {@code null} before the assessment, and after the
 * decision
 * @param decided whether the patient has decided
 * @param worse that the patient got worse, or took that back, and when, in words;
 * {@code null} if nobody needs to deal with that
 * @param mailTrouble whether somebody has to be told what a mail did not tell
 * @param uncarried whether no navigator carries it yet
 * @param onHold whether it waits as a whole
 * @param newMessage whether whoever carries it has not read a message, and the reader may
 * @param comesFirst whether the patient got worse, or is in urgent care or needs it
 */
record CaseloadLine(CaseReference reference, String name, @Nullable TriagePath path, List<CaseWords.StepState> steps,
		String step, String next, int more, String waitingFor, String since, String state, String due,
		@Nullable String lateWith, @Nullable Before before, @Nullable LocalDate decideBy, boolean decided,
		@Nullable String worse, boolean mailTrouble, boolean uncarried, boolean onHold, boolean newMessage,
		boolean comesFirst) {

	/**
	 * Another task of the case, which is due earlier.
	 *
	 * @param state how urgent it is, a word that the parts know
	 * @param due by when, in words
	 */
	record Before(String state, String due) {

	}

}
