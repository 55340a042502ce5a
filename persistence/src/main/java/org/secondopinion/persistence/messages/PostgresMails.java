package org.secondopinion.persistence.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Closing;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.Addressee;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.MailGroup;
import org.secondopinion.domain.messages.MailId;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.MailState;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.persistence.columns.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresMails implements Mails {

	private static final String[] TROUBLE = Arrays.stream(MailState.values())
		.filter(MailState::isTrouble)
		.map(Enum::name)
		.toArray(String[]::new);

	/** Written out, because an index holds these rows only. */
	private static final String UNTOLD = Arrays.stream(TROUBLE)
		.collect(Collectors.joining("', '", "not m.settled and m.state in ('", "')"));

	private static final String[] OUTLIVING = Arrays.stream(MailKind.values())
		.filter(MailKind::outlivesCase)
		.map(Enum::name)
		.toArray(String[]::new);

	private final JdbcClient jdbc;

	PostgresMails(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public boolean add(Mail mail) {
		return this.jdbc.sql("""
				insert into mail (id, case_id, kind, subject, person, address, occasion, queued_at, send_at, state,
				  refusals, changed_at, settled)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
				""")
			.params(mail.id().value(), mail.caseId().value(), mail.kind().name(), mail.subject(), person(mail.to()),
					address(mail.to()), mail.occasion(), Columns.at(mail.queuedAt()), Columns.at(mail.sendAt()),
					mail.state().name(), mail.refusals(), Columns.at(mail.changedAt()), mail.settled())
			.update() == 1;
	}

	@Override
	public Optional<Mail> find(MailId id) {
		return this.jdbc.sql("select * from mail where id = ?").param(id.value()).query(PostgresMails::mail).optional();
	}

	@Override
	public List<Mail> of(CaseId caseId) {
		return this.jdbc.sql("select * from mail where case_id = ? order by queued_at desc, id")
			.param(caseId.value())
			.query(PostgresMails::mail)
			.list();
	}

	@Override
	public boolean hasTrouble(CaseId caseId) {
		return this.jdbc.sql("select exists (select from mail where case_id = ? and not settled and state = any (?))")
			.params(caseId.value(), TROUBLE)
			.query(Boolean.class)
			.single();
	}

	@Override
	public List<CaseReference> untoldAfterTheEnd(ProgrammeId programme) {
		return this.jdbc.sql("""
				select f.reference from case_file f
				where f.programme = ? and f.closing is not null and exists (
				  select from mail m where m.case_id = f.id and\s""" + UNTOLD + """
				 and m.kind = any (?) and not (m.kind = ? and f.closing = ?))
				order by f.closed_at, f.id limit 50
				""")
			.params(programme.value(), OUTLIVING, MailKind.CASE_CLOSED.name(), Closing.LOST_CONTACT.name())
			.query(String.class)
			.list()
			.stream()
			.map(CaseReference::new)
			.toList();
	}

	@Override
	public void save(Mail mail) {
		this.jdbc.sql("""
				update mail set subject = ?, person = ?, address = ?, send_at = ?, state = ?, refusals = ?,
				  changed_at = ?, settled = ? where id = ?
				""")
			.params(mail.subject(), person(mail.to()), address(mail.to()), Columns.at(mail.sendAt()),
					mail.state().name(), mail.refusals(), Columns.at(mail.changedAt()), mail.settled(),
					mail.id().value())
			.update();
	}

	@Override
	public List<CaseId> toRemind(Set<TaskKind> kinds, Instant now, int most) {
		return this.jdbc.sql("""
				select distinct t.case_id from open_task t
				join case_file f on f.id = t.case_id join person p on p.id = f.patient
				where t.due < ? and t.kind = any (?)
				and f.closing is null and f.held_at is null and f.worse_at is null
				and (select count(distinct m.occasion) from mail m
				  where m.case_id = t.case_id and m.kind = ? and m.subject = t.id) < ?
				and exists (select from person r left join mail_preference w on w.person = r.id
				  where r.email is not null and (w.person is null or ? = any (string_to_array(w.wanted, ' ')))
				  and (r.id = f.patient or (p.email is null and r.id in (select c.person from care_partner c
				    where c.case_id = f.id and c.ended is null))))
				""")
			.params(Columns.at(now), kinds.stream().map(Enum::name).toArray(String[]::new),
					MailKind.TURN_OVERDUE.name(), most, MailGroup.REMINDERS.name())
			.query(UUID.class)
			.list()
			.stream()
			.map(CaseId::new)
			.toList();
	}

	private static Mail mail(ResultSet row, int number) throws SQLException {
		return new Mail(new MailId(Columns.uuid(row, "id")), new CaseId(Columns.uuid(row, "case_id")),
				MailKind.valueOf(row.getString("kind")), row.getString("subject"), addressee(row),
				row.getString("occasion"), Columns.instant(row, "queued_at"), Columns.instant(row, "send_at"),
				MailState.valueOf(row.getString("state")), row.getInt("refusals"), Columns.instant(row, "changed_at"),
				row.getBoolean("settled"));
	}

	private static Addressee addressee(ResultSet row) throws SQLException {
		PersonId person = Columns.personOrNull(row, "person");
		return (person != null) ? new Addressee.Known(person) : new Addressee.Outside(row.getString("address"));
	}

	private static @Nullable UUID person(Addressee addressee) {
		return switch (addressee) {
			case Addressee.Known(PersonId person) -> person.value();
			case Addressee.Outside _ -> null;
		};
	}

	private static @Nullable String address(Addressee addressee) {
		return switch (addressee) {
			case Addressee.Known _ -> null;
			case Addressee.Outside(String email) -> email;
		};
	}

}
