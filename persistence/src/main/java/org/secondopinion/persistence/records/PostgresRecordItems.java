package org.secondopinion.persistence.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.records.Attempt;
import org.secondopinion.domain.records.Inspection;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordItemId;
import org.secondopinion.domain.records.RecordItems;
import org.secondopinion.domain.records.RecordLedger;
import org.secondopinion.persistence.columns.JsonFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresRecordItems implements RecordItems {

	private final JdbcClient jdbc;

	PostgresRecordItems(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void add(CaseId caseId, List<? extends RecordItem> items) {
		int position = 0;
		for (RecordItem item : items) {
			this.jdbc
				.sql("insert into record_item (id, case_id, position, kind, because, state, evidence) "
						+ "values (?, ?, ?, ?, ?, ?, ?)")
				.params(item.id().value(), caseId.value(), position, item.kind().name(), item.need().because(),
						State.of(item).name(), evidence(item))
				.update();
			position++;
		}
	}

	@Override
	public RecordLedger of(CaseId caseId) {
		Map<UUID, List<Attempt>> attempts = this.jdbc.sql("""
				select a.* from record_attempt a join record_item i on i.id = a.item
				where i.case_id = ? order by a.item, a.number
				""")
			.param(caseId.value())
			.query(RecordRows::attempt)
			.list()
			.stream()
			.collect(Collectors.groupingBy(RecordRows.AttemptRow::item,
					Collectors.mapping(RecordRows.AttemptRow::attempt, Collectors.toList())));
		return new RecordLedger(this.jdbc.sql("select * from record_item where case_id = ? order by position")
			.param(caseId.value())
			.query((row, number) -> RecordRows.item(row, attempts))
			.list());
	}

	@Override
	public RecordItem get(CaseId caseId, RecordItemId id) {
		return of(caseId).items()
			.stream()
			.filter((item) -> item.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("No record item " + id + " in this case"));
	}

	@Override
	public void save(RecordItem item) {
		RecordItem.@Nullable Waived waived = (item instanceof RecordItem.Waived it) ? it : null;
		this.jdbc.sql("update record_item set state = ?, evidence = ?, waived_on = ?, waived_because = ? where id = ?")
			.params(State.of(item).name(), evidence(item), (waived != null) ? waived.on() : null,
					(waived != null) ? waived.reason() : null, item.id().value())
			.update();
		for (int number = 0; number < item.attempts().size(); number++) {
			save(item.id(), number, item.attempts().get(number));
		}
	}

	private void save(RecordItemId item, int number, Attempt attempt) {
		Inspection found = attempt.found();
		this.jdbc.sql("""
				insert into record_attempt (item, number, keeper_kind, keeper, means, requested_on, note, reminders,
					pursuit, arrived_on, inspected_on, readable, right_patient, complete, finding)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)
				on conflict (item, number) do update set reminders = excluded.reminders, pursuit = excluded.pursuit,
					arrived_on = excluded.arrived_on, inspected_on = excluded.inspected_on,
					readable = excluded.readable, right_patient = excluded.right_patient,
					complete = excluded.complete, finding = excluded.finding
				""")
			.params(item.value(), number, attempt.request().keeper().kind().name(), attempt.request().keeper().name(),
					attempt.request().means().name(), attempt.request().on(), attempt.request().note(),
					attempt.reminders().stream().map(LocalDate::toString).collect(Collectors.joining(" ")),
					JsonFacts.write(attempt.pursuit()), attempt.arrivedOn(), (found != null) ? found.on() : null,
					(found != null) ? found.readable() : null, (found != null) ? found.rightPatient() : null,
					(found != null) ? found.complete() : null, (found != null) ? found.note() : null)
			.update();
	}

	private static @Nullable String evidence(RecordItem item) {
		return switch (item) {
			case RecordItem.Found found -> found.evidence();
			case RecordItem.AlreadyInHand checked -> checked.evidence();
			case RecordItem.Needed _, RecordItem.Requested _, RecordItem.Arrived _, RecordItem.InHand _,
					RecordItem.Waived _ ->
				null;
		};
	}

}
