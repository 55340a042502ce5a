package org.secondopinion.web.booking;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.booking.BookSpecialist;
import org.secondopinion.domain.booking.Reply;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.TwoAtOnce;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.web.Persona.CHEN;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** The navigator notes an answer while the specialist gives it. */
@WebTest
class OfferRaceTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	private BookingSamples samples;

	@BeforeEach
	void listSpecialists() {
		this.samples = new BookingSamples(this.cases, this.browser);
	}

	@Test
	void aFormWithMistakesThatComesTooLateIsToldSo() throws Exception {
		CaseReference reference = this.samples.offered();

		MockHttpServletResponse answer = whileChenAccepts(reference,
				this.samples.send(reference, TaskKind.ANSWER_OFFER, SAM).param("answer", "DECLINED"));

		assertThat(answer.getStatus()).isEqualTo(409);
		assertThat(answer.getContentAsString()).contains("Somebody was faster").contains("Specialist accepted");
	}

	@Test
	void aFormThatIsOpenedTooLateIsNotShown() throws Exception {
		CaseReference reference = this.samples.offered();

		MockHttpServletResponse answer = whileChenAccepts(reference,
				get(this.cases.address(reference, TaskKind.ANSWER_OFFER)).with(SAM));

		assertThat(answer.getStatus()).isEqualTo(409);
	}

	private MockHttpServletResponse whileChenAccepts(CaseReference reference, RequestBuilder late) throws Exception {
		OpenTask task = this.cases.task(reference, TaskKind.ANSWER_OFFER);
		return new TwoAtOnce(this.cases).meet(reference, () -> this.cases.get(CaseDoor.class)
			.open(CHEN.person(), reference, CaseAction.ANSWER_OFFER, (visit) -> {
				this.cases.get(BookSpecialist.class).answer(visit, task.id(), new Reply.Accept());
				return reference;
			}), () -> this.browser.perform(late).andReturn().getResponse());
	}

}
