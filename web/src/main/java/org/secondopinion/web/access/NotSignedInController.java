package org.secondopinion.web.access;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells somebody who came back from the identity provider why they are not let in. */
@Controller
class NotSignedInController {

	static final String ADDRESS = "/not-signed-in";

	@GetMapping(ADDRESS)
	String why(@RequestParam(defaultValue = "") String why, Model model) {
		model.addAttribute("why", SignInRefusal.of(why));
		return "access/not-signed-in";
	}

}
