package org.secondopinion.domain.opinion;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What an opinion must say before it can be signed: an answer that the patient can read
 * to everything that the comparison and the patient ask.
 */
public final class SigningRules {

	/** There is nothing to say in these before the tests that are still needed. */
	private static final Set<Row> WAIT_FOR_TESTS = EnumSet.of(Row.OTHER_OPTIONS, Row.BENEFITS, Row.RISKS);

	private SigningRules() {
	}

	/**
	 * What is missing.
	 * @param findings what the specialist says so far
	 * @return the gaps in the order of the form; empty if it can be signed
	 */
	public static List<Gap> gaps(Findings findings) {
		List<Gap> gaps = new ArrayList<>();
		missingChoices(findings, gaps);
		Row.OF_DOCTORS.stream()
			.filter((row) -> findings.passage(row).plainWords().isBlank())
			.filter((row) -> !waitsForTests(row, findings))
			.map(Gap.PlainWords::new)
			.forEach(gaps::add);
		for (int i = 0; i < findings.answers().size(); i++) {
			AnsweredQuestion asked = findings.answers().get(i);
			if (asked.answer().isBlank()) {
				gaps.add(new Gap.Answer(i, asked.question()));
			}
		}
		missingTests(findings, gaps);
		if (findings.sources().isEmpty()) {
			gaps.add(Gap.Source.NONE);
		}
		return List.copyOf(gaps);
	}

	private static void missingChoices(Findings findings, List<Gap> gaps) {
		if (findings.onDiagnosis() == null) {
			gaps.add(Gap.Choice.ON_DIAGNOSIS);
		}
		if (findings.onTreatment() == null) {
			gaps.add(Gap.Choice.ON_TREATMENT);
		}
		if (findings.urgency() == null) {
			gaps.add(Gap.Choice.URGENCY);
		}
		if (findings.certainty() == null) {
			gaps.add(Gap.Choice.CERTAINTY);
		}
	}

	// "More tests first" leads nowhere unless somebody can arrange them.
	private static void missingTests(Findings findings, List<Gap> gaps) {
		if (findings.needsMoreTests()) {
			if (findings.tests().isEmpty()) {
				gaps.add(Gap.Tests.NONE_NAMED);
			}
			else if (!findings.tests().stream().allMatch(NeededTest::isComplete)) {
				gaps.add(Gap.Tests.WITHOUT_REASON);
			}
		}
	}

	private static boolean waitsForTests(Row row, Findings findings) {
		return WAIT_FOR_TESTS.contains(row) && findings.onTreatment() != null && findings.onTreatment().isOpen();
	}

}
