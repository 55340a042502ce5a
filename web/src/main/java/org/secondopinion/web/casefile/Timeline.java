package org.secondopinion.web.casefile;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.TakenBack;
import org.secondopinion.domain.people.Role;
import org.secondopinion.web.layout.Moments;

import org.springframework.stereotype.Component;

/**
 * What happened to a case, as far as the visitor may read it: a patient reads everything
 * but the programme's own notes; a manager, or a care partner who may not read the
 * packet, reads what happened, but not what people wrote about it.
 * <p>
 * They do read which kinds of records are on their way: a case stands where a record is
 * missing, and the nine kinds are on everybody's list, so that they say what is waited
 * for, and little of why. Who keeps a record ("… Oncology") says more, and so do the
 * names that people gave to files and doctors: these are for readers of the packet, or of
 * the files.
 */
@Component
class Timeline {

	private static final Set<EventKind> NAME_PEOPLE = EnumSet.of(EventKind.DOCTOR_FOLLOWED_BY, EventKind.MAIL_FAILED,
			EventKind.MAIL_BOUNCED, EventKind.MAIL_UNCERTAIN, EventKind.MAIL_WITHOUT_ADDRESS,
			EventKind.TOLD_ANOTHER_WAY);

	private final CaseHistory history;

	private final EventWords words;

	Timeline(CaseHistory history, EventWords words) {
		this.history = history;
		this.words = words;
	}

	/**
	 * What happened, the newest first.
	 * @param visit who reads, of which case
	 * @param filter what part to show
	 * @param when how moments are said
	 * @return one line an event
	 */
	List<Line> of(Visit visit, TimelineFilter filter, Moments when) {
		return read(visit).filter((entry) -> filter.shows(entry.event()))
			.map((entry) -> line(entry, visit, when))
			.toList();
	}

	/**
	 * The last thing of a kind that happened.
	 * @param visit who reads, of which case
	 * @param kind which kind
	 * @return the event, if the visitor may read it
	 */
	Optional<CaseEvent> last(Visit visit, EventKind kind) {
		return read(visit).map(CaseHistory.Entry::event).filter((event) -> event.kind() == kind).findFirst();
	}

	/**
	 * When the emergency that was ticked in the intake was taken back.
	 * @param visit who reads, of which case
	 * @return the moment; nothing if there was none, or it still holds
	 */
	Optional<Instant> worseTakenBack(Visit visit) {
		return TakenBack.at(read(visit).toList());
	}

	private Stream<CaseHistory.Entry> read(Visit visit) {
		return this.history.of(visit.caseId()).stream().filter((entry) -> entry.event().kind().isFor(visit.as()));
	}

	private Line line(CaseHistory.Entry entry, Visit visit, Moments when) {
		Role reader = visit.as();
		CaseEvent event = readable(entry.event(), visit);
		EventMark mark = EventMark.of(event.kind());
		String note = mayReadWords(visit) ? event.note() : null;
		String at = (reader.isOnPatientsSide()) ? when.full(event.at()) : when.brief(event.at());
		return new Line(event.at(), at, this.words.title(event, reader, when), who(entry), note, mark.icon(),
				mark.state());
	}

	// The name of a file often says what somebody is ill with, and that of a doctor may,
	// as
	// does the address of a doctor's office.
	private static CaseEvent readable(CaseEvent event, Visit visit) {
		boolean kept = NAME_PEOPLE.contains(event.kind()) ? !visit.may(CaseAction.READ_PACKET)
				: EventWords.namesFile(event.kind()) && !visit.may(CaseAction.READ_FILES);
		return kept ? event.about(null) : event;
	}

	// Whoever may not read the packet follows what happened, not what was said about it.
	private static boolean mayReadWords(Visit visit) {
		return visit.may(CaseAction.READ_PACKET);
	}

	private String who(CaseHistory.Entry entry) {
		Role as = entry.event().as();
		return (as == Role.CARE_PARTNER || as == Role.REPRESENTATIVE) ? this.words.onBehalf(entry.byName(), as)
				: entry.byName();
	}

	/**
	 * An event as the timeline shows it.
	 *
	 * @param at when
	 * @param when the same in words
	 * @param title what happened
	 * @param who did it
	 * @param words what they wrote about it, if anything
	 * @param icon its mark
	 * @param state the mark's colour
	 */
	record Line(Instant at, String when, String title, String who, @Nullable String words, String icon,
			@Nullable String state) {

	}

}
