package org.secondopinion.web.casefile;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.casefile.PatientStart;
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

	private final Programmes programmes;

	private final PatientStart starting;

	StartController(Programmes programmes, PatientStart starting) {
		this.programmes = programmes;
		this.starting = starting;
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
		return "redirect:/cases/" + this.starting.start(person, chosen.get());
	}

}
