package org.secondopinion.standalone.samples;

import java.util.ArrayList;
import java.util.List;

import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.messages.Envelope;
import org.secondopinion.domain.messages.MailCarrier;

/**
 * A mail server with moods, and everything that it was given. What it did not take, it
 * has forgotten.
 */
final class RandomMailServer implements MailCarrier {

	private final List<Envelope> arrived = new ArrayList<>();

	private Dice dice = new Dice(0);

	void fallsLike(Dice journeys) {
		this.dice = journeys;
	}

	@Override
	public Answer carry(Envelope envelope) {
		Answer answer = this.dice.chance(94) ? Answer.TAKEN : this.dice.any(Answer.class);
		if (answer == Answer.TAKEN || answer == Answer.NONE) {
			this.arrived.add(envelope);
		}
		return answer;
	}

	List<Envelope> arrived(CaseReference reference) {
		return this.arrived.stream().filter((it) -> it.reference().equals(reference)).toList();
	}

}
