package org.secondopinion.web.booking;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.booking.Directory;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.booking.Specialist;
import org.secondopinion.web.layout.Typed;

/**
 * Whom of a directory somebody wants to see. What is empty filters nothing.
 *
 * @param q words of the name, the specialty or the institution
 * @param language a language that the specialist speaks
 * @param state a state in which the specialist is licensed
 * @param network an insurer for which the specialist is in network
 * @param kind how the opinion is given
 * @param free not empty if only those are wanted who are not away
 */
record DirectoryFilter(String q, String language, String state, String network, String kind, String free) {

	DirectoryFilter(@Nullable String q, @Nullable String language, @Nullable String state, @Nullable String network,
			@Nullable String kind, @Nullable String free) {
		this.q = Typed.text(q);
		this.language = Typed.text(language);
		this.state = Typed.text(state);
		this.network = Typed.text(network);
		this.kind = Typed.text(kind);
		this.free = Typed.text(free);
	}

	boolean shows(Directory.Entry entry) {
		Specialist card = entry.card();
		Optional<ReviewKind> wanted = Typed.constant(ReviewKind.class, this.kind);
		return names(card) && has(this.language, card.languages().stream())
				&& has(this.state, card.licensedIn().stream()) && has(this.network, card.networks().stream())
				&& wanted.map(card.reviewKinds()::contains).orElse(true)
				&& (this.free.isEmpty() || entry.away() == null);
	}

	public boolean isNarrow() {
		return Stream.of(this.q, this.language, this.state, this.network, this.kind, this.free)
			.anyMatch((it) -> !it.isEmpty());
	}

	private boolean names(Specialist card) {
		String all = plain(card.name() + " " + card.specialty() + " " + card.subspecialty() + " " + card.institution());
		return Stream.of(plain(this.q).split("\\s+")).allMatch(all::contains);
	}

	private static boolean has(String wanted, Stream<String> listed) {
		return wanted.isEmpty() || listed.anyMatch(wanted::equalsIgnoreCase);
	}

	private static String plain(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

}
