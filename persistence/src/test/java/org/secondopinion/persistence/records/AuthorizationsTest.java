package org.secondopinion.persistence.records;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.records.Authorizations;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.domain.records.ReleaseAuthorization;
import org.secondopinion.domain.records.Signature;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PersistenceTest
class AuthorizationsTest {

	private static final LocalDate SIGNED = LocalDate.of(2026, 3, 4);

	@Autowired
	private SampleCases samples;

	@Autowired
	private Authorizations authorizations;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void nothingIsAuthorizedBeforeThePatientSigned() {
		assertThat(this.authorizations.latest(this.samples.caseOf("Maria Example").id())).isEmpty();
	}

	@Test
	void whatWasSignedLastCounts() {
		CaseId caseId = this.samples.caseOf("Maria Example").id();
		ReleaseAuthorization wider = signed(Set.of(RecordKind.SLIDES, RecordKind.IMAGES));

		this.authorizations.add(caseId, signed(Set.of(RecordKind.SLIDES)));
		this.authorizations.add(caseId, wider);

		assertThat(this.authorizations.latest(caseId)).hasValue(wider);
	}

	@Test
	void whatWasSignedIsNeverChanged() {
		CaseId caseId = this.samples.caseOf("Maria Example").id();
		this.authorizations.add(caseId, signed(Set.of(RecordKind.SLIDES)));

		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update release_authorization set expires_on = '2099-01-01'").update())
			.withMessageContaining("never changed");
	}

	private static ReleaseAuthorization signed(Set<RecordKind> records) {
		return new ReleaseAuthorization(records, "Any hospital", "Lakeside Second Opinions", "A second opinion",
				SIGNED.plusDays(180), new Signature("Maria Example", SIGNED, Signature.Form.TYPED));
	}

}
