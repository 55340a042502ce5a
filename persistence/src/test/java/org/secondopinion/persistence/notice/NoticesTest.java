package org.secondopinion.persistence.notice;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.notice.DoctorsAnswer;
import org.secondopinion.domain.notice.DoctorsStance;
import org.secondopinion.domain.notice.Letter;
import org.secondopinion.domain.notice.LetterMeans;
import org.secondopinion.domain.notice.LetterPurpose;
import org.secondopinion.domain.notice.LetterSending;
import org.secondopinion.domain.notice.Notice;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
class NoticesTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

	@Autowired
	private SampleCases samples;

	@Autowired
	private Notices notices;

	@Test
	void nothingIsKnownBeforeThePatientChose() {
		assertThat(this.notices.of(this.samples.caseOf("Maria Example").id())).isEqualTo(Notice.NONE);
	}

	@Test
	void aLetterWithItsAnswerComesBackAsItWasWritten() {
		CaseId caseId = this.samples.caseOf("Maria Example").id();
		Notice notice = Notice.NONE.by(NoticeRoute.ASK_FOR_REFERRAL)
			.approved(new Letter(LetterPurpose.ASK_FOR_REFERRAL, "Dr. First Sample\n\"Elsewhere\" Clinic",
					"Dear Dr. First Sample,\n\nwürden", SampleCases.OPENED))
			.sent(new LetterSending(LetterMeans.PORTAL, DAY, ""))
			.answered(new DoctorsAnswer(DoctorsStance.OBJECTS, DAY, "Sees no need"));

		this.notices.save(caseId, notice);

		assertThat(this.notices.of(caseId)).isEqualTo(notice);
	}

	@Test
	void aForbiddenContactIsKept() {
		CaseId caseId = this.samples.caseOf("Maria Example").id();

		this.notices.save(caseId, Notice.NONE.by(NoticeRoute.NOBODY).contactForbidden(SampleCases.OPENED));

		assertThat(this.notices.of(caseId).isContactForbidden()).isTrue();
	}

}
