package org.secondopinion.web.layout;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.HomeZones;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.messages.MailPreferences;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.programme.Programmes;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Moments in the zone of whoever reads them: the one that the person chose, else of the
 * programme that somebody works for, or that lists a specialist, else of the programme
 * that runs the case. So a specialist reads the cases of all programmes on one clock.
 */
@Component
public class ReadersMoments {

	private static final ZoneId UNKNOWN_ZONE = ZoneId.of("America/Chicago");

	private final Programmes programmes;

	private final Cases cases;

	private final MailPreferences preferences;

	private final HomeZones homes;

	private final InstantSource clock;

	private final HttpServletRequest request;

	ReadersMoments(Programmes programmes, Cases cases, MailPreferences preferences, HomeZones homes,
			InstantSource clock, HttpServletRequest request) {
		this.programmes = programmes;
		this.cases = cases;
		this.preferences = preferences;
		this.homes = homes;
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
		return read(visit.by(), (own != null) ? own : visit.caseFile().programme(), visit.at());
	}

	/**
	 * Moments for whoever asked for the page that is being answered. Which zone a page is
	 * in tells nobody anything, so the door is not asked.
	 * @param person who is signed in, if anybody is
	 * @return moments around now
	 */
	Moments of(@Nullable Person person) {
		Instant now = this.clock.instant();
		Optional<ProgrammeId> near = Optional.ofNullable(person)
			.map(Person::programme)
			.or(this::programmeOfRequestedCase)
			.or(this::anyProgramme);
		if (person == null || near.isEmpty()) {
			return new Moments(near.map(this::zone).orElse(UNKNOWN_ZONE), now);
		}
		return read(person, near.get(), now);
	}

	private Moments read(Person person, ProgrammeId near, Instant now) {
		Moments programmes = new Moments(zone(near), now);
		if (person.programme() == null && person.is(Role.SPECIALIST)) {
			return programmes.readIn(this.homes.of(person.id(), near).zone()).named();
		}
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
		return this.programmes.get(programme).calendar().zone();
	}

	// Where no case is near, the installation's first programme will do.
	private Optional<ProgrammeId> anyProgramme() {
		return this.programmes.all().stream().findFirst().map(Programme::id);
	}

}
