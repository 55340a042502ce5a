package org.secondopinion.web.diagram;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondopinion.domain.booking.SearchAnswer;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.ending.ContactMeans;

import static org.assertj.core.api.Assertions.assertThat;

class TrailTest {

	private static final CaseId CASE = CaseId.random();

	private final List<CaseEvent> history = new ArrayList<>();

	@ParameterizedTest
	@EnumSource
	void everyKindOfEventHasItsPlaceOrNone(EventKind kind) {
		happened(kind, (kind == EventKind.CASE_CLOSED) ? Closing.DECIDED.name() : null);

		assertThat(elements()).containsAll(Trail.of(this.history));
	}

	@Test
	void everythingThatIsDoneInTheModelLeavesATrail() {
		Set<String> left = new HashSet<>();
		for (String purpose : List.of("TELL", "ASK_FOR_REFERRAL")) {
			for (Closing closing : Closing.values()) {
				this.history.clear();
				happened(EventKind.LETTER_APPROVED, purpose);
				everyKindHappens(closing);
				// Some things leave a trail only after others: when all have happened
				// before.
				everyKindHappens(closing);
				// A specialist is reminded of a time, and once it is agreed of the
				// opinion.
				happened(EventKind.APPOINTMENT_AGREED, "RECORD_REVIEW");
				happened(EventKind.SPECIALIST_REMINDED, null);
				// Of the date the last step speaks, once the opinion is read.
				happened(EventKind.OPINION_READ, null);
				happened(EventKind.DECIDE_BY_PASSED, null);
				for (int length = 1; length <= this.history.size(); length++) {
					left.addAll(Trail.of(this.history.subList(0, length)));
				}
			}
		}

		assertThat(left)
			.containsAll(places().filter(Planes.Place::isWork).map(Planes.Place::id).collect(Collectors.toSet()));
	}

	private void everyKindHappens(Closing closing) {
		Arrays.stream(EventKind.values())
			.filter((kind) -> kind != EventKind.LETTER_APPROVED)
			.forEach((kind) -> happened(kind, switch (kind) {
				case CASE_CLOSED -> closing.name();
				case SEARCH_ANSWERED -> SearchAnswer.STOP.name();
				default -> null;
			}));
	}

	@Test
	void anIntakeThatWasSentBackIsNotDone() {
		happened(EventKind.INTAKE_SUBMITTED, null);
		assertThat(Trail.of(this.history)).contains("complete-intake");

		happened(EventKind.INTAKE_SENT_BACK, null);
		assertThat(Trail.of(this.history)).doesNotContain("complete-intake", "confirm-intake");

		happened(EventKind.INTAKE_SUBMITTED, null);
		happened(EventKind.INTAKE_ACCEPTED, null);
		assertThat(Trail.of(this.history)).contains("complete-intake", "confirm-intake");
	}

	@Test
	void theLetterThatWasApprovedIsTheOneThatWasSent() {
		happened(EventKind.LETTER_APPROVED, "ASK_FOR_REFERRAL");
		happened(EventKind.LETTER_SENT, "MAIL");

		assertThat(Trail.of(this.history)).contains("approve-referral-request", "send-referral-request")
			.doesNotContain("approve-letter", "send-letter");
	}

	@Test
	void whatIsNotCoveredIsChosenAgain() {
		happened(EventKind.SHORTLIST_MADE, "2");
		happened(EventKind.SPECIALIST_CHOSEN, "Dr. Chen Testwell");
		happened(EventKind.COVERAGE_CHECKED, "NOT_COVERED");

		assertThat(Trail.of(this.history)).contains("shortlist-specialists")
			.doesNotContain("choose-specialist", "check-coverage");
	}

	@Test
	void aDeclinedOfferGoesToTheNext() {
		happened(EventKind.SPECIALIST_OFFERED, "Dr. Chen Testwell");
		happened(EventKind.SPECIALIST_DECLINED, "Dr. Chen Testwell");
		assertThat(Trail.of(this.history)).contains("look-for-next-specialist").doesNotContain("offer-to-next");

		happened(EventKind.SPECIALIST_OFFERED, "Dr. Ada Okafor-Sample");
		assertThat(Trail.of(this.history)).contains("offer-to-next").doesNotContain("answer-offer");
	}

	@Test
	void anAppointmentThatWasMovedIsAgreedAgain() {
		happened(EventKind.APPOINTMENT_AGREED, "VISIT");
		assertThat(Trail.of(this.history)).contains("agree-appointment", "plan-meeting")
			.doesNotContain("specialist-booked");

		happened(EventKind.APPOINTMENT_RESCHEDULED, "PATIENT");
		assertThat(Trail.of(this.history)).doesNotContain("agree-appointment", "plan-meeting");
	}

	@Test
	void aSpecialistIsAskedForATimeAndLaterForTheOpinion() {
		happened(EventKind.SPECIALIST_REMINDED, null);
		assertThat(Trail.of(this.history)).contains("no-time-agreed").doesNotContain("opinion-due-soon");

		happened(EventKind.APPOINTMENT_AGREED, "RECORD_REVIEW");
		happened(EventKind.SPECIALIST_REMINDED, null);
		happened(EventKind.SPECIALIST_SILENT, null);
		assertThat(Trail.of(this.history)).contains("opinion-due-soon", "opinion-not-there", "watch-writing")
			.doesNotContain("still-no-time-agreed");
	}

	@Test
	void aRecordThatNobodyAskedForWasNeverAwaited() {
		happened(EventKind.RECORD_WAIVED, "SLIDES");
		assertThat(Trail.of(this.history)).isEmpty();

		happened(EventKind.RECORD_REQUESTED, "IMAGES");
		happened(EventKind.RECORD_WAIVED, "IMAGES");
		assertThat(Trail.of(this.history)).contains("await-record", "record-waived");
	}

	@Test
	void aCallInVainAboutAnUnreadOpinionIsACallAboutIt() {
		happened(EventKind.OPINION_RELEASED, null);
		happened(EventKind.CONTACT_TRIED, ContactMeans.LETTER.name());
		assertThat(Trail.of(this.history)).doesNotContain("call-reader");

		happened(EventKind.CONTACT_TRIED, ContactMeans.PHONE.name());
		assertThat(Trail.of(this.history)).contains("opinion-unread", "call-reader");
	}

	@Test
	void aCallInVainWhileNoOpinionIsUnreadIsAboutSomethingElse() {
		happened(EventKind.CONTACT_TRIED, ContactMeans.PHONE.name());
		happened(EventKind.OPINION_RELEASED, null);
		happened(EventKind.OPINION_READ, null);
		happened(EventKind.CONTACT_TRIED, ContactMeans.PHONE.name());

		assertThat(Trail.of(this.history)).doesNotContain("opinion-unread", "call-reader");
	}

	@Test
	void aCallAboutOneOpinionIsNoCallAboutTheNext() {
		happened(EventKind.OPINION_RELEASED, null);
		happened(EventKind.CONTACT_TRIED, ContactMeans.PHONE.name());
		happened(EventKind.OPINION_READ, null);
		assertThat(Trail.of(this.history)).contains("call-reader");

		happened(EventKind.ANOTHER_OPINION_SOUGHT, null);
		assertThat(Trail.of(this.history)).doesNotContain("opinion-unread", "call-reader");
	}

	private void happened(EventKind kind, @Nullable String about) {
		this.history.add(new CaseEvent(CASE, Instant.EPOCH, Step.ASSESS, kind, null, null, about, null));
	}

	private static Set<String> elements() {
		return places().map(Planes.Place::id).collect(Collectors.toSet());
	}

	private static Stream<Planes.Place> places() {
		return new Planes().all().stream().flatMap((plane) -> plane.places().stream());
	}

}
