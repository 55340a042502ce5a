package org.secondopinion.web.booking;

import java.util.List;
import java.util.Set;

import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.booking.Booking;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.booking.Specialist;
import org.secondopinion.domain.booking.Specialists;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.Persona;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Maria's case on its way to a specialist, moved by what people type into the forms. */
final class BookingSamples {

	static final String CHEN = Persona.CHEN.person().id().toString();

	static final String OKAFOR = Persona.OKAFOR.person().id().toString();

	private final CaseSamples cases;

	private final MockMvc browser;

	BookingSamples(CaseSamples cases, MockMvc browser) {
		this.cases = cases;
		this.browser = browser;
		// Dr. Okafor works where Maria's first doctor works.
		list(Persona.CHEN.person(), "Northgate Fictional Clinic");
		list(Persona.OKAFOR.person(), "Elsewhere Clinic");
		emptyDiaries();
	}

	/** The cases of all tests share the specialists, but not their hours. */
	private void emptyDiaries() {
		this.cases.inOneTransaction(() -> this.cases.get(JdbcClient.class)
			.sql("update appointment set at = at - interval '1 year' where at > now()")
			.update());
	}

	private void list(Person person, String institution) {
		this.cases.inOneTransaction(() -> this.cases.get(Specialists.class)
			.list(new ProgrammeId("lakeside"),
					new Specialist(person.id(), person.name(), "Orthopedic surgery", "Hips", institution, false,
							Set.of("Specimen University"), List.of(ReviewKind.RECORD_REVIEW, ReviewKind.VISIT),
							Set.of("IL"), List.of("English", "Spanish"), Set.of("Sample Health"), 60_000, 5,
							Set.of(ConditionKind.ORTHOPEDIC))));
	}

	CaseReference wanted() {
		CaseReference reference = this.cases.assessedCase();
		this.cases.answer(reference, TaskKind.CHOOSE_NOTICE, NoticeRoute.NOBODY);
		return reference;
	}

	CaseReference shortlisted() throws Exception {
		CaseReference reference = wanted();
		done(shortlist(reference, CHEN, OKAFOR).param("reasons[1]", "The only one who does this operation nearby"));
		return reference;
	}

	CaseReference chosen() throws Exception {
		CaseReference reference = shortlisted();
		done(send(reference, TaskKind.CHOOSE_SPECIALIST, Persona.MARIA).param("first", CHEN).param("second", OKAFOR));
		return reference;
	}

	CaseReference offered() throws Exception {
		CaseReference reference = chosen();
		done(coverage(reference).param("result", "CONFIRMED").param("agreed", "yes"));
		return reference;
	}

	CaseReference accepted() throws Exception {
		CaseReference reference = offered();
		done(send(reference, TaskKind.ANSWER_OFFER, Persona.CHEN).param("answer", "ACCEPTED"));
		return reference;
	}

	/** The form as the browser sends it, with Dr. Chen in the first row. */
	MockHttpServletRequestBuilder shortlist(CaseReference reference, String... picked) {
		return send(reference, TaskKind.SHORTLIST_SPECIALISTS, Persona.SAM).param("ids[0]", CHEN)
			.param("ids[1]", OKAFOR)
			.param("kinds[0]", "RECORD_REVIEW")
			.param("kinds[1]", "VISIT")
			.param("costs[0]", "The usual fee is $600, less if paid at once.")
			.param("costs[1]", "")
			.param("picked", (picked.length > 0) ? picked : new String[] { "" });
	}

	MockHttpServletRequestBuilder coverage(CaseReference reference) {
		return send(reference, TaskKind.CHECK_COVERAGE, Persona.SAM).param("ids[0]", CHEN)
			.param("ids[1]", OKAFOR)
			.param("networks[0]", "IN_NETWORK")
			.param("networks[1]", "OUT_OF_NETWORK")
			.param("approval", OKAFOR)
			.param("costs[0]", "$42.50")
			.param("costs[1]", "");
	}

	MockHttpServletRequestBuilder send(CaseReference reference, TaskKind kind, Persona who) {
		return post(this.cases.address(reference, kind)).with(who).with(csrf());
	}

	void done(MockHttpServletRequestBuilder request) throws Exception {
		this.browser.perform(request).andExpect(status().is3xxRedirection());
	}

	Booking booking(CaseReference reference) {
		return this.cases.get(Bookings.class).of(this.cases.caseFile(reference).id());
	}

}
