package org.secondopinion.web.messages;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.messages.Converse;
import org.secondopinion.domain.messages.LookAfterMails;
import org.secondopinion.domain.messages.MailState;
import org.secondopinion.web.casefile.CaseTab;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Moments;
import org.secondopinion.web.layout.ReadersMoments;

import org.springframework.stereotype.Component;

/** What the patient and the programme wrote, and what became of the mails. */
@Component
class MessagesTab implements CaseTab {

	private final Converse converse;

	private final LookAfterMails mails;

	private final Choices choices;

	private final ReadersMoments moments;

	MessagesTab(Converse converse, LookAfterMails mails, Choices choices, ReadersMoments moments) {
		this.converse = converse;
		this.mails = mails;
		this.choices = choices;
		this.moments = moments;
	}

	@Override
	public String key() {
		return "messages";
	}

	@Override
	public int order() {
		return 50;
	}

	@Override
	public CaseAction action() {
		return CaseAction.READ_MESSAGES;
	}

	@Override
	public String template() {
		return "messages/tab";
	}

	@Override
	public int news(Visit visit) {
		return this.converse.unread(visit);
	}

	@Override
	public Map<String, Object> facts(Visit visit) {
		Moments when = this.moments.of(visit);
		Map<String, Object> facts = new HashMap<>();
		facts.put("reference", visit.caseFile().reference());
		facts.put("open", visit.caseFile().isOpen());
		facts.put("messages", this.converse.read(visit));
		facts.put("mails", this.mails.all(visit).stream().map((it) -> line(it, when)).toList());
		facts.put("when", when);
		return facts;
	}

	private Line line(LookAfterMails.Sent sent, Moments when) {
		Instant at = sent.mail().changedAt();
		String said = "mail." + sent.mail().kind() + ".line";
		return new Line(sent.mail().id().value(), this.choices.label(sent.mail().kind()), said, sent.to(), sent.about(),
				sent.mail().state(), this.choices.label(sent.mail().state()), sent.mail().needsLookingAfter(), at,
				when.brief(at));
	}

	/**
	 * A mail in one line.
	 *
	 * @param id which
	 * @param kind what it was about
	 * @param said the key of the sentence that it says
	 * @param to to whom it went
	 * @param about how to call them, if that is known
	 * @param state how far it came
	 * @param became the same in words
	 * @param trouble whether somebody has to look after it
	 * @param at since when
	 * @param when the same in words
	 */
	record Line(UUID id, String kind, String said, String to, IntakeSection.@Nullable About about, MailState state,
			String became, boolean trouble, Instant at, String when) {

	}

}
