package org.secondopinion.domain.messages;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a person wishes about mails.
 *
 * @param wanted which mails
 * @param language in which language
 * @param quiet when none should come, in the zone of the programme that runs the case
 */
public record MailWishes(Set<MailGroup> wanted, Language language, QuietHours quiet) {

	/** What holds for whoever has said nothing else. */
	public static final MailWishes USUAL = new MailWishes(EnumSet.allOf(MailGroup.class), Language.ENGLISH,
			QuietHours.USUAL);

	/** An office reads its mails when it opens. */
	public static final MailWishes OF_AN_OFFICE = new MailWishes(EnumSet.allOf(MailGroup.class), Language.ENGLISH,
			QuietHours.NONE);

	public MailWishes {
		wanted = Set.copyOf(wanted);
	}

	/**
	 * Whether a kind of mail is wanted.
	 * @param kind which kind
	 * @return {@code true} also for what nobody can do without
	 */
	public boolean want(MailKind kind) {
		MailGroup group = kind.group();
		return group == null || this.wanted.contains(group);
	}

}
