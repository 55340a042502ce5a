package org.secondopinion.domain.opinion;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Everything that was written in a case: the second opinion, and a third and further
 * ones, each in all its versions.
 *
 * @param versions every version, the newest first: by opinion, then by version
 */
public record Editions(List<Opinion> versions) {

	public Editions {
		versions = List.copyOf(versions);
	}

	/**
	 * What patients may read: of each opinion the version that was released last.
	 * @return the second opinion, then the third
	 */
	public List<Opinion.Released> released() {
		return newest(Opinion.Released.class::isInstance).stream().map(Opinion.Released.class::cast).toList();
	}

	/**
	 * What staff may read: of each opinion the version that was signed last.
	 * @return the second opinion, then the third
	 */
	public List<Opinion.Final> signed() {
		return newest(Opinion.Final.class::isInstance).stream().map(Opinion.Final.class::cast).toList();
	}

	/**
	 * The opinion that is written next, or is being written: the one after the last that
	 * was released.
	 * @return 2 for the second opinion
	 */
	public int ordinalInHand() {
		return released().stream().mapToInt((opinion) -> opinion.edition().ordinal()).max().orElse(1) + 1;
	}

	/**
	 * One opinion.
	 * @param ordinal which
	 * @return its versions, the newest first
	 */
	public List<Opinion> of(int ordinal) {
		return this.versions.stream().filter((opinion) -> opinion.edition().ordinal() == ordinal).toList();
	}

	private List<Opinion> newest(Predicate<Opinion> which) {
		return this.versions.stream()
			.filter(which)
			.collect(Collectors.toMap((opinion) -> opinion.edition().ordinal(), Function.identity(),
					(newer, _) -> newer))
			.values()
			.stream()
			.sorted(Comparator.comparingInt((opinion) -> opinion.edition().ordinal()))
			.toList();
	}

}
