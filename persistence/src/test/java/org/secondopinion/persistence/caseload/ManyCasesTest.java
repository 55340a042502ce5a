package org.secondopinion.persistence.caseload;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.NextNavigator;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.caseload.CaseloadQuery;
import org.secondopinion.domain.caseload.CaseloadQuery.Order;
import org.secondopinion.domain.caseload.CaseloadRow;
import org.secondopinion.domain.caseload.SavedView;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.persistence.PersistenceTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A programme with 20,000 open cases: what is asked of it reads an index that fits, so
 * that it takes no longer when the programme grows.
 */
@PersistenceTest
class ManyCasesTest {

	private static final ProgrammeId VAST = new ProgrammeId("vast");

	private static final Instant NOW = Instant.parse("2026-03-10T15:00:00Z");

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Caseload caseload;

	@Autowired
	private OpenTasks openTasks;

	@Autowired
	private NextNavigator nextNavigator;

	@BeforeEach
	void fill() {
		sql("""
				insert into programme values ('vast', 'Vast Sample', '555-0100', 'America/Chicago', 'MONDAY', '08:00',
				    '17:00', '')
				""");
		sql("""
				insert into person (id, name, roles, programme, signed_in_at)
				select ('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, 'Sample ' || i, 'NAVIGATOR',
				    'vast', '2026-03-10T15:00:00Z' from generate_series(1, 160) i
				""");
		sql("""
				insert into case_file (id, reference, programme, patient, navigator, opened_at)
				select gen_random_uuid(), overlay(letters placing '-' || substr(letters, 4) from 4), 'vast',
				    '00000000-0000-4000-8000-000000000001',
				    ('00000000-0000-4000-8000-' || lpad((i % 160 + 1)::text, 12, '0'))::uuid,
				    timestamptz '2026-03-10T15:00:00Z' - i * interval '1 minute'
				from (select i, translate(lpad(i::text, 6, '0'), '0123456789', 'ABCDEFGHJK') as letters
				    from generate_series(1, 20000) i) drawn
				""");
		sql("""
				insert into caseload (case_id, reference, programme, navigator, patient_name, steps, next, holder,
				    since, due, due_for_navigator, due_for_patient, due_for_others, open_tasks, decide_by, opened_at)
				select id, reference, programme, navigator, 'Sample ' || md5(reference), 'ASSESS', 'CONFIRM_INTAKE',
				    'NAVIGATOR', opened_at, opened_at + interval '9 days',
				    case when n % 3 = 0 then opened_at + interval '9 days' end,
				    case when n % 3 = 1 then opened_at + interval '9 days' end,
				    case when n % 3 = 2 then opened_at + interval '9 days' end,
				    1, date '2026-04-01' + n % 60, opened_at
				from (select *, row_number() over (order by reference)::int as n from case_file
				    where programme = 'vast') numbered
				""");
		sql("""
				insert into open_task (id, case_id, kind, since, due)
				select gen_random_uuid(), id, kind, opened_at, opened_at + interval '9 days'
				from case_file cross join (values ('REQUEST_RECORD'), ('AWAIT_RECORD'), ('SHORTLIST_SPECIALISTS')) k (kind)
				where programme = 'vast'
				""");
		sql("analyze caseload, case_file, person, open_task");
	}

	@Test
	void everyOrderOfAProgrammesListReadsAnIndex() {
		assertThat(reads("caseload_programme", () -> page(SavedView.ALL, Order.DUE))).isPositive();
		assertThat(reads("caseload_programme_decide_by", () -> page(SavedView.ALL, Order.DECIDE_BY))).isPositive();
		assertThat(reads("caseload_programme_name", () -> page(SavedView.ALL, Order.NAME))).isPositive();
		assertThat(reads("caseload_programme_opened", () -> page(SavedView.ALL, Order.OPENED))).isPositive();
	}

	@Test
	void everyViewOfAProgrammesListReadsAnIndex() {
		assertThat(reads("caseload_programme", () -> page(SavedView.TODAY, Order.DUE))).isPositive();
		assertThat(reads("caseload_programme_navigator", () -> page(SavedView.WAITING_ON_NAVIGATOR, Order.DUE)))
			.isPositive();
		assertThat(reads("caseload_programme_patient", () -> page(SavedView.WAITING_ON_PATIENT, Order.DUE)))
			.isPositive();
		assertThat(reads("caseload_programme_others", () -> page(SavedView.WAITING_ON_OTHERS, Order.DUE))).isPositive();
	}

	@Test
	void whatWaitsInTheCasesOfAPageReadsAnIndex() {
		List<CaseId> shown = this.caseload.page(query(null, SavedView.ALL, Order.DUE))
			.rows()
			.stream()
			.map(CaseloadRow::caseId)
			.toList();

		assertThat(reads("open_task_case", () -> assertThat(this.openTasks.ofEach(shown)).hasSize(50))).isPositive();
	}

	@Test
	void whoNeedsSomebodyNowIsFoundByAnIndex() {
		assertThat(reads("caseload_urgent", () -> page(SavedView.TODAY, Order.DUE))).isPositive();
	}

	@Test
	void countingStopsWhereNobodyCaresHowMany() {
		assertThat(this.caseload.counts(query(null, SavedView.ALL, Order.DUE)))
			.containsEntry(SavedView.ALL, Caseload.COUNTED_TO)
			.containsEntry(SavedView.WAITING_ON_PATIENT, Caseload.COUNTED_TO);
	}

	@Test
	void aNavigatorsOwnCasesAreCountedToTheEnd() {
		PersonId navigator = PersonId.of("00000000-0000-4000-8000-000000000007");

		assertThat(this.caseload.counts(query(navigator, SavedView.ALL, Order.DUE))).containsEntry(SavedView.ALL, 125);
	}

	@Test
	void whoCarriesTheFewestIsFoundByAnIndex() {
		assertThat(reads("case_file_carried", () -> this.nextNavigator.of(VAST, NOW))).isEqualTo(160);
	}

	private void page(SavedView view, Order order) {
		assertThat(this.caseload.page(query(null, view, order)).rows()).hasSize(50);
	}

	private static CaseloadQuery query(@Nullable PersonId navigator, SavedView view, Order order) {
		return new CaseloadQuery(VAST, navigator, view, null, null, order, null, 50, NOW, NOW);
	}

	/** How often something reads an index. */
	private long reads(String index, Runnable work) {
		long before = reads(index);
		work.run();
		return reads(index) - before;
	}

	private long reads(String index) {
		return this.jdbc.sql("select pg_stat_get_xact_numscans(?::regclass)").param(index).query(Long.class).single();
	}

	private void sql(String sql) {
		this.jdbc.sql(sql).update();
	}

}
