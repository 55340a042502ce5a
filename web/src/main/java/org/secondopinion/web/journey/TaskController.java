package org.secondopinion.web.journey;

import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.NoSuchCase;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.journey.Holder;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.OpenTasks;
import org.secondopinion.domain.journey.TaskId;
import org.secondopinion.domain.journey.TaskKind;
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
		return inside(person, reference, taskId, (visit, task) -> this.pages.form(task.kind()).map((form) -> {
			model.addAttribute("form", form.prefilled(visit, task));
			return describe(form, visit, task, inPlace, model);
		}).orElseGet(() -> "redirect:" + this.pages.address(reference, task)));
	}

	@PostMapping("/cases/{reference}/tasks/{taskId}")
	String submit(Person person, @PathVariable CaseReference reference, @PathVariable TaskId taskId,
			@RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		Outcome outcome = inside(person, reference, taskId, (visit, task) -> {
			TaskForm<?> form = this.pages.form(task.kind()).orElseThrow(() -> new NoSuchCase(reference));
			return submit(form, visit, task, inPlace, model, request);
		});
		return switch (outcome) {
			case Outcome.SentBack(HttpStatus status) -> {
				response.setStatus(status.value());
				yield template(inPlace);
			}
			case Outcome.Done done -> goOn(done, inPlace, request, response);
		};
	}

	private static String goOn(Outcome.Done done, boolean inPlace, HttpServletRequest request,
			HttpServletResponse response) {
		RequestContextUtils.getOutputFlashMap(request).put("flash", done.sentence());
		if (!inPlace) {
			return "redirect:" + done.next();
		}
		// A redirect would be followed by the script, and land in the place of the form.
		RequestContextUtils.saveOutputFlashMap(done.next(), request, response);
		response.setHeader("HX-Redirect", request.getContextPath() + done.next());
		return "layout/failure :: nothing";
	}

	/**
	 * Works on a task that waits, behind the door, with the case locked: also a form that
	 * is only shown must not lose its task while it is drawn. The task is read before the
	 * door, because its kind says what to ask the door for, and again inside, because
	 * somebody may have been faster meanwhile. Whether a task waits is told to nobody
	 * whom the door does not let in.
	 */
	private <T> T inside(Person person, CaseReference reference, TaskId taskId, BiFunction<Visit, OpenTask, T> work) {
		Optional<OpenTask> before = this.openTasks.find(taskId);
		CaseAction action = before.map((task) -> task.kind().action())
			.orElseGet(() -> this.door.least(person, reference));
		return this.door.open(person, reference, action, (visit) -> {
			OpenTask task = before.flatMap((_) -> this.openTasks.find(taskId))
				.filter((it) -> it.caseId().equals(visit.caseId()))
				.orElseThrow(() -> new NoLongerOpen("The task"));
			return work.apply(visit, task);
		});
	}

	private <F extends Record> Outcome submit(TaskForm<F> form, Visit visit, OpenTask task, boolean inPlace,
			Model model, HttpServletRequest request) {
		BindingResult typed = Binding.read(form.type(), request);
		F filled = Binding.form(form.type(), typed);
		form.check(filled, visit, task, typed);
		if (!typed.hasErrors()) {
			form.submit(visit, task, filled);
			return new Outcome.Done(next(visit),
					this.pages.afterwards(task.kind(), form.saidAfterwards(filled), this.openTasks.of(visit.caseId())));
		}
		model.addAllAttributes(typed.getModel());
		describe(form, visit, task, inPlace, model);
		boolean tooLate = typed.getAllErrors().stream().anyMatch((error) -> TaskForm.TOO_LATE.equals(error.getCode()));
		return new Outcome.SentBack(tooLate ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY);
	}

	private String describe(TaskForm<?> form, Visit visit, OpenTask task, boolean inPlace, Model model) {
		model.addAttribute("task", task);
		// In place, several forms stand on one page; what they ask must not share ids.
		model.addAttribute("idPrefix", inPlace ? "t" + task.id() + "-" : "");
		model.addAttribute("reference", visit.caseFile().reference());
		model.addAttribute("next", next(visit));
		model.addAttribute("onBehalf", isOnBehalf(visit.as(), task.kind()));
		model.addAttribute("template", TaskPages.template(form));
		model.addAttribute("about", form.about(visit, task));
		model.addAttribute("facts", form.facts(visit, task));
		model.addAttribute("ownButtons", form.hasOwnButtons());
		return template(inPlace);
	}

	private static boolean isOnBehalf(Role as, TaskKind kind) {
		return (kind.holder() == Holder.PATIENT) ? !as.isOnPatientsSide() : !as.name().equals(kind.holder().name());
	}

	// An offer that a specialist declined closes the case to them.
	private static String next(Visit visit) {
		return (visit.as() == Role.SPECIALIST) ? "/reviews" : "/cases/" + visit.caseFile().reference();
	}

	private static String template(boolean inPlace) {
		return inPlace ? "journey/task :: task" : "journey/task";
	}

	/** What came of a form that was sent. */
	private sealed interface Outcome {

		/**
		 * It comes back with what is wrong.
		 *
		 * @param status whether that is a mistake, or somebody else was faster
		 */
		record SentBack(HttpStatus status) implements Outcome {
		}

		/**
		 * The task was done.
		 *
		 * @param next where to go from here
		 * @param sentence what is said there
		 */
		record Done(String next, String sentence) implements Outcome {
		}

	}

}
