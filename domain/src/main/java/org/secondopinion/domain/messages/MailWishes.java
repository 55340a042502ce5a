package org.secondopinion.domain.messages;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a person wishes about mails, and by which clock the person lives.
 *
 * @param wanted which mails
 * @param language in which language
 * @param quiet when none should come, on the clock of {@code zone}
 * @param zone where the person lives; {@code null} for the zone of the programme that
 * runs the case, or that the person works for
 */
public record MailWishes(Set<MailGroup> wanted, Language language, QuietHours quiet, @Nullable ZoneId zone) {

	/** What holds for whoever has said nothing else. */
	public static final MailWishes USUAL = new MailWishes(EnumSet.allOf(MailGroup.class), Language.ENGLISH,
			QuietHours.USUAL, null);

	/** An office reads its mails when it opens. */
	public static final MailWishes OF_AN_OFFICE = new MailWishes(EnumSet.allOf(MailGroup.class), Language.ENGLISH,
			QuietHours.NONE, null);

	public MailWishes {
		wanted = Set.copyOf(wanted);
	}

	/**
	 * The zone of the clock that a person looks at.
	 * @param programmes the zone of the programme
	 * @return the person's own zone, else the programme's
	 */
	public ZoneId zoneOr(ZoneId programmes) {
		return (this.zone != null) ? this.zone : programmes;
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
