package org.secondopinion.web.messages;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.messages.Language;
import org.secondopinion.domain.messages.MailGroup;
import org.secondopinion.domain.messages.MailPreferences;
import org.secondopinion.domain.messages.MailWishes;
import org.secondopinion.domain.messages.QuietHours;
import org.secondopinion.domain.people.Person;
import org.secondopinion.web.layout.Binding;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Typed;
import org.secondopinion.web.layout.Zones;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody chooses which mails to get, in which language, and by which clock. */
@Controller
class PreferencesController {

	private static final List<Choice> ZONES = Zones.orNone("The time of the program");

	private final MailPreferences preferences;

	private final OneTransaction transaction;

	private final Choices choices;

	PreferencesController(MailPreferences preferences, OneTransaction transaction, Choices choices) {
		this.preferences = preferences;
		this.transaction = transaction;
		this.choices = choices;
	}

	@GetMapping("/preferences")
	String show(Person person, Model model) {
		model.addAttribute("form", Form.of(this.preferences.of(person.id())));
		return page(person, model);
	}

	@PostMapping("/preferences")
	String save(Person person, Model model, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes redirect) {
		BindingResult typed = Binding.read(Form.class, request);
		Form form = Binding.form(Form.class, typed);
		form.check(typed);
		if (typed.hasErrors()) {
			model.addAllAttributes(typed.getModel());
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return page(person, model);
		}
		this.transaction.run(() -> {
			this.preferences.save(person.id(), form.wishes());
			return form;
		});
		redirect.addFlashAttribute("flash", "Saved. Your next e-mails and the times that you see follow your choices.");
		return "redirect:/preferences";
	}

	private String page(Person person, Model model) {
		model.addAttribute("email", person.email());
		model.addAttribute("groups", this.choices.of(MailGroup.class));
		model.addAttribute("languages", this.choices.of(Language.class));
		model.addAttribute("zones", ZONES);
		return "messages/preferences";
	}

	/**
	 * What a person wishes.
	 *
	 * @param wanted the groups of mails
	 * @param language the language
	 * @param quietFrom when quiet hours begin, such as {@code 21:00}
	 * @param quietTo when they end
	 * @param zone the time zone; empty for the programme's
	 */
	record Form(List<String> wanted, String language, String quietFrom, String quietTo, String zone) {

		Form {
			wanted = Typed.texts(wanted);
			language = Typed.text(language);
			quietFrom = Typed.text(quietFrom);
			quietTo = Typed.text(quietTo);
			zone = Typed.text(zone);
		}

		static Form of(MailWishes wishes) {
			return new Form(wishes.wanted().stream().map(Enum::name).toList(), wishes.language().name(),
					wishes.quiet().from().toString(), wishes.quiet().to().toString(),
					Optional.ofNullable(wishes.zone()).map(ZoneId::getId).orElse(""));
		}

		void check(Errors errors) {
			Typed.chosen(errors, "language", Language.class, this.language, "Choose a language.");
			if (ZONES.stream().noneMatch((it) -> it.value().equals(this.zone))) {
				errors.rejectValue("zone", "chosen", "Choose a time zone from the list.");
			}
			for (String field : List.of("quietFrom", "quietTo")) {
				if (time(field.equals("quietTo") ? this.quietTo : this.quietFrom).isEmpty()) {
					errors.rejectValue(field, "time", "Give a time, such as 09:00 PM.");
				}
			}
		}

		MailWishes wishes() {
			return new MailWishes(
					Arrays.stream(MailGroup.values())
						.filter((group) -> this.wanted.contains(group.name()))
						.collect(Collectors.toSet()),
					Language.valueOf(this.language),
					new QuietHours(time(this.quietFrom).orElseThrow(), time(this.quietTo).orElseThrow()),
					this.zone.isEmpty() ? null : ZoneId.of(this.zone));
		}

		private static Optional<LocalTime> time(String typed) {
			try {
				return Optional.of(LocalTime.parse(typed));
			}
			catch (DateTimeParseException ex) {
				return Optional.empty();
			}
		}

	}

}
