package org.secondopinion.persistence.partners;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.partners.CarePartner;
import org.secondopinion.domain.partners.EmailAddress;
import org.secondopinion.domain.partners.Mandate;
import org.secondopinion.domain.partners.PartnerEnd;
import org.secondopinion.domain.partners.PartnerId;
import org.secondopinion.domain.partners.PartnerKind;
import org.secondopinion.domain.partners.PartnerScope;
import org.secondopinion.domain.partners.Proof;
import org.secondopinion.domain.partners.Standing;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.persistence.columns.Columns;

/** Reads care partners from their rows. */
final class PartnerRows {

	private PartnerRows() {
	}

	static CarePartner partner(ResultSet row, int number) throws SQLException {
		return new CarePartner(new PartnerId(Columns.uuid(row, "id")), new CaseId(Columns.uuid(row, "case_id")),
				row.getString("name"), new EmailAddress(row.getString("email")), mandate(row),
				Columns.instant(row, "invited_at"), new PersonId(Columns.uuid(row, "invited_by")), standing(row));
	}

	private static Mandate mandate(ResultSet row) throws SQLException {
		LocalDate until = row.getObject("until", LocalDate.class);
		PartnerScope scope = Columns.constantOrNull(row, "scope", PartnerScope.class);
		if (scope != null) {
			return new Mandate.Beside(scope, until);
		}
		PartnerKind kind = PartnerKind.valueOf(row.getString("kind"));
		Proof proof = new Proof(row.getString("document"), row.getObject("seen_on", LocalDate.class),
				new PersonId(Columns.uuid(row, "seen_by")), row.getObject("born_on", LocalDate.class));
		return (kind == PartnerKind.PATIENT_OF_AGE) ? new Mandate.TakeOver(until, proof)
				: new Mandate.InPlace(kind, until, proof);
	}

	private static Standing standing(ResultSet row) throws SQLException {
		PartnerEnd ended = Columns.constantOrNull(row, "ended", PartnerEnd.class);
		@Nullable PersonId person = Columns.personOrNull(row, "person");
		if (ended != null) {
			return new Standing.Ended(ended, Columns.instant(row, "ended_at"),
					new PersonId(Columns.uuid(row, "ended_by")), person,
					Objects.requireNonNullElse(row.getString("reason"), ""));
		}
		if (person != null) {
			return new Standing.Accepted(person, Columns.instant(row, "accepted_at"));
		}
		return new Standing.Invited(row.getString("link_hash"), Columns.instant(row, "link_until"));
	}

}
