package org.secondopinion.web.caseload;

import org.secondopinion.domain.people.Person;
import org.secondopinion.web.layout.Moments;
import org.secondopinion.web.layout.Typed;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The caseload of a navigator, or of a programme. A search is posted and answered at
 * once, so that the name that was searched for is in no address.
 */
@Controller
class CaseloadController {

	private final CaseloadPage page;

	CaseloadController(CaseloadPage page) {
		this.page = page;
	}

	@GetMapping("/caseload")
	String show(Person person, @ModelAttribute(binding = true) CaseloadView address,
			@ModelAttribute(name = "when", binding = false) Moments when, Model model) {
		if (person.programme() == null) {
			return "caseload/no-programme";
		}
		model.addAllAttributes(this.page.of(person, address, when));
		return "caseload/caseload";
	}

	@PostMapping("/caseload")
	String search(Person person, @RequestParam(defaultValue = "") String q, @ModelAttribute CaseloadView address,
			@ModelAttribute(name = "when", binding = false) Moments when, Model model) {
		String search = Typed.text(q);
		if (search.isEmpty()) {
			return "redirect:" + address.fromTheBeginning().href();
		}
		if (person.programme() == null) {
			return "caseload/no-programme";
		}
		model.addAllAttributes(this.page.found(person, search, address, when));
		return "caseload/caseload";
	}

}
