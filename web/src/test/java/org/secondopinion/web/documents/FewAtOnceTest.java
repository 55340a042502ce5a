package org.secondopinion.web.documents;

import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.documents.HealthSummaryReader;
import org.secondopinion.domain.documents.Reading;
import org.secondopinion.domain.documents.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class FewAtOnceTest {

	private static final Reading DONE = new Reading.Refused(Refusal.EMPTY);

	private final FewAtOnce one = new FewAtOnce(1, Duration.ZERO);

	private final HealthSummaryReader quick = this.one.reading((_, _) -> DONE);

	@Test
	void whileOneFileIsReadAnotherIsAskedToComeAgain() {
		AtomicReference<Reading> meanwhile = new AtomicReference<>();
		HealthSummaryReader slow = this.one.reading((_, _) -> {
			meanwhile.set(read(this.quick));
			return DONE;
		});

		assertThat(read(slow)).isEqualTo(DONE);
		assertThat(meanwhile).hasValue(new Reading.Refused(Refusal.BUSY));
	}

	@Test
	void theNextOneIsReadAfterwardsAlsoAfterAFailure() {
		HealthSummaryReader failing = this.one.reading((_, _) -> {
			throw new IllegalStateException("The disk is full");
		});
		assertThat(catching(failing)).isInstanceOf(IllegalStateException.class);

		assertThat(read(this.quick)).isEqualTo(DONE);
		assertThat(read(this.quick)).isEqualTo(DONE);
	}

	private static Throwable catching(HealthSummaryReader reader) {
		return catchThrowable(() -> read(reader));
	}

	private static Reading read(HealthSummaryReader reader) {
		return reader.read("maria.json", InputStream.nullInputStream());
	}

}
