/** Mails, wishes about them, and the messages between a patient and the programme. */
@NullMarked
package org.secondopinion.web.messages;

import org.jspecify.annotations.NullMarked;
