package org.secondopinion.domain.casefile;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CaseReferenceTest {

	@ParameterizedTest
	@ValueSource(strings = { "4J7-K2Q", "4j7-k2q", "4J7K2Q", " 4j7 k2q " })
	void isReadHoweverAPersonTypesIt(String typed) {
		assertThat(CaseReference.read(typed)).contains(new CaseReference("4J7-K2Q"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "4J7", "4J7-K2O", "4J7-K21", "Maria Example", "4J7-K2QQ" })
	void isNothingElse(String typed) {
		assertThat(CaseReference.read(typed)).isEmpty();
	}

	@Test
	void neverHasALetterThatLooksLikeAnother() {
		Random random = new Random(1);
		assertThat(IntStream.range(0, 1000).mapToObj((_) -> CaseReference.draw(random).value())).allSatisfy(
				(value) -> assertThat(value).matches("[A-Z2-9]{3}-[A-Z2-9]{3}").doesNotContainPattern("[ILOU]"));
	}

	@Test
	void refusesAnythingElse() {
		assertThatThrownBy(() -> new CaseReference("../etc")).isInstanceOf(IllegalArgumentException.class);
	}

}
