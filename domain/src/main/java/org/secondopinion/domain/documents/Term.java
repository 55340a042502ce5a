package org.secondopinion.domain.documents;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A clinical word as the record has it: the words a clinician chose or a dictionary
 * shows, and the codes behind them.
 *
 * @param text the words as written, never blank
 * @param codes the codes, in the order of the file; may be empty
 */
public record Term(String text, List<Code> codes) {

	/**
	 * SNOMED CT ends its full names with the kind of concept in parentheses. Only these
	 * kinds are taken for one, so that "Diabetes (type 2)" stays whole.
	 */
	private static final Pattern SEMANTIC_TAG = Pattern
		.compile(" \\((disorder|finding|situation|procedure|regime/therapy|event|morphologic abnormality|"
				+ "observable entity|body structure|substance|product|medicinal product|clinical drug|person|"
				+ "social concept|qualifier value|organism|physical object|context-dependent category)\\)$");

	public Term {
		if (text.isBlank()) {
			throw new IllegalArgumentException("A term needs words");
		}
		codes = List.copyOf(codes);
	}

	/**
	 * A term without a code.
	 * @param text the words
	 * @return the term
	 */
	public static Term of(String text) {
		return new Term(text, List.of());
	}

	/**
	 * The words for a reader: without SNOMED's kind of concept at the end.
	 * @return "Anemia" for "Anemia (disorder)"
	 */
	public String label() {
		return SEMANTIC_TAG.matcher(this.text).replaceFirst("");
	}

	/**
	 * SNOMED's kind of concept, if the words end with one.
	 * @return "disorder" for "Anemia (disorder)", or null
	 */
	public @Nullable String semanticTag() {
		Matcher tag = SEMANTIC_TAG.matcher(this.text);
		return tag.find() ? tag.group(1) : null;
	}

	/**
	 * Whether one of the codes is meant.
	 * @param system the code system's address
	 * @param values the codes
	 * @return true if the term carries one of them
	 */
	public boolean hasCode(String system, List<String> values) {
		return this.codes.stream().anyMatch((code) -> code.system().equals(system) && values.contains(code.value()));
	}

	/**
	 * A code of a public dictionary.
	 *
	 * @param system the dictionary's address, for instance
	 * {@code http://snomed.info/sct}; empty if the file does not say
	 * @param value the code in it
	 */
	public record Code(String system, String value) {

		public Code {
			Objects.requireNonNull(system, "system");
			Objects.requireNonNull(value, "value");
		}

	}

}
