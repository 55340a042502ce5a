/** Mails, wishes about them, and threads of messages on PostgreSQL. */
@NullMarked
package org.secondopinion.persistence.messages;

import org.jspecify.annotations.NullMarked;
