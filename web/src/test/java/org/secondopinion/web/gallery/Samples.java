package org.secondopinion.web.gallery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** Made-up people and cases, in the shapes that the fragments read. */
final class Samples {

	record Viewer(String name, String role, @Nullable String programme) {
	}

	record Navigation(String key, String label, String href, @Nullable Integer count) {
	}

	record Step(String name, String state) {
	}

	record Link(String label, String href, @Nullable String words) {
	}

	record Task(String label, @Nullable String href, String state, @Nullable String words) {
	}

	record Fact(String label, String words, @Nullable String href) {
	}

	record Event(String at, String when, String title, @Nullable String who, @Nullable String words, String icon,
			@Nullable String state) {
	}

	record Option(String value, String label, @Nullable String hint) {
	}

	record Cell(String plain, @Nullable String words) {
	}

	record Compared(String label, @Nullable Boolean same, List<String> notes, List<Cell> cells) {

		Compared(String label, @Nullable Boolean same, List<Cell> cells) {
			this(label, same, List.of(), cells);
		}

	}

	record Item(String name, String holder, String state, String status, String due, String at, String when,
			@Nullable String href, String action) {
	}

	record View(String label, String href, int count, boolean current, boolean late) {
	}

	record Filter(String label, String href, boolean current) {
	}

	record Tab(String label, String href, boolean current, @Nullable Integer count) {
	}

	record Person(String name, String role) {
	}

	record Row(String reference, String name, @Nullable String flag, List<Step> steps, String step, String next,
			String waitingFor, String since, String due, String dueState, String decideBy) {
	}

	record Specialist(String id, String name, String place, List<String> reasons, String cost, String when) {
	}

	/** A form with every kind of field, as its sender left it. */
	record Form(String email, String understanding, @Nullable String decideBy, @Nullable String hospital,
			@Nullable String telling, List<String> reasons, int sideEffects, @Nullable Integer travel,
			@Nullable String specialist, boolean agreed) {

		static final Form HALF_FILLED = new Form("maria.lopez@example",
				"The doctor said the tumor is small and has not spread.", null, null, null,
				List.of("serious", "options"), 4, null, "okafor", false);

	}

	private Samples() {
	}

	static Map<String, Object> model(String page) {
		var model = new HashMap<String, Object>();
		if (page.equals("incident")) {
			return model;
		}
		if (page.startsWith("patient")) {
			model.put("viewer", new Viewer("Maria Lopez", "Patient", null));
			model.put("navigation",
					List.of(new Navigation("home", "Home", "#", null), new Navigation("records", "Records", "#", null),
							new Navigation("messages", "Messages", "#", 1),
							new Navigation("timeline", "What has happened", "#", null),
							new Navigation("sharing", "Who can see this", "#", null)));
			model.put("tellUs", "#");
		}
		else if (page.equals("review")) {
			model.put("viewer", new Viewer("Dr. Ada Okafor", "Specialist", "Lakeside Second Opinions"));
			model.put("navigation", List.of(new Navigation("reviews", "My reviews", "#", 3)));
		}
		else {
			model.put("viewer", new Viewer("Sam Ortega", "Navigator", "Lakeside Second Opinions"));
			model.put("navigation", List.of(new Navigation("caseload", "Caseload", "#", null),
					new Navigation("intake", "New case", "#", null), new Navigation("reports", "Reports", "#", null)));
		}
		var form = Form.HALF_FILLED;
		model.put("form", form);
		model.put("other", Form.HALF_FILLED);
		var errors = new BeanPropertyBindingResult(form, "form");
		errors.rejectValue("email", "invalid", "Write the whole address, such as maria@example.org.");
		errors.rejectValue("decideBy", "missing", "Say by when you have to decide.");
		errors.rejectValue("telling", "missing", "Choose who tells your doctor.");
		errors.rejectValue("travel", "missing", "Choose a point between 1 and 5.");
		model.put(BindingResult.MODEL_KEY_PREFIX + "form", errors);
		model.put("steps", steps());
		model.put("links", links());
		model.put("tasks", tasks());
		model.put("facts", facts());
		model.put("caseFacts", caseFacts());
		model.put("events", events());
		model.put("reasons", reasons());
		model.put("telling", telling());
		model.put("hospitals", List.of(new Option("lakeside", "Lakeside General", null),
				new Option("hillcrest", "Hillcrest Cancer Center", null)));
		model.put("diagnoses",
				List.of(new Option("same", "Same as the first opinion", null), new Option("refined", "Refined", null),
						new Option("changed", "Changed", null),
						new Option("inconclusive", "Inconclusive: more tests first", null)));
		model.put("specialists", specialists());
		model.put("who", List.of("First opinion: Dr. Paul Brandt", "Second opinion: Dr. Ada Okafor"));
		model.put("compared", compared());
		model.put("whoThree", List.of("First: Dr. Paul Brandt", "Second: Dr. Ada Okafor", "Third: Dr. Li Wen"));
		model.put("comparedThree",
				compared().stream()
					.limit(2)
					.map(row -> new Compared(row.label(), row.same(),
							List.of(row.cells().get(0), row.cells().get(1), row.cells().get(0))))
					.toList());
		model.put("items", items());
		model.put("views", views());
		model.put("chips", List.of(new Link("Step: Records", "#", null), new Link("Flag: expedited", "#", null)));
		model.put("filters", List.of(new Filter("Everything", "#", true), new Filter("Letters and calls", "#", false),
				new Filter("Notes", "#", false)));
		model.put("tabs", List.of(new Tab("Records", "#", true, 7), new Tab("Specialists", "#", false, 3),
				new Tab("Opinions", "#", false, null), new Tab("Where it is", "#", false, null)));
		model.put("people", List.of(new Person("Maria Lopez", "Patient"), new Person("Ana Lopez", "Daughter, may see"),
				new Person("Dr. Paul Brandt", "First doctor"), new Person("Sam Ortega", "Navigator")));
		model.put("rows", rows());
		return model;
	}

	static Row row(String reference) {
		return rows().stream().filter(row -> row.reference().equals(reference)).findFirst().orElseThrow();
	}

	static List<Fact> caseFacts() {
		return List.of(new Fact("Condition", "Breast cancer, stage II, left", null),
				new Fact("Proposed", "Removal of the breast, then radiation", null),
				new Fact("Safe to wait", "6 weeks, said Dr. Brandt", null),
				new Fact("Insurance", "Prairie Mutual, referral needed", null),
				new Fact("Speaks", "Spanish, English", null), new Fact("Time zone", "Chicago", null));
	}

	private static List<Step> steps() {
		return steps("done", "done", "beside", "beside", "todo", "todo");
	}

	private static List<Step> steps(String... states) {
		var names = List.of("Assess", "Doctor told", "Records", "Specialist", "Compare", "Decide");
		return IntStream.range(0, names.size()).mapToObj(at -> new Step(names.get(at), states[at])).toList();
	}

	private static List<Link> links() {
		return List.of(new Link("Your records", "#", "5 of 7 in hand"), new Link("Your questions", "#", "4"),
				new Link("Messages", "#", "1 new"), new Link("Who can see this", "#", null));
	}

	private static List<Task> tasks() {
		return List.of(new Task("Why you want a second opinion", "#", "done", null),
				new Task("Your illness and your treatment", "#", "done", null),
				new Task("How long it is safe to wait", "#", "current", "You stopped at the second of three questions"),
				new Task("Your questions for the doctor", "#", "todo", null),
				new Task("What matters to you", "#", "todo", null),
				new Task("Check your answers", null, "waiting", "Opens when all others are done"));
	}

	private static List<Fact> facts() {
		return List.of(new Fact("Your name", "Maria Lopez", "#"), new Fact("Why you want a second opinion",
				"My illness is serious.\nThere are several treatments, and I am not sure which is right for me.", "#"),
				new Fact("What you understand", "The doctor said the tumor is small and has not spread.", "#"));
	}

	private static List<Event> events() {
		return List.of(
				new Event("2026-12-03T15:12:00Z", "Thursday 3 December, 9:12 am",
						"Pathology slides asked for a second time", "Sam Ortega", null, "envelope", null),
				new Event("2026-12-01T20:40:00Z", "Tuesday 1 December, 2:40 pm", "The slides are late by 2 days", null,
						null, "exclamation-triangle", "late"),
				new Event("2026-11-30T16:05:00Z", "Monday 30 November, 10:05 am", "A note", "Sam Ortega",
						"Spoke with Maria. She prefers calls after 5 pm. Her daughter Ana will come along to the visit.",
						"chat-left-text", null),
				new Event("2026-11-27T17:30:00Z", "Friday 27 November, 11:30 am", "5 of 7 records are in hand", null,
						null, "check-lg", "done"),
				new Event("2026-11-20T15:00:00Z", "Friday 20 November, 9:00 am", "Letter sent to Dr. Paul Brandt",
						"Maria Lopez", null, "send", "done"));
	}

	private static List<Option> reasons() {
		return List.of(new Option("serious", "My illness is serious or changes my life", null),
				new Option("surgery", "A major operation is planned", "For example of the spine, a joint or an organ"),
				new Option("unclear", "It is not clear what I have", "Or the tests did not give an answer"),
				new Option("options", "There are several treatments, and I am not sure which", null),
				new Option("heard", "I did not feel heard", null),
				new Option("peace", "I want peace of mind", "This is a good reason by itself"));
	}

	private static List<Option> telling() {
		return List.of(new Option("self", "I tell my doctor", "We give you words that others found helpful"),
				new Option("programme", "You write to my doctor", "You read the letter before we send it"),
				new Option("referral", "Ask my doctor for a referral", "Some insurance plans want one"),
				new Option("nobody", "Nobody contacts my doctor", "Then you bring the records yourself"));
	}

	private static List<Specialist> specialists() {
		return List.of(
				new Specialist("okafor", "Dr. Ada Okafor", "Breast surgery, Hillcrest Cancer Center",
						List.of("Works at another hospital than Dr. Brandt",
								"Has treated 120 people with your illness in the last year",
								"Talks each case over with a whole team"),
						"In your plan. You pay about $40.", "Written opinion about 4 working days after your records"),
				new Specialist("wen", "Dr. Li Wen", "Medical oncology, Northfield University Hospital",
						List.of("Looks at treatment with medicine first", "Trained in another place than Dr. Brandt"),
						"Not in your plan. About $650; the program can ask for a lower fee.",
						"Written opinion about 6 working days after your records"));
	}

	private static List<Compared> compared() {
		return List.of(
				new Compared("Diagnosis", true,
						List.of(new Cell("Breast cancer on the left side. It is small and was found early.",
								"Invasive ductal carcinoma, left, 1.4 cm, grade 2, ER+/PR+, HER2−."),
								new Cell("Breast cancer on the left side. It is small and was found early.",
										"I agree with invasive ductal carcinoma, pT1c, grade 2."))),
				new Compared("Main treatment", false, List.of(
						new Cell("Take out the whole breast.", "Recommend mastectomy with sentinel node biopsy."),
						new Cell("Take out only the tumor, then radiation.",
								"Breast-conserving surgery with whole-breast radiation is an equal option."))),
				new Compared("Other options", false,
						List.of(new Cell("None named.", null),
								new Cell("Medicine before the operation to make the tumor smaller.", null))),
				new Compared("Benefits stressed", false,
						List.of(new Cell("The lowest chance that it comes back in the same breast.", null),
								new Cell("You keep your breast, and people live as long.", null))),
				new Compared("Risks stressed", false,
						List.of(new Cell("A second operation if the edges are not clear.", null),
								new Cell("A longer recovery and numb skin after taking the whole breast.", null))),
				new Compared("How soon", true,
						List.of(new Cell("Within 6 weeks.", null), new Cell("Within 4 to 6 weeks.", null))),
				new Compared("Checks afterwards", true,
						List.of(new Cell("A mammogram every year.", null), new Cell("A mammogram every year.", null))),
				new Compared("How it fits what matters to you", null, List.of(
						new Cell("You said keeping your strength for work matters most. Recovery takes 6 to 8 weeks.",
								null),
						new Cell("You said you want to avoid travel. Radiation means 15 visits close to home.",
								null))));
	}

	private static List<Item> items() {
		return List.of(
				new Item("Pathology slides", "Lakeside Lab", "late", "Requested", "Late by 2 days", "2026-12-03",
						"Asked again 3 Dec", "#", "Call the lab"),
				new Item("MRI images", "Lakeside Imaging", "soon", "Requested", "Due tomorrow", "2026-12-02",
						"Asked 2 Dec", "#", "Ask again"),
				new Item("Pathology report", "Lakeside Lab", "current", "To check", "", "2026-12-04", "Arrived 4 Dec",
						"#", "Check it"),
				new Item("Clinic notes", "Dr. Paul Brandt", "done", "Usable", "", "2026-11-26", "26 Nov", "#", "Open"),
				new Item("Medication list", "Dr. Paul Brandt", "done", "Usable", "", "2026-11-26", "26 Nov", "#",
						"Open"),
				new Item("Mammogram report", "Lakeside Imaging", "done", "Usable", "", "2026-11-27", "27 Nov", "#",
						"Open"),
				new Item("Operation summary", "Lakeside General", "stopped", "Not needed", "", "2026-11-20", "20 Nov",
						null, ""));
	}

	private static List<View> views() {
		return List.of(new View("Today", "#", 9, true, false), new View("Late", "#", 4, false, true),
				new View("Waiting on me", "#", 17, false, false), new View("On the patient", "#", 38, false, false),
				new View("On others", "#", 61, false, false), new View("All", "#", 132, false, false));
	}

	private static List<Row> rows() {
		return List.of(
				new Row("4J7-K2Q", "Maria Lopez", null, steps(), "Records, Specialist", "Call the lab about the slides",
						"Lakeside Lab", "8 days", "Late by 2 days", "late", "20 Dec"),
				new Row("9TB-X4M", "Bartholomew Featherstonehaugh-Vanderbilt", "Expedited",
						steps("done", "late", "todo", "todo", "todo", "todo"), "Doctor told",
						"Send the letter to the doctor", "You", "3 days", "Late by 1 day", "late", "11 Dec"),
				new Row("2HC-P8W", "Tomas Lindqvist", null, steps("current", "todo", "todo", "todo", "todo", "todo"),
						"Assess", "Confirm the intake", "You", "today", "Today, 4 pm", "soon", "4 Jan"),
				new Row("7QX-R3N", "أمينة الراشد", null, steps("done", "done", "done", "current", "todo", "todo"),
						"Specialist", "Offer a time for the visit", "You", "1 day", "Tomorrow", "soon", "18 Dec"),
				new Row("5LD-W9F", "Grace Nakamura", null, steps("done", "done", "done", "done", "current", "todo"),
						"Compare", "Release the opinion", "You", "today", "Thu 10 Dec", "todo", "22 Dec"),
				new Row("8MV-C6J", "Oluwaseun Adeyemi", "Risk",
						steps("done", "done", "beside", "beside", "todo", "todo"), "Records, Specialist",
						"Nothing now: review running", "Dr. Li Wen", "2 days", "Fri 11 Dec", "todo", "23 Dec"),
				new Row("3KF-Z7B", "Ines Moreau", null, steps("done", "done", "done", "done", "done", "current"),
						"Decide", "Nothing now: she takes time", "Patient", "5 days", "Mon 14 Dec", "todo", "19 Dec"),
				new Row("6YP-D2H", "Walter Brandvold", null, steps("done", "current", "todo", "todo", "todo", "todo"),
						"Doctor told", "Nothing now: choice is open", "Patient", "1 day", "Tue 15 Dec", "todo",
						"9 Jan"),
				new Row("1RG-T5S", "Priya Raman", null, steps("done", "done", "current", "todo", "todo", "todo"),
						"Records", "Check the pathology report", "You", "today", "Wed 16 Dec", "todo", "12 Jan"));
	}

}
