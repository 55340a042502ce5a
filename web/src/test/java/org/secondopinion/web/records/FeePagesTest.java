package org.secondopinion.web.records;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.web.CaseSamples;
import org.secondopinion.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.secondopinion.domain.records.RecordKind.IMAGES;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.SAM;
import static org.secondopinion.web.records.RecordsAtWork.TODAY;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages of a fee for a record. */
@WebTest
class FeePagesTest {

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Test
	void aFeeIsAnAmountInACurrency() throws Exception {
		RecordsAtWork it = RecordsAtWork.requested(this.cases, this.browser, IMAGES, "Lakeside Imaging");

		for (String wrong : new String[] { "", "free", "0", "25.555", "-3" }) {
			fee(it, wrong, "USD").andExpect(status().isUnprocessableEntity())
				.andExpect(content().string(containsString("Write how much they ask for")));
		}
		fee(it, "25.00", "dollars").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Write the currency in three letters")))
			.andExpect(content().string(containsString("25.00")));
	}

	@Test
	void thePatientApprovesAndTheNavigatorPays() throws Exception {
		RecordsAtWork it = RecordsAtWork.requested(this.cases, this.browser, IMAGES, "Lakeside Imaging");
		fee(it, "25", "usd").andExpect(redirectedUrl("/cases/" + it.reference()));

		this.browser.perform(get("/cases/" + it.reference() + "/records").with(SAM))
			.andExpect(content().string(containsString("Fee to approve: 25.00 USD")));
		this.browser.perform(get(it.address(IMAGES)).with(MARIA))
			.andExpect(content().string(containsString("Nothing is paid without your word.")))
			.andExpect(content().string(containsString("25.00 USD")));
		it.send(IMAGES, post("").with(MARIA).param("words", "Is that right?"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Choose what we do about the fee.")))
			.andExpect(content().string(containsString("Is that right?")));
		it.send(IMAGES, post("").with(MARIA).param("answer", "APPROVED"))
			.andExpect(redirectedUrl("/cases/" + it.reference()));

		assertThat(it.task(IMAGES).kind()).isEqualTo(TaskKind.CHASE_RECORD);
		this.browser.perform(get("/cases/" + it.reference() + "/records").with(SAM))
			.andExpect(content().string(containsString("Fee to pay: 25.00 USD")))
			.andExpect(content().string(containsString("Pay the fee")));
		this.browser.perform(get(it.address(IMAGES)).with(SAM))
			.andExpect(content().string(containsString("Next: pay the fee that the patient approved")));
	}

	@Test
	void thePatientGoesWithoutAndReadsWhy() throws Exception {
		RecordsAtWork it = RecordsAtWork.requested(this.cases, this.browser, IMAGES, "Lakeside Imaging");
		fee(it, "25", "USD");
		it.send(IMAGES, post("").with(MARIA).param("answer", "GO_WITHOUT"))
			.andExpect(redirectedUrl("/cases/" + it.reference()));

		assertThat(it.item(IMAGES)).isInstanceOf(RecordItem.Waived.class);
		this.browser.perform(get("/cases/" + it.reference() + "/records").with(MARIA))
			.andExpect(content().string(containsString("The office asked for a fee, and it is not paid.")));
	}

	private static ResultActions fee(RecordsAtWork it, String amount, String currency) throws Exception {
		return it.send(IMAGES,
				post("").with(SAM)
					.param("arrival", "FEE_ASKED")
					.param("on", TODAY.toString())
					.param("fee", amount)
					.param("currency", currency));
	}

}
