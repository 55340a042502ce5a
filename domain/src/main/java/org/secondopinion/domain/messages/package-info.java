/**
 * What people are told outside the pages, and what they write to each other inside them:
 * mails that say that there is news and never what, each person's wishes about them, and
 * the thread of messages between a patient and the programme.
 */
@NullMarked
package org.secondopinion.domain.messages;

import org.jspecify.annotations.NullMarked;
