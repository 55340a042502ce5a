package org.secondopinion.web.caseload;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.caseload.CaseloadQuery;
import org.secondopinion.domain.caseload.CaseloadRow;
import org.secondopinion.domain.caseload.SavedView;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.web.layout.Moments;

import org.springframework.stereotype.Component;

/**
 * The cases that one navigator carries, whatever is due when, in the words of the
 * caseload: what a colleague reads there of them, and no more.
 */
@Component
class CarriedCases {

	/** Twice what one navigator carries at most. */
	private static final int MOST = 400;

	private final Caseload caseload;

	private final CaseloadLines lines;

	CarriedCases(Caseload caseload, CaseloadLines lines) {
		this.caseload = caseload;
		this.lines = lines;
	}

	/**
	 * All of them, those first whose patients cannot wait.
	 * @param programme whose programme
	 * @param carrier who carries them
	 * @param reader who reads, a navigator of the programme
	 * @param when how moments are said
	 * @return a line for each
	 */
	List<CaseloadLine> of(ProgrammeId programme, @Nullable PersonId carrier, Person reader, Moments when) {
		CaseloadQuery all = all(programme, carrier);
		return this.lines.of(this.caseload.page(all).rows(), all, reader, when)
			.stream()
			.sorted(Comparator.comparing((line) -> !line.comesFirst()))
			.toList();
	}

	/**
	 * The row of one case.
	 * @param caseId which case
	 * @return its row; nothing if it has ended
	 */
	Optional<CaseloadRow> row(CaseId caseId) {
		return this.caseload.find(caseId);
	}

	/**
	 * Rows of some cases as lines.
	 * @param rows the rows, of the reader's programme
	 * @param programme that programme
	 * @param reader who reads, a navigator of it
	 * @param when how moments are said
	 * @return a line for each
	 */
	Map<CaseReference, CaseloadLine> lines(List<CaseloadRow> rows, ProgrammeId programme, Person reader, Moments when) {
		return this.lines.of(rows, all(programme, null), reader, when)
			.stream()
			.collect(Collectors.toMap(CaseloadLine::reference, Function.identity()));
	}

	private static CaseloadQuery all(ProgrammeId programme, @Nullable PersonId carrier) {
		return new CaseloadQuery(programme, carrier, SavedView.ALL, null, null, CaseloadQuery.Order.NAME, null, MOST,
				Instant.EPOCH, Instant.EPOCH);
	}

}
