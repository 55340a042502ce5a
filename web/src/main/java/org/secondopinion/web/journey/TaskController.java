package org.secondopinion.web.journey;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.NoSuchCase;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.web.layout.Binding;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Every task of the journey: shows its form, takes it back with what is wrong, or does
 * it. Whoever may work the task may work it here, as a page or, through htmx, in place.
 */
@Controller
class TaskController {

	private final CaseDoor door;

	private final OpenTasks openTasks;

	private final TaskPages pages;

	TaskController(CaseDoor door, OpenTasks openTasks, TaskPages pages) {
		this.door = door;
		this.openTasks = openTasks;
		this.pages = pages;
	}

	@GetMapping("/cases/{reference}/tasks/{taskId}")
	String show(Person person, @PathVariable CaseReference reference, @PathVariable TaskId taskId,
			@RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace, Model model) {
		OpenTask task = find(taskId);
		return this.pages.form(task.kind())
			.map((form) -> this.door.look(person, reference, task.kind().action(), (visit) -> {
				belongs(task, visit);
				model.addAttribute("form", form.prefilled(visit, task));
				return describe(form, visit, task, inPlace, model);
			}))
			.orElseGet(() -> "redirect:" + this.pages.address(reference, task));
	}

	@PostMapping("/cases/{reference}/tasks/{taskId}")
	String submit(Person person, @PathVariable CaseReference reference, @PathVariable TaskId taskId,
			@RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		OpenTask task = find(taskId);
		TaskForm<?> form = this.pages.form(task.kind()).orElseThrow(() -> new NoSuchCase(reference));
		Optional<String> next = this.door.open(person, reference, task.kind().action(), (visit) -> {
			belongs(task, visit);
			boolean done = submit(form, visit, task, inPlace, model, request);
			return done ? Optional.of(next(visit)) : Optional.empty();
		});
		if (next.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return template(inPlace);
		}
		RequestContextUtils.getOutputFlashMap(request).put("flash", this.pages.afterwards(task.kind()));
		if (!inPlace) {
			return "redirect:" + next.get();
		}
		// A redirect would be followed by the script, and land in the place of the form.
		RequestContextUtils.saveOutputFlashMap(next.get(), request, response);
		response.setHeader("HX-Redirect", request.getContextPath() + next.get());
		return "layout/failure :: nothing";
	}

	private <F extends Record> boolean submit(TaskForm<F> form, Visit visit, OpenTask task, boolean inPlace,
			Model model, HttpServletRequest request) {
		BindingResult typed = Binding.read(form.type(), request);
		F filled = Binding.form(form.type(), typed);
		form.check(filled, visit, task, typed);
		if (!typed.hasErrors()) {
			form.submit(visit, task, filled);
			return true;
		}
		model.addAllAttributes(typed.getModel());
		describe(form, visit, task, inPlace, model);
		return false;
	}

	private String describe(TaskForm<?> form, Visit visit, OpenTask task, boolean inPlace, Model model) {
		model.addAttribute("task", task);
		// In place, several forms stand on one page; what they ask must not share ids.
		model.addAttribute("idPrefix", inPlace ? "t" + task.id() + "-" : "");
		model.addAttribute("reference", visit.caseFile().reference());
		model.addAttribute("next", next(visit));
		model.addAttribute("onBehalf", !visit.as().name().equals(task.kind().holder().name()));
		model.addAttribute("template", TaskPages.template(form));
		model.addAttribute("about", form.about(visit, task));
		model.addAttribute("facts", form.facts(visit, task));
		return template(inPlace);
	}

	// An offer that a specialist declined closes the case to them.
	private static String next(Visit visit) {
		return (visit.as() == Role.SPECIALIST) ? "/reviews" : "/cases/" + visit.caseFile().reference();
	}

	private static String template(boolean inPlace) {
		return inPlace ? "journey/task :: task" : "journey/task";
	}

	private OpenTask find(TaskId taskId) {
		return this.openTasks.find(taskId).orElseThrow(() -> new NoLongerOpen("The task"));
	}

	private static void belongs(OpenTask task, Visit visit) {
		if (!task.caseId().equals(visit.caseId())) {
			throw new NoSuchCase(visit.caseFile().reference());
		}
	}

}
