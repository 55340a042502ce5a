package org.secondopinion.web.opinion;

import java.util.Optional;

import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.documents.ConfirmedSummaries;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.ending.LoseContact;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.opinion.CallReader;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.messages.Converse;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.opinion.AmendOpinion;
import org.secondopinion.domain.opinion.AskAfterReading;
import org.secondopinion.domain.opinion.CommitFindings;
import org.secondopinion.domain.opinion.Commitments;
import org.secondopinion.domain.opinion.DoctorsTalks;
import org.secondopinion.domain.opinion.FirstOpinions;
import org.secondopinion.domain.opinion.NoteDoctorsTalk;
import org.secondopinion.domain.opinion.NoteFirstOpinion;
import org.secondopinion.domain.opinion.OpinionReadings;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.domain.opinion.ReadOpinion;
import org.secondopinion.domain.opinion.ReadPacket;
import org.secondopinion.domain.opinion.ReleaseAmendment;
import org.secondopinion.domain.opinion.ReleaseOpinion;
import org.secondopinion.domain.opinion.WriteOpinion;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.records.RecordItems;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of the fifth step. */
@Configuration(proxyBeanMethods = false)
class OpinionWiring {

	@Bean
	NoteFirstOpinion noteFirstOpinion(Intakes intakes, FirstOpinions firstOpinions, Opinions opinions,
			CaseHistory history) {
		return new NoteFirstOpinion(intakes, firstOpinions, opinions, history);
	}

	@Bean
	ReadPacket readPacket(People people, Intakes intakes, NoteFirstOpinion firstOpinion, RecordItems records,
			ObjectProvider<ConfirmedSummaries> summaries) {
		return new ReadPacket(people, intakes, firstOpinion, records,
				summaries.getIfAvailable(() -> (_) -> Optional.empty()));
	}

	@Bean
	WriteOpinion writeOpinion(Opinions opinions, Intakes intakes, CaseHistory history, TaskWork tasks) {
		return new WriteOpinion(opinions, intakes, history, tasks);
	}

	@Bean
	CommitFindings commitFindings(WriteOpinion writing, Commitments commitments, CaseHistory history, TaskWork tasks) {
		return new CommitFindings(writing, commitments, history, tasks);
	}

	@Bean
	ReleaseOpinion releaseOpinion(Opinions opinions, Programmes programmes, CaseHistory history, TaskWork tasks) {
		return new ReleaseOpinion(opinions, programmes, history, tasks);
	}

	@Bean
	AskAfterReading askAfterReading(Converse converse) {
		return new AskAfterReading(converse);
	}

	@Bean
	AmendOpinion amendOpinion(Opinions opinions, CaseHistory history, Journey journey) {
		return new AmendOpinion(opinions, history, journey);
	}

	@Bean
	ReleaseAmendment releaseAmendment(Opinions opinions, OpinionReadings readings, Programmes programmes,
			CaseHistory history, TaskWork tasks) {
		return new ReleaseAmendment(opinions, readings, programmes, history, tasks);
	}

	@Bean
	ReadOpinion readOpinion(Opinions opinions, NoteFirstOpinion firstOpinion, OpinionReadings readings,
			DoctorsTalks talks, CaseHistory history, TaskWork tasks, Journey journey) {
		return new ReadOpinion(opinions, firstOpinion, readings, talks, history, tasks, journey);
	}

	@Bean
	CallReader callReader(ReadOpinion reading, LoseContact contact, OpenTasks openTasks, CaseHistory history,
			TaskWork tasks) {
		return new CallReader(reading, contact, openTasks, history, tasks);
	}

	@Bean
	NoteDoctorsTalk noteDoctorsTalk(DoctorsTalks talks, OpinionReadings readings, Notices notices, CaseHistory history,
			TaskWork tasks, TellByMail tell) {
		return new NoteDoctorsTalk(talks, readings, notices, history, tasks, tell);
	}

}
