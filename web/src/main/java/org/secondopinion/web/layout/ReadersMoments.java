package org.secondopinion.web.layout;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.messages.MailPreferences;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.programme.Programmes;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Moments in the zone of whoever reads them: the one that the person chose, else of the
 * programme that somebody works for, else of the programme that runs the case.
 */
@Component
public class ReadersMoments {

	private static final ZoneId UNKNOWN_ZONE = ZoneId.of("America/Chicago");

	private final Programmes programmes;

	private final Cases cases;

	private final MailPreferences preferences;

	private final InstantSource clock;

	private final HttpServletRequest request;

	ReadersMoments(Programmes programmes, Cases cases, MailPreferences preferences, InstantSource clock,
			HttpServletRequest request) {
		this.programmes = programmes;
		this.cases = cases;
		this.preferences = preferences;
		this.clock = clock;
		this.request = request;
	}

	/**
	 * Moments for somebody at a case.
	 * @param visit who, and which case
	 * @return moments around the visit's
	 */
	public Moments of(Visit visit) {
		ProgrammeId own = visit.by().programme();
		return read(visit.by(), new Moments(zone((own != null) ? own : visit.caseFile().programme()), visit.at()));
	}

	/**
	 * Moments for whoever asked for the page that is being answered. Which zone a page is
	 * in tells nobody anything, so the door is not asked.
	 * @param person who is signed in, if anybody is
	 * @return moments around now
	 */
	Moments of(@Nullable Person person) {
		ZoneId zone = Optional.ofNullable(person)
			.map(Person::programme)
			.or(this::programmeOfRequestedCase)
			.map(this::zone)
			.orElseGet(this::commonZone);
		Moments moments = new Moments(zone, this.clock.instant());
		return (person != null) ? read(person, moments) : moments;
	}

	private Moments read(Person person, Moments programmes) {
		return programmes.readIn(this.preferences.of(person.id()).zoneOr(programmes.zone()));
	}

	private Optional<ProgrammeId> programmeOfRequestedCase() {
		Object variables = this.request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		return Optional.ofNullable((variables instanceof Map<?, ?> map) ? map.get("reference") : null)
			.flatMap((it) -> CaseReference.read(it.toString()))
			.flatMap(this.cases::find)
			.map(CaseFile::programme);
	}

	private ZoneId zone(ProgrammeId programme) {
		return zone(this.programmes.get(programme));
	}

	private static ZoneId zone(Programme programme) {
		return programme.calendar().zone();
	}

	// Where no case is near, the installation's first programme will do.
	private ZoneId commonZone() {
		return this.programmes.all().stream().findFirst().map(ReadersMoments::zone).orElse(UNKNOWN_ZONE);
	}

}
