package org.secondopinion.persistence.partners;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.partners.CarePartner;
import org.secondopinion.domain.partners.CarePartners;
import org.secondopinion.domain.partners.Mandate;
import org.secondopinion.domain.partners.PartnerId;
import org.secondopinion.domain.partners.Proof;
import org.secondopinion.domain.partners.Standing;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.persistence.columns.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresCarePartners implements CarePartners {

	private final JdbcClient jdbc;

	PostgresCarePartners(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void add(CarePartner partner) {
		Mandate mandate = partner.mandate();
		Proof proof = mandate.proofOrNull();
		this.jdbc.sql("""
				insert into care_partner (id, case_id, kind, scope, until, document, seen_on, seen_by, born_on,
				    name, email, invited_at, invited_by)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""")
			.params(partner.id().value(), partner.caseId().value(), mandate.kind().name(),
					Columns.name(mandate.scopeOrNull()), mandate.until(), (proof != null) ? proof.document() : null,
					(proof != null) ? proof.seenOn() : null, (proof != null) ? proof.seenBy().value() : null,
					(proof != null) ? proof.bornOn() : null, partner.name(), partner.email().value(),
					Columns.at(partner.invitedAt()), partner.invitedBy().value())
			.update();
		save(partner);
	}

	@Override
	public void save(CarePartner partner) {
		switch (partner.standing()) {
			case Standing.Invited(var hash, var until) ->
				this.jdbc.sql("update care_partner set link_hash = ?, link_until = ? where id = ?")
					.params(hash, Columns.at(until), partner.id().value())
					.update();
			case Standing.Accepted(PersonId person, var at) ->
				this.jdbc.sql("update care_partner set link_hash = null, person = ?, accepted_at = ? where id = ?")
					.params(person.value(), Columns.at(at), partner.id().value())
					.update();
			case Standing.Ended end -> this.jdbc.sql("""
					update care_partner set link_hash = null, ended = ?, ended_at = ?, ended_by = ?, reason = ?
					where id = ?
					""")
				.params(end.how().name(), Columns.at(end.at()), end.by().value(), end.reason(), partner.id().value())
				.update();
		}
	}

	@Override
	public Optional<CarePartner> find(PartnerId id) {
		return this.jdbc.sql("select * from care_partner where id = ?")
			.param(id.value())
			.query(PartnerRows::partner)
			.optional();
	}

	@Override
	public Optional<CarePartner> waitingBehind(String hash) {
		return this.jdbc.sql("select * from care_partner where link_hash = ?")
			.param(hash)
			.query(PartnerRows::partner)
			.optional();
	}

	@Override
	public List<CarePartner> of(CaseId caseId) {
		return this.jdbc.sql("select * from care_partner where case_id = ? order by invited_at desc, id")
			.param(caseId.value())
			.query(PartnerRows::partner)
			.list();
	}

	@Override
	public List<CarePartner> accepted(CaseId caseId, PersonId person) {
		return this.jdbc.sql("select * from care_partner where person = ? and case_id = ? and ended is null")
			.params(person.value(), caseId.value())
			.query(PartnerRows::partner)
			.list();
	}

	@Override
	public List<CarePartner> invitedBy(PersonId person, Instant since) {
		return this.jdbc.sql("select * from care_partner where invited_by = ? and invited_at > ?")
			.params(person.value(), Columns.at(since))
			.query(PartnerRows::partner)
			.list();
	}

	@Override
	public List<CaseReference> casesOf(PersonId person) {
		return this.jdbc.sql("""
				select f.reference from case_file f
				where f.id in (select case_id from care_partner where person = ? and ended is null)
				order by f.opened_at desc, f.id
				""").param(person.value()).query((row, _) -> new CaseReference(row.getString("reference"))).list();
	}

}
