package org.secondopinion.domain.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection.Doctor;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.messages.MailPreferences;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;

/** Judges the directory of a programme for one of its cases. */
public final class Proposing {

	private final Specialists specialists;

	private final Intakes intakes;

	private final Bookings bookings;

	private final Absences absences;

	private final MailPreferences preferences;

	private final Programmes programmes;

	private final InstantSource clock;

	public Proposing(Specialists specialists, Intakes intakes, Bookings bookings, Absences absences,
			MailPreferences preferences, Programmes programmes, InstantSource clock) {
		this.specialists = specialists;
		this.intakes = intakes;
		this.bookings = bookings;
		this.absences = absences;
		this.preferences = preferences;
		this.programmes = programmes;
		this.clock = clock;
	}

	/**
	 * Everybody in the directory who has not signed an opinion about this case, judged by
	 * what the patient told and the navigator found out. Where that promises nobody, or
	 * nobody suitable was found before, those follow whom other programmes list.
	 * @param caseFile for which case
	 * @return proposals, the best first; those who were asked in vain come last
	 */
	public List<Proposal> proposals(CaseFile caseFile) {
		Booking booking = this.bookings.of(caseFile.id());
		ReviewNeeds needs = needs(caseFile, booking.circumstances());
		List<Proposal> own = judged(notYet(caseFile, this.specialists.directory(caseFile.programme())), needs, booking,
				false);
		if (booking.search() == null && own.stream().anyMatch(Proposal::isPromising)) {
			return own;
		}
		List<Proposal> others = judged(notYet(caseFile, this.specialists.elsewhere(caseFile.programme())), needs,
				booking, true);
		return Stream.concat(own.stream(), others.stream()).toList();
	}

	private List<Specialist> earlier(CaseFile caseFile) {
		if (caseFile.signers().isEmpty()) {
			return List.of();
		}
		return this.specialists.all().stream().filter((it) -> caseFile.signers().contains(it.id())).toList();
	}

	private static List<Specialist> notYet(CaseFile caseFile, List<Specialist> directory) {
		return directory.stream().filter((specialist) -> !caseFile.signers().contains(specialist.id())).toList();
	}

	private static List<Proposal> judged(List<Specialist> directory, ReviewNeeds needs, Booking booking,
			boolean elsewhere) {
		return directory.stream()
			.map((specialist) -> new Proposal(specialist, FitPolicy.judgeAll(specialist, needs),
					booking.askedInVain(specialist.id()), needs.circumstances().examinationNeeded(), elsewhere))
			.sorted(Proposal.BEST_FIRST)
			.toList();
	}

	private ReviewNeeds needs(CaseFile caseFile, Circumstances circumstances) {
		Intake intake = this.intakes.of(caseFile.id());
		Doctor doctor = intake.doctor();
		return new ReviewNeeds((intake.condition() != null) ? intake.condition().kind() : ConditionKind.OTHER,
				(intake.condition() != null) ? intake.condition().diagnosis() : "",
				(doctor != null && doctor.isNamed()) ? doctor : null,
				(intake.insurance() != null) ? intake.insurance().state() : "",
				(intake.insurance() != null) ? intake.insurance().insurer() : "", workingDaysLeft(caseFile),
				circumstances, language(caseFile), away(caseFile), earlier(caseFile));
	}

	// Everybody speaks English here; what matters is another language.
	private String language(CaseFile caseFile) {
		return switch (this.preferences.of(caseFile.patient()).language()) {
			case ENGLISH -> "";
			case SPANISH -> "Spanish";
		};
	}

	private Map<PersonId, Absence> away(CaseFile caseFile) {
		WorkingCalendar calendar = this.programmes.get(caseFile.programme()).calendar();
		return this.absences.on(calendar.dayOf(this.clock.instant()));
	}

	private @Nullable Integer workingDaysLeft(CaseFile caseFile) {
		LocalDate decideBy = caseFile.decideBy();
		if (decideBy == null) {
			return null;
		}
		WorkingCalendar calendar = this.programmes.get(caseFile.programme()).calendar();
		Instant now = this.clock.instant();
		LocalDate today = now.atZone(calendar.zone()).toLocalDate();
		return decideBy.isBefore(today) ? 0
				: Math.toIntExact(today.datesUntil(decideBy).filter(calendar::isWorkingDay).count());
	}

}
