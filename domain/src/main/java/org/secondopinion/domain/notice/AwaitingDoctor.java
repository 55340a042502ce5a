package org.secondopinion.domain.notice;

import java.time.Instant;
import java.time.InstantSource;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.programme.Deadlines;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;

/**
 * What the process does by itself while the doctor is told: plans, reminds, notes silence
 * and keeps a forbidden contact.
 */
public final class AwaitingDoctor {

	private final Cases cases;

	private final Notices notices;

	private final Programmes programmes;

	private final ReminderByMail byMail;

	private final OfficeRecall recall;

	private final TellByMail tell;

	private final CaseHistory history;

	private final InstantSource clock;

	public AwaitingDoctor(Cases cases, Notices notices, Programmes programmes, ReminderByMail byMail,
			OfficeRecall recall, TellByMail tell, CaseHistory history, InstantSource clock) {
		this.cases = cases;
		this.notices = notices;
		this.programmes = programmes;
		this.byMail = byMail;
		this.recall = recall;
		this.tell = tell;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * Notes that nobody may contact the doctor, from now on; what was given out to the
	 * office is called back.
	 * @param caseId which case
	 */
	public void forbidContact(CaseId caseId) {
		this.cases.lock(caseId);
		this.notices.save(caseId, this.notices.of(caseId).contactForbidden(this.clock.instant()));
		this.recall.all(caseId, OfficeLink.End.FORBIDDEN, this.clock.instant());
		note(caseId, EventKind.CONTACT_FORBIDDEN, null);
	}

	/**
	 * Plans the reminder and the last date for an answer, in the programme's working days
	 * since the doctor was told. Where that was noted late, the doctor is reminded at
	 * once, and there is still a working day to note an answer that has come meanwhile.
	 * @param caseId which case
	 * @return both dates, none of them past
	 */
	public ReminderDates planReminders(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		WorkingCalendar calendar = this.programmes.get(caseFile.programme()).calendar();
		Deadlines deadlines = new Deadlines(calendar, caseFile.path());
		Instant now = this.clock.instant();
		Instant told = this.notices.of(caseId)
			.doctorToldOn()
			.map((day) -> day.atStartOfDay(calendar.zone()).toInstant())
			.orElse(now);
		return new ReminderDates(later(deadlines.doctorReminded(told), now),
				later(deadlines.doctorSilent(told), calendar.plusWorkingDays(now, 1)));
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	/**
	 * Notes that the doctor has not answered for a while and should be asked again. Where
	 * the letter went by mail, a mail asks; else the event names the road, because who
	 * asks follows from it: where the patient speaks for themselves, the programme writes
	 * to the patient and not to the doctor, unless the patient has just said that there
	 * is no answer yet. Nobody asks where contact was forbidden meanwhile.
	 * @param caseId which case
	 */
	public void remind(CaseId caseId) {
		CaseFile caseFile = this.cases.lock(caseId);
		Notice notice = this.notices.of(caseId);
		if (notice.route() != null && ContactRule.brokenByContact(notice).isEmpty()) {
			boolean mailed = this.byMail.remind(caseId, this.clock.instant());
			note(caseId, EventKind.DOCTOR_REMINDED, mailed ? LetterMeans.EMAIL.name() : notice.route().name());
			if (notice.route() == NoticeRoute.PATIENT_TELLS && !hasJustSaidNotYet(caseFile)) {
				this.tell.doctorsWordIsWanted(caseFile, this.clock.instant());
			}
		}
	}

	// Within the last working day.
	private boolean hasJustSaidNotYet(CaseFile caseFile) {
		WorkingCalendar calendar = this.programmes.get(caseFile.programme()).calendar();
		return this.history.of(caseFile.id())
			.stream()
			.map(CaseHistory.Entry::event)
			.filter((event) -> event.kind() == EventKind.NO_ANSWER_YET)
			.anyMatch((event) -> calendar.plusWorkingDays(event.at(), 1).isAfter(this.clock.instant()));
	}

	/**
	 * Notes that the doctor did not answer in time. The case goes on.
	 * @param caseId which case
	 */
	public void noteSilence(CaseId caseId) {
		this.cases.lock(caseId);
		this.notices.save(caseId, this.notices.of(caseId).silent(this.clock.instant()));
		note(caseId, EventKind.DOCTOR_SILENT, null);
	}

	private void note(CaseId caseId, EventKind kind, @Nullable String about) {
		this.history
			.append(new CaseEvent(caseId, this.clock.instant(), Step.NOTIFY_DOCTOR, kind, null, null, about, null));
	}

}
