package org.secondopinion.web.opinion;

import java.util.Map;

import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.opinion.Certainty;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.Row;
import org.secondopinion.domain.opinion.Stance;
import org.secondopinion.domain.opinion.Urgency;
import org.secondopinion.web.layout.Choices;

import org.springframework.ui.Model;

/** What {@code opinion/fields} draws, besides the form itself. */
final class OpinionChoices {

	private OpinionChoices() {
	}

	/**
	 * Adds what the fields need.
	 * @param view the packet
	 * @param opinion what is written so far
	 * @param theirs what another window says, by the field's path
	 * @param choices words
	 * @param model where to
	 */
	static void add(PacketView view, Opinion opinion, Map<String, String> theirs, Choices choices, Model model) {
		model.addAttribute("view", view);
		model.addAttribute("draft", opinion);
		model.addAttribute("theirs", theirs);
		model.addAttribute("rows", Row.OF_DOCTORS);
		model.addAttribute("agreements", choices.of(Agreement.class));
		model.addAttribute("urgencies", choices.of(Urgency.class));
		model.addAttribute("certainties", choices.of(Certainty.class));
		model.addAttribute("stances", choices.of(Stance.class));
	}

}
