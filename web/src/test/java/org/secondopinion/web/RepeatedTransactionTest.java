package org.secondopinion.web;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.Overtaken;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WebTest
class RepeatedTransactionTest {

	@Autowired
	private OneTransaction transaction;

	@Autowired
	private CaseSamples cases;

	private final List<String> tries = new ArrayList<>();

	@Test
	void whatATimerCameBetweenIsDoneAgainAndOnce() {
		CaseReference reference = this.cases.assessedCase();
		var before = this.cases.caseFile(reference);

		this.transaction.run(() -> {
			var file = this.cases.get(Cases.class).lock(before.id());
			this.cases.get(Cases.class).save(file.toDecideBy(file.decideBy().plusDays(1)));
			return overtaken(1);
		});

		assertThat(this.tries).hasSize(2);
		assertThat(this.cases.caseFile(reference).decideBy()).isEqualTo(before.decideBy().plusDays(1));
	}

	@Test
	void itIsNotTriedForEver() {
		assertThatExceptionOfType(Overtaken.class).isThrownBy(() -> this.transaction.run(() -> overtaken(9)));

		assertThat(this.tries).hasSize(3);
	}

	@Test
	void whatSomebodyElseDidIsNotTriedAgain() {
		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> this.transaction.run(() -> {
			this.tries.add("tried");
			throw new NoLongerOpen("The task");
		}));

		assertThat(this.tries).hasSize(1);
	}

	@Test
	void withinAnotherTransactionThatOneIsRepeated() {
		this.transaction.run(() -> this.transaction.run(() -> overtaken(1)));

		assertThat(this.tries).hasSize(2);
	}

	private int overtaken(int times) {
		this.tries.add("tried");
		if (this.tries.size() <= times) {
			throw new Overtaken("The task");
		}
		return this.tries.size();
	}

}
