package org.secondopinion.standalone.samples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.OpenTask;
import org.secondopinion.standalone.Platform;
import org.secondopinion.standalone.Progress;
import org.secondopinion.standalone.Settings;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A program that starts the whole platform and leads cases to their end, all at the same
 * time, one line of output for each thing that was acknowledged. It expects to be killed.
 */
final class Drill {

	/** With the JDBC address of the database. */
	static final String READY = "ready";

	/** With a reference. */
	static final String OPENED = "opened";

	/** With a reference, the newest event of that case, and what waits since. */
	static final String DID = "did";

	/** With the reference of a case that nobody interrupted. */
	static final String FINISHED = "finished";

	private static final int CASES = 4;

	private final ApplicationContext beans;

	private Drill(ApplicationContext beans) {
		this.beans = beans;
	}

	/**
	 * Runs.
	 * @param arguments the data directory, three ports, and the cases to go on with; none
	 * to open some
	 */
	public static void main(String... arguments) {
		try {
			run(arguments);
		}
		catch (Throwable ex) {
			// The servers would keep a program alive that says nothing any more.
			ex.printStackTrace();
			Runtime.getRuntime().halt(1);
		}
	}

	private static void run(String... arguments) throws Exception {
		Settings settings = new Settings(Path.of(arguments[0]), Integer.parseInt(arguments[1]),
				Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
		Platform platform = Platform.start(settings, Progress.silent());
		say(READY, platform.postgres().jdbcUrl());
		Drill drill = new Drill(platform.application());
		List<Walkthrough> walks = (arguments.length > 4)
				? Stream.of(arguments).skip(4).map(CaseReference::new).map(drill::goOnWith).toList()
				: Stream.generate(drill::open).limit(CASES).toList();
		drill.leadToTheEnd(walks);
		say(FINISHED, drill.open().leadToTheEnd().sampleCase().reference());
	}

	private Walkthrough open() {
		return Walkthrough.begin(this.beans, Road.usual("spine"));
	}

	private Walkthrough goOnWith(CaseReference reference) {
		return new Walkthrough(SampleCase.find(this.beans, reference), Road.usual("spine"));
	}

	private void leadToTheEnd(List<Walkthrough> walks) throws Exception {
		walks.forEach((walk) -> say(OPENED, walk.sampleCase().reference()));
		List<Future<?>> running = new ArrayList<>();
		try (ExecutorService walkers = Executors.newFixedThreadPool(walks.size())) {
			walks.forEach((walk) -> running.add(walkers.submit(() -> lead(walk.sampleCase(), walk))));
		}
		for (Future<?> walk : running) {
			walk.get();
		}
	}

	private void lead(SampleCase sampleCase, Walkthrough walk) {
		while (walk.goesOn()) {
			long newest = this.beans.getBean(JdbcClient.class)
				.sql("select max(id) from second_opinion.case_event where case_id = ?")
				.param(sampleCase.id().value())
				.query(Long.class)
				.single();
			Stream<Object> waiting = sampleCase.waiting().stream().map(OpenTask::kind);
			say(DID, Stream.concat(Stream.of(sampleCase.reference(), newest), waiting).toArray());
		}
	}

	private static void say(String what, Object... about) {
		List<String> words = Stream.concat(Stream.of(what), Stream.of(about).map(Object::toString)).toList();
		System.out.println(String.join(" ", words));
	}

}
