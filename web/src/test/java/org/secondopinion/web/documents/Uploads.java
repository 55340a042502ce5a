package org.secondopinion.web.documents;

import java.util.Objects;

import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.web.Persona;

import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Brings files to cases, as the form for it does; what a browser says they are is no
 * news.
 */
final class Uploads {

	private final MockMvc browser;

	Uploads(MockMvc browser) {
		this.browser = browser;
	}

	ResultActions send(Persona who, CaseReference reference, String name, byte[] file) throws Exception {
		return this.browser.perform(multipart("/cases/" + reference + "/import")
			.file(new MockMultipartFile("file", name, "text/html", file))
			.with(who)
			.with(csrf()));
	}

	/** The address at which it is said what is in the file, or that it is right. */
	String bring(Persona who, CaseReference reference, String name, byte[] file) throws Exception {
		return Objects.requireNonNull(send(who, reference, name, file).andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl());
	}

}
