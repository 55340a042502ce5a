package org.secondopinion.web.partners;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.LinkToken;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.partners.Account;
import org.secondopinion.domain.partners.AnswerInvitation;
import org.secondopinion.domain.partners.EmailAddress;
import org.secondopinion.domain.partners.NoSuchInvitation;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page behind the link of an invitation. Whoever it is not for gets the same page as
 * for a link that is used, old or made up, and learns nothing.
 */
@Controller
class InvitationController {

	private final AnswerInvitation answering;

	private final People people;

	private final PartnerLines lines;

	InvitationController(AnswerInvitation answering, People people, PartnerLines lines) {
		this.answering = answering;
		this.people = people;
		this.lines = lines;
	}

	@GetMapping("/invitations/{token}")
	String show(Person person, @AuthenticationPrincipal OidcUser user, @PathVariable String token, Model model) {
		AnswerInvitation.Offered offered = this.answering.look(token(token), account(person, user));
		model.addAttribute("token", token);
		model.addAttribute("patient", this.people.find(offered.caseFile().patient()).orElseThrow());
		model.addAttribute("invitation", offered.partner());
		model.addAttribute("what", this.lines.whatYouMay(offered.partner().mandate()));
		model.addAttribute("lastDay", offered.lastDay());
		return "partners/invitation";
	}

	@PostMapping("/invitations/{token}")
	String answer(Person person, @AuthenticationPrincipal OidcUser user, @PathVariable String token,
			@RequestParam(defaultValue = "") String answer, RedirectAttributes redirect) {
		Account account = account(person, user);
		return switch (answer) {
			case "accept" -> {
				CaseReference reference = this.answering.accept(token(token), account);
				redirect.addFlashAttribute("flash", "You accepted the invitation.");
				yield "redirect:/cases/" + reference;
			}
			case "decline" -> {
				this.answering.decline(token(token), account);
				redirect.addFlashAttribute("flash", "You said no. Nothing was opened for you.");
				yield "redirect:/left";
			}
			default -> {
				this.answering.look(token(token), account);
				yield "redirect:/invitations/" + token;
			}
		};
	}

	/** Where somebody stands who said no, or has left. */
	@GetMapping("/left")
	String left() {
		return "partners/left";
	}

	private static LinkToken token(String typed) {
		return LinkToken.read(typed).orElseThrow(NoSuchInvitation::new);
	}

	private static Account account(Person person, OidcUser user) {
		@Nullable String email = Boolean.TRUE.equals(user.getEmailVerified()) ? user.getEmail() : null;
		return new Account(person, Optional.ofNullable(email).flatMap(EmailAddress::read).orElse(null));
	}

}
