package org.secondopinion.domain.messages;

import java.time.Instant;
import java.util.Optional;

/**
 * Makes what a mail to a doctor's office carries, at the moment of sending, because it is
 * kept nowhere.
 */
public interface Enclosing {

	/**
	 * Makes the secret of a mail.
	 * @param mail the mail that is about to be sent; its case is locked
	 * @param now the present moment
	 * @return the secret; nothing if the mail must not be sent any more
	 */
	Optional<Secret> enclose(Mail mail, Instant now);

}
