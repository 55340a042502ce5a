package org.secondopinion.web.programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.secondopinion.domain.assessment.ConditionKind;
import org.secondopinion.domain.booking.ReviewKind;
import org.secondopinion.domain.booking.Specialist;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.programme.WorkingCalendar;
import org.secondopinion.web.access.Subjects;

/**
 * The file in which a hospital's IT writes down its programmes and whom they can ask:
 * {@code docs/programmes.json} is an example, and {@code docs/deploying.md} explains it.
 */
final class ProgrammesFile {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private static final ProgrammeId UNUSED = new ProgrammeId("unused");

	private final Path file;

	private final String issuer;

	private final List<String> mistakes = new ArrayList<>();

	private final Map<ProgrammeId, Programme> programmes = new LinkedHashMap<>();

	private final Map<ProgrammeId, List<Specialist>> directories = new LinkedHashMap<>();

	private ProgrammesFile(Path file, String issuer) {
		this.file = file;
		this.issuer = issuer;
	}

	/**
	 * Reads a file.
	 * @param file which
	 * @param issuer the identity provider whose subjects it names
	 * @return every programme with its directory
	 * @throws UnusableProgrammesFile if there is any mistake in it
	 */
	static Map<Programme, List<Specialist>> read(Path file, String issuer) {
		return new ProgrammesFile(file, issuer).read();
	}

	private Map<Programme, List<Specialist>> read() {
		JsonNode root = parse();
		each(root, "programmes", this::programme);
		if (this.programmes.isEmpty() && this.mistakes.isEmpty()) {
			this.mistakes.add("\"programmes\" must name at least one programme.");
		}
		each(root, "specialists", this::specialist);
		root.fieldNames().forEachRemaining((name) -> {
			if (!Set.of("programmes", "specialists").contains(name)) {
				this.mistakes.add("\"" + name + "\" is not known. Known are: programmes, specialists.");
			}
		});
		if (!this.mistakes.isEmpty()) {
			throw new UnusableProgrammesFile(this.file.toString(), this.mistakes);
		}
		Map<Programme, List<Specialist>> all = new LinkedHashMap<>();
		this.programmes.values().forEach((it) -> all.put(it, this.directories.getOrDefault(it.id(), List.of())));
		return all;
	}

	private JsonNode parse() {
		try {
			JsonNode root = JSON.readTree(Files.readString(this.file));
			if (root.isObject()) {
				return root;
			}
			throw unusable("It must be a JSON object in braces.");
		}
		catch (JsonProcessingException ex) {
			throw unusable("It is not JSON: line %d, column %d, %s".formatted(ex.getLocation().getLineNr(),
					ex.getLocation().getColumnNr(), ex.getOriginalMessage()));
		}
		catch (IOException ex) {
			throw unusable("It cannot be read. Does it exist, is it UTF-8, and may the application read it?");
		}
	}

	private UnusableProgrammesFile unusable(String mistake) {
		return new UnusableProgrammesFile(this.file.toString(), List.of(mistake));
	}

	private void each(JsonNode root, String name, Consumer<Entry> reading) {
		JsonNode list = root.path(name);
		if (!list.isArray() && !list.isMissingNode()) {
			this.mistakes.add("\"" + name + "\" must be a list in brackets.");
			return;
		}
		for (int i = 0; i < list.size(); i++) {
			reading.accept(new Entry(name + "[" + i + "]", list.get(i), this.mistakes));
		}
	}

	private void programme(Entry entry) {
		ProgrammeId id = entry.text("id", "a short word of small letters, digits and dashes, such as lakeside",
				ProgrammeId::new, UNUSED);
		String name = entry.text("name");
		String phone = entry.text("phone");
		ZoneId zone = entry.text("zone", "a time zone, such as America/Chicago", ProgrammesFile::zone, ZoneOffset.UTC);
		List<DayOfWeek> days = entry.constants("days", DayOfWeek.class);
		LocalTime opens = entry.text("opens", "a time, such as 08:00", LocalTime::parse, LocalTime.MIN);
		LocalTime closes = entry.text("closes", "a time, such as 17:00", LocalTime::parse, LocalTime.MAX);
		if (!opens.isBefore(closes)) {
			entry.mistake("opens", "must be before closes");
		}
		Set<LocalDate> holidays = holidays(entry);
		int mostOpinions = entry.numberOr("mostOpinions", 2, Programme.USUALLY_MOST_OPINIONS);
		boolean blindReview = entry.isTrue("blindReview");
		if (!entry.isFine()) {
			// Known all the same, so that no specialist of it is called a mistake too.
			this.directories.putIfAbsent(id, new ArrayList<>());
			return;
		}
		Programme programme = new Programme(id, name, phone,
				new WorkingCalendar(zone, Set.copyOf(days), opens, closes, holidays), mostOpinions, blindReview);
		if (this.programmes.putIfAbsent(id, programme) != null) {
			entry.mistake("id", "is there twice: " + id);
		}
		this.directories.putIfAbsent(id, new ArrayList<>());
	}

	// By its name only: the database reads an offset such as UTC-6 the other way round.
	private static ZoneId zone(String name) {
		if (!ZoneId.getAvailableZoneIds().contains(name)) {
			throw new IllegalArgumentException("Not a time zone: " + name);
		}
		return ZoneId.of(name);
	}

	private static Set<LocalDate> holidays(Entry entry) {
		Set<LocalDate> holidays = new HashSet<>();
		for (String day : entry.texts("holidays")) {
			try {
				holidays.add(LocalDate.parse(day));
			}
			catch (DateTimeParseException ex) {
				entry.mistake("holidays", "must be days such as 2027-01-01, and one is \"" + day + "\"");
			}
		}
		return holidays;
	}

	private void specialist(Entry entry) {
		String subject = entry.text("subject");
		List<ProgrammeId> listedAt = listedAt(entry);
		String name = entry.text("name");
		String specialty = entry.text("specialty");
		String subspecialty = entry.textOrEmpty("subspecialty");
		String institution = entry.text("institution");
		boolean designated = entry.isTrue("designatedCancerCenter");
		Set<String> trainedAt = Set.copyOf(entry.texts("trainedAt"));
		List<ReviewKind> reviewKinds = entry.constants("reviewKinds", ReviewKind.class);
		Set<String> licensedIn = Set.copyOf(entry.texts("licensedIn"));
		if (!licensedIn.stream().allMatch((state) -> state.matches("[A-Z]{2}"))) {
			entry.mistake("licensedIn", "must be states in two capital letters, such as IL");
		}
		List<String> languages = entry.texts("languages");
		Set<String> networks = Set.copyOf(entry.texts("networks"));
		int feeDollars = entry.number("feeDollars", 0);
		int promisedDays = entry.number("promisedDays", 1);
		List<ConditionKind> conditions = entry.constants("conditions", ConditionKind.class);
		if (!entry.isFine()) {
			return;
		}
		Specialist card = new Specialist(Subjects.person(this.issuer, subject), name, specialty, subspecialty,
				institution, designated, trainedAt, reviewKinds, licensedIn, languages, networks,
				Math.multiplyExact(feeDollars, 100), promisedDays, Set.copyOf(conditions));
		for (ProgrammeId programme : listedAt) {
			List<Specialist> directory = this.directories.getOrDefault(programme, new ArrayList<>());
			if (directory.stream().anyMatch((it) -> it.id().equals(card.id()))) {
				entry.mistake("subject", "is there twice for the programme " + programme);
			}
			directory.add(card);
		}
	}

	private List<ProgrammeId> listedAt(Entry entry) {
		List<ProgrammeId> listedAt = new ArrayList<>();
		List<String> names = entry.texts("programmes");
		if (names.isEmpty()) {
			entry.mistake("programmes", "must name at least one programme by its id");
		}
		for (String name : names) {
			this.directories.keySet()
				.stream()
				.filter((id) -> id.value().equals(name))
				.findFirst()
				.ifPresentOrElse(listedAt::add, () -> entry.mistake("programmes",
						"names \"" + name + "\", which is no programme of this file"));
		}
		return listedAt;
	}

}
