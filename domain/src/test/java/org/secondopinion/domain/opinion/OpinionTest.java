package org.secondopinion.domain.opinion;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OpinionTest {

	private final Opinion.Signed signed = SampleOpinions
		.signed(SampleOpinions.findings(Agreement.SAME, Agreement.REFINED));

	@Test
	void anOpinionThatWasSentBackGoesOnAsTheNextVersionWithWhatItSaid() {
		Opinion.Draft next = this.signed.sentBack("Which tests exactly?", SampleOpinions.NOW).reopened();

		assertThat(next.edition().version()).isEqualTo(2);
		assertThat(next.findings()).isEqualTo(this.signed.findings());
		assertThat(next.askedFor()).isEqualTo("Which tests exactly?");
	}

	@Test
	void sendingBackNeedsAReason() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.signed.sentBack(" ", SampleOpinions.NOW));
	}

	@Test
	void everySaveIsANewRevision() {
		Opinion.Draft draft = SampleOpinions.draft(this.signed.findings());

		assertThat(draft.saying(this.signed.findings(), "window-1", SampleOpinions.NOW).revision())
			.isEqualTo(draft.revision() + 1);
	}

	@Test
	void aWindowThatBeganWithWhatIsSavedMaySave() {
		assertThat(SampleOpinions.draft(this.signed.findings()).isKnownTo(1, "window-2")).isTrue();
	}

	@Test
	void theWindowThatSavedLastMaySaveAgainBeforeItHeardOfIt() {
		assertThat(SampleOpinions.draft(this.signed.findings()).isKnownTo(0, "window-1")).isTrue();
	}

	@Test
	void anotherWindowMayNot() {
		assertThat(SampleOpinions.draft(this.signed.findings()).isKnownTo(0, "window-2")).isFalse();
	}

	@Test
	void nothingIsReleasedUnlessEverythingWasChecked() {
		Set<ReleaseItem> mostly = EnumSet.complementOf(EnumSet.of(ReleaseItem.RIGHT_PATIENT));

		assertThatIllegalArgumentException().isThrownBy(
				() -> new Release(SampleOpinions.NOW, SampleOpinions.SAM, mostly, "Sam Ortega-Sample", "555-0100", ""));
	}

	@Test
	void nobodyIsLeftAloneWithNews() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Release(SampleOpinions.NOW, SampleOpinions.SAM,
				EnumSet.allOf(ReleaseItem.class), "Sam Ortega-Sample", " ", ""));
	}

}
