package org.secondopinion.domain.documents;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TermTests {

	@Test
	void aReaderDoesNotSeeTheDictionarysKindOfConcept() {
		Term term = Term.of("Anemia (disorder)");

		assertThat(term.label()).isEqualTo("Anemia");
		assertThat(term.semanticTag()).isEqualTo("disorder");
	}

	@Test
	void otherParenthesesBelongToTheWords() {
		Term term = Term.of("Diabetes (type 2)");

		assertThat(term.label()).isEqualTo("Diabetes (type 2)");
		assertThat(term.semanticTag()).isNull();
	}

}
