package org.secondopinion.standalone;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Future.State;

import org.secondopinion.local.CannotStart;
import org.secondopinion.local.DataDirectory;
import org.secondopinion.local.LocalKeycloak;
import org.secondopinion.local.LocalMail;
import org.secondopinion.local.LocalPostgres;
import org.secondopinion.local.LocalServer;

/**
 * What the application needs around it.
 *
 * @param data where all of them keep their data
 */
record Servers(DataDirectory data, LocalPostgres postgres, LocalKeycloak keycloak, LocalMail mail) {

	/**
	 * Starts all at the same time.
	 * @throws CannotStart if one of them cannot start; then none of them runs
	 */
	static Servers start(Settings settings, Progress progress) {
		DataDirectory data = settings.open();
		Future<LocalPostgres> postgres;
		Future<LocalKeycloak> keycloak;
		Future<LocalMail> mail;
		try (ExecutorService starters = Executors.newVirtualThreadPerTaskExecutor()) {
			postgres = starters.submit(() -> progress.start("PostgreSQL", () -> LocalPostgres.start(data, 0)));
			keycloak = starters.submit(() -> progress.start("Keycloak", () -> LocalKeycloak.start(data,
					settings.keycloakPort(), (news) -> progress.say("Keycloak", news))));
			mail = starters.submit(() -> progress.start("Mail sink", () -> LocalMail.start(data, settings.mailPort())));
		}
		List<Future<? extends LocalServer>> all = List.of(postgres, keycloak, mail);
		for (Future<?> server : all) {
			if (server.state() == State.FAILED) {
				all.stream().filter((it) -> it.state() == State.SUCCESS).forEach((it) -> it.resultNow().close());
				data.close();
				throw failure(server.exceptionNow());
			}
		}
		return new Servers(data, postgres.resultNow(), keycloak.resultNow(), mail.resultNow());
	}

	private static RuntimeException failure(Throwable reason) {
		return (reason instanceof CannotStart sentence) ? sentence : new IllegalStateException(reason);
	}

	/** Stops all, the database last. */
	void stop(Progress progress) {
		progress.say("Keycloak", "stops");
		this.keycloak.close();
		this.mail.close();
		progress.say("PostgreSQL", "stops");
		this.postgres.close();
		this.data.close();
	}

}
