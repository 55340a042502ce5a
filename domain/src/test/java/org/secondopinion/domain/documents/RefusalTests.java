package org.secondopinion.domain.documents;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalTests {

	@ParameterizedTest
	@EnumSource
	void everyRefusalSaysWhatToDo(Refusal refusal) {
		assertThat(refusal.sentence()).startsWith("This ").containsPattern("(?i)please|ask your navigator");
	}

}
