package org.secondopinion.persistence.opinion;

import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.opinion.Edition;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.domain.opinion.Release;
import org.secondopinion.domain.opinion.ReleaseItem;
import org.secondopinion.domain.opinion.Signature;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@PersistenceTest
class OpinionsTest {

	private static final Signature SIGNATURE = new Signature("Chen Testwell", SampleCases.OPENED.plusSeconds(60));

	@Autowired
	private SampleCases samples;

	@Autowired
	private Opinions opinions;

	@Autowired
	private JdbcClient jdbc;

	private CaseId caseId;

	private Opinion.Draft blank;

	private Opinion.Draft complete;

	@BeforeEach
	void someCase() {
		this.caseId = this.samples.caseOf("Maria Example").id();
		Person author = this.samples.person("Dr. Chen Testwell", Role.SPECIALIST);
		this.blank = Opinion.Draft.blank(Edition.second(this.caseId, author.id()), List.of("Is it needed?"));
		this.complete = this.blank.saying(SampleFindings.complete(Agreement.SAME, Agreement.CHANGED), "window-1",
				SampleCases.OPENED);
	}

	@Test
	void aCaseBeginsWithoutOne() {
		assertThat(this.opinions.of(this.caseId)).isEmpty();
	}

	@Test
	void aDraftComesBackAsItWasWritten() {
		this.opinions.save(this.blank);
		this.opinions.save(this.complete);

		assertThat(this.opinions.of(this.caseId)).containsExactly(this.complete);
	}

	@Test
	void anUnfinishedDraftComesBackToo() {
		this.opinions.save(this.blank);

		assertThat(this.opinions.of(this.caseId)).containsExactly(this.blank);
	}

	@Test
	void aSignedOpinionComesBackWithItsSignature() {
		Opinion.Signed signed = signed();

		assertThat(this.opinions.of(this.caseId)).containsExactly(signed);
	}

	@Test
	void aReleasedOneComesBackWithWhomToCall() {
		Opinion.Released released = signed().released(new Release(SIGNATURE.at(), this.complete.edition().author(),
				EnumSet.allOf(ReleaseItem.class), "Sam Ortega-Demo", "555-0100", "The patient asked for it."));
		this.opinions.save(released);

		assertThat(this.opinions.of(this.caseId)).containsExactly(released);
	}

	@Test
	void whatWasSentBackStaysBesideTheVersionThatFollows() {
		Opinion.SentBack sentBack = signed().sentBack("Which tests?", SIGNATURE.at());
		this.opinions.save(sentBack);
		this.opinions.save(sentBack.reopened());

		assertThat(this.opinions.of(this.caseId)).containsExactly(sentBack.reopened(), sentBack);
	}

	@Test
	void whatWasSignedIsNotWrittenAnew() {
		signed();

		assertThatIllegalStateException().isThrownBy(() -> this.opinions.save(this.complete));
	}

	@Test
	void whatWasNotSignedIsNotReleased() {
		this.opinions.save(this.complete);
		Opinion.SentBack sentBack = this.complete.signed(SIGNATURE).sentBack("Why?", SIGNATURE.at());

		assertThatIllegalStateException().isThrownBy(() -> this.opinions.save(sentBack));
	}

	@Test
	void notEvenByHandIsSignedTextChanged() {
		signed();

		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update opinion set findings = '{}'::jsonb where case_id = ?")
				.param(this.caseId.value())
				.update())
			.withMessageContaining("stays as it was signed");
	}

	@Test
	void reportsCanCountTheClassesWithoutReadingTheWords() {
		this.opinions.save(this.complete);

		assertThat(this.jdbc.sql("select on_treatment from opinion where case_id = ?")
			.param(this.caseId.value())
			.query(String.class)
			.single()).isEqualTo(Agreement.CHANGED.name());
	}

	@Test
	void opinionsOfOtherCasesStayApart() {
		this.opinions.save(this.complete);

		assertThat(this.opinions.of(this.samples.caseOf("Somebody Else").id())).isEmpty();
	}

	private Opinion.Signed signed() {
		this.opinions.save(this.complete);
		Opinion.Signed signed = this.complete.signed(SIGNATURE);
		this.opinions.save(signed);
		return signed;
	}

}
