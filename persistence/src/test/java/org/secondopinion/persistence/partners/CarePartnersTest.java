package org.secondopinion.persistence.partners;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.access.Relation;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.assessment.RecordedSex;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.partners.CarePartner;
import org.secondopinion.domain.partners.CarePartners;
import org.secondopinion.domain.partners.EmailAddress;
import org.secondopinion.domain.partners.Mandate;
import org.secondopinion.domain.partners.PartnerEnd;
import org.secondopinion.domain.partners.PartnerId;
import org.secondopinion.domain.partners.PartnerKind;
import org.secondopinion.domain.partners.PartnerScope;
import org.secondopinion.domain.partners.PartnersAtTheDoor;
import org.secondopinion.domain.partners.Proof;
import org.secondopinion.domain.partners.Standing;
import org.secondopinion.domain.partners.Tenure;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Invitations on PostgreSQL, and until when they open the door in Chicago. */
@PersistenceTest
class CarePartnersTest {

	private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);

	private static final Instant BEFORE = SampleCases.OPENED;

	@Autowired
	private CarePartners partners;

	@Autowired
	private Programmes programmes;

	@Autowired
	private Intakes intakes;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SampleCases samples;

	private CaseFile caseFile;

	private Person leo;

	@BeforeEach
	void aCase() {
		this.caseFile = this.samples.caseOf("Maria Example");
		this.leo = this.samples.person("Leo Example", Role.CARE_PARTNER);
	}

	@Test
	void areReadAsTheyWereWritten() {
		CarePartner invited = invited(new Mandate.Beside(PartnerScope.ACT, LAST_DAY));
		CarePartner parent = invited(new Mandate.InPlace(PartnerKind.PARENT_OF_MINOR, LAST_DAY,
				new Proof("Birth certificate", LocalDate.of(2026, 3, 1), this.leo.id(), LocalDate.of(2015, 5, 5))));

		assertThat(this.partners.of(this.caseFile.id())).containsExactlyInAnyOrder(invited, parent);
	}

	@Test
	void keepWhateverBecameOfThem() {
		CarePartner partner = invited(new Mandate.Beside(PartnerScope.SEE, LAST_DAY));
		for (Standing standing : new Standing[] { new Standing.Invited("a1", BEFORE.plusSeconds(5)),
				new Standing.Accepted(this.leo.id(), BEFORE.plusSeconds(6)), new Standing.Ended(PartnerEnd.REVOKED,
						BEFORE.plusSeconds(7), this.caseFile.patient(), this.leo.id(), "We fell out.") }) {
			this.partners.save(with(partner, standing));

			assertThat(this.partners.find(partner.id()).orElseThrow().standing()).isEqualTo(standing);
		}
	}

	@Test
	void aLinkIsFoundUntilItIsAnswered() {
		CarePartner partner = invited(new Mandate.Beside(PartnerScope.SEE, LAST_DAY));
		this.partners.save(with(partner, new Standing.Invited("b2", BEFORE)));
		assertThat(this.partners.waitingBehind("b2")).isPresent();

		accepted(partner);

		assertThat(this.partners.waitingBehind("b2")).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from care_partner where link_hash is not null")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void aPersonFollowsWhatTheyAcceptedUntilSomebodyEndsIt() {
		CarePartner partner = invited(new Mandate.Beside(PartnerScope.SEE, LAST_DAY));
		assertThat(this.partners.casesOf(this.leo.id())).isEmpty();

		accepted(partner);
		assertThat(this.partners.casesOf(this.leo.id())).containsExactly(this.caseFile.reference());

		this.partners
			.save(with(partner, new Standing.Ended(PartnerEnd.LEFT, BEFORE, this.leo.id(), this.leo.id(), "")));
		assertThat(this.partners.casesOf(this.leo.id())).isEmpty();
		assertThat(relations(BEFORE)).isEmpty();
	}

	@Test
	void theDoorClosesWhenTheLastDayEndsInTheProgrammesZone() {
		accepted(invited(new Mandate.Beside(PartnerScope.SEE, LAST_DAY)));

		// Clocks are put back in the night after: midnight is still five hours from UTC.
		Instant midnight = Instant.parse("2026-11-01T05:00:00Z");
		assertThat(relations(midnight.minusMillis(1))).containsExactly(Relation.INVITED_TO_SEE);
		assertThat(relations(midnight)).isEmpty();
	}

	@Test
	void aParentIsSentAwayWhenTheChildIsOfAge() {
		bornOn(LocalDate.of(2008, 6, 15));
		parent();

		assertThat(relations(Instant.parse("2026-06-15T04:59:59Z"))).containsExactly(Relation.REPRESENTS);
		assertThat(relations(Instant.parse("2026-06-15T05:00:00Z"))).isEmpty();
	}

	@Test
	void whoWasBornOnALeapDayIsOfAgeOnTheLastDayOfFebruary() {
		bornOn(LocalDate.of(2008, 2, 29));
		parent();

		assertThat(relations(Instant.parse("2026-02-28T05:59:59Z"))).containsExactly(Relation.REPRESENTS);
		assertThat(relations(Instant.parse("2026-02-28T06:00:00Z"))).isEmpty();
	}

	@Test
	void aLegalRepresentativeStaysWhateverThePatientsAge() {
		bornOn(LocalDate.of(1950, 6, 15));
		accepted(invited(new Mandate.InPlace(PartnerKind.LEGAL_REPRESENTATIVE, LAST_DAY,
				new Proof("Court order", LAST_DAY, this.leo.id()))));

		assertThat(relations(BEFORE)).containsExactly(Relation.REPRESENTS);
	}

	private void parent() {
		accepted(invited(new Mandate.InPlace(PartnerKind.PARENT_OF_MINOR, LAST_DAY,
				new Proof("Birth certificate", LAST_DAY, this.leo.id()))));
	}

	private void bornOn(LocalDate day) {
		this.intakes.save(this.caseFile.id(),
				Intake.EMPTY.with(new IntakeSection.About(day, RecordedSex.FEMALE, "(312) 555-0142", "")));
	}

	private Set<Relation> relations(Instant now) {
		return new PartnersAtTheDoor(this.partners, new Tenure(this.programmes, this.intakes)).of(this.leo,
				this.caseFile, now);
	}

	private CarePartner invited(Mandate mandate) {
		CarePartner partner = new CarePartner(PartnerId.random(), this.caseFile.id(), "Leo Example",
				new EmailAddress("leo@example.org"), mandate, BEFORE, this.caseFile.patient(),
				new Standing.Invited(null, BEFORE.plus(CarePartner.LINK_WORKS)));
		this.partners.add(partner);
		return partner;
	}

	private void accepted(CarePartner partner) {
		this.partners.save(with(partner, new Standing.Accepted(this.leo.id(), BEFORE)));
	}

	private static CarePartner with(CarePartner partner, Standing standing) {
		return new CarePartner(partner.id(), partner.caseId(), partner.name(), partner.email(), partner.mandate(),
				partner.invitedAt(), partner.invitedBy(), standing);
	}

}
