package org.secondopinion.persistence.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

import org.secondopinion.domain.messages.Language;
import org.secondopinion.domain.messages.MailGroup;
import org.secondopinion.domain.messages.MailPreferences;
import org.secondopinion.domain.messages.MailWishes;
import org.secondopinion.domain.messages.QuietHours;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.persistence.columns.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresMailPreferences implements MailPreferences {

	private final JdbcClient jdbc;

	PostgresMailPreferences(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public MailWishes of(PersonId person) {
		return this.jdbc.sql("select * from mail_preference where person = ?")
			.param(person.value())
			.query(PostgresMailPreferences::wishes)
			.optional()
			.orElse(MailWishes.USUAL);
	}

	@Override
	public void save(PersonId person, MailWishes wishes) {
		this.jdbc.sql("""
				insert into mail_preference (person, wanted, language, quiet_from, quiet_to, zone)
				values (?, ?, ?, ?, ?, ?)
				on conflict (person) do update set wanted = excluded.wanted, language = excluded.language,
				  quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, zone = excluded.zone
				""")
			.params(person.value(), Columns.names(wishes.wanted()), wishes.language().name(), wishes.quiet().from(),
					wishes.quiet().to(), Optional.ofNullable(wishes.zone()).map(ZoneId::getId).orElse(null))
			.update();
	}

	private static MailWishes wishes(ResultSet row, int number) throws SQLException {
		return new MailWishes(Columns.constants(row.getString("wanted"), MailGroup.class),
				Language.valueOf(row.getString("language")),
				new QuietHours(row.getObject("quiet_from", LocalTime.class),
						row.getObject("quiet_to", LocalTime.class)),
				Optional.ofNullable(row.getString("zone")).map(ZoneId::of).orElse(null));
	}

}
