package org.secondopinion.web.notice;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.documents.BringFile;
import org.secondopinion.domain.notice.OfficeLinks;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.web.casefile.CaseFlag;

import org.springframework.stereotype.Component;

/** Tells the navigator that a file of the doctor's office waits to be checked. */
@Component
class OfficeFilesFlag implements CaseFlag {

	private final OfficeLinks links;

	private final BringFile bringing;

	OfficeFilesFlag(OfficeLinks links, BringFile bringing) {
		this.links = links;
		this.bringing = bringing;
	}

	@Override
	public Optional<String> words(Visit visit) {
		Set<PersonId> offices = this.links.of(visit.caseId())
			.stream()
			.map((link) -> link.id().office())
			.collect(Collectors.toSet());
		boolean waits = !offices.isEmpty() && this.bringing.files(visit)
			.stream()
			.anyMatch((file) -> !file.counts() && offices.contains(file.document().by()));
		return waits ? Optional.of("The doctor’s office sent a file: check it under Files") : Optional.empty();
	}

}
