package org.secondopinion.persistence.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.assessment.TriagePath;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.caseload.CaseloadQuery;
import org.secondopinion.domain.caseload.CaseloadRow;
import org.secondopinion.domain.caseload.SavedView;
import org.secondopinion.domain.journey.Holder;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.persistence.columns.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The caseload table. Every query is bound to a programme, and pages by key: the next
 * page begins behind the last row that was shown, so no row is counted or skipped over.
 */
@Repository
class PostgresCaseload implements Caseload {

	/** Sorts behind every date, so that cases without a decide-by date come last. */
	private static final LocalDate NO_DATE = LocalDate.of(9999, 12, 31);

	private final JdbcClient jdbc;

	PostgresCaseload(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void put(CaseloadRow row) {
		this.jdbc.sql("""
				insert into caseload (case_id, reference, programme, navigator, patient_name, steps, next, holder,
				    since, due, due_for_navigator, due_for_patient, due_for_others, open_tasks, decide_by, path,
				    opened_at, worse_at, mail_trouble, on_hold)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				on conflict (case_id) do update set navigator = excluded.navigator,
				    patient_name = excluded.patient_name, steps = excluded.steps, next = excluded.next,
				    holder = excluded.holder, since = excluded.since, due = excluded.due,
				    due_for_navigator = excluded.due_for_navigator, due_for_patient = excluded.due_for_patient,
				    due_for_others = excluded.due_for_others, open_tasks = excluded.open_tasks,
				    decide_by = excluded.decide_by, path = excluded.path,
				    worse_at = excluded.worse_at, mail_trouble = excluded.mail_trouble,
				    on_hold = excluded.on_hold
				""")
			.params(row.caseId().value(), row.reference().value(), row.programme().value(), Columns.id(row.navigator()),
					row.patientName(), Columns.names(row.steps()), row.next().name(), row.holder().name(),
					Columns.at(row.since()), Columns.at(row.due()), Columns.atOrNull(row.dueForNavigator()),
					Columns.atOrNull(row.dueForPatient()), Columns.atOrNull(row.dueForOthers()), row.openTasks(),
					row.decideBy(), Columns.name(row.path()), Columns.at(row.openedAt()),
					Columns.atOrNull(row.worseAt()), row.mailTrouble(), row.onHold())
			.update();
	}

	@Override
	public void remove(CaseId caseId) {
		this.jdbc.sql("delete from caseload where case_id = ?").param(caseId.value()).update();
	}

	@Override
	public void rename(PersonId patient, String name) {
		this.jdbc.sql("""
				update caseload set patient_name = ? where patient_name <> ?
				    and case_id in (select id from case_file where patient = ?)
				""").params(name, name, patient.value()).update();
	}

	@Override
	public void mark(CaseId caseId, @Nullable Instant worseAt) {
		this.jdbc.sql("update caseload set worse_at = ? where case_id = ?")
			.params(Columns.atOrNull(worseAt), caseId.value())
			.update();
	}

	@Override
	public void markMail(CaseId caseId, boolean trouble) {
		this.jdbc.sql("update caseload set mail_trouble = ? where case_id = ?")
			.params(trouble, caseId.value())
			.update();
	}

	@Override
	public void carry(CaseId caseId, PersonId navigator) {
		this.jdbc.sql("update caseload set navigator = ? where case_id = ?")
			.params(navigator.value(), caseId.value())
			.update();
	}

	@Override
	public Optional<CaseloadRow> find(CaseId caseId) {
		return this.jdbc.sql("select * from caseload where case_id = ?")
			.param(caseId.value())
			.query(PostgresCaseload::row)
			.optional();
	}

	@Override
	public Page page(CaseloadQuery query) {
		List<CaseloadRow> page = new ArrayList<>();
		if (query.after() == null) {
			page.addAll(new CaseloadSql(query).urgent(this.jdbc).query(PostgresCaseload::row).list());
		}
		List<CaseloadRow> rows = new CaseloadSql(query).others(this.jdbc).query(PostgresCaseload::row).list();
		boolean more = rows.size() > query.size();
		page.addAll(more ? rows.subList(0, query.size()) : rows);
		return new Page(page, more ? cursor(query, page.getLast()) : null);
	}

	@Override
	public Map<SavedView, Integer> counts(CaseloadQuery query) {
		Map<SavedView, Integer> counts = new EnumMap<>(SavedView.class);
		new CaseloadSql(query).counts(this.jdbc).query((row, _) -> {
			for (SavedView view : SavedView.values()) {
				counts.put(view, row.getInt(view.name()));
			}
			return counts;
		}).single();
		return counts;
	}

	private static CaseloadQuery.Cursor cursor(CaseloadQuery query, CaseloadRow row) {
		String value = switch (query.order().key()) {
			case DUE -> Objects.requireNonNull(row.dueIn(query.view())).toString();
			case DECIDE_BY -> Optional.ofNullable(row.decideBy()).orElse(NO_DATE).toString();
			case NAME -> null;
			case OPENED -> row.openedAt().toString();
		};
		return new CaseloadQuery.Cursor(row.caseId(), value);
	}

	private static CaseloadRow row(ResultSet row, int number) throws SQLException {
		return new CaseloadRow(new CaseId(Columns.uuid(row, "case_id")), new CaseReference(row.getString("reference")),
				new ProgrammeId(row.getString("programme")), Columns.personOrNull(row, "navigator"),
				row.getString("patient_name"), Columns.constants(row.getString("steps"), Step.class),
				TaskKind.valueOf(row.getString("next")), Holder.valueOf(row.getString("holder")),
				Columns.instant(row, "since"), Columns.instant(row, "due"),
				Columns.instantOrNull(row, "due_for_navigator"), Columns.instantOrNull(row, "due_for_patient"),
				Columns.instantOrNull(row, "due_for_others"), row.getInt("open_tasks"),
				Columns.dayOrNull(row, "decide_by"), Columns.constantOrNull(row, "path", TriagePath.class),
				Columns.instant(row, "opened_at"), Columns.instantOrNull(row, "worse_at"),
				row.getBoolean("mail_trouble"), row.getBoolean("on_hold"));
	}

}
