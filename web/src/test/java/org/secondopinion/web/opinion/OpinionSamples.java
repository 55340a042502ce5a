package org.secondopinion.web.opinion;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.booking.AgreedOn;
import org.secondopinion.domain.booking.Booking;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.Circumstances;
import org.secondopinion.domain.booking.CoverageResult;
import org.secondopinion.domain.booking.OfferAnswer;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.booking.ShortlistEntry;
import org.secondopinion.domain.booking.Specialist;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.opinion.Editions;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.domain.records.Authorizations;
import org.secondopinion.domain.records.AuthorizeRelease;
import org.secondopinion.domain.records.RecordItems;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.domain.records.ReleaseAuthorization;
import org.secondopinion.domain.records.Signature;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.Persona;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Leads Maria's case to its review by Dr. Chen, and beyond. */
public final class OpinionSamples {

	private final CaseSamples cases;

	private final MockMvc browser;

	public OpinionSamples(CaseSamples cases, MockMvc browser) {
		this.cases = cases;
		this.browser = browser;
	}

	/**
	 * A case in which no record is needed and Dr. Chen accepted, nobody told the doctor.
	 * @return the case, waiting for its opinion
	 */
	public CaseReference underReview() {
		return underReview(NoticeRoute.NOBODY);
	}

	/**
	 * A case in which no record is needed and Dr. Chen accepted.
	 * @param notice how the first doctor is told
	 * @return the case, waiting for its opinion
	 */
	CaseReference underReview(NoticeRoute notice) {
		CaseReference reference = offered(notice);
		this.cases.answer(reference, TaskKind.ANSWER_OFFER, OfferAnswer.ACCEPTED);
		this.cases.answer(reference, TaskKind.AGREE_APPOINTMENT, AgreedOn.WRITTEN_REVIEW);
		return reference;
	}

	/**
	 * A case in which no record is needed, offered to Dr. Chen.
	 * @return the case, waiting for an answer
	 */
	CaseReference offered() {
		return offered(NoticeRoute.NOBODY);
	}

	private CaseReference offered(NoticeRoute notice) {
		CaseReference reference = this.cases.assessedCase();
		this.cases.answer(reference, TaskKind.CHOOSE_NOTICE, notice);
		if (notice == NoticeRoute.PATIENT_TELLS) {
			this.cases.done(reference, TaskKind.TELL_DOCTOR);
			this.cases.done(reference, TaskKind.NOTE_DOCTORS_ANSWER);
		}
		releaseNothingNeeded(reference);
		book(reference);
		this.cases.done(reference, TaskKind.SHORTLIST_SPECIALISTS);
		this.cases.done(reference, TaskKind.CHOOSE_SPECIALIST);
		this.cases.answer(reference, TaskKind.CHECK_COVERAGE, CoverageResult.CONFIRMED);
		return reference;
	}

	CaseReference signed(String onDiagnosis, String onTreatment) throws Exception {
		return signed(underReview(), onDiagnosis, onTreatment);
	}

	CaseReference signed(CaseReference reference, String onDiagnosis, String onTreatment) throws Exception {
		done(whole(reference, "/opinion", onDiagnosis, onTreatment));
		sign(reference, "1");
		return reference;
	}

	/**
	 * A case whose opinion is written and not signed.
	 * @param onDiagnosis how the second diagnosis relates to the first
	 * @param onTreatment how the second treatment plan relates to the first
	 * @return the case
	 */
	public CaseReference written(String onDiagnosis, String onTreatment) throws Exception {
		CaseReference reference = underReview();
		done(whole(reference, "/opinion", onDiagnosis, onTreatment));
		return reference;
	}

	/**
	 * A case in which the patient has read that a test comes first.
	 * @param test which test
	 * @param why what it would tell
	 * @return the case
	 */
	public CaseReference needingTests(String test, String why) throws Exception {
		CaseReference reference = underReview();
		done(whole(reference, "/opinion", "SAME", "NEEDS_MORE_TESTS").param("tests[0].name", test)
			.param("tests[0].why", why));
		sign(reference, "1");
		released(reference);
		done(send(reference, TaskKind.READ_OPINION, Persona.MARIA).param("read", "yes"));
		return reference;
	}

	/**
	 * Completes and releases an opinion whose tests are done.
	 * @param reference the case, which waits for the opinion
	 */
	public void completed(CaseReference reference) throws Exception {
		done(whole(reference, "/opinion", "SAME", "SAME", "2"));
		sign(reference, "3");
		released(reference);
	}

	void sign(CaseReference reference, String revision) throws Exception {
		done(post("/cases/" + reference + "/opinion/signature").with(Persona.CHEN)
			.with(csrf())
			.param("name", "Chen Testwell")
			.param("confirmed", "yes")
			.param("revision", revision));
	}

	CaseReference released(CaseReference reference) throws Exception {
		done(release(reference).param("reasonForThisHour", "She asked to have it at once."));
		return reference;
	}

	/**
	 * A case with an opinion that the patient may read.
	 * @return the case
	 */
	public CaseReference released() {
		try {
			return released(signed("SAME", "SAME"));
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

	/**
	 * A case in which the patient has read an opinion.
	 * @param notice how the first doctor is told
	 * @param onTreatment how the second treatment plan relates to the first
	 * @return the case
	 */
	public CaseReference read(NoticeRoute notice, String onTreatment) throws Exception {
		CaseReference reference = released(signed(underReview(notice), "SAME", onTreatment));
		done(send(reference, TaskKind.READ_OPINION, Persona.MARIA).param("doctorsMayTalk", "yes").param("read", "yes"));
		return reference;
	}

	/** Everything that can be said, as the browser sends it. */
	MockHttpServletRequestBuilder whole(CaseReference reference, String page, String onDiagnosis, String onTreatment) {
		return whole(reference, page, onDiagnosis, onTreatment, "0");
	}

	MockHttpServletRequestBuilder whole(CaseReference reference, String page, String onDiagnosis, String onTreatment,
			String revision) {
		return draft(reference, page, revision).param("onDiagnosis", onDiagnosis)
			.param("onTreatment", onTreatment)
			.param("urgency", "WITHIN_MONTHS")
			.param("certainty", "HIGH")
			.param("rows[DIAGNOSIS].plain", "Your hip is worn out.")
			.param("rows[DIAGNOSIS].words", "Coxarthrosis, Kellgren 3.")
			.param("rows[TREATMENT_PLAN].plain", "Training first, then we look again.")
			.param("rows[OTHER_OPTIONS].plain", "A new hip later.")
			.param("rows[BENEFITS].plain", "You keep your own hip.")
			.param("rows[RISKS].plain", "It may hurt longer.")
			.param("rows[URGENCY].plain", "Nothing is lost by waiting.")
			.param("rows[FOLLOW_UP].plain", "Come back in three months.")
			.param("answers[0]", "Not yet, and maybe never.")
			.param("answers[1]", "The joint wears slowly.")
			.param("otherSources", "X-ray, seen in the visit");
	}

	MockHttpServletRequestBuilder draft(CaseReference reference, String page, String revision) {
		return post("/cases/" + reference + page).with(Persona.CHEN).with(csrf()).param("revision", revision);
	}

	MockHttpServletRequestBuilder release(CaseReference reference) {
		return send(reference, TaskKind.RELEASE_OPINION, Persona.SAM).param("check", "RELEASED")
			.param("items", "COMPLETE", "UNDERSTANDABLE", "RIGHT_PATIENT")
			.param("contactName", "Sam Ortega-Demo")
			.param("contactPhone", "555-0100");
	}

	public MockHttpServletRequestBuilder send(CaseReference reference, TaskKind kind, Persona who) {
		MockHttpServletRequestBuilder form = post(this.cases.address(reference, kind)).with(who).with(csrf());
		seen(this.cases.get(Opinions.class).editions(this.cases.caseFile(reference).id()), kind)
			.forEach((opinion) -> form.param("seen", opinion.edition().number().toString()));
		return form;
	}

	// What the page shows at this moment, as its form hands it back.
	private static List<? extends Opinion> seen(Editions editions, TaskKind kind) {
		List<Opinion.Released> released = editions.released();
		if (kind == TaskKind.READ_OPINION || kind == TaskKind.CALL_READER) {
			return List.of(released.getLast());
		}
		if (kind == TaskKind.READ_AMENDMENT) {
			return released.stream().filter((opinion) -> opinion.signature().amendedBecause() != null).toList();
		}
		return (kind == TaskKind.RELEASE_AMENDMENT) ? List.of(editions.amendmentsToCheck().getFirst()) : List.of();
	}

	public void done(MockHttpServletRequestBuilder request) throws Exception {
		this.browser.perform(request).andExpect(status().is3xxRedirection());
	}

	private void releaseNothingNeeded(CaseReference reference) {
		LocalDate today = CaseSamples.today();
		ReleaseAuthorization nothing = new ReleaseAuthorization(EnumSet.of(RecordKind.SLIDES), "Any hospital",
				"The programme", "A second opinion", today.plusDays(ReleaseAuthorization.USUAL_DAYS),
				new Signature("Maria Example-Alvarez", today, Signature.Form.TYPED));
		this.cases.get(CaseDoor.class).open(Persona.MARIA.person(), reference, CaseAction.ACT_AS_PATIENT, (visit) -> {
			new AuthorizeRelease(this.cases.get(Authorizations.class), this.cases.get(RecordItems.class),
					this.cases.get(CaseHistory.class), this.cases.get(TaskWork.class))
				.sign(visit, this.cases.task(reference, TaskKind.SIGN_AUTHORIZATION).id(), nothing);
			return reference;
		});
	}

	private void book(CaseReference reference) {
		Specialist chen = new Specialist(Persona.CHEN.person().id(), Persona.CHEN.person().name(), "Orthopedics", "",
				"Northgate Fictional Clinic", false, Set.of(), List.of(ReviewKind.RECORD_REVIEW), Set.of("IL"),
				List.of("English"), Set.of(), 60_000, 5, Set.of(ConditionKind.ORTHOPEDIC));
		ShortlistEntry entry = new ShortlistEntry(chen, ReviewKind.RECORD_REVIEW, List.of(), "", "");
		this.cases.inOneTransaction(() -> this.cases.get(Bookings.class)
			.save(this.cases.caseFile(reference).id(), new Booking(1, Circumstances.UNKNOWN, List.of(entry),
					List.of(chen.id()), null, List.of(), null, null, null)));
	}

}
