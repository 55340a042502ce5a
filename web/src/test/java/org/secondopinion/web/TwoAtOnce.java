package org.secondopinion.web;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people at one case, on the real database: the slower one waits for the other. */
public final class TwoAtOnce {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final CaseSamples cases;

	public TwoAtOnce(CaseSamples cases) {
		this.cases = cases;
	}

	/**
	 * Lets somebody begin while somebody else has the case in hand.
	 * @param <T> what comes of the slower one
	 * @param reference which case
	 * @param faster what is done with the case locked, once the slower one waits for it
	 * @param slower what begins meanwhile
	 * @return what came of the slower one
	 */
	public <T> T meet(CaseReference reference, Runnable faster, Callable<T> slower) throws Exception {
		FutureTask<T> waiting = new FutureTask<>(slower);
		this.cases.inOneTransaction(() -> {
			this.cases.get(Cases.class).lock(this.cases.caseFile(reference).id());
			Thread.ofPlatform().daemon().start(waiting);
			waitUntilSomebodyWaits();
			faster.run();
		});
		return result(waiting);
	}

	/**
	 * Lets somebody do something while somebody else has the case in hand.
	 * @param <T> what comes of it
	 * @param reference which case
	 * @param other what is done, and must not wait for the case
	 * @return what came of it
	 */
	public <T> T passBy(CaseReference reference, Callable<T> other) throws Exception {
		FutureTask<T> passing = new FutureTask<>(other);
		this.cases.inOneTransaction(() -> {
			this.cases.get(Cases.class).lock(this.cases.caseFile(reference).id());
			Thread.ofPlatform().daemon().start(passing);
			try {
				result(passing);
			}
			catch (Exception ex) {
				throw new AssertionError("Waits for the case", ex);
			}
		});
		return result(passing);
	}

	private void waitUntilSomebodyWaits() {
		Instant end = Instant.now().plus(PATIENCE);
		while (!this.cases.get(JdbcClient.class)
			.sql("select exists (select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))")
			.query(Boolean.class)
			.single()) {
			if (Instant.now().isAfter(end)) {
				throw new AssertionError("Nobody waits for the case");
			}
			Thread.onSpinWait();
		}
	}

	private static <T> T result(FutureTask<T> task) throws Exception {
		try {
			return task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (ExecutionException ex) {
			throw new AssertionError(ex.getCause());
		}
		catch (TimeoutException ex) {
			throw new AssertionError("Still waits", ex);
		}
	}

}
