package org.secondopinion.web.records;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;
import org.secondopinion.domain.records.OfficeScore;
import org.secondopinion.domain.records.RecordsOffices;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * How the records offices do that the programme asks: days, refusals, and what is
 * missing.
 */
@Controller
class OfficesController {

	private static final int MONTHS = 12;

	private final RecordsOffices offices;

	private final Programmes programmes;

	private final InstantSource clock;

	OfficesController(RecordsOffices offices, Programmes programmes, InstantSource clock) {
		this.offices = offices;
		this.programmes = programmes;
		this.clock = clock;
	}

	@GetMapping("/records-offices")
	String show(Person person, Model model) {
		if (person.programme() == null) {
			return "caseload/no-programme";
		}
		WorkingCalendar calendar = this.programmes.get(person.programme()).calendar();
		LocalDate from = calendar.dayOf(this.clock.instant()).minusMonths(MONTHS);
		model.addAttribute("from", from);
		model.addAttribute("scores", OfficeScore.of(this.offices.asked(person.programme(), from), calendar));
		model.addAttribute("untold", person.is(Role.NAVIGATOR) ? this.offices.untold(person.programme()) : List.of());
		return "records/offices";
	}

}
