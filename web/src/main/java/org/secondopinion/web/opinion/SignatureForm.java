package org.secondopinion.web.opinion;

import org.secondopinion.web.layout.Typed;

/**
 * The signature below an opinion.
 *
 * @param name the name as typed
 * @param confirmed whether the specialist confirms
 * @param revision what the specialist has read
 */
record SignatureForm(String name, String confirmed, String revision) {

	SignatureForm {
		name = Typed.text(name);
		confirmed = Typed.text(confirmed);
		revision = Typed.text(revision);
	}

	int hasRead() {
		return this.revision.matches("\\d{1,9}") ? Integer.parseInt(this.revision) : -1;
	}

}
