package org.secondopinion.domain.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.people.PersonId;

/**
 * A patient's search for opinions beyond the second.
 *
 * @param wishes each time the patient wanted one more, the first time first
 * @param allowances what navigators allowed beyond the programme's limit, the first one
 * first
 */
public record OpinionSearch(List<Wish> wishes, List<Allowance> allowances) {

	/** Nobody asked for one more. */
	public static final OpinionSearch NONE = new OpinionSearch(List.of(), List.of());

	public OpinionSearch {
		wishes = List.copyOf(wishes);
		allowances = List.copyOf(allowances);
	}

	/**
	 * That a patient wants one more opinion.
	 *
	 * @param inOwnWords in the patient's words
	 * @param at when
	 * @param selfCheck what the patient asked themselves then; {@code null} before
	 * @param inVain whether nobody was found who could give it
	 */
	public record Wish(String inOwnWords, Instant at, @Nullable SelfCheck selfCheck, boolean inVain) {

		boolean leadsToAnOpinion() {
			return this.selfCheck != null && this.selfCheck.choice() == AnotherOpinion.GO_ON && !this.inVain;
		}

	}

	/**
	 * One opinion more than the programme usually arranges.
	 *
	 * @param reason why
	 * @param by which navigator allowed it
	 * @param at when
	 */
	public record Allowance(String reason, PersonId by, Instant at) {

		public Allowance {
			if (reason.isBlank()) {
				throw new IllegalArgumentException("One opinion more than usual needs a reason");
			}
		}

	}

	OpinionSearch wishing(Wish wish) {
		return new OpinionSearch(with(this.wishes, wish), this.allowances);
	}

	OpinionSearch checked(SelfCheck check) {
		Wish last = this.wishes.getLast();
		return new OpinionSearch(with(this.wishes.subList(0, this.wishes.size() - 1),
				new Wish(last.inOwnWords(), last.at(), check, false)), this.allowances);
	}

	OpinionSearch inVain() {
		Wish last = this.wishes.getLast();
		return new OpinionSearch(with(this.wishes.subList(0, this.wishes.size() - 1),
				new Wish(last.inOwnWords(), last.at(), last.selfCheck(), true)), this.allowances);
	}

	OpinionSearch allowing(Allowance allowance) {
		return new OpinionSearch(this.wishes, with(this.allowances, allowance));
	}

	/**
	 * Whether one more opinion is being looked for.
	 * @param released how many opinions the programme has released in this case
	 * @return {@code true} from the patient's choice until that opinion is released
	 */
	public boolean isUnderWay(int released) {
		return this.wishes.stream().filter(Wish::leadsToAnOpinion).count() >= released && !this.wishes.isEmpty()
				&& this.wishes.getLast().leadsToAnOpinion();
	}

	private static <T> List<T> with(List<T> before, T more) {
		List<T> all = new ArrayList<>(before);
		all.add(more);
		return all;
	}

}
