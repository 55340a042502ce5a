package org.secondopinion.web.casefile;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.web.layout.Moments;
import org.secondopinion.web.layout.ReadersMoments;

import org.springframework.stereotype.Component;

/** Puts together what the page of a case shows to whom. */
@Component
public class CasePages {

	private final CaseTeam.Directory directory;

	private final ReadersMoments moments;

	private final PatientHome home;

	private final EndedCase ended;

	private final StaffCase staff;

	private final Timeline timeline;

	private final AlarmForManagers alarm;

	CasePages(CaseTeam.Directory directory, ReadersMoments moments, PatientHome home, EndedCase ended, StaffCase staff,
			Timeline timeline, AlarmForManagers alarm) {
		this.directory = directory;
		this.moments = moments;
		this.home = home;
		this.ended = ended;
		this.staff = staff;
		this.timeline = timeline;
		this.alarm = alarm;
	}

	/**
	 * The model of the page for whoever came.
	 * @param visit who, at which case
	 * @param show what part of the timeline
	 * @return names and values for the template of the visitor's role
	 */
	Map<String, @Nullable Object> of(Visit visit, TimelineFilter show) {
		if (visit.as().isOnPatientsSide()) {
			return home(visit);
		}
		Map<String, @Nullable Object> model = staff(visit);
		model.put("show", show);
		model.put("filters", TimelineFilter.values());
		model.put("events", this.timeline.of(visit, show, this.moments.of(visit)));
		return model;
	}

	/**
	 * What a manager reads besides, while somebody has to deal with a change for the
	 * worse.
	 * @param visit a manager's visit
	 * @return names and values for the template
	 */
	Map<String, @Nullable Object> alarm(Visit visit) {
		return this.alarm.of(visit);
	}

	private Map<String, @Nullable Object> home(Visit visit) {
		Moments when = this.moments.of(visit);
		Map<String, @Nullable Object> model = frame(visit, when);
		model.put("events", this.timeline.of(visit, TimelineFilter.ALL, when).stream().limit(1).toList());
		model.putAll(visit.caseFile().isOpen() ? this.home.of(visit, this.directory.of(visit.caseFile()))
				: this.ended.of(visit));
		return model;
	}

	private Map<String, @Nullable Object> frame(Visit visit, Moments when) {
		Map<String, @Nullable Object> model = new HashMap<>();
		model.put("reference", visit.caseFile().reference());
		model.put("team", this.directory.of(visit.caseFile()));
		model.put("when", when);
		model.put("open", visit.caseFile().isOpen());
		model.put("mayWithdraw", visit.may(CaseAction.WITHDRAW));
		model.put("goesOn", other(visit, EventKind.CASE_GOES_ON));
		model.put("duplicateOf", other(visit, EventKind.DUPLICATE_OF));
		model.put("continues", other(visit, EventKind.CASE_CONTINUES));
		return model;
	}

	private @Nullable String other(Visit visit, EventKind kind) {
		return this.timeline.last(visit, kind).map(CaseEvent::about).orElse(null);
	}

	/**
	 * A case in short, for the programme's people.
	 * @param visit who looks, at which case
	 * @return names and values for a template of the staff
	 */
	public Map<String, @Nullable Object> staff(Visit visit) {
		Moments when = this.moments.of(visit);
		Map<String, @Nullable Object> model = frame(visit, when);
		model.putAll(this.staff.of(visit, when));
		return model;
	}

	/**
	 * The model of the page that shows all that has happened.
	 * @param visit who reads, of which case
	 * @return names and values for the template
	 */
	Map<String, @Nullable Object> timeline(Visit visit) {
		Moments when = this.moments.of(visit);
		return Map.of("reference", visit.caseFile().reference(), "when", when, "events",
				this.timeline.of(visit, TimelineFilter.ALL, when));
	}

}
