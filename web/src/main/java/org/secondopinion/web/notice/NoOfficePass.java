package org.secondopinion.web.notice;

/** A browser asks for a page of a doctor's office and has not proved a link. */
class NoOfficePass extends RuntimeException {

	NoOfficePass() {
		super("No link was proved");
	}

}
