package org.secondopinion.web.casefile;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.people.Role;
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
			EventKind.RECORDS_OFFICE_REMINDED, EventKind.RECORDS_OFFICE_ASKED_AGAIN, EventKind.RIGHT_TO_A_COPY_CITED,
			EventKind.COMPLAINT_SENT, EventKind.RECORD_REFUSED, EventKind.RECORD_TAKES_LONGER,
			EventKind.RECORD_KEPT_ELSEWHERE, EventKind.FEE_ASKED, EventKind.FEE_APPROVED, EventKind.FEE_DECLINED,
			EventKind.FEE_PAID, EventKind.RECORD_REQUEST_STOPPED, EventKind.RECORD_ARRIVED, EventKind.RECORD_USABLE,
			EventKind.RECORD_NOT_USABLE, EventKind.RECORD_WAIVED, EventKind.OFFICE_REPLIED);

	private static final Set<EventKind> ABOUT_DAYS = EnumSet.of(EventKind.DEATH_NOTED, EventKind.DEADLINES_SET,
			EventKind.AUTHORIZATION_SIGNED, EventKind.AUTHORIZATION_ENDS_SOON, EventKind.MORE_TIME_TAKEN,
			EventKind.DECIDE_BY_MOVED, EventKind.TREATMENT_FIRST);

	private static final Set<EventKind> ABOUT_FILES = EnumSet.of(EventKind.FILE_IMPORTED, EventKind.FILE_ATTACHED,
			EventKind.FILE_THROWN_AWAY, EventKind.FILE_TAKEN_BACK, EventKind.OFFICE_BROUGHT_FILE);

	private final MessageSource words;

	private final Choices choices;

	EventWords(MessageSource words, Choices choices) {
		this.words = words;
		this.choices = choices;
	}

	/**
	 * What happened, and what it was about.
	 * @param event the event
	 * @param reader who reads it
	 * @param when how moments are said
	 * @return a line such as "Record requested: Clinic notes"
	 */
	String title(CaseEvent event, Role reader, Moments when) {
		String key = "event." + event.kind();
		String about = event.about();
		if (about == null) {
			return say(reader, key).orElseThrow();
		}
		if (namesFile(event.kind())) {
			return say(reader, key).orElseThrow() + ": " + about;
		}
		String words = about(event.kind(), about, when);
		return say(reader, key + "." + about).or(() -> say(reader, key + ".about", words))
			.orElseGet(() -> say(reader, key).orElseThrow() + ": " + words);
	}

	/**
	 * Whether what an event is about is the name of a file, which a person typed.
	 * @param kind what happened
	 * @return {@code true} if so
	 */
	static boolean namesFile(EventKind kind) {
		return ABOUT_FILES.contains(kind);
	}

	/**
	 * Who did something beside the patient, or in the patient's place.
	 * @param name who
	 * @param as in which role
	 * @return words such as "Leo Example, care partner, for the patient"
	 */
	String onBehalf(String name, Role as) {
		return this.words.getMessage("event.by." + as, new Object[] { name }, Locale.US);
	}

	/** What staff say in the words of the field, a patient reads in plain words. */
	private Optional<String> say(Role reader, String key, String... about) {
		String staff = this.words.getMessage(key, about, null, Locale.US);
		return Optional.ofNullable(
				(reader.isOnPatientsSide()) ? this.words.getMessage(key + ".patient", about, staff, Locale.US) : staff);
	}

	private String about(EventKind kind, String about, Moments when) {
		if (ABOUT_RECORDS.contains(kind)) {
			return this.choices.label(RecordKind.valueOf(about));
		}
		return ABOUT_DAYS.contains(kind) ? when.day(LocalDate.parse(about)) : about;
	}

}
