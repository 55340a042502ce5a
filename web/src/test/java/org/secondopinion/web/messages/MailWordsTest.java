package org.secondopinion.web.messages;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.MailState;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class MailWordsTest {

	private final ResourceBundleMessageSource words = new ResourceBundleMessageSource();

	MailWordsTest() {
		this.words.setBasename("messages");
		this.words.setDefaultEncoding("UTF-8");
	}

	@ParameterizedTest
	@EnumSource
	void everyKindOfMailHasANameInTheCase(MailKind kind) {
		assertThat(this.words.getMessage("MailKind." + kind, null, Locale.US)).isNotBlank();
	}

	@ParameterizedTest
	@EnumSource
	void everyStateOfAMailHasAName(MailState state) {
		assertThat(this.words.getMessage("MailState." + state, null, Locale.US)).isNotBlank();
		assertThat(state.isTrouble())
			.isEqualTo(this.words.getMessage("MailState." + state + ".trouble", null, null, Locale.US) != null);
	}

}
