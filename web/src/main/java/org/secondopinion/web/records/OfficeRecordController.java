package org.secondopinion.web.records;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.notice.OfficeDoor;
import org.secondopinion.domain.records.AnswerAboutRecords;
import org.secondopinion.domain.records.RecordItemId;
import org.secondopinion.web.layout.Binding;
import org.secondopinion.web.notice.OfficePass;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * A doctor's office reads what allows it to give out a record, and says what becomes of
 * it. Each record for itself; the link stays open until the letter is answered.
 */
@Controller
class OfficeRecordController {

	private static final String BACK = "redirect:/office/answer";

	private final OfficeDoor door;

	private final AnswerAboutRecords answering;

	private final OfficeRecordPage page;

	OfficeRecordController(OfficeDoor door, AnswerAboutRecords answering, OfficeRecordPage page) {
		this.door = door;
		this.answering = answering;
		this.page = page;
	}

	@GetMapping("/office/records/{item}")
	String show(HttpServletRequest request, @PathVariable UUID item, Model model) {
		model.addAttribute("form", OfficeReplyForm.EMPTY);
		return page(request, item, model);
	}

	@PostMapping("/office/records/{item}")
	String reply(HttpServletRequest request, HttpServletResponse response, @PathVariable UUID item, Model model,
			RedirectAttributes redirect) {
		BindingResult typed = Binding.read(OfficeReplyForm.class, request);
		OfficeReplyForm form = Binding.form(OfficeReplyForm.class, typed);
		form.check(typed);
		if (!typed.hasErrors() && !isKept(request, item, form)) {
			typed.rejectValue("words", "often", "You told us about this record %d times. Call the program instead."
				.formatted(AnswerAboutRecords.MOST_REPLIES));
		}
		if (typed.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAllAttributes(typed.getModel());
			return page(request, item, model);
		}
		redirect.addFlashAttribute("flash", "Thank you. The program has your answer about this record.");
		return BACK;
	}

	private boolean isKept(HttpServletRequest request, UUID item, OfficeReplyForm form) {
		return this.door.open(OfficePass.of(request), (visit) -> this.answering.reply(visit, new RecordItemId(item),
				form.chosen().orElseThrow(), form.words()));
	}

	/** The request was withdrawn meanwhile: the list says what is asked for now. */
	@ExceptionHandler
	String notAsked(NoLongerOpen gone, HttpServletRequest request) {
		RequestContextUtils.getOutputFlashMap(request)
			.put("flash", "You are not asked for this record any more. Thank you.");
		return BACK;
	}

	private String page(HttpServletRequest request, UUID item, Model model) {
		Map<String, Object> facts = this.door.open(OfficePass.of(request),
				(visit) -> this.page.facts(visit, this.answering.asked(visit, new RecordItemId(item))));
		model.addAllAttributes(facts);
		return "records/office-record";
	}

}
