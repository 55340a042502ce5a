package org.secondopinion.domain.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the time after a decision.
 *
 * @param talk what became of the talk with the first doctor; {@code null} if nobody said
 * @param told what the patient told, the first time first
 * @param unanswered the rounds in which the patient did not answer in time
 * @param help what the programme did when the patient needed help, the first time first
 */
public record FollowUp(@Nullable TalkAfterwards talk, List<WhatHappened> told, Set<FollowUpRound> unanswered,
		List<Help> help) {

	/** Nothing is known yet. */
	public static final FollowUp NONE = new FollowUp(null, List.of(), Set.of(), List.of());

	public FollowUp {
		told = List.copyOf(told);
		unanswered = Set.copyOf(unanswered);
		help = List.copyOf(help);
	}

	/**
	 * The round that comes next, or that is under way.
	 * @return the round; nothing after the last one
	 */
	public Optional<FollowUpRound> round() {
		return Arrays.stream(FollowUpRound.values())
			.filter((it) -> !this.unanswered.contains(it))
			.filter((it) -> this.told.stream().noneMatch((one) -> one.round() == it))
			.findFirst();
	}

	public FollowUp talked(TalkAfterwards noted) {
		return new FollowUp(noted, this.told, this.unanswered, this.help);
	}

	public FollowUp told(WhatHappened now) {
		return new FollowUp(this.talk, with(this.told, now), this.unanswered, this.help);
	}

	/**
	 * This follow-up, with the present round given up.
	 * @return the follow-up without an answer in it
	 * @throws java.util.NoSuchElementException if every round is over
	 */
	public FollowUp withoutAnswer() {
		return new FollowUp(this.talk, this.told, Set.copyOf(with(List.copyOf(this.unanswered), round().orElseThrow())),
				this.help);
	}

	public FollowUp helped(Help given) {
		return new FollowUp(this.talk, this.told, this.unanswered, with(this.help, given));
	}

	private static <T> List<T> with(List<T> before, T more) {
		List<T> all = new ArrayList<>(before);
		all.add(more);
		return all;
	}

}
