package org.secondopinion.persistence.opinion;

import java.util.List;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.opinion.DoctorsTalk;
import org.secondopinion.domain.opinion.DoctorsTalks;
import org.secondopinion.domain.opinion.TalkInvitation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresDoctorsTalks implements DoctorsTalks {

	private final FactsOfOpinions<DoctorsTalk> talks;

	private final FactsOfOpinions<TalkInvitation> invitations;

	PostgresDoctorsTalks(JdbcClient jdbc) {
		this.talks = new FactsOfOpinions<>(jdbc, "doctors_talk", DoctorsTalk.class);
		this.invitations = new FactsOfOpinions<>(jdbc, "doctors_talk_invitation", TalkInvitation.class);
	}

	@Override
	public List<DoctorsTalk> of(CaseId caseId) {
		return this.talks.of(caseId);
	}

	@Override
	public void save(CaseId caseId, DoctorsTalk talk) {
		this.talks.save(caseId, talk.ordinal(), talk);
	}

	@Override
	public List<TalkInvitation> invitations(CaseId caseId) {
		return this.invitations.of(caseId);
	}

	@Override
	public void save(CaseId caseId, TalkInvitation invitation) {
		this.invitations.save(caseId, invitation.ordinal(), invitation);
	}

}
