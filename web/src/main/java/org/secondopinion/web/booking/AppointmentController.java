package org.secondopinion.web.booking;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.CalendarEntry;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The appointment for the calendar of whoever is part of the case. The same address gives
 * the same entry, moved or called off when the appointment is.
 */
@Controller
class AppointmentController {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private final CaseDoor door;

	private final Bookings bookings;

	AppointmentController(CaseDoor door, Bookings bookings) {
		this.door = door;
		this.bookings = bookings;
	}

	@GetMapping("/cases/{reference}/appointment.ics")
	ResponseEntity<String> file(Person person, @PathVariable CaseReference reference) {
		Optional<CalendarFile> file = this.door.look(person, reference, this.door.least(person, reference),
				(visit) -> Optional.ofNullable(this.bookings.of(visit.caseId()).calendar())
					.map((entry) -> file(visit, entry)));
		return file.map((found) -> ResponseEntity.ok()
			.contentType(CALENDAR)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("appointment-" + reference + ".ics").build().toString())
			.body(found.content())).orElseGet(() -> ResponseEntity.notFound().build());
	}

	private static CalendarFile file(Visit visit, CalendarEntry entry) {
		CaseReference reference = visit.caseFile().reference();
		String whose = (visit.as() == Role.PATIENT) ? "your case " : "case ";
		String page = ServletUriComponentsBuilder.fromCurrentContextPath().path("/cases/" + reference).toUriString();
		return new CalendarFile(visit.caseFile(), entry, "Appointment about " + whose + reference, page);
	}

}
