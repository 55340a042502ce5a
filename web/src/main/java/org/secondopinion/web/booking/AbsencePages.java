package org.secondopinion.web.booking;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.secondopinion.domain.booking.Absence;
import org.secondopinion.domain.booking.Directory;
import org.secondopinion.domain.booking.NoteAbsence;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.web.layout.Binding;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * When a specialist is away, on the pages of the programme and on the specialist's own.
 */
@Component
class AbsencePages {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

	private final NoteAbsence noteAbsence;

	private final Directory directory;

	private final Programmes programmes;

	private final InstantSource clock;

	AbsencePages(NoteAbsence noteAbsence, Directory directory, Programmes programmes, InstantSource clock) {
		this.noteAbsence = noteAbsence;
		this.directory = directory;
		this.programmes = programmes;
		this.clock = clock;
	}

	/** The day that it is where a person works; for those who work nowhere, in UTC. */
	LocalDate today(Person person) {
		ZoneId zone = Optional.ofNullable(person.programme())
			.map(this.programmes::get)
			.map(Programme::calendar)
			.map((calendar) -> calendar.zone())
			.orElse(ZoneOffset.UTC);
		return this.clock.instant().atZone(zone).toLocalDate();
	}

	void show(Person person, PersonId specialist, String address, Model model) {
		model.addAttribute("absences", this.noteAbsence.absences(person, specialist, today(person)));
		model.addAttribute("mayNote", this.directory.mayNoteAbsence(person, specialist));
		model.addAttribute("address", address);
	}

	/**
	 * Notes an absence.
	 * @return {@code false} if what was typed comes back
	 */
	boolean note(Person person, PersonId specialist, BindingResult typed, RedirectAttributes redirect) {
		Form form = Binding.form(Form.class, typed);
		check(form, today(person), typed);
		Typed.day(form.from())
			.flatMap((from) -> beginsOn(from, person, specialist))
			.ifPresent((noted) -> typed.rejectValue("from", "noted",
					"An absence from this day until " + noted.until().format(DAY)
							+ " is noted already. Take that one back first, or choose another day."));
		if (typed.hasErrors()) {
			return false;
		}
		int passedOn = this.noteAbsence.note(person, specialist, form.absence());
		redirect.addFlashAttribute("flash", switch (passedOn) {
			case 0 -> "Noted. Nobody is asked on these days.";
			case 1 -> "Noted. One offer that waited went to the next in line.";
			default -> "Noted. " + passedOn + " offers that waited went to the next in line.";
		});
		return true;
	}

	void takeBack(Person person, PersonId specialist, LocalDate from, RedirectAttributes redirect) {
		this.noteAbsence.takeBack(person, specialist, from);
		redirect.addFlashAttribute("flash", "Taken back. What went to others meanwhile stays there.");
	}

	private Optional<Absence> beginsOn(LocalDate from, Person person, PersonId specialist) {
		return this.noteAbsence.absences(person, specialist, today(person))
			.stream()
			.filter((absence) -> absence.from().equals(from))
			.findFirst();
	}

	private static void check(Form form, LocalDate today, Errors errors) {
		Optional<LocalDate> from = Typed.day(form.from());
		Optional<LocalDate> until = Typed.day(form.until());
		if (from.isEmpty()) {
			errors.rejectValue("from", "day", "Choose the first day.");
		}
		if (until.isEmpty()) {
			errors.rejectValue("until", "day", "Choose the last day.");
		}
		else if (until.get().isBefore(from.orElse(until.get()))) {
			errors.rejectValue("until", "order", "The last day is before the first. Choose a later one.");
		}
		else if (until.get().isBefore(today)) {
			errors.rejectValue("until", "past", "These days are over. Choose days that lie ahead.");
		}
	}

	/**
	 * When somebody is away.
	 *
	 * @param from the first day
	 * @param until the last day
	 */
	record Form(String from, String until) {

		static final Form EMPTY = new Form("", "");

		Form {
			from = Typed.text(from);
			until = Typed.text(until);
		}

		Absence absence() {
			return new Absence(Typed.day(this.from).orElseThrow(), Typed.day(this.until).orElseThrow());
		}

	}

}
