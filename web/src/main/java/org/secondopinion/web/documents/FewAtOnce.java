package org.secondopinion.web.documents;

import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.secondopinion.domain.documents.HealthSummaryReader;
import org.secondopinion.domain.documents.Reading;
import org.secondopinion.domain.documents.Refusal;

/**
 * Reads a few health records at once and lets the others wait: each may take ten times
 * its size in memory, and anybody whom a case lets in may bring one.
 */
final class FewAtOnce {

	private final Semaphore places;

	private final Duration patience;

	/**
	 * Begins with nobody waiting.
	 * @param places how many are read at once
	 * @param patience how long one waits for its turn, which is no longer than people do
	 */
	FewAtOnce(int places, Duration patience) {
		this.places = new Semaphore(places, true);
		this.patience = patience;
	}

	HealthSummaryReader reading(HealthSummaryReader reader) {
		return (fileName, in) -> inTurn(reader, fileName, in);
	}

	private Reading inTurn(HealthSummaryReader reader, String fileName, InputStream in) {
		if (!hasTurn()) {
			return new Reading.Refused(Refusal.BUSY);
		}
		try {
			return reader.read(fileName, in);
		}
		finally {
			this.places.release();
		}
	}

	private boolean hasTurn() {
		try {
			return this.places.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
