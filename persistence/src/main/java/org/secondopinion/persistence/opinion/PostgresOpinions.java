package org.secondopinion.persistence.opinion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.opinion.Edition;
import org.secondopinion.domain.opinion.Findings;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.domain.opinion.Release;
import org.secondopinion.domain.opinion.Signature;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.persistence.columns.Columns;
import org.secondopinion.persistence.columns.JsonFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Every change asks for the state before it, so that no state is ever skipped or undone.
 */
@Repository
class PostgresOpinions implements Opinions {

	private enum State {

		DRAFT, SIGNED, SENT_BACK, RELEASED

	}

	private final JdbcClient jdbc;

	PostgresOpinions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Opinion> of(CaseId caseId) {
		return this.jdbc.sql("select * from opinion where case_id = ? order by ordinal desc, version desc")
			.param(caseId.value())
			.query(PostgresOpinions::opinion)
			.list();
	}

	@Override
	public void save(Opinion opinion) {
		int saved = switch (opinion) {
			case Opinion.Draft draft -> save(draft);
			case Opinion.Signed signed -> save(signed);
			case Opinion.SentBack sentBack -> save(sentBack);
			case Opinion.Released released -> save(released);
		};
		if (saved == 0) {
			throw new IllegalStateException("Not in the state before: version " + opinion.edition().version());
		}
	}

	private int save(Opinion.Draft draft) {
		Edition edition = draft.edition();
		return this.jdbc.sql("""
				insert into opinion
					(case_id, ordinal, version, author, state, findings, revision, saved_in, saved_at, asked_for)
				values (?, ?, ?, ?, 'DRAFT', ?::jsonb, ?, ?, ?, ?)
				on conflict (case_id, ordinal, version) do update
				set findings = excluded.findings, revision = excluded.revision, saved_in = excluded.saved_in,
					saved_at = excluded.saved_at
				where opinion.state = 'DRAFT'
				""")
			.params(edition.caseId().value(), edition.ordinal(), edition.version(), edition.author().value(),
					JsonFacts.write(draft.findings()), draft.revision(), draft.savedIn(),
					Columns.atOrNull(draft.savedAt()), draft.askedFor())
			.update();
	}

	private int save(Opinion.Signed signed) {
		return this.jdbc.sql("""
				update opinion set state = 'SIGNED', signed_name = ?, signed_at = ?, amended_because = ?
				where case_id = ? and ordinal = ? and version = ? and state = 'DRAFT'
				""")
			.params(signed.signature().name(), Columns.at(signed.signature().at()), signed.signature().amendedBecause())
			.params(key(signed.edition()))
			.update();
	}

	private int save(Opinion.SentBack sentBack) {
		return this.jdbc.sql("""
				update opinion set state = 'SENT_BACK', sent_back_because = ?, sent_back_at = ?
				where case_id = ? and ordinal = ? and version = ? and state = 'SIGNED'
				""").params(sentBack.reason(), Columns.at(sentBack.at())).params(key(sentBack.edition())).update();
	}

	private int save(Opinion.Released released) {
		return this.jdbc.sql("""
				update opinion set state = 'RELEASED', released_at = ?, release = ?::jsonb
				where case_id = ? and ordinal = ? and version = ? and state = 'SIGNED'
				""")
			.params(Columns.at(released.release().at()), JsonFacts.write(released.release()))
			.params(key(released.edition()))
			.update();
	}

	private static List<Object> key(Edition edition) {
		return List.of(edition.caseId().value(), edition.ordinal(), edition.version());
	}

	private static Opinion opinion(ResultSet row, int number) throws SQLException {
		Edition edition = new Edition(new CaseId(Columns.uuid(row, "case_id")), row.getInt("ordinal"),
				row.getInt("version"), new PersonId(Columns.uuid(row, "author")));
		Findings findings = JsonFacts.read(row.getString("findings"), Findings.class);
		return switch (State.valueOf(row.getString("state"))) {
			case DRAFT -> new Opinion.Draft(edition, findings, row.getInt("revision"), row.getString("saved_in"),
					Columns.instantOrNull(row, "saved_at"), row.getString("asked_for"));
			case SIGNED -> signed(row, edition, findings);
			case SENT_BACK -> signed(row, edition, findings).sentBack(row.getString("sent_back_because"),
					Columns.instant(row, "sent_back_at"));
			case RELEASED ->
				signed(row, edition, findings).released(JsonFacts.read(row.getString("release"), Release.class));
		};
	}

	private static Opinion.Signed signed(ResultSet row, Edition edition, Findings findings) throws SQLException {
		Signature signature = new Signature(row.getString("signed_name"), Columns.instant(row, "signed_at"),
				row.getString("amended_because"));
		return new Opinion.Signed(edition, findings, row.getInt("revision"), signature);
	}

}
