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
 * @param who who looks after the case: the navigator's name, or the programme's
 * @param programme whom to call
 */
public record Envelope(MailId id, MailKind kind, String email, @Nullable String greeted, Language language,
		CaseReference reference, String who, Programme programme) {

}
