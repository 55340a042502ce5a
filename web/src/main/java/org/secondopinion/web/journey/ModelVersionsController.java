package org.secondopinion.web.journey;

import org.secondopinion.domain.journey.ModelVersions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows the administrator in which versions of the model cases run, and moves them to the
 * present one.
 */
@Controller
class ModelVersionsController {

	private final ModelVersions versions;

	ModelVersionsController(ModelVersions versions) {
		this.versions = versions;
	}

	@GetMapping("/model-versions")
	String show(Model model) {
		model.addAttribute("versions", this.versions.all());
		return "journey/model-versions";
	}

	@PostMapping("/model-versions")
	String move(RedirectAttributes redirect) {
		redirect.addFlashAttribute("moved", this.versions.moveToPresent());
		return "redirect:/model-versions";
	}

}
