package org.secondopinion.domain.booking;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.people.PersonId;

/**
 * What a case asks of the one who reviews it. Every {@link FitPolicy} judges by this and
 * by nothing else.
 *
 * @param condition the broad kind of condition
 * @param diagnosis what the doctor called it, as the patient wrote it; empty if not told
 * @param firstDoctor who gave the first opinion; {@code null} if there is no such doctor
 * @param state the two-letter state in which the patient lives; empty if not known
 * @param insurer who pays; empty if nobody does
 * @param workingDaysLeft working days until the decide-by date; {@code null} if none is
 * set
 * @param circumstances what the navigator found out besides
 * @param language the language that the patient prefers, as directories write it; empty
 * if it is the usual one
 * @param away who is away on this day, and when
 * @param earlier who has signed an opinion in this case already
 */
public record ReviewNeeds(ConditionKind condition, String diagnosis, IntakeSection.@Nullable Doctor firstDoctor,
		String state, String insurer, @Nullable Integer workingDaysLeft, Circumstances circumstances, String language,
		Map<PersonId, Absence> away, List<Specialist> earlier) {

	public ReviewNeeds {
		away = Map.copyOf(away);
		earlier = List.copyOf(earlier);
	}

}
