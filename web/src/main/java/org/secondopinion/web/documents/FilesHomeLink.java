package org.secondopinion.web.documents;

import java.util.List;
import java.util.Optional;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.web.casefile.HomeLink;

import org.springframework.stereotype.Component;

/**
 * Leads to the files, also before there is one: it can be brought there.
 */
@Component
class FilesHomeLink implements HomeLink {

	private final FileLines lines;

	FilesHomeLink(FileLines lines) {
		this.lines = lines;
	}

	@Override
	public int order() {
		return 25;
	}

	@Override
	public CaseAction action() {
		return CaseAction.READ_FILES;
	}

	@Override
	public Optional<Link> link(Visit visit) {
		List<FileLine> files = this.lines.of(visit);
		if (files.isEmpty() && !visit.caseFile().isOpen()) {
			return Optional.empty();
		}
		return Optional.of(new Link("Your files", "/cases/" + visit.caseFile().reference() + "/import", words(files)));
	}

	private static String words(List<FileLine> files) {
		long waiting = files.stream().filter((file) -> !file.counts()).count();
		if (waiting > 0) {
			return waiting + " to check";
		}
		return files.isEmpty() ? "None yet" : files.size() + " in the case";
	}

}
