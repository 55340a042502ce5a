package org.secondopinion.web;

import org.springframework.test.web.servlet.MockMvc;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What a page says to somebody who may see it. */
public final class PageText {

	private PageText() {
	}

	/**
	 * Opens a page.
	 * @param browser the browser
	 * @param address the page
	 * @param who who opens it
	 * @return its HTML
	 */
	public static String of(MockMvc browser, String address, Persona who) throws Exception {
		return browser.perform(get(address).with(who))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
