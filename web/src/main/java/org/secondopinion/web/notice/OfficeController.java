package org.secondopinion.web.notice;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.notice.AnswerForOffice;
import org.secondopinion.domain.notice.OfficeProof;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.web.layout.Binding;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A doctor's office reads a patient's letter and answers it, without an account: by the
 * code of a link, which no address ever carries, and the patient's date of birth.
 */
@Controller
class OfficeController {

	private final OfficeEntrance entrance;

	private final AnswerForOffice answering;

	private final OfficePages pages;

	OfficeController(OfficeEntrance entrance, AnswerForOffice answering, OfficePages pages) {
		this.entrance = entrance;
		this.answering = answering;
		this.pages = pages;
	}

	@GetMapping("/office")
	String code(@RequestParam(name = "away", defaultValue = "false") boolean away, Model model) {
		model.addAttribute("form", new OfficeProofForm("", ""));
		model.addAttribute("away", away);
		return "notice/office-code";
	}

	@PostMapping("/office")
	String prove(HttpServletRequest request, HttpServletResponse response, Model model) {
		BindingResult typed = Binding.read(OfficeProofForm.class, request);
		OfficeProofForm form = Binding.form(OfficeProofForm.class, typed);
		form.check(typed);
		if (typed.hasErrors()) {
			return again(HttpStatus.UNPROCESSABLE_ENTITY, typed, response, model);
		}
		Optional<OfficeProof> proof = this.entrance.prove(request, form.officeCode().orElseThrow(),
				form.day().orElseThrow());
		if (proof.isEmpty()) {
			typed.rejectValue("code", "often", "Too many codes that open nothing came from your network. "
					+ "Wait 15 minutes, or call the program whose letter you have.");
			return again(HttpStatus.TOO_MANY_REQUESTS, typed, response, model);
		}
		return switch (proof.get()) {
			case OfficeProof.Proved(var link) -> {
				OfficePass.give(request, link);
				yield "redirect:/office/answer";
			}
			case OfficeProof.Dead _ -> this.pages.dead(response, model);
			case OfficeProof.OtherDay(int triesLeft) -> {
				typed.rejectValue("bornOn", "other",
						"This is not the date of birth that we have. " + triesInWords(triesLeft));
				yield again(HttpStatus.UNPROCESSABLE_ENTITY, typed, response, model);
			}
		};
	}

	private static String again(HttpStatus status, BindingResult typed, HttpServletResponse response, Model model) {
		response.setStatus(status.value());
		model.addAllAttributes(typed.getModel());
		return "notice/office-code";
	}

	private static String triesInWords(int left) {
		return "You can try " + ((left == 1) ? "once more." : left + " more times.");
	}

	@GetMapping("/office/answer")
	String letter(HttpServletRequest request, Model model) {
		model.addAttribute("form", OfficeAnswerForm.EMPTY);
		return show(request, model);
	}

	@PostMapping("/office/answer")
	String answer(HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes redirect) {
		BindingResult typed = Binding.read(OfficeAnswerForm.class, request);
		OfficeAnswerForm form = Binding.form(OfficeAnswerForm.class, typed);
		form.check(typed);
		if (typed.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAllAttributes(typed.getModel());
			return show(request, model);
		}
		Programme programme = this.entrance.open(request, (visit) -> {
			this.answering.answer(visit, form.on(this.pages.today(visit)));
			return this.pages.programme(visit);
		});
		OfficePass.takeBack(request);
		redirect.addFlashAttribute("programme", programme);
		return "redirect:/office/thanks";
	}

	@GetMapping("/office/thanks")
	String thanks() {
		return "notice/office-thanks";
	}

	private String show(HttpServletRequest request, Model model) {
		model.addAllAttributes(this.entrance.open(request, this.pages::facts));
		return "notice/office-letter";
	}

}
