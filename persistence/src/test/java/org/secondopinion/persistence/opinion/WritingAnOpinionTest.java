package org.secondopinion.persistence.opinion;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.secondopinion.domain.access.AccessLog;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Relation;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.IntakeSection;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseHistory;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.journey.Answer;
import org.secondopinion.domain.journey.Interruption;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.opinion.Agreement;
import org.secondopinion.domain.opinion.Comparison;
import org.secondopinion.domain.opinion.DoctorsTalks;
import org.secondopinion.domain.opinion.Edition;
import org.secondopinion.domain.opinion.Findings;
import org.secondopinion.domain.opinion.FirstOpinions;
import org.secondopinion.domain.opinion.NotAHumaneHour;
import org.secondopinion.domain.opinion.NoteFirstOpinion;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.OpinionReadings;
import org.secondopinion.domain.opinion.Opinions;
import org.secondopinion.domain.opinion.ReadOpinion;
import org.secondopinion.domain.opinion.Release;
import org.secondopinion.domain.opinion.ReleaseCheck;
import org.secondopinion.domain.opinion.ReleaseItem;
import org.secondopinion.domain.opinion.ReleaseOpinion;
import org.secondopinion.domain.opinion.Saving;
import org.secondopinion.domain.opinion.WriteOpinion;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.persistence.PersistenceTest;
import org.secondopinion.persistence.SampleCases;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * From the first word to the release, with the real ports. Only the process is missing:
 * its answers are collected instead. The cases were opened on a Monday at 9 am.
 */
@PersistenceTest
class WritingAnOpinionTest {

	private static final TaskId WRITE = new TaskId("write");

	private static final TaskId RELEASE = new TaskId("release");

	private static final Findings COMPLETE = SampleFindings.complete(Agreement.REFINED, Agreement.CHANGED);

	@Autowired
	private SampleCases samples;

	@Autowired
	private Cases cases;

	@Autowired
	private Intakes intakes;

	@Autowired
	private Opinions opinions;

	@Autowired
	private OpenTasks openTasks;

	@Autowired
	private CaseHistory history;

	@Autowired
	private AccessLog accessLog;

	@Autowired
	private Programmes programmes;

	@Autowired
	private FirstOpinions firstOpinions;

	@Autowired
	private OpinionReadings readings;

	@Autowired
	private DoctorsTalks talks;

	private final List<Answer> answers = new ArrayList<>();

	private Person patient;

	private Person navigator;

	private Person specialist;

	private CaseFile caseFile;

	private WriteOpinion writing;

	private ReleaseOpinion releasing;

	private ReadOpinion reading;

	@BeforeEach
	void aCaseThatWaitsForItsOpinion() {
		this.patient = this.samples.person("Maria Example", Role.PATIENT);
		this.navigator = this.samples.person("Sam Ortega-Demo", Role.NAVIGATOR);
		this.specialist = this.samples.person("Dr. Chen Testwell", Role.SPECIALIST);
		this.caseFile = this.samples.caseOf(this.patient, this.navigator).reviewedBy(this.specialist.id());
		this.cases.save(this.caseFile);
		this.intakes.save(this.caseFile.id(), Intake.EMPTY.with(new IntakeSection.Questions(List.of("Is it needed?"))));
		for (TaskKind kind : List.of(TaskKind.WRITE_OPINION, TaskKind.RELEASE_OPINION)) {
			this.openTasks.add(new OpenTask((kind == TaskKind.WRITE_OPINION) ? WRITE : RELEASE, this.caseFile.id(),
					kind, null, SampleCases.OPENED, SampleCases.OPENED));
		}
		TaskWork tasks = new TaskWork(this.openTasks, new CollectedAnswers());
		this.writing = new WriteOpinion(this.opinions, this.intakes, this.history, tasks);
		this.releasing = new ReleaseOpinion(this.opinions, this.programmes, this.history, tasks);
		this.reading = new ReadOpinion(this.opinions,
				new NoteFirstOpinion(this.intakes, this.firstOpinions, this.opinions, this.history), this.readings,
				this.talks, this.history, tasks, new CollectedAnswers());
	}

	@Test
	void aNewOpinionBeginsWithThePatientsQuestions() {
		assertThat(this.writing.draft(specialistComes()).findings())
			.isEqualTo(Findings.asked(List.of("Is it needed?")));
	}

	@Test
	void whatWasWrittenIsThereTheNextTime() {
		save(COMPLETE, 0);

		assertThat(this.writing.draft(specialistComes()).findings()).isEqualTo(COMPLETE);
	}

	@Test
	void twoWindowsDoNotOverwriteEachOther() {
		save(COMPLETE, 0);
		Findings ofTheOtherWindow = SampleFindings.complete(Agreement.CHANGED, Agreement.CHANGED);

		assertThat(save(ofTheOtherWindow, 0)).isInstanceOf(Saving.Overtaken.class);
		assertThat(this.writing.draft(specialistComes()).findings()).isEqualTo(COMPLETE);
	}

	@Test
	void whoeverHasSeenTheOtherWindowsWordsMayGoOn() {
		int seen = save(COMPLETE, 0).draft().revision();
		Findings decidedOn = SampleFindings.complete(Agreement.CHANGED, Agreement.CHANGED);

		assertThat(save(decidedOn, seen)).isInstanceOf(Saving.Kept.class);
	}

	@Test
	void aSlowAnswerDoesNotStopTheWindowThatSaved() {
		this.writing.save(specialistComes(), WRITE, COMPLETE, 0, "window-1");
		Findings typedMeanwhile = SampleFindings.complete(Agreement.CHANGED, Agreement.CHANGED);

		assertThat(this.writing.save(specialistComes(), WRITE, typedMeanwhile, 0, "window-1"))
			.isInstanceOf(Saving.Kept.class);
	}

	@Test
	void savingTheSameTwiceChangesNothing() {
		int revision = save(COMPLETE, 0).draft().revision();

		assertThat(save(COMPLETE, 0).draft().revision()).isEqualTo(revision);
	}

	@Test
	void nobodySignsWhatTheyHaveNotSeen() {
		save(COMPLETE, 0);

		assertThatExceptionOfType(NoLongerOpen.class)
			.isThrownBy(() -> this.writing.sign(specialistComes(), WRITE, "Chen Testwell", 0));
	}

	@Test
	void nobodySignsForSomebodyElse() {
		int revision = save(COMPLETE, 0).draft().revision();

		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.writing.sign(specialistComes(), WRITE, "Sam Ortega-Demo", revision));
	}

	@Test
	void anOpinionCannotBeWrittenWhenItsTaskIsOver() {
		this.openTasks.remove(WRITE);

		assertThatExceptionOfType(NoLongerOpen.class).isThrownBy(() -> save(COMPLETE, 0));
	}

	@Test
	void untilTheReleaseThePatientReadsNothing() {
		sign();

		assertThat(this.reading.opinions(patientComes())).isEmpty();
		assertThat(this.reading.comparison(patientComes())).isEmpty();
		assertThat(this.reading.opinions(navigatorComes())).isNotEmpty();
	}

	@Test
	void afterTheReleaseThePatientReadsBothSideBySide() {
		sign();
		this.releasing.release(navigatorComes(), RELEASE, release(""));

		Optional<Comparison> comparison = this.reading.comparison(patientComes());

		assertThat(comparison).isPresent();
		assertThat(this.answers).containsExactly(Answer.Done.DONE, ReleaseCheck.RELEASED);
	}

	@Test
	void anOpinionThatWasSentBackIsHiddenFromThePatientAndGoesOnWithItsWords() {
		sign();
		this.releasing.sendBack(navigatorComes(), RELEASE, "Which tests exactly?");

		Opinion.Draft next = this.writing.draft(specialistComes());

		assertThat(next.askedFor()).isEqualTo("Which tests exactly?");
		assertThat(next.findings()).isEqualTo(COMPLETE);
		assertThat(this.reading.opinions(patientComes())).isEmpty();
	}

	@Test
	void atAnHourThatIsNotHumaneItTakesAReason() {
		sign();
		Release atNight = new Release(SampleCases.OPENED.plusSeconds(14 * 3600), this.navigator.id(),
				EnumSet.allOf(ReleaseItem.class), "Sam Ortega-Demo", "555-0100", "");

		assertThatExceptionOfType(NotAHumaneHour.class)
			.isThrownBy(() -> this.releasing.release(navigatorComes(), RELEASE, atNight));
		assertThat(this.reading.opinions(patientComes())).isEmpty();
	}

	@Test
	void aPatientWhoAskedForItNeedNotWait() {
		sign();
		Release atNight = new Release(SampleCases.OPENED.plusSeconds(14 * 3600), this.navigator.id(),
				EnumSet.allOf(ReleaseItem.class), "Sam Ortega-Demo", "555-0100", "Maria asked to have it tonight.");
		this.releasing.release(navigatorComes(), RELEASE, atNight);

		assertThat(this.reading.opinions(patientComes())).isNotEmpty();
	}

	@Test
	void anotherSpecialistBeginsAnew() {
		save(COMPLETE, 0);
		Person successor = this.samples.person("Dr. Per Example", Role.SPECIALIST);
		this.cases.save(this.caseFile.reviewedBy(successor.id()));

		Opinion.Draft draft = this.writing.draft(comes(successor, CaseAction.REVIEW));

		assertThat(draft.findings()).isEqualTo(Findings.asked(List.of("Is it needed?")));
		assertThat(draft.edition().version()).isEqualTo(2);
	}

	@Test
	void afterTheReleaseAnotherSpecialistBeginsAThirdOpinion() {
		sign();
		this.releasing.release(navigatorComes(), RELEASE, release(""));
		Person third = this.samples.person("Dr. Per Example", Role.SPECIALIST);
		this.cases.save(this.caseFile.reviewedBy(third.id()));

		Opinion.Draft draft = this.writing.draft(comes(third, CaseAction.REVIEW));

		assertThat(draft.edition()).isEqualTo(Edition.first(this.caseFile.id(), 3, third.id()));
	}

	@Test
	void whileTheThirdIsWrittenTheSecondStaysToBeRead() {
		sign();
		this.releasing.release(navigatorComes(), RELEASE, release(""));
		Person third = this.samples.person("Dr. Per Example", Role.SPECIALIST);
		this.cases.save(this.caseFile.reviewedBy(third.id()));
		this.writing.save(comes(third, CaseAction.REVIEW), WRITE, COMPLETE, 0, "");

		assertThat(this.reading.opinions(patientComes())).extracting((opinion) -> opinion.edition().ordinal())
			.containsExactly(2);
		assertThat(this.releasingIsPossible()).isFalse();
	}

	private boolean releasingIsPossible() {
		try {
			this.releasing.toCheck(navigatorComes());
			return true;
		}
		catch (NoLongerOpen ex) {
			return false;
		}
	}

	private Saving save(Findings findings, int revision) {
		return this.writing.save(specialistComes(), WRITE, findings, revision, "");
	}

	private void sign() {
		int revision = save(COMPLETE, 0).draft().revision();
		this.writing.sign(specialistComes(), WRITE, "Chen Testwell", revision);
	}

	private Release release(String reasonForThisHour) {
		return new Release(SampleCases.OPENED, this.navigator.id(), EnumSet.allOf(ReleaseItem.class), "Sam Ortega-Demo",
				"555-0100", reasonForThisHour);
	}

	private Visit specialistComes() {
		return comes(this.specialist, CaseAction.REVIEW);
	}

	private Visit navigatorComes() {
		return comes(this.navigator, CaseAction.NAVIGATE);
	}

	private Visit patientComes() {
		return comes(this.patient, CaseAction.READ_OPINIONS);
	}

	private Visit comes(Person who, CaseAction action) {
		return new CaseDoor(this.cases, (person, file, _) -> Relation.of(person, file), this.accessLog,
				WritingAnOpinionTest::joining, () -> SampleCases.OPENED)
			.open(who, this.caseFile.reference(), action, (visit) -> visit);
	}

	private static <T> T joining(Supplier<T> work) {
		return work.get();
	}

	private final class CollectedAnswers implements Journey {

		@Override
		public void start(CaseId caseId) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void complete(TaskId task, Answer answer) {
			WritingAnOpinionTest.this.answers.add(answer);
		}

		@Override
		public void giveBack(CaseId caseId) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void leaveDoctorAlone(CaseId caseId) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void opinionRead(CaseId caseId) {
			// Nobody was to call.
		}

		@Override
		public void amended(CaseId caseId) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void gotWorse(CaseId caseId) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void interrupt(CaseId caseId, Interruption why) {
			throw new UnsupportedOperationException();
		}

	}

}
