package org.secondopinion.web.diagram;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where a case is, drawn and in words. Patients read the six steps in words; the model is
 * the staff's: it tells, for instance, that an opinion is written but not yet released,
 * and names everything that can befall a case.
 */
@Controller
class DiagramController {

	private final CaseDoor door;

	private final CaseWhereabouts whereabouts;

	private final Planes planes;

	DiagramController(CaseDoor door, CaseWhereabouts whereabouts, Planes planes) {
		this.door = door;
		this.whereabouts = whereabouts;
		this.planes = planes;
	}

	@GetMapping("/cases/{reference}/diagram")
	String diagram(Person person, @PathVariable CaseReference reference,
			@RequestParam(name = "step", defaultValue = "") String wanted, Model model) {
		return this.door.look(person, reference, CaseAction.FOLLOW, (visit) -> {
			model.addAttribute("calm", visit.as().isOnPatientsSide());
			if (visit.as().isOnPatientsSide()) {
				show(this.whereabouts.inPlainWords(visit), visit.as(), model);
			}
			else {
				draw(visit, step(wanted), model);
			}
			return "diagram/diagram";
		});
	}

	private void draw(Visit visit, Optional<Step> inside, Model model) {
		Planes.Plane plane = inside.flatMap((step) -> this.planes.find(Whereabouts.elementOf(step)))
			.orElseGet(this.planes::overview);
		Whereabouts where = this.whereabouts.of(visit);
		Whereabouts.Drawing drawing = inside.map((step) -> where.inside(plane, step))
			.orElseGet(() -> where.steps(plane));
		show(drawing, visit.as(), model);
		model.addAttribute("plane", plane);
		model.addAttribute("passed", String.join(" ", drawing.passed()));
		model.addAttribute("tabs", tabs(visit, inside.orElse(null)));
	}

	private static void show(Whereabouts.Drawing drawing, Role reader, Model model) {
		model.addAttribute("places", drawing.places());
		model.addAttribute("here", here(drawing, reader));
	}

	private static Optional<Step> step(String element) {
		return Arrays.stream(Step.values()).filter((step) -> Whereabouts.elementOf(step).equals(element)).findFirst();
	}

	private static String here(Whereabouts.Drawing drawing, Role reader) {
		String names = drawing.places()
			.stream()
			.filter((place) -> place.mark().isHere())
			.map((place) -> place.name() + ((place.mark() == Mark.LATE && !reader.isOnPatientsSide()) ? " (late)" : ""))
			.collect(Collectors.joining(", "));
		return names.isEmpty() ? "Nothing waits here." : "Here now: " + names + ".";
	}

	private List<Tab> tabs(Visit visit, @Nullable Step current) {
		String address = "/cases/" + visit.caseFile().reference() + "/diagram";
		Stream<Tab> steps = Arrays.stream(Step.values())
			.map((step) -> new Tab(this.planes.overview().place(Whereabouts.elementOf(step)).name(),
					address + "?step=" + Whereabouts.elementOf(step), step == current, null));
		return Stream.concat(Stream.of(new Tab("All steps", address, current == null, null)), steps).toList();
	}

	/**
	 * One picture to choose.
	 *
	 * @param label what it shows
	 * @param href where it is
	 * @param current whether it is shown now
	 * @param count none
	 */
	record Tab(String label, String href, boolean current, @Nullable Integer count) {

	}

}
