package org.secondopinion.web.notice;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.notice.ChangeContact;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Whether anybody may contact the first doctor: the patient says so, or the navigator on
 * their word, and changes it at any time. Whoever helps the patient may forbid it, but
 * not allow it again.
 */
@Controller
class DoctorContactController {

	private final CaseDoor door;

	private final ChangeContact contact;

	DoctorContactController(CaseDoor door, ChangeContact contact) {
		this.door = door;
		this.contact = contact;
	}

	@GetMapping("/cases/{reference}/doctor")
	String show(Person person, @PathVariable CaseReference reference, Model model) {
		return this.door.look(person, reference, CaseAction.ACT_AS_PATIENT, (visit) -> {
			model.addAttribute("forbidden", this.contact.isForbidden(visit));
			model.addAttribute("mayAllow", visit.may(CaseAction.SIGN));
			model.addAttribute("onBehalf", !visit.as().isOnPatientsSide());
			model.addAttribute("own", visit.as() == Role.PATIENT);
			return "notice/doctor";
		});
	}

	@PostMapping("/cases/{reference}/doctor/forbid")
	String forbid(Person person, @PathVariable CaseReference reference, RedirectAttributes redirect) {
		this.door.open(person, reference, CaseAction.ACT_AS_PATIENT, (visit) -> {
			this.contact.forbid(visit);
			return visit;
		});
		redirect.addFlashAttribute("flash", "From now on, nobody contacts the doctor.");
		return "redirect:/cases/" + reference;
	}

	@PostMapping("/cases/{reference}/doctor/allow")
	String allow(Person person, @PathVariable CaseReference reference, RedirectAttributes redirect) {
		this.door.open(person, reference, CaseAction.SIGN, (visit) -> {
			this.contact.allow(visit);
			return visit;
		});
		redirect.addFlashAttribute("flash", "The doctor may be contacted again.");
		return "redirect:/cases/" + reference;
	}

}
