package org.secondopinion.web.documents;

import java.util.List;
import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.documents.HealthRecordFiles;
import org.secondopinion.domain.documents.ImportHealthRecord;
import org.secondopinion.web.casefile.HomeLink;

import org.springframework.stereotype.Component;

/**
 * Leads to the health record files, also before there is one: it can be brought there.
 */
@Component
class FilesHomeLink implements HomeLink {

	private final ImportHealthRecord importing;

	FilesHomeLink(ImportHealthRecord importing) {
		this.importing = importing;
	}

	@Override
	public int order() {
		return 25;
	}

	@Override
	public Optional<Link> link(Visit visit) {
		List<HealthRecordFiles.Listed> files = this.importing.files(visit);
		if (files.isEmpty() && !visit.caseFile().isOpen()) {
			return Optional.empty();
		}
		return Optional.of(new Link("Your health record files", "/cases/" + visit.caseFile().reference() + "/import",
				words(files)));
	}

	private static String words(List<HealthRecordFiles.Listed> files) {
		long waiting = files.stream().filter((file) -> !file.isConfirmed()).count();
		if (waiting > 0) {
			return waiting + " to check";
		}
		return files.isEmpty() ? "None yet" : files.size() + " read";
	}

}
