package org.secondopinion.persistence.opinion;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.opinion.Commitment;
import org.secondopinion.domain.opinion.Commitments;
import org.secondopinion.domain.opinion.DoctorsTalk;
import org.secondopinion.domain.opinion.DoctorsTalks;
import org.secondopinion.domain.opinion.FirstOpinionNotes;
import org.secondopinion.domain.opinion.FirstOpinions;
import org.secondopinion.domain.opinion.Fit;
import org.secondopinion.domain.opinion.OpinionReading;
import org.secondopinion.domain.opinion.OpinionReadings;
import org.secondopinion.domain.opinion.Passage;
import org.secondopinion.domain.opinion.Row;
import org.secondopinion.domain.opinion.TalkInvitation;
import org.secondopinion.domain.opinion.TalkResult;
import org.secondopinion.domain.people.Role;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PersistenceTest
class FactsAroundOpinionsTest {

	@Autowired
	private SampleCases samples;

	@Autowired
	private FirstOpinions firstOpinions;

	@Autowired
	private OpinionReadings readings;

	@Autowired
	private DoctorsTalks talks;

	@Autowired
	private Commitments commitments;

	@Autowired
	private JdbcClient jdbc;

	private CaseId caseId;

	@BeforeEach
	void someCase() {
		this.caseId = this.samples.caseOf("Maria Example").id();
	}

	@Test
	void nothingIsNotedAtFirst() {
		assertThat(this.firstOpinions.notesOf(this.caseId)).isEqualTo(FirstOpinionNotes.NONE);
		assertThat(this.readings.of(this.caseId)).isEmpty();
		assertThat(this.talks.of(this.caseId)).isEmpty();
	}

	@Test
	void notesOfTheFirstOpinionComeBack() {
		FirstOpinionNotes notes = new FirstOpinionNotes(Map.of(Row.RISKS, "Clots", Row.FOLLOW_UP, "In six weeks"), 0);
		this.firstOpinions.save(this.caseId, notes);

		assertThat(this.firstOpinions.notesOf(this.caseId)).isEqualTo(notes);
	}

	@Test
	void aReadingComesBackWithWhatThePatientLeftOpen() {
		OpinionReading reading = new OpinionReading(2, 2, SampleCases.OPENED,
				Map.of(1, new Fit(4, "Close to home"), 2, Fit.NONE), "", false);
		this.readings.save(this.caseId, reading);

		assertThat(this.readings.of(this.caseId)).containsExactly(reading);
	}

	@Test
	void theInvitationToTalkComesBackAndAskingAgainReplacesIt() {
		TalkInvitation again = new TalkInvitation(2, "Sam Ortega-Demo", SampleCases.OPENED, "Called once more");
		this.talks.save(this.caseId, new TalkInvitation(2, "Sam Ortega-Demo", SampleCases.OPENED, "By letter"));
		this.talks.save(this.caseId, again);

		assertThat(this.talks.invitations(this.caseId)).containsExactly(again);
	}

	@Test
	void whatASpecialistCommittedToComesBack() {
		Commitment commitment = commitment("A worn hip.");
		this.commitments.add(this.caseId, commitment);

		assertThat(this.commitments.of(this.caseId)).containsExactly(commitment);
		assertThat(this.commitments.of(this.caseId, commitment.author())).contains(commitment);
	}

	@Test
	void nobodyCommitsTwice() {
		Commitment commitment = commitment("A worn hip.");
		this.commitments.add(this.caseId, commitment);

		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> this.commitments.add(this.caseId, commitment));
	}

	@Test
	void whatWasCommittedCannotBeChanged() {
		this.commitments.add(this.caseId, commitment("A worn hip."));

		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update committed_findings set committed_at = now() where case_id = ?")
				.param(this.caseId.value())
				.update());
	}

	private Commitment commitment(String diagnosis) {
		return new Commitment(this.samples.person("Dr. Chen Testwell", Role.SPECIALIST).id(),
				new Passage(diagnosis, "Coxarthrosis.", null), Passage.of("Exercise first."), SampleCases.OPENED);
	}

	@Test
	void theDoctorsTalkComesBack() {
		DoctorsTalk talk = new DoctorsTalk(2, TalkResult.TALKED_AND_STILL_DIFFER, "Called both", "They explained why.",
				SampleCases.OPENED);
		this.talks.save(this.caseId, talk);

		assertThat(this.talks.of(this.caseId)).containsExactly(talk);
	}

	@Test
	void theTalkAfterAThirdOpinionDoesNotReplaceTheOneBefore() {
		DoctorsTalk before = new DoctorsTalk(2, TalkResult.DID_NOT_TALK, "", "Nobody answered.", SampleCases.OPENED);
		DoctorsTalk after = new DoctorsTalk(3, TalkResult.TALKED_AND_AGREE, "", "They agree.", SampleCases.OPENED);
		this.talks.save(this.caseId, before);
		this.talks.save(this.caseId, after);

		assertThat(this.talks.of(this.caseId)).containsExactly(after, before);
	}

}
