package org.secondopinion.web.journey;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.journey.Holder;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** No place of the journey is without a form, and none without words. */
@WebTest
class EveryTaskTest {

	@Autowired
	private TaskPages pages;

	@Autowired
	private MessageSource words;

	@ParameterizedTest
	@EnumSource
	void canBeWorked(TaskKind kind) {
		assertThat(this.pages.hasOwnPage(kind)).isNotEqualTo(this.pages.form(kind).isPresent());
	}

	@ParameterizedTest
	@EnumSource
	void hasItsTemplateInTheFolderOfItsFeature(TaskKind kind) {
		this.pages.form(kind)
			.map(TaskPages::template)
			.ifPresent((template) -> assertThat(new ClassPathResource("templates/" + template + ".html").exists())
				.as(template)
				.isTrue());
	}

	@ParameterizedTest
	@EnumSource
	void hasWordsForWhoeverWorksItAndForWhoeverWaits(TaskKind kind) {
		for (String word : new String[] { "title", "button", "waiting", "done" }) {
			assertThat(words("task." + kind + "." + word)).isNotBlank();
		}
	}

	/** All other forms say so where they are drawn, whatever the task. */
	@Test
	void ofThePatientsTasksOnlyTheIntakeHasToSayByItselfWhoYouIs() {
		assertThat(TaskKind.values())
			.filteredOn((kind) -> kind.holder() == Holder.PATIENT && this.pages.hasOwnPage(kind))
			.containsExactly(TaskKind.COMPLETE_INTAKE);
	}

	@Test
	void everyEventHasWords() {
		for (EventKind kind : EventKind.values()) {
			assertThat(words("event." + kind)).isNotBlank();
		}
	}

	private String words(String key) {
		return this.words.getMessage(key, new Object[] { "Sam" }, Locale.US);
	}

}
