package org.secondopinion.persistence.messages;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.casefile.CaseEvent;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.EventKind;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.caseload.CaseloadRow;
import org.secondopinion.domain.journey.Holder;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.messages.Addressing;
import org.secondopinion.domain.messages.Enclosing;
import org.secondopinion.domain.messages.Envelope;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.MailCarrier;
import org.secondopinion.domain.messages.MailDelivery;
import org.secondopinion.domain.messages.MailKind;
import org.secondopinion.domain.messages.MailPreferences;
import org.secondopinion.domain.messages.MailTrouble;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.messages.Outbox;
import org.secondopinion.domain.messages.OverdueReminders;
import org.secondopinion.domain.messages.Secret;
import org.secondopinion.domain.messages.TellByMail;
import org.secondopinion.domain.messages.Threads;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.access.Relations;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.partners.CarePartner;
import org.secondopinion.domain.partners.CarePartners;
import org.secondopinion.domain.partners.EmailAddress;
import org.secondopinion.domain.partners.Mandate;
import org.secondopinion.domain.partners.PartnerId;
import org.secondopinion.domain.partners.PartnerScope;
import org.secondopinion.domain.partners.Standing;
import org.secondopinion.domain.partners.InvitationLinks;
import org.secondopinion.domain.partners.PartnersAtTheDoor;
import org.secondopinion.domain.partners.Tenure;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.persistence.SampleCases;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A case with people who have addresses, a clock that a test sets, and a mail server that
 * says what a test wants.
 */
final class OutboxSamples implements InstantSource {

	/** A Tuesday morning in Chicago. */
	static final Instant MORNING = Instant.parse("2026-12-08T16:00:00Z");

	final List<Envelope> carried = Collections.synchronizedList(new ArrayList<>());

	final List<RuntimeException> incidents = new ArrayList<>();

	final Person patient;

	final CaseFile caseFile;

	private final ApplicationContext beans;

	private Instant now = MORNING;

	private Enclosing enclosing = (_, _) -> Optional.of(new Secret("ABCD-1234"));

	private Function<Envelope, MailCarrier.Answer> server = (_) -> MailCarrier.Answer.TAKEN;

	OutboxSamples(ApplicationContext beans) {
		this.beans = beans;
		this.patient = person("Maria Example", Role.PATIENT);
		Person navigator = person("Sam Ortega-Demo", Role.NAVIGATOR);
		this.caseFile = inTransaction(() -> {
			CaseFile opened = get(SampleCases.class).caseOf(this.patient, navigator);
			get(CaseHistory.class).append(new CaseEvent(opened.id(), SampleCases.OPENED, Step.ASSESS,
					EventKind.CASE_OPENED, null, null, null, null));
			return opened;
		});
	}

	Person person(String name, Role role) {
		return inTransaction(() -> {
			Person person = get(SampleCases.class).person(name, role);
			Person reachable = new Person(person.id(), name, name.split(" ")[0].toLowerCase() + "@example.org",
					person.roles(), person.programme());
			get(People.class).save(reachable);
			return reachable;
		});
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	void itIs(Instant moment) {
		this.now = moment;
	}

	/** What a mail to a doctor's office should carry must not go out any more. */
	void nothingToEnclose() {
		this.enclosing = (_, _) -> Optional.empty();
	}

	void serverSays(MailCarrier.Answer answer) {
		this.server = (_) -> answer;
	}

	void server(Function<Envelope, MailCarrier.Answer> behaviour) {
		this.server = behaviour;
	}

	TellByMail tell() {
		return new TellByMail(get(Mails.class), get(Outbox.class), addressing(), get(People.class),
				get(CarePartners.class), trouble(), this);
	}

	MailTrouble trouble() {
		return new MailTrouble(get(Mails.class), addressing(), get(Caseload.class), get(CaseHistory.class), this);
	}

	MailDelivery delivery() {
		return new MailDelivery(
				get(Cases.class), get(Mails.class), addressing(), Map.of(MailKind.LETTER_TO_DOCTOR, this.enclosing,
						MailKind.PARTNER_INVITED, new InvitationLinks(get(CarePartners.class), new SecureRandom())),
				trouble(), (envelope) -> {
					this.carried.add(envelope);
					return this.server.apply(envelope);
				}, transaction(), this);
	}

	void patientHasNoAddress() {
		inTransaction(() -> {
			get(People.class).save(new Person(this.patient.id(), this.patient.name(), null, this.patient.roles(),
					this.patient.programme()));
			return this.patient;
		});
	}

	/** Somebody accepted an invitation to the case. */
	Person standsBeside(String name, PartnerScope scope) {
		Person person = person(name, Role.CARE_PARTNER);
		return inTransaction(() -> {
			CarePartner invited = new CarePartner(PartnerId.random(), this.caseFile.id(), name,
					new EmailAddress(Objects.requireNonNull(person.email())),
					new Mandate.Beside(scope, LocalDate.of(2027, 6, 1)), SampleCases.OPENED, this.patient.id(),
					new Standing.Invited(null, MORNING));
			get(CarePartners.class).add(invited);
			get(CarePartners.class)
				.save(new CarePartner(invited.id(), invited.caseId(), name, invited.email(), invited.mandate(),
						invited.invitedAt(), invited.invitedBy(), new Standing.Accepted(person.id(), MORNING)));
			return person;
		});
	}

	OverdueReminders reminders() {
		return new OverdueReminders(get(Mails.class), tell(), get(Cases.class), get(OpenTasks.class),
				get(Programmes.class), transaction(), this.incidents::add, this);
	}

	/** A task begins to wait for the patient, who is told. */
	OpenTask opens(TaskKind kind) {
		return inTransaction(() -> {
			OpenTask task = new OpenTask(new TaskId(UUID.randomUUID().toString()), this.caseFile.id(), kind, null,
					this.now, this.now.plusSeconds(3600));
			get(OpenTasks.class).add(task);
			tell().taskWaits(cover(), task);
			return task;
		});
	}

	void waitsInTheCaseload() {
		inTransaction(() -> {
			CaseFile file = cover();
			get(Caseload.class).put(new CaseloadRow(file.id(), file.reference(), file.programme(), file.navigator(),
					this.patient.name(), Set.of(Step.NOTIFY_DOCTOR), TaskKind.CHOOSE_NOTICE, Holder.PATIENT, this.now,
					this.now, null, this.now, null, 1, null, null, file.openedAt(), null, false, false));
			return file;
		});
	}

	CaseloadRow row() {
		return get(Caseload.class).find(this.caseFile.id()).orElseThrow();
	}

	/** The mails of the case, the oldest first. */
	List<Mail> mails() {
		return get(Mails.class).of(this.caseFile.id()).reversed();
	}

	List<EventKind> events() {
		return get(CaseHistory.class).of(this.caseFile.id())
			.reversed()
			.stream()
			.map((entry) -> entry.event().kind())
			.toList();
	}

	void save(CaseFile changed) {
		inTransaction(() -> {
			get(Cases.class).save(changed);
			return changed;
		});
	}

	CaseFile cover() {
		return get(Cases.class).find(this.caseFile.reference()).orElseThrow();
	}

	Relations relations() {
		return new PartnersAtTheDoor(get(CarePartners.class), new Tenure(get(Programmes.class), get(Intakes.class)));
	}

	Addressing addressing() {
		return new Addressing(get(People.class), get(Programmes.class), get(MailPreferences.class),
				get(OpenTasks.class), get(Threads.class), get(Notices.class), relations(), this);
	}

	<T extends @Nullable Object> T inTransaction(Supplier<T> work) {
		return transaction().run(work);
	}

	OneTransaction transaction() {
		TransactionTemplate template = get(TransactionTemplate.class);
		return new OneTransaction() {

			@Override
			public <T extends @Nullable Object> T run(Supplier<T> work) {
				return template.execute((_) -> work.get());
			}

		};
	}

	<T> T get(Class<T> type) {
		return this.beans.getBean(type);
	}

}
