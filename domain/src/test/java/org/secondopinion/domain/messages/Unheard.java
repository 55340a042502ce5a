package org.secondopinion.domain.messages;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.caseload.CaseloadQuery;
import org.secondopinion.domain.caseload.CaseloadRow;
import org.secondopinion.domain.caseload.SavedView;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.Notice;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.partners.CarePartner;
import org.secondopinion.domain.partners.CarePartners;
import org.secondopinion.domain.partners.PartnerId;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.programme.Programmes;

/** For tests of rules that have nothing to do with mails: nobody has an address. */
public final class Unheard {

	private Unheard() {
	}

	/**
	 * Tells nobody.
	 * @param programmes the programmes
	 * @param tasks what waits
	 * @param history what happened
	 * @param clock the time
	 * @return what a use case asks for
	 */
	public static TellByMail tell(Programmes programmes, OpenTasks tasks, CaseHistory history, InstantSource clock) {
		People nobody = new Nobody();
		Addressing addressing = new Addressing(nobody, programmes, new UsualWishes(), tasks, new NoThreads(),
				new NoNotices(), (_, _, _) -> Set.of(), clock);
		return new TellByMail(new NoMails(), (_) -> {
			throw new AssertionError("Nobody has an address");
		}, addressing, nobody, new NoPartners(),
				new MailTrouble(new NoMails(), addressing, new NoCaseload(), history, clock), clock);
	}

	/**
	 * The mails, none of them.
	 * @return an empty port
	 */
	public static Mails mails() {
		return new NoMails();
	}

	private static final class NoMails implements Mails {

		@Override
		public boolean add(Mail mail) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<Mail> find(MailId id) {
			return Optional.empty();
		}

		@Override
		public List<Mail> of(CaseId caseId) {
			return List.of();
		}

		@Override
		public boolean hasTrouble(CaseId caseId) {
			return false;
		}

		@Override
		public List<CaseReference> untoldAfterTheEnd(ProgrammeId programme) {
			return List.of();
		}

		@Override
		public void save(Mail mail) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<CaseId> toRemind(Set<TaskKind> kinds, Instant now, int most) {
			return List.of();
		}

	}

	private static final class NoCaseload implements Caseload {

		@Override
		public void put(CaseloadRow row) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void remove(CaseId caseId) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void rename(PersonId patient, String name) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void carry(CaseId caseId, PersonId navigator) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<CaseloadRow> find(CaseId caseId) {
			return Optional.empty();
		}

		@Override
		public void mark(CaseId caseId, @Nullable Instant worseAt) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void markMail(CaseId caseId, boolean trouble) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Page page(CaseloadQuery query) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Map<SavedView, Integer> counts(CaseloadQuery query) {
			throw new UnsupportedOperationException();
		}

	}

	private static final class NoPartners implements CarePartners {

		@Override
		public void add(CarePartner partner) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void save(CarePartner partner) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<CarePartner> find(PartnerId id) {
			return Optional.empty();
		}

		@Override
		public Optional<CarePartner> waitingBehind(String hash) {
			return Optional.empty();
		}

		@Override
		public List<CarePartner> of(CaseId caseId) {
			return List.of();
		}

		@Override
		public List<CarePartner> accepted(CaseId caseId, PersonId person) {
			return List.of();
		}

		@Override
		public List<CarePartner> invitedBy(PersonId person, Instant since) {
			return List.of();
		}

		@Override
		public List<CaseReference> casesOf(PersonId person) {
			return List.of();
		}

	}

	private static final class Nobody implements People {

		@Override
		public Optional<Person> find(PersonId id) {
			return Optional.empty();
		}

		@Override
		public void add(Person person) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void lock(PersonId id) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void save(Person person) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void signedIn(Person person, Instant at) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<Person> navigatorsOf(ProgrammeId programme) {
			return List.of();
		}

		@Override
		public List<Person> managersOf(ProgrammeId programme) {
			return List.of();
		}

	}

	private static final class UsualWishes implements MailPreferences {

		@Override
		public MailWishes of(PersonId person) {
			return MailWishes.USUAL;
		}

		@Override
		public void save(PersonId person, MailWishes wishes) {
			throw new UnsupportedOperationException();
		}

	}

	private static final class NoNotices implements Notices {

		@Override
		public Notice of(CaseId caseId) {
			return Notice.NONE;
		}

		@Override
		public void save(CaseId caseId, Notice notice) {
			throw new UnsupportedOperationException();
		}

	}

	private static final class NoThreads implements Threads {

		@Override
		public void append(CaseId caseId, Instant at, PersonId by, Role as, String words) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<ThreadMessage> of(CaseId caseId) {
			return List.of();
		}

		@Override
		public List<ThreadMessage> unread(CaseId caseId, PersonId reader) {
			return List.of();
		}

		@Override
		public Set<CaseId> newToCarriers(Collection<CaseId> cases) {
			return Set.of();
		}

		@Override
		public void read(CaseId caseId, PersonId reader, long number) {
			throw new UnsupportedOperationException();
		}

	}

}
