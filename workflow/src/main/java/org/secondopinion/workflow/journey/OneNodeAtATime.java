package org.secondopinion.workflow.journey;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.camunda.bpm.engine.SchemaOperationsCommand;
import org.camunda.bpm.engine.impl.SchemaOperationsProcessEngineBuild;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * Makes or renews the engine's tables. Two nodes that start on an empty database at the
 * same time both find no tables and both make them, so that one would fail: whoever comes
 * second waits until the first has committed.
 */
final class OneNodeAtATime implements SchemaOperationsCommand {

	/** Any number that nobody else locks in this database. */
	private static final long LOCK = 0x5EC0_4D09_1410_4EL;

	private final Supplier<DataSource> transaction;

	private final SchemaOperationsCommand tables = new SchemaOperationsProcessEngineBuild();

	/**
	 * A command for an engine.
	 * @param transaction where the engine makes them, asked when it does; the lock goes
	 * with that transaction
	 */
	OneNodeAtATime(Supplier<DataSource> transaction) {
		this.transaction = transaction;
	}

	@Override
	public Void execute(CommandContext context) {
		try (Connection connection = this.transaction.get().getConnection();
				Statement lock = connection.createStatement()) {
			lock.execute("select pg_advisory_xact_lock(" + LOCK + ")");
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The engine's tables cannot be locked", ex);
		}
		return this.tables.execute(context);
	}

}
