package org.secondopinion.persistence.records;

import java.util.List;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.records.Original;
import org.secondopinion.domain.records.Originals;
import org.secondopinion.persistence.columns.JsonFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresOriginals implements Originals {

	private final JdbcClient jdbc;

	PostgresOriginals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void save(CaseId caseId, Original original) {
		this.jdbc
			.sql("insert into record_original (id, case_id, is_out, facts) values (?, ?, ?, ?::jsonb)"
					+ " on conflict (id) do update set is_out = excluded.is_out, facts = excluded.facts")
			.params(original.id(), caseId.value(), original.isOut(), JsonFacts.write(original))
			.update();
	}

	@Override
	public List<Original> of(CaseId caseId) {
		return this.jdbc.sql("select facts from record_original where case_id = ? order by number")
			.param(caseId.value())
			.query(String.class)
			.list()
			.stream()
			.map((facts) -> JsonFacts.read(facts, Original.class))
			.toList();
	}

	@Override
	public List<Out> out(ProgrammeId programme, int most) {
		return this.jdbc.sql("""
				select c.reference, p.name, c.closing is not null as ended, o.facts from record_original o
				join case_file c on c.id = o.case_id
				join person p on p.id = c.patient
				where o.is_out and c.programme = ?
				order by c.closing is null, c.reference, o.number limit ?
				""")
			.params(programme.value(), most)
			.query((row, _) -> new Out(new CaseReference(row.getString("reference")), row.getString("name"),
					row.getBoolean("ended"), JsonFacts.read(row.getString("facts"), Original.class)))
			.list();
	}

}
