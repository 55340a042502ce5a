package org.secondopinion.persistence.opinion;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.opinion.DoctorsTalk;
import org.secondopinion.domain.opinion.DoctorsTalks;
import org.secondopinion.domain.opinion.FirstOpinionNotes;
import org.secondopinion.domain.opinion.FirstOpinions;
import org.secondopinion.domain.opinion.Fit;
import org.secondopinion.domain.opinion.OpinionReading;
import org.secondopinion.domain.opinion.OpinionReadings;
import org.secondopinion.domain.opinion.Row;
import org.secondopinion.domain.opinion.TalkInvitation;
import org.secondopinion.domain.opinion.TalkResult;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

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
