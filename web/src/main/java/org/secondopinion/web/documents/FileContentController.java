package org.secondopinion.web.documents;

import java.nio.charset.StandardCharsets;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.documents.Document;
import org.secondopinion.domain.documents.DocumentId;
import org.secondopinion.domain.documents.OpenFile;
import org.secondopinion.domain.people.Person;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out files as they were brought. A browser saves them and never shows them as a
 * page of ours: somebody else wrote them.
 */
@Controller
class FileContentController {

	/** Were a browser to show a file all the same, nothing in it could run or load. */
	private static final String NOTHING_RUNS = "sandbox; default-src 'none'; frame-ancestors 'none'";

	private final CaseDoor door;

	private final OpenFile opening;

	FileContentController(CaseDoor door, OpenFile opening) {
		this.door = door;
		this.opening = opening;
	}

	@GetMapping("/cases/{reference}/files/{id}/content")
	ResponseEntity<InputStreamResource> content(Person person, @PathVariable CaseReference reference,
			@PathVariable DocumentId id) {
		Document file = this.door.look(person, reference, CaseAction.OPEN_FILE,
				(visit) -> this.opening.find(visit, id));
		// Read while it is sent, which can take minutes: not within the visit.
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.kind().mediaType()))
			.contentLength(file.size())
			.header("Content-Security-Policy", NOTHING_RUNS)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(file.kind().nameFor(file.name()), StandardCharsets.UTF_8)
						.build()
						.toString())
			.body(new InputStreamResource(this.opening.content(file)));
	}

}
