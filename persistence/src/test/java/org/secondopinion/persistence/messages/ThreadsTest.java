package org.secondopinion.persistence.messages;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.messages.Language;
import org.secondopinion.domain.messages.MailGroup;
import org.secondopinion.domain.messages.MailPreferences;
import org.secondopinion.domain.messages.MailWishes;
import org.secondopinion.domain.messages.QuietHours;
import org.secondopinion.domain.messages.ThreadMessage;
import org.secondopinion.domain.messages.Threads;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.tuple;

@PersistenceTest
class ThreadsTest {

	@Autowired
	private SampleCases samples;

	@Autowired
	private Threads threads;

	@Autowired
	private MailPreferences preferences;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void messagesComeBackInOrderWithTheirWriters() {
		CaseFile caseFile = conversation();

		assertThat(this.threads.of(caseFile.id())).extracting(ThreadMessage::byName, ThreadMessage::words)
			.containsExactly(tuple("Maria Example", "Did the slides arrive?"),
					tuple("Sam Ortega-Demo", "Yes, \"all\" of them.\nTell us more…"));
	}

	@Test
	void whatOneselfWroteIsNotNew() {
		CaseFile caseFile = conversation();

		assertThat(this.threads.unread(caseFile.id(), caseFile.patient())).extracting(ThreadMessage::as)
			.containsExactly(Role.NAVIGATOR);
	}

	@Test
	void everyReaderReadsOnTheirOwnAndNeverBackwards() {
		CaseFile caseFile = conversation();
		PersonId navigator = Objects.requireNonNull(caseFile.navigator());
		long last = this.threads.of(caseFile.id()).getLast().number();

		this.threads.read(caseFile.id(), caseFile.patient(), last);
		this.threads.read(caseFile.id(), caseFile.patient(), last - 1);

		assertThat(this.threads.unread(caseFile.id(), caseFile.patient())).isEmpty();
		assertThat(this.threads.unread(caseFile.id(), navigator)).hasSize(1);
	}

	@Test
	void aMessageIsNewInTheCaseloadUntilWhoeverCarriesTheCaseHasReadIt() {
		CaseFile read = conversation();
		CaseFile unread = conversation();
		CaseFile quiet = this.samples.caseOf("Quiet Sample");
		List<CaseId> all = List.of(read.id(), unread.id(), quiet.id());
		long last = this.threads.of(read.id()).getLast().number();

		this.threads.read(read.id(), Objects.requireNonNull(read.navigator()), last);
		this.threads.read(unread.id(), unread.patient(), last + 10);

		assertThat(this.threads.newToCarriers(all)).containsExactly(unread.id());
	}

	@Test
	void whereNobodyCarriesTheCaseAMessageIsNewUntilANavigatorOfTheProgrammeHasReadIt() {
		CaseFile nobodys = nobodyCarries(conversation());
		long asked = this.threads.of(nobodys.id()).getFirst().number();
		this.threads.read(nobodys.id(), nobodys.patient(), asked + 10);
		assertThat(this.threads.newToCarriers(List.of(nobodys.id()))).containsExactly(nobodys.id());

		this.threads.read(nobodys.id(), this.samples.person("Nia Next-Demo", Role.NAVIGATOR).id(), asked);

		assertThat(this.threads.newToCarriers(List.of(nobodys.id()))).as("what a colleague wrote is not to be read")
			.isEmpty();
	}

	private CaseFile nobodyCarries(CaseFile caseFile) {
		this.jdbc.sql("update case_file set navigator = null where id = ?").param(caseFile.id().value()).update();
		return caseFile;
	}

	@Test
	void aMessageIsNeverChanged() {
		conversation();

		assertThatException().isThrownBy(() -> this.jdbc.sql("update thread_message set words = 'No'").update())
			.withMessageContaining("appended to, never changed");
	}

	@Test
	void wishesComeBackAndTheLastOnesCount() {
		PersonId person = this.samples.caseOf("Maria Example").patient();
		assertThat(this.preferences.of(person)).isEqualTo(MailWishes.USUAL);

		MailWishes wishes = new MailWishes(Set.of(MailGroup.MESSAGES), Language.SPANISH,
				new QuietHours(LocalTime.of(22, 30), LocalTime.of(6, 45)), ZoneId.of("Pacific/Honolulu"));
		this.preferences.save(person, MailWishes.USUAL);
		this.preferences.save(person, wishes);

		assertThat(this.preferences.of(person)).isEqualTo(wishes);
	}

	private CaseFile conversation() {
		CaseFile caseFile = this.samples.caseOf("Maria Example");
		this.threads.append(caseFile.id(), SampleCases.OPENED, caseFile.patient(), Role.PATIENT,
				"Did the slides arrive?");
		this.threads.append(caseFile.id(), SampleCases.OPENED, Objects.requireNonNull(caseFile.navigator()),
				Role.NAVIGATOR, "Yes, \"all\" of them.\nTell us more…");
		return caseFile;
	}

}
