package org.secondopinion.domain.messages;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.programme.Programme;

/**
 * All that a mail is written from. There is no room in it for anything that somebody
 * wrote or that is about anybody's health.
 *
 * @param id the mail
 * @param kind what it is about
 * @param email where it goes
 * @param greeted how to greet: patients and navigators by their first name, specialists
 * with their title; {@code null} for somebody outside
 * @param language in which language
 * @param reference about which case
 * @param who who looks after the case: the navigator's name, or the programme's;
 * {@code null} in a mail to the programme's own people, who call nobody about it
 * @param programme whom to call
 * @param beside whether it goes to somebody beside the patient, whose own case it is not
 * @param secret what only this mail carries; {@code null} if nothing
 */
public record Envelope(MailId id, MailKind kind, String email, @Nullable String greeted, Language language,
		CaseReference reference, @Nullable String who, Programme programme, boolean beside, @Nullable Secret secret) {

	/**
	 * The same envelope with a secret in it.
	 * @param made the secret
	 * @return the envelope
	 */
	public Envelope enclosing(Secret made) {
		return new Envelope(this.id, this.kind, this.email, this.greeted, this.language, this.reference, this.who,
				this.programme, this.beside, made);
	}

}
