package org.secondopinion.domain.opinion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.secondopinion.domain.people.PersonId;

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
	 * What those beside the patient may read: of each opinion the released version that
	 * the patient read last.
	 * @param readings what the patient confirmed to have read
	 * @return the second opinion, then the third
	 */
	public List<Opinion.Released> read(List<OpinionReading> readings) {
		return newest((opinion) -> isRead(opinion, readings)).stream().map(Opinion.Released.class::cast).toList();
	}

	/**
	 * What those beside the patient may read of what was amended since.
	 * @param readings what the patient confirmed to have read
	 * @return the versions, the newest first
	 */
	public List<Opinion.Released> replacedAndRead(List<OpinionReading> readings) {
		List<Opinion.Released> current = read(readings);
		return this.versions.stream()
			.filter((opinion) -> isRead(opinion, readings))
			.map(Opinion.Released.class::cast)
			.filter((opinion) -> !current.contains(opinion))
			.toList();
	}

	private static boolean isRead(Opinion opinion, List<OpinionReading> readings) {
		Edition edition = opinion.edition();
		return opinion instanceof Opinion.Released && readings.stream()
			.anyMatch((it) -> it.ordinal() == edition.ordinal() && edition.version() <= it.version());
	}

	/**
	 * What staff may read: of each opinion the version that was signed last.
	 * @return the second opinion, then the third
	 */
	public List<Opinion.Final> signed() {
		return newest(this::isToBeRead).stream().map(Opinion.Final.class::cast).toList();
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
	 * The next version of a released opinion, in which its author goes on once what was
	 * missing is there; what was released stays as it is.
	 * @param released the version that was released last
	 * @return a draft that begins with what that version says
	 */
	public Opinion.Draft reopened(Opinion.Released released) {
		return released.reopenedAfter(of(released.edition().ordinal()).getFirst());
	}

	/**
	 * The opinion that an author completes: it was released, and opened again because
	 * what it asked for is there.
	 * @param author whose opinion
	 * @return which opinion; nothing if the author completes none
	 */
	public Optional<Integer> completedBy(PersonId author) {
		return released().stream()
			.map((opinion) -> of(opinion.edition().ordinal()).getFirst())
			.filter((opinion) -> opinion instanceof Opinion.Draft && opinion.edition().author().equals(author))
			.map((opinion) -> opinion.edition().ordinal())
			.findFirst();
	}

	/**
	 * What was signed and waits for its first check: a new opinion, or one that was
	 * completed. An amendment waits for another check.
	 * @return the version; nothing if none waits
	 */
	public Optional<Opinion.Signed> toCheck() {
		return newest((_) -> true).stream()
			.filter(Opinion.Signed.class::isInstance)
			.map(Opinion.Signed.class::cast)
			.filter((opinion) -> opinion.signature().amendedBecause() == null)
			.findFirst();
	}

	/**
	 * Whether a version completes one that was released before.
	 * @param opinion a signed version
	 * @return {@code false} for the first version, and for an amendment
	 */
	public boolean isCompletion(Opinion.Final opinion) {
		return opinion.signature().amendedBecause() == null && of(opinion.edition().ordinal()).stream()
			.anyMatch((before) -> before instanceof Opinion.Released
					&& before.edition().version() < opinion.edition().version());
	}

	/**
	 * One opinion.
	 * @param ordinal which
	 * @return its versions, the newest first
	 */
	public List<Opinion> of(int ordinal) {
		return this.versions.stream().filter((opinion) -> opinion.edition().ordinal() == ordinal).toList();
	}

	// An amendment that was sent back leaves what was released before as it is.
	private boolean isToBeRead(Opinion opinion) {
		boolean sentBack = opinion instanceof Opinion.SentBack;
		return opinion instanceof Opinion.Final && !(sentBack && isReleased(opinion.edition().ordinal()));
	}

	private boolean isReleased(int ordinal) {
		return of(ordinal).stream().anyMatch(Opinion.Released.class::isInstance);
	}

	/**
	 * What was released before and amended since.
	 * @return the versions, the newest first
	 */
	public List<Opinion.Released> replaced() {
		List<Opinion.Released> current = released();
		return this.versions.stream()
			.filter(Opinion.Released.class::isInstance)
			.map(Opinion.Released.class::cast)
			.filter((opinion) -> !current.contains(opinion))
			.toList();
	}

	/**
	 * What its author can amend: the last version of an opinion that was released, unless
	 * an amendment of it waits for its release.
	 * @param author whose opinion
	 * @return the version that an amendment begins with; for one that was sent back, that
	 * one
	 */
	public Optional<Opinion.Final> amendableBy(PersonId author) {
		return released().reversed()
			.stream()
			.filter((opinion) -> opinion.edition().author().equals(author))
			.map((opinion) -> of(opinion.edition().ordinal()).getFirst())
			.filter((opinion) -> opinion instanceof Opinion.Released || opinion instanceof Opinion.SentBack)
			.map(Opinion.Final.class::cast)
			.findFirst();
	}

	/**
	 * The amendments that wait for their release.
	 * @return at most one of each opinion, the one signed first at the front
	 */
	public List<Opinion.Signed> amendmentsToCheck() {
		return released().stream()
			.map((opinion) -> of(opinion.edition().ordinal()).getFirst())
			.filter(Opinion.Signed.class::isInstance)
			.map(Opinion.Signed.class::cast)
			.filter((opinion) -> opinion.signature().amendedBecause() != null)
			.sorted(Comparator.comparing((opinion) -> opinion.signature().at()))
			.toList();
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
