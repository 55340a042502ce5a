package org.secondopinion.web.casefile;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Moments;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says in a few words what happened. What an event was about is a constant that has a
 * line of its own in {@code messages.properties} ({@code event.LETTER_SENT.FAX}), a kind
 * of record, a day, or a name.
 */
@Component
class EventWords {

	private static final Set<EventKind> ABOUT_RECORDS = EnumSet.of(EventKind.RECORD_REQUESTED,
			EventKind.RECORDS_OFFICE_REMINDED, EventKind.RECORD_ARRIVED, EventKind.RECORD_USABLE,
			EventKind.RECORD_NOT_USABLE, EventKind.RECORD_WAIVED);

	private static final Set<EventKind> ABOUT_DAYS = EnumSet.of(EventKind.DEADLINES_SET, EventKind.AUTHORIZATION_SIGNED,
			EventKind.MORE_TIME_TAKEN);

	private final MessageSource words;

	private final Choices choices;

	EventWords(MessageSource words, Choices choices) {
		this.words = words;
		this.choices = choices;
	}

	/**
	 * What happened, and what it was about.
	 * @param event the event
	 * @param when how moments are said
	 * @return a line such as "Record requested: Clinic notes"
	 */
	String title(CaseEvent event, Moments when) {
		String key = "event." + event.kind();
		String title = this.words.getMessage(key, null, Locale.US);
		String about = event.about();
		if (about == null) {
			return title;
		}
		String words = about(event.kind(), about, when);
		String usual = this.words.getMessage(key + ".about", new Object[] { words }, title + ": " + words, Locale.US);
		return this.words.getMessage(key + "." + about, null, usual, Locale.US);
	}

	private String about(EventKind kind, String about, Moments when) {
		if (ABOUT_RECORDS.contains(kind)) {
			return this.choices.label(RecordKind.valueOf(about));
		}
		return ABOUT_DAYS.contains(kind) ? when.day(LocalDate.parse(about)) : about;
	}

}
