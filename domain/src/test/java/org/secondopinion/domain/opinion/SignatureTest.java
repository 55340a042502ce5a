package org.secondopinion.domain.opinion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SignatureTest {

	@ParameterizedTest
	@ValueSource(strings = { "Dr. Chen Testwell", "chen testwell", "  Chen   Testwell ", "Dr Chen Testwell, MD" })
	void aNameIsTheSameWithOrWithoutTitle(String typed) {
		assertThat(Signature.isNameOf(typed, "Dr. Chen Testwell")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Chen", "Sam Ortega-Sample" })
	void anotherNameIsNot(String typed) {
		assertThat(Signature.isNameOf(typed, "Dr. Chen Testwell")).isFalse();
	}

	@Test
	void aTitleAloneIsNobodysName() {
		assertThat(Signature.isNameOf("Dr. ", "Dr. Chen Testwell")).isFalse();
	}

}
