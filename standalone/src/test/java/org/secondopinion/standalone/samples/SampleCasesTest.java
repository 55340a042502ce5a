package org.secondopinion.standalone.samples;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.standalone.Platform;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * The samples of the platform that all tests share, seen before others add cases of their
 * own; timers fire meanwhile.
 */
@Order(1)
class SampleCasesTest {

	private final ApplicationContext application = Platform.shared().application();

	private final JdbcClient jdbc = this.application.getBean(JdbcClient.class);

	private final SampleMaking making = this.application.getBean(SampleMaking.class);

	@Test
	void everyTaskIsWaitedForBySomeCase() {
		assertThat(strings("select distinct kind from open_task")).containsExactlyInAnyOrder(names(TaskKind.values()));
	}

	@Test
	void everyWayToEndIsTakenBySomeCase() {
		assertThat(strings("select distinct closing from case_file where closing is not null"))
			.containsExactlyInAnyOrder(names(Closing.values()));
	}

	@Test
	void everyPatientHasOneCase() {
		assertThat(SampleCases.plans()).extracting(SamplePlan::patient)
			.containsExactlyInAnyOrder(SamplePatient.values());
	}

	@Test
	void someAreLateAndMostAreNot() {
		long late = count("select count(*) from caseload where due < now()");

		assertThat(late).isBetween(5L, count("select count(*) from caseload") / 2);
	}

	// Each in one statement: timers fire meanwhile.
	@Test
	void theCaseloadTheOpenTasksAndTheEngineAgree() {
		assertThat(strings("""
				select coalesce(ours.id, theirs.id_) from open_task ours
				full join camunda.act_ru_task theirs on theirs.id_ = ours.id
				where ours.id is null or theirs.id_ is null""")).isEmpty();
		assertThat(strings("""
				select coalesce(row.case_id, task.case_id)::text from caseload row
				full join (select case_id, count(*) as waiting, min(due) as due from open_task group by case_id) task
				on task.case_id = row.case_id
				left join case_file held on held.id = row.case_id and held.held_at is not null
				where row.case_id is null or task.case_id is null or task.waiting <> row.open_tasks
				or task.due <> row.due and held.id is null""")).isEmpty();
		assertThat(strings("""
				select coalesce(open.id, row.case_id)::text from (select id from case_file where closing is null) open
				full join caseload row on row.case_id = open.id
				where open.id is null or row.case_id is null""")).isEmpty();
	}

	@Test
	void everythingHappenedInThePastAndInOrder() {
		assertThat(count("select count(*) from case_event where at > now()")).isZero();
		assertThat(count("""
				select count(*) from (select at < lag(at) over (partition by case_id order by id) as earlier
				from case_event) where earlier""")).isZero();
	}

	@Test
	void whoSignsInFindsSomethingToDo() {
		assertThat(waitingFor(SamplePatient.MARIA)).contains("CHOOSE_SPECIALIST", "CHECK_RECORD", "AWAIT_RECORD");
		assertThat(waitingFor(SamplePatient.NOAH)).containsExactly("READ_OPINION");
		assertThat(waitingFor(SamplePatient.RUTH)).containsExactly("COMPLETE_INTAKE");
		assertThat(underReviewBy(SampleSpecialist.CHEN)).containsExactlyInAnyOrder("ANSWER_OFFER", "WRITE_OPINION");
		assertThat(underReviewBy(SampleSpecialist.OKAFOR)).containsExactly("ANSWER_OFFER");
		assertThat(underReviewBy(SampleSpecialist.LINDQVIST)).containsExactlyInAnyOrder("RELEASE_OPINION",
				"WRITE_OPINION");
	}

	@Test
	void anOfferCanStillBeAnswered() {
		assertThat(count("select count(*) from offer where outcome = 'WAITING' and expires_at < now()")).isZero();
	}

	@Test
	void nobodyIsToldByMailWhatHappenedInThePast() {
		assertThat(this.jdbc
			.sql("select count(*) from mail where queued_at < to_timestamp(? / 1000.0) "
					+ "and state not in ('STOPPED', 'NO_ADDRESS')")
			.param(this.application.getStartupDate())
			.query(Long.class)
			.single()).isZero();
		assertThat(count("select count(distinct case_id) from thread_message")).isGreaterThanOrEqualTo(2);
	}

	@Test
	void samCarriesMost() {
		assertThat(this.application.getBean(Cases.class).ofPatient(SamplePatient.MARIA.person().id()))
			.extracting(CaseFile::navigator)
			.containsExactly(SampleStaff.SAM.person().id());
		assertThat(strings("select p.name from case_file c join person p on p.id = c.navigator"
				+ " group by p.name order by count(*) desc"))
			.startsWith("Sam Ortega-Demo")
			.hasSize(3);
	}

	@Test
	void aSecondStartAddsNothing() {
		List<String> before = everything();

		this.making.afterSingletonsInstantiated();

		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void aSampleThatWasInterruptedLeavesNothingBehind() {
		List<String> before = everything();

		assertThatIllegalStateException().isThrownBy(() -> this.making.makeOnce("INTERRUPTED", () -> {
			Walkthrough.to(TaskKind.SIGN_AUTHORIZATION, this.application);
			throw new IllegalStateException("Killed");
		}));

		assertThat(everything()).isEqualTo(before);
		assertThat(strings("select name from second_opinion.sample")).doesNotContain("INTERRUPTED");
	}

	/** All that people did; timers do things meanwhile. */
	private List<String> everything() {
		return strings("select id::text from case_file union all select id::text from access_log"
				+ " union all select id::text from person order by 1");
	}

	private List<String> waitingFor(SamplePatient patient) {
		return this.jdbc.sql("select t.kind from open_task t join case_file c on c.id = t.case_id where c.patient = ?")
			.param(patient.person().id().value())
			.query(String.class)
			.list();
	}

	private List<String> underReviewBy(SampleSpecialist specialist) {
		return this.jdbc
			.sql("select t.kind from open_task t join case_file c on c.id = t.case_id"
					+ " where c.specialist = ? and t.kind in ('ANSWER_OFFER', 'WRITE_OPINION', 'RELEASE_OPINION')")
			.param(specialist.id().value())
			.query(String.class)
			.list();
	}

	private List<String> strings(String sql) {
		return this.jdbc.sql(sql).query(String.class).list();
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

	private static String[] names(Enum<?>[] constants) {
		return Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
	}

}
