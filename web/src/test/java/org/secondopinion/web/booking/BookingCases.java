package org.secondopinion.web.booking;

import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.web.CaseSamples;

import org.springframework.test.web.servlet.MockMvc;

/** Maria's case at the places of booking that tests of other features need. */
public final class BookingCases {

	private BookingCases() {
	}

	/**
	 * Lists Dr. Chen and Dr. Okafor in the directory of Lakeside, and in no other.
	 * @param cases where cases come from
	 * @param browser the browser
	 */
	public static void listSpecialists(CaseSamples cases, MockMvc browser) {
		new BookingSamples(cases, browser);
	}

	/**
	 * A case that Dr. Chen took, and whose appointment is to be agreed.
	 * @param cases where cases come from
	 * @param browser the browser
	 * @return the case
	 */
	public static CaseReference taken(CaseSamples cases, MockMvc browser) {
		try {
			return new BookingSamples(cases, browser).accepted();
		}
		// A page in the way of a test is its failure, whatever MockMvc calls it.
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

}
