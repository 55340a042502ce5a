package org.secondopinion.persistence.journey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
class OpenTasksTest {

	private static final Instant NOW = Instant.parse("2026-03-10T15:00:00Z");

	@Autowired
	private SampleCases samples;

	@Autowired
	private OpenTasks openTasks;

	@Test
	void theTasksOfSeveralCasesAreReadAtOnceTheMostUrgentFirst() {
		CaseFile maria = this.samples.caseOf("Maria Example");
		CaseFile noah = this.samples.caseOf("Noah Sample");
		CaseFile idle = this.samples.caseOf("Idle Sample");
		OpenTask later = waits(maria, TaskKind.SIGN_AUTHORIZATION, 60);
		OpenTask sooner = waits(maria, TaskKind.SHORTLIST_SPECIALISTS, 30);
		OpenTask other = waits(noah, TaskKind.CONFIRM_INTAKE, 10);
		waits(this.samples.caseOf("Not Asked Sample"), TaskKind.CONFIRM_INTAKE, 10);

		assertThat(this.openTasks.ofEach(List.of(maria.id(), noah.id(), idle.id())))
			.isEqualTo(Map.of(maria.id(), List.of(sooner, later), noah.id(), List.of(other)));
	}

	private OpenTask waits(CaseFile file, TaskKind kind, int seconds) {
		OpenTask task = new OpenTask(new TaskId(UUID.randomUUID().toString()), file.id(), kind, null, NOW,
				NOW.plusSeconds(seconds));
		this.openTasks.add(task);
		return task;
	}

}
