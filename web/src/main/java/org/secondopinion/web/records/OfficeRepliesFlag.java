package org.secondopinion.web.records;

import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.records.OfficeReplies;
import org.secondopinion.web.casefile.CaseFlag;

import org.springframework.stereotype.Component;

/** Tells the navigator that the doctor's office said something about a record. */
@Component
class OfficeRepliesFlag implements CaseFlag {

	private final OfficeReplies replies;

	OfficeRepliesFlag(OfficeReplies replies) {
		this.replies = replies;
	}

	@Override
	public Optional<String> words(Visit visit) {
		return this.replies.areToBeNoted(visit.caseId())
				? Optional.of("The doctor’s office wrote about a record: note what came of it") : Optional.empty();
	}

}
