package org.secondopinion.web.journey;

import org.secondopinion.domain.journey.StoppedTimers;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Shows the administrator which timers failed and stopped, and lets them be tried again.
 */
@Controller
class StoppedTimersController {

	private final StoppedTimers timers;

	StoppedTimersController(StoppedTimers timers) {
		this.timers = timers;
	}

	@GetMapping("/stopped-timers")
	String show(Model model) {
		model.addAttribute("timers", this.timers.all());
		return "journey/stopped-timers";
	}

	@PostMapping("/stopped-timers")
	String tryAgain() {
		this.timers.tryAgain();
		return "redirect:/stopped-timers";
	}

}
