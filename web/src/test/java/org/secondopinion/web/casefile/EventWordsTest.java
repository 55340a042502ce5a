package org.secondopinion.web.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondopinion.domain.assessment.GoAhead;
import org.secondopinion.domain.assessment.TriagePath;
import org.secondopinion.domain.assessment.UrgentCareResult;
import org.secondopinion.domain.booking.CoverageResult;
import org.secondopinion.domain.booking.Party;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.notice.DoctorsStance;
import org.secondopinion.domain.ending.ContactMeans;
import org.secondopinion.domain.notice.LetterMeans;
import org.secondopinion.domain.notice.LetterPurpose;
import org.secondopinion.domain.notice.NoticeRoute;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class EventWordsTest {

	private final ResourceBundleMessageSource words = new ResourceBundleMessageSource();

	EventWordsTest() {
		this.words.setBasename("messages");
		this.words.setDefaultEncoding("UTF-8");
	}

	@ParameterizedTest
	@EnumSource
	void everyKindOfEventHasWordsAndAMark(EventKind kind) {
		assertThat(this.words.getMessage("event." + kind, null, Locale.US)).isNotBlank();
		assertThat(EventMark.of(kind).icon()).isNotBlank();
	}

	@ParameterizedTest
	@MethodSource("constants")
	void everyConstantThatAnEventMayBeAboutHasALineOfItsOwn(EventKind kind, Enum<?> about) {
		assertThat(this.words.getMessage("event." + kind + "." + about.name(), null, Locale.US)).isNotBlank();
	}

	@Test
	void noConstantOfTheTimelinesFilterIsWithoutWords() {
		assertThat(TimelineFilter.values())
			.allSatisfy((it) -> assertThat(this.words.getMessage("timeline." + it, null, Locale.US)).isNotBlank());
	}

	static Stream<Arguments> constants() {
		return Stream.of(about(EventKind.CASE_CLOSED, Closing.class), about(EventKind.TRIAGED, TriagePath.class),
				about(EventKind.CONTACT_TRIED, ContactMeans.class),
				about(EventKind.URGENT_CARE_RESOLVED, UrgentCareResult.class),
				about(EventKind.STRAIGHTFORWARD_EXPLAINED, GoAhead.class),
				about(EventKind.NOTICE_CHOSEN, NoticeRoute.class), reminders(),
				about(EventKind.LETTER_APPROVED, LetterPurpose.class), about(EventKind.LETTER_SENT, LetterMeans.class),
				about(EventKind.DOCTOR_ANSWERED, DoctorsStance.class),
				about(EventKind.OFFICE_ANSWERED_LATE, DoctorsStance.class),
				about(EventKind.COVERAGE_CHECKED, CoverageResult.class),
				about(EventKind.APPOINTMENT_AGREED, ReviewKind.class),
				about(EventKind.APPOINTMENT_RESCHEDULED, Party.class),
				about(EventKind.APPOINTMENT_CANCELLED, Party.class), about(EventKind.APPOINTMENT_MISSED, Party.class))
			.flatMap((it) -> it);
	}

	// Whom nobody contacts, nobody reminds.
	private static Stream<Arguments> reminders() {
		return about(EventKind.DOCTOR_REMINDED, NoticeRoute.class).filter((it) -> it.get()[1] != NoticeRoute.NOBODY);
	}

	private static Stream<Arguments> about(EventKind kind, Class<? extends Enum<?>> constants) {
		return Arrays.stream(constants.getEnumConstants()).map((constant) -> arguments(kind, constant));
	}

}
