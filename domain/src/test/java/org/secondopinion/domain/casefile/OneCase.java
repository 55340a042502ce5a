package org.secondopinion.domain.casefile;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.AccessLog;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Relation;
import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Assessment;
import org.secondopinion.domain.assessment.Assessments;
import org.secondopinion.domain.assessment.Intake;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.caseload.CaseloadQuery;
import org.secondopinion.domain.caseload.CaseloadRow;
import org.secondopinion.domain.caseload.SavedView;
import org.secondopinion.domain.journey.Answer;
import org.secondopinion.domain.journey.Interruption;
import org.secondopinion.domain.journey.Journey;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.journey.TaskWork;
import org.secondopinion.domain.messages.Unheard;
import org.secondopinion.domain.notice.Notice;
import org.secondopinion.domain.notice.Notices;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.domain.programme.WorkingCalendar;

/**
 * One case, and the ports around it in memory, for tests of rules that no database is
 * needed for. Maria Example's case, carried by Sam Ortega-Demo; its programme works from
 * Monday to Friday, 8 to 5.
 */
public final class OneCase {

	public static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

	public static final Person PATIENT = new Person(new PersonId(UUID.randomUUID()), "Maria Example", null,
			Set.of(Role.PATIENT), null);

	public static final Person NAVIGATOR = new Person(new PersonId(UUID.randomUUID()), "Sam Ortega-Demo", null,
			Set.of(Role.NAVIGATOR), new ProgrammeId("lakeside"));

	private final ZoneId zone;

	private Instant now;

	private CaseFile file;

	private Intake intake = Intake.EMPTY;

	private Assessment assessment = Assessment.NONE;

	private Notice notice = Notice.NONE;

	private final List<CaseEvent> events = new ArrayList<>();

	private @Nullable OpenTask waiting;

	private @Nullable Answer answer;

	private OneCase(ZoneId zone, Instant now) {
		this.zone = zone;
		this.now = now;
		this.file = CaseFile.opened(CaseReference.draw(new Random(1)), new ProgrammeId("lakeside"), PATIENT.id(),
				NAVIGATOR.id(), now);
	}

	/**
	 * A case of a Chicago programme.
	 * @param local the moment that it is, in Chicago, such as {@code 2026-12-01T10:00}
	 * @return the case
	 */
	public static OneCase at(String local) {
		return new OneCase(CHICAGO, LocalDateTime.parse(local).atZone(CHICAGO).toInstant());
	}

	public static OneCase in(ZoneId zone, Instant now) {
		return new OneCase(zone, now);
	}

	/**
	 * Days go by.
	 * @param days how many
	 * @return this case
	 */
	public OneCase later(int days) {
		this.now = this.now.atZone(this.zone).plusDays(days).toInstant();
		return this;
	}

	public OneCase with(Intake told) {
		this.intake = told;
		return this;
	}

	public OneCase with(Assessment made) {
		this.assessment = made;
		return this;
	}

	public OneCase with(Notice known) {
		this.notice = known;
		return this;
	}

	/**
	 * A task waits, and nothing else does.
	 * @param kind which task
	 * @return its id
	 */
	public TaskId waitsFor(TaskKind kind) {
		this.waiting = new OpenTask(new TaskId("task"), id(), kind, null, this.now, this.now);
		return this.waiting.id();
	}

	/**
	 * Comes through the door and does something.
	 * @param who the patient or the navigator
	 * @param work what
	 * @return this case
	 */
	public OneCase visitedBy(Person who, Consumer<Visit> work) {
		OpenTask task = Objects.requireNonNull(this.waiting);
		door().<@Nullable Void>open(who, this.file.reference(), task.kind().action(), (visit) -> {
			work.accept(visit);
			return null;
		});
		return this;
	}

	public CaseId id() {
		return this.file.id();
	}

	public CaseFile file() {
		return this.file;
	}

	public Intake intake() {
		return this.intake;
	}

	public Assessment assessment() {
		return this.assessment;
	}

	public @Nullable LocalDate decideBy() {
		return this.file.decideBy();
	}

	/**
	 * What happened, the oldest first.
	 * @return the events
	 */
	public List<CaseEvent> events() {
		return List.copyOf(this.events);
	}

	/**
	 * With what answer the task was done.
	 * @return the answer; {@code null} if it still waits
	 */
	public @Nullable Answer answer() {
		return this.answer;
	}

	public InstantSource clock() {
		return () -> this.now;
	}

	public Cases cases() {
		return new Cases() {

			@Override
			public boolean add(CaseFile caseFile) {
				throw new UnsupportedOperationException();
			}

			@Override
			public CaseFile lock(CaseId id) {
				return OneCase.this.file;
			}

			@Override
			public Optional<CaseFile> find(CaseReference reference) {
				return Optional.of(OneCase.this.file);
			}

			@Override
			public void save(CaseFile caseFile) {
				OneCase.this.file = caseFile;
			}

			@Override
			public List<CaseFile> ofPatient(PersonId patient) {
				throw new UnsupportedOperationException();
			}

			@Override
			public List<CaseFile> ofName(ProgrammeId programme, String name) {
				throw new UnsupportedOperationException();
			}

			@Override
			public List<CaseFile> endedAndWorse(ProgrammeId programme) {
				throw new UnsupportedOperationException();
			}

			@Override
			public List<CaseFile> ofSigner(PersonId specialist) {
				throw new UnsupportedOperationException();
			}

			@Override
			public List<CaseFile> ofSpecialist(PersonId specialist) {
				throw new UnsupportedOperationException();
			}

		};
	}

	public Intakes intakes() {
		return new Intakes() {

			@Override
			public Intake of(CaseId caseId) {
				return OneCase.this.intake;
			}

			@Override
			public void save(CaseId caseId, Intake changed) {
				OneCase.this.intake = changed;
			}

		};
	}

	public Assessments assessments() {
		return new Assessments() {

			@Override
			public Assessment of(CaseId caseId) {
				return OneCase.this.assessment;
			}

			@Override
			public void save(CaseId caseId, Assessment changed) {
				OneCase.this.assessment = changed;
			}

		};
	}

	public Notices notices() {
		return new Notices() {

			@Override
			public Notice of(CaseId caseId) {
				return OneCase.this.notice;
			}

			@Override
			public void save(CaseId caseId, Notice changed) {
				OneCase.this.notice = changed;
			}

		};
	}

	public Programmes programmes() {
		Programme programme = new Programme(this.file.programme(), "Lakeside Second Opinions", "555-0100",
				new WorkingCalendar(this.zone, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(8, 0),
						LocalTime.of(17, 0), Set.of()));
		return new Programmes() {

			@Override
			public Programme get(ProgrammeId id) {
				return programme;
			}

			@Override
			public List<Programme> all() {
				return List.of(programme);
			}

			@Override
			public void save(Programme other) {
				throw new UnsupportedOperationException();
			}

		};
	}

	public CaseHistory history() {
		return new CaseHistory() {

			@Override
			public void append(CaseEvent event) {
				OneCase.this.events.add(event);
			}

			@Override
			public Map<CaseId, Instant> takenBack(Collection<CaseId> cases) {
				throw new UnsupportedOperationException();
			}

			@Override
			public List<Entry> of(CaseId caseId) {
				throw new UnsupportedOperationException();
			}

		};
	}

	public CaseNoting noting() {
		return new CaseNoting(cases(), caseload(), openTasks(), history(), journey(),
				Unheard.tell(programmes(), openTasks(), history(), clock()));
	}

	public OpenTasks openTasks() {
		return new OneOpenTask();
	}

	private static Caseload caseload() {
		return new Caseload() {

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
			public void mark(CaseId caseId, @Nullable Instant worseAt) {
				// The case itself carries the mark.
			}

			@Override
			public void markMail(CaseId caseId, boolean trouble) {
				throw new UnsupportedOperationException();
			}

			@Override
			public Optional<CaseloadRow> find(CaseId caseId) {
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

		};
	}

	public TaskWork taskWork() {
		return new TaskWork(new OneOpenTask(), journey());
	}

	private Journey journey() {
		return new Journey() {

			@Override
			public void start(CaseId caseId) {
				throw new UnsupportedOperationException();
			}

			@Override
			public void complete(TaskId task, Answer given) {
				OneCase.this.answer = given;
				OneCase.this.waiting = null;
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
				throw new UnsupportedOperationException();
			}

			@Override
			public void amended(CaseId caseId) {
				throw new UnsupportedOperationException();
			}

			@Override
			public void gotWorse(CaseId caseId) {
				// Nobody waits here for what comes of it.
			}

			@Override
			public void interrupt(CaseId caseId, Interruption why) {
				throw new UnsupportedOperationException();
			}

		};
	}

	private CaseDoor door() {
		return new CaseDoor(cases(), (person, it, _) -> Relation.of(person, it), new UnreadLog(), new AtOnce(),
				clock());
	}

	private final class OneOpenTask implements OpenTasks {

		@Override
		public void add(OpenTask task) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void remove(TaskId id) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<OpenTask> find(TaskId id) {
			return of(OneCase.this.file.id()).stream().filter((task) -> task.id().equals(id)).findFirst();
		}

		@Override
		public List<OpenTask> of(CaseId caseId) {
			return Optional.ofNullable(OneCase.this.waiting).stream().toList();
		}

		@Override
		public Map<CaseId, List<OpenTask>> ofEach(Collection<CaseId> cases) {
			throw new UnsupportedOperationException();
		}

	}

	private static final class UnreadLog implements AccessLog {

		@Override
		public void write(Entry entry) {
			// Nobody reads it here.
		}

		@Override
		public List<Look> of(CaseId caseId) {
			return List.of();
		}

	}

	private static final class AtOnce implements OneTransaction {

		@Override
		public <T extends @Nullable Object> T run(Supplier<T> work) {
			return work.get();
		}

	}

}
