package org.secondopinion.persistence.casefile;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.assessment.TriagePath;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.casefile.Hold;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.persistence.columns.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresCases implements Cases {

	private static final String CASES = """
			select f.*, array(select author from opinion o where o.case_id = f.id and o.signed_at is not null) signers
			from case_file f
			""";

	private final JdbcClient jdbc;

	PostgresCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public boolean add(CaseFile caseFile) {
		int added = this.jdbc.sql("""
				insert into case_file (id, reference, programme, patient, navigator, specialist, opened_at)
				values (?, ?, ?, ?, ?, ?, ?) on conflict (reference) do nothing
				""")
			.params(caseFile.id().value(), caseFile.reference().value(), caseFile.programme().value(),
					caseFile.patient().value(), Columns.id(caseFile.navigator()), Columns.id(caseFile.specialist()),
					Columns.at(caseFile.openedAt()))
			.update();
		return added == 1;
	}

	// Not "for no key update": whoever only looks writes a line of the access log, whose
	// reference to the case would wait for that.
	@Override
	public CaseFile lock(CaseId id) {
		return this.jdbc.sql(CASES + "where id = ? for no key update of f")
			.param(id.value())
			.query(PostgresCases::caseFile)
			.optional()
			.orElseThrow(() -> new NoSuchElementException("No case " + id));
	}

	@Override
	public Optional<CaseFile> find(CaseReference reference) {
		return this.jdbc.sql(CASES + "where reference = ?")
			.param(reference.value())
			.query(PostgresCases::caseFile)
			.optional();
	}

	@Override
	public void save(CaseFile caseFile) {
		Hold hold = caseFile.hold();
		this.jdbc
			.sql("""
					update case_file set patient = ?, navigator = ?, specialist = ?, decide_by = ?, path = ?, closing = ?, closed_at = ?,
					    worse_at = ?, held_at = ?, held_by = ?
					where id = ?
					""")
			.params(caseFile.patient().value(), Columns.id(caseFile.navigator()), Columns.id(caseFile.specialist()),
					caseFile.decideBy(), Columns.name(caseFile.path()), Columns.name(caseFile.closing()),
					Columns.atOrNull(caseFile.closedAt()), Columns.atOrNull(caseFile.worseAt()),
					Columns.atOrNull((hold != null) ? hold.since() : null), (hold != null) ? hold.owner() : null,
					caseFile.id().value())
			.update();
	}

	@Override
	public List<CaseFile> ofPatient(PersonId patient) {
		return this.jdbc.sql(CASES + "where patient = ? order by opened_at desc, id")
			.param(patient.value())
			.query(PostgresCases::caseFile)
			.list();
	}

	@Override
	public List<CaseFile> ofName(ProgrammeId programme, String name) {
		return this.jdbc.sql(CASES + """
				join person p on f.patient = p.id
				where searchable(p.name) = searchable(?) and f.programme = ?
				order by f.opened_at desc, f.id limit 10
				""").params(name, programme.value()).query(PostgresCases::caseFile).list();
	}

	@Override
	public List<CaseFile> endedAndWorse(ProgrammeId programme) {
		return this.jdbc.sql(CASES + """
				where programme = ? and worse_at is not null and closing is not null
					and not (closing = 'DIED' and worse_at <= closed_at)
				order by worse_at, id
				""").param(programme.value()).query(PostgresCases::caseFile).list();
	}

	@Override
	public List<CaseFile> ofSpecialist(PersonId specialist) {
		return this.jdbc.sql(CASES + "where specialist = ? and closing is null order by decide_by nulls last, id")
			.param(specialist.value())
			.query(PostgresCases::caseFile)
			.list();
	}

	@Override
	public List<CaseFile> ofSigner(PersonId specialist) {
		return this.jdbc
			.sql(CASES
					+ """
							where closing is null and f.id in (select case_id from opinion where author = ? and signed_at is not null)
							order by opened_at desc, id
							""")
			.param(specialist.value())
			.query(PostgresCases::caseFile)
			.list();
	}

	private static CaseFile caseFile(ResultSet row, int number) throws SQLException {
		return new CaseFile(new CaseId(Columns.uuid(row, "id")), new CaseReference(row.getString("reference")),
				new ProgrammeId(row.getString("programme")), new PersonId(Columns.uuid(row, "patient")),
				Columns.personOrNull(row, "navigator"), Columns.personOrNull(row, "specialist"),
				Columns.instant(row, "opened_at"), Columns.dayOrNull(row, "decide_by"),
				Columns.constantOrNull(row, "path", TriagePath.class),
				Columns.constantOrNull(row, "closing", Closing.class), Columns.instantOrNull(row, "closed_at"),
				Columns.instantOrNull(row, "worse_at"), people(row.getArray("signers")), hold(row));
	}

	private static @Nullable Hold hold(ResultSet row) throws SQLException {
		Instant since = Columns.instantOrNull(row, "held_at");
		return (since != null) ? new Hold(since, row.getString("held_by")) : null;
	}

	private static Set<PersonId> people(Array ids) throws SQLException {
		return Stream.of((UUID[]) ids.getArray()).map(PersonId::new).collect(Collectors.toSet());
	}

}
