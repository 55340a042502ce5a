package org.secondopinion.standalone.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.local.Ports;
import org.secondopinion.standalone.Settings;
import org.secondopinion.standalone.samples.DrillRun.Acknowledged;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole platform is killed three times at different steps, while it leads several
 * cases through the journey, and is started again. Whatever was acknowledged is there,
 * and nothing happened twice.
 */
class KillDrillTest {

	@TempDir
	private Path data;

	private Settings settings;

	private final Set<String> cases = new LinkedHashSet<>();

	private final List<Acknowledged> acknowledged = new ArrayList<>();

	private DrillRun platform;

	@BeforeEach
	void start() throws IOException {
		this.settings = new Settings(this.data, Ports.free(), Ports.free(), Ports.free());
		this.platform = DrillRun.start(this.settings, this.cases);
	}

	@AfterEach
	void endWhatIsLeft() throws IOException, InterruptedException {
		this.platform.kill();
	}

	@Test
	void killedThreeTimesItLosesNothingAndDoesNothingTwice() throws IOException, InterruptedException {
		this.platform.awaitAny(TaskKind.SEND_LETTER);
		this.platform.kill();
		startAgain();
		this.platform.awaitAny(TaskKind.CHECK_COVERAGE);
		this.platform.killWithItsServers();
		startAgain();
		this.platform.awaitAny(TaskKind.RELEASE_OPINION);
		this.platform.kill();
		startAgain();
		String undisturbed = this.platform.awaitTheEnd();

		List<String> expected = history(undisturbed);
		assertThat(expected).hasSizeGreaterThan(40);
		assertThat(this.cases).hasSize(4)
			.allSatisfy((reference) -> assertThat(history(reference)).containsExactlyInAnyOrderElementsOf(expected));
	}

	private void startAgain() throws IOException {
		this.cases.addAll(this.platform.opened());
		this.acknowledged.addAll(this.platform.acknowledged());
		this.platform = DrillRun.start(this.settings, this.cases);
		assertThat(this.acknowledged).isNotEmpty()
			.allSatisfy((it) -> assertThat(events(it.reference())).contains(it.event()));
	}

	private List<Long> events(String reference) {
		return query("select e.id from case_event e", reference).query(Long.class).list();
	}

	private List<String> history(String reference) {
		return query("select e.step || ' ' || e.kind || ' ' || coalesce(e.role, '') from case_event e", reference)
			.query(String.class)
			.list();
	}

	private JdbcClient.StatementSpec query(String select, String reference) {
		DriverManagerDataSource database = new DriverManagerDataSource(this.platform.database());
		database.setSchema("second_opinion");
		return JdbcClient.create(database)
			.sql(select + " join case_file c on c.id = e.case_id where c.reference = ? order by e.id")
			.param(reference);
	}

}
