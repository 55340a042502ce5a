package org.secondopinion.standalone.samples;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.secondopinion.domain.access.AccessPolicy;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.LinkToken;
import org.secondopinion.domain.access.NoSuchCase;
import org.secondopinion.domain.access.Relation;
import org.secondopinion.domain.access.Relations;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.messages.Envelope;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.partners.Account;
import org.secondopinion.domain.partners.AnswerInvitation;
import org.secondopinion.domain.partners.CarePartner;
import org.secondopinion.domain.partners.CarePartners;
import org.secondopinion.domain.partners.EmailAddress;
import org.secondopinion.domain.partners.EndPartnership;
import org.secondopinion.domain.partners.InvitePartner;
import org.secondopinion.domain.partners.Mandate;
import org.secondopinion.domain.partners.NoSuchInvitation;
import org.secondopinion.domain.partners.PartnerKind;
import org.secondopinion.domain.partners.PartnerScope;
import org.secondopinion.domain.partners.Proof;
import org.secondopinion.domain.partners.Standing;
import org.secondopinion.domain.partners.Tenure;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Those beside a patient, at random: invited, let in by the mail that they got, acting as
 * far as they may, and sent away.
 */
final class RandomPartners extends RandomPart {

	private static final String WORDS = "Words of a random relative.";

	private final List<Person> people = new ArrayList<>();

	RandomPartners(RandomJourney journey) {
		super(journey);
	}

	/** By the patient, or, who speaks for the patient, by a navigator. */
	void invite() {
		boolean inPlace = this.dice.chance(30);
		Mandate mandate = inPlace
				? new Mandate.InPlace(
						this.dice.any(List.of(PartnerKind.LEGAL_REPRESENTATIVE, PartnerKind.PARENT_OF_MINOR)),
						this.journey.today().plusDays(this.dice.from(1, 200)),
						new Proof("Random document", this.journey.today(), this.journey.navigator().id()))
				: new Mandate.Beside(this.dice.any(PartnerScope.class),
						this.journey.today().plusDays(this.dice.from(1, 200)));
		Person who = inPlace ? this.journey.navigator() : patient();
		String email = UUID.randomUUID() + "@example.org";
		boolean[] invited = new boolean[1];
		this.journey.enter(who, inPlace ? CaseAction.NAVIGATE : CaseAction.INVITE, (visit) -> {
			EmailAddress address = EmailAddress.read(email).orElseThrow();
			InvitePartner inviting = get(InvitePartner.class);
			if (inviting.problem(visit, address, mandate) == null) {
				inviting.invite(visit, "Pat Partner-Example", address, mandate);
				acted("partner invited");
				invited[0] = true;
			}
		});
		if (invited[0] && this.dice.chance(70)) {
			// Most look into their mail at once.
			this.journey.passes(Duration.ofMinutes(30));
			answer();
		}
	}

	/** Whoever got the mail answers it, soon or too late. */
	void answer() {
		List<Envelope> mails = get(RandomMailServer.class).arrived(this.journey.current().reference())
			.stream()
			.filter((it) -> it.kind() == MailKind.PARTNER_INVITED)
			.toList();
		if (!mails.isEmpty()) {
			answer(this.dice.chance(70) ? mails.getLast() : this.dice.any(mails));
		}
	}

	private void answer(Envelope mail) {
		LinkToken link = new LinkToken(Objects.requireNonNull(mail.secret()).words());
		Person person = new Person(new PersonId(UUID.randomUUID()), "Pat Partner-Example", mail.email(),
				Set.of(Role.CARE_PARTNER), null);
		get(People.class).save(person);
		Account account = new Account(person, EmailAddress.read(mail.email()).orElseThrow());
		boolean accepts = this.dice.chance(85);
		this.journey.inTime(() -> {
			if (!isOpen(mail)) {
				assertThatExceptionOfType(NoSuchInvitation.class)
					.isThrownBy(() -> get(AnswerInvitation.class).look(link, account));
			}
			else if (accepts) {
				get(AnswerInvitation.class).accept(link, account);
				this.people.add(person);
				acted("partner accepted");
			}
			else {
				get(AnswerInvitation.class).decline(link, account);
				acted("partner declined");
			}
		});
	}

	private boolean isOpen(Envelope mail) {
		return this.journey.file().isOpen() && all().stream()
			.filter((it) -> it.email().value().equals(mail.email()))
			.anyMatch((it) -> it.standing() instanceof Standing.Invited invited && invited.isOpen(this.journey.now())
					&& this.journey.now().isBefore(get(Tenure.class).endOf(it, this.journey.file())));
	}

	/** Somebody goes: sent away by the patient or the programme, or by themselves. */
	void end() {
		List<CarePartner> still = all().stream().filter((it) -> !it.isEnded()).toList();
		if (still.isEmpty()) {
			return;
		}
		CarePartner partner = this.dice.any(still);
		Optional<Person> person = this.people.stream().filter((it) -> it.id().equals(partner.person())).findFirst();
		if (person.isPresent() && this.dice.chance(40) && may(person.get(), CaseAction.LEAVE)) {
			this.journey.enter(person.get(), CaseAction.LEAVE, get(EndPartnership.class)::leave);
			acted("partner left");
		}
		else {
			Person who = this.dice.chance(50) ? patient() : this.journey.navigator();
			this.journey.enter(who, CaseAction.MANAGE_PARTNERS, (visit) -> revoke(visit, partner));
		}
	}

	private void revoke(Visit visit, CarePartner partner) {
		if (EndPartnership.mayRevoke(visit, partner)) {
			get(EndPartnership.class).revoke(visit, partner.id(), WORDS);
			acted("partner sent away");
		}
	}

	/** Whoever may not do something finds no such case. */
	void tryTheDoor() {
		this.people.forEach((person) -> {
			CaseAction action = this.dice.any(CaseAction.class);
			if (!may(person, action)) {
				assertThatExceptionOfType(NoSuchCase.class)
					.isThrownBy(() -> this.journey.enter(person, action, (_) -> assertThat(action).isNull()));
				acted("partner refused");
			}
		});
	}

	/** Those beside the patient who may do something now. */
	List<Person> whoMay(CaseAction action) {
		return this.people.stream().filter((it) -> may(it, action)).toList();
	}

	private boolean may(Person person, CaseAction action) {
		Set<Relation> relations = get(Relations.class).of(person, this.journey.file(), this.journey.now());
		return AccessPolicy.allows(person, relations, this.journey.file().isOpen(), action).isPresent();
	}

	private List<CarePartner> all() {
		return get(CarePartners.class).of(this.journey.current().id());
	}

}
