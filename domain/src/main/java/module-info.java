/**
 * What a second-opinion programme knows and what it allows: the model, the rules, the use
 * cases and the ports, in plain Java.
 *
 * <p>
 * Packages are the words of the field. {@code casefile} is the case itself (its cover, its
 * history, its end); {@code assessment}, {@code notice}, {@code records}, {@code booking},
 * {@code opinion} and {@code decision} are the six steps; {@code moretests} is the
 * fifth step's way to tests first; {@code worsening} is the change for the worse beside
 * them; {@code journey} is the process as seen from here;
 * {@code caseload} is the read model; {@code people}, {@code partners},
 * {@code programme}, {@code access}, {@code documents} and {@code messages} are what
 * every step leans on.
 *
 * <p>
 * A port is an interface that another module implements: plural nouns store things
 * ({@code Cases}, {@code Intakes}), {@code Journey} moves the process. A use case is a
 * final class that is named after what people do ({@code Assess}). Whatever touches a case
 * for a person asks for a {@code Visit}, which only {@code CaseDoor} gives.
 *
 * <p>
 * What is missing on purpose: no framework, no database, no engine. Nothing is required
 * but JSpecify, at compile time.
 */
module org.secondopinion.domain {

	requires static transitive org.jspecify;

	// What every step leans on.
	exports org.secondopinion.domain.access;
	exports org.secondopinion.domain.caseload;
	exports org.secondopinion.domain.casefile;
	exports org.secondopinion.domain.documents;
	exports org.secondopinion.domain.ending;
	exports org.secondopinion.domain.journey;
	exports org.secondopinion.domain.messages;
	exports org.secondopinion.domain.partners;
	exports org.secondopinion.domain.people;
	exports org.secondopinion.domain.programme;
	exports org.secondopinion.domain.worsening;

	// The six steps.
	exports org.secondopinion.domain.assessment;
	exports org.secondopinion.domain.notice;
	exports org.secondopinion.domain.records;
	exports org.secondopinion.domain.booking;
	exports org.secondopinion.domain.opinion;
	exports org.secondopinion.domain.moretests;
	exports org.secondopinion.domain.decision;

}
