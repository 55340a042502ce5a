package org.secondopinion.web.casefile;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseOpening;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.programme.Programmes;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A patient starts a second opinion at a programme. */
@Controller
class StartController {

	private final Cases cases;

	private final Programmes programmes;

	private final CaseOpening opening;

	StartController(Cases cases, Programmes programmes, CaseOpening opening) {
		this.cases = cases;
		this.programmes = programmes;
		this.opening = opening;
	}

	@GetMapping("/start")
	String choose(Person person, Model model) {
		model.addAttribute("person", person);
		model.addAttribute("programmes", this.programmes.all());
		return "casefile/start";
	}

	@PostMapping("/start")
	String start(Person person, @RequestParam(defaultValue = "") String programme, Model model,
			HttpServletResponse response) {
		Optional<ProgrammeId> chosen = this.programmes.all()
			.stream()
			.map(Programme::id)
			.filter((id) -> id.value().equals(programme))
			.findFirst();
		if (chosen.isEmpty()) {
			model.addAttribute("problem", "Choose a program.");
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return choose(person, model);
		}
		return "redirect:/cases/" + open(person, chosen.get()).map(CaseFile::reference)
			.orElseGet(() -> this.opening.open(person.id(), chosen.get(), person));
	}

	// Whoever presses the button twice wants one second opinion, not two.
	private Optional<CaseFile> open(Person patient, ProgrammeId programme) {
		return this.cases.ofPatient(patient.id())
			.stream()
			.filter((it) -> it.isOpen() && it.programme().equals(programme))
			.findFirst();
	}

}
