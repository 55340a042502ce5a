package org.secondopinion.domain.caseload;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.caseload.CaseloadQuery.Cursor;
import org.secondopinion.domain.caseload.CaseloadQuery.Order;

import static org.assertj.core.api.Assertions.assertThat;

class CursorTest {

	private static final CaseId CASE = CaseId.random();

	@Test
	void whatStandsInAnAddressIsReadAgain() {
		Cursor byDue = new Cursor(CASE, "2026-03-10T15:00:00Z");
		Cursor byDay = new Cursor(CASE, "2026-12-20");
		Cursor byName = new Cursor(CASE, null);

		assertThat(Cursor.read(byDue.toString(), Order.DUE)).contains(byDue);
		assertThat(Cursor.read(byDay.toString(), Order.DECIDE_BY)).contains(byDay);
		assertThat(Cursor.read(byName.toString(), Order.NAME)).contains(byName);
	}

	@Test
	void aPlaceInOneOrderIsNoPlaceInAnother() {
		String byDay = new Cursor(CASE, "2026-12-20").toString();

		assertThat(Cursor.read(byDay, Order.DUE)).isEmpty();
		assertThat(Cursor.read(byDay, Order.NAME)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "_", "nonsense", "2026-03-10T15:00:00Z" })
	void whatIsNoPlaceIsNotRead(String text) {
		assertThat(Cursor.read(text, Order.DUE)).isEmpty();
	}

}
