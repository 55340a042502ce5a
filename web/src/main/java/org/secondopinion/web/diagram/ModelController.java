package org.secondopinion.web.diagram;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Hands out the model of the journey, one picture at a time. It says nothing of any case,
 * and is for the programme's people only.
 */
@Controller
class ModelController {

	private final Planes planes;

	ModelController(Planes planes) {
		this.planes = planes;
	}

	@GetMapping("/models/second-opinion.bpmn")
	ResponseEntity<byte[]> model(@RequestParam String plane) {
		return this.planes.find(plane)
			.map((it) -> ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_XML)
				.cacheControl(CacheControl.noCache())
				.eTag("\"" + DigestUtils.md5DigestAsHex(it.model()) + "\"")
				.body(it.model()))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
