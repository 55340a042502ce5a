package org.secondopinion.domain.messages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.people.PersonId;

/**
 * A patient and the programme write to each other. The mail about a message says that
 * there is one and nothing else.
 */
public final class Converse {

	private final Threads threads;

	private final TellByMail tell;

	private final Cases cases;

	private final MailTrouble trouble;

	public Converse(Threads threads, TellByMail tell, Cases cases, MailTrouble trouble) {
		this.threads = threads;
		this.tell = tell;
		this.cases = cases;
		this.trouble = trouble;
	}

	/**
	 * Writes a message.
	 * @param visit who writes, in which case
	 * @param words the text, at most {@link ThreadMessage#LONGEST} characters
	 * @throws IllegalArgumentException if the text is blank or too long
	 */
	public void write(Visit visit, String words) {
		if (words.isBlank() || words.length() > ThreadMessage.LONGEST) {
			throw new IllegalArgumentException("A message has 1 to 4,000 characters");
		}
		this.threads.append(visit.caseId(), visit.at(), visit.by().id(), visit.as(), words);
		this.tell.messageWaits(visit.caseFile(), readers(visit));
	}

	private Set<PersonId> readers(Visit visit) {
		Stream<PersonId> patientsSide = Stream.concat(Stream.of(visit.caseFile().patient()),
				this.tell.beside(visit.caseFile()).stream());
		Stream<PersonId> readers = visit.as().isOnPatientsSide()
				? Stream.concat(this.tell.lookingAfter(visit.caseFile()).stream(), patientsSide) : patientsSide;
		return readers.filter((it) -> !it.equals(visit.by().id())).collect(Collectors.toSet());
	}

	/**
	 * Reads the thread, which is noted: what was read is not new any more, and whoever
	 * read it need not be told by phone that it is there.
	 * @param visit who reads, of which case
	 * @return the messages, the oldest first
	 */
	public List<ThreadMessage> read(Visit visit) {
		List<ThreadMessage> messages = this.threads.of(visit.caseId());
		if (!messages.isEmpty()) {
			// The case first, as everybody does who changes something.
			Optional<CaseFile> untold = lockedIfUntold(visit);
			this.threads.read(visit.caseId(), visit.by().id(), messages.getLast().number());
			untold.ifPresent(this.trouble::lookAgain);
		}
		return messages;
	}

	private Optional<CaseFile> lockedIfUntold(Visit visit) {
		boolean untold = visit.as().isOnPatientsSide() && this.trouble.isAny(visit.caseId());
		return untold ? Optional.of(this.cases.lock(visit.caseId())) : Optional.empty();
	}

	/**
	 * How many messages a visitor has not read.
	 * @param visit who, of which case
	 * @return the number
	 */
	public int unread(Visit visit) {
		return this.threads.unread(visit.caseId(), visit.by().id()).size();
	}

}
