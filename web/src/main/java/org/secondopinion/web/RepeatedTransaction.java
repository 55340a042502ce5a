package org.secondopinion.web;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.OneTransaction;
import org.secondopinion.domain.journey.Overtaken;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A transaction that begins again when a timer came between: nobody who did everything
 * right is told that they were too late. Within another transaction there is nothing to
 * repeat, so that one does it.
 */
final class RepeatedTransaction implements OneTransaction {

	private static final int MOST = 3;

	private final TransactionTemplate template;

	RepeatedTransaction(PlatformTransactionManager transactions) {
		this.template = new TransactionTemplate(transactions);
	}

	@Override
	public <T extends @Nullable Object> T run(Supplier<T> work) {
		int tries = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : MOST;
		for (int left = tries - 1;; left--) {
			try {
				return this.template.execute((_) -> work.get());
			}
			catch (Overtaken ex) {
				if (left == 0) {
					throw ex;
				}
			}
		}
	}

}
