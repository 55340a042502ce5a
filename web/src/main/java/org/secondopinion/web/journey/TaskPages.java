package org.secondopinion.web.journey;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.domain.journey.TaskKind;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Where each task is worked: most as a {@link TaskForm}, some on a page of their own. */
@Component
public class TaskPages {

	/**
	 * Tasks that are too long for one form, and the last word of their page's address.
	 */
	private static final Map<TaskKind, String> OWN_PAGES = Map.of(TaskKind.COMPLETE_INTAKE, "intake",
			TaskKind.WRITE_OPINION, "opinion");

	private final Map<TaskKind, TaskForm<?>> forms = new EnumMap<>(TaskKind.class);

	private final MessageSource words;

	TaskPages(List<TaskForm<?>> forms, MessageSource words) {
		this.words = words;
		forms.forEach((form) -> this.forms.put(form.kind(), form));
	}

	/**
	 * The form of a kind of task.
	 * @param kind which kind
	 * @return the form, or nothing if it has a page of its own
	 */
	Optional<TaskForm<?>> form(TaskKind kind) {
		return Optional.ofNullable(this.forms.get(kind));
	}

	/**
	 * The address at which a task is worked.
	 * @param reference of which case
	 * @param task which task
	 * @return an address of this application
	 */
	public String address(CaseReference reference, OpenTask task) {
		String page = OWN_PAGES.get(task.kind());
		return "/cases/" + reference + ((page != null) ? "/" + page : "/tasks/" + task.id());
	}

	/**
	 * Whether a task has a page of its own instead of a form that fits anywhere.
	 * @param kind which kind
	 * @return {@code true} for the intake and the opinion
	 */
	public boolean hasOwnPage(TaskKind kind) {
		return OWN_PAGES.containsKey(kind);
	}

	/**
	 * What a task is about where several of its kind run side by side.
	 * @param visit who looks, at which case
	 * @param task which task
	 * @return a few words for its title; empty if there is only one
	 */
	public String about(Visit visit, OpenTask task) {
		return form(task.kind()).map((form) -> form.about(visit, task)).orElse("");
	}

	/**
	 * What is said when a task was done.
	 * @param kind which kind
	 * @param answer what was answered, where the sentence depends on it; else empty
	 * @param waiting what waits in the case now
	 * @return a sentence; if there is one for what comes next, that one
	 */
	String afterwards(TaskKind kind, String answer, List<OpenTask> waiting) {
		String done = "task." + kind + ".done";
		return waiting.stream()
			.map((next) -> done + "." + next.kind())
			.flatMap((key) -> answer.isEmpty() ? Stream.of(key) : Stream.of(key + "." + answer, key))
			.map((key) -> this.words.getMessage(key, null, null, Locale.US))
			.filter(Objects::nonNull)
			.findFirst()
			.orElseGet(() -> this.words.getMessage(done, null, Locale.US));
	}

	/**
	 * Where the template of a task's form is.
	 * @param form the form
	 * @return the feature's folder and the kind in the words of the model, such as
	 * {@code notice/send-letter}
	 */
	static String template(TaskForm<?> form) {
		String feature = form.getClass().getPackageName();
		return feature.substring(feature.lastIndexOf('.') + 1) + "/"
				+ form.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
