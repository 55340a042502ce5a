package org.secondopinion.local;

import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LocalPostgresTest {

	@Test
	void everyFreshDatabaseIsEmptyAndApartFromTheOthers() throws SQLException {
		String first = LocalPostgres.shared().createDatabase();
		String second = LocalPostgres.shared().createDatabase();

		execute(first, "create table patient (name text)");
		execute(second, "create table patient (name text)");

		assertThat(first).isNotEqualTo(second);
	}

	@Test
	void isPostgresSeventeenWithTheSameSortingAndTimesOnEveryMachine() throws SQLException {
		try (var connection = DriverManager.getConnection(LocalPostgres.shared().createDatabase());
				var statement = connection.createStatement();
				var row = statement.executeQuery(
						"select current_setting('server_version_num')::int / 10000, datlocprovider, datlocale "
								+ "from pg_database where datname = current_database()")) {
			row.next();
			assertThat(row.getInt(1)).isEqualTo(17);
			assertThat(row.getString(2)).isEqualTo("b");
			assertThat(row.getString(3)).isEqualTo("C.UTF-8");
		}
	}

	private static void execute(String url, String sql) throws SQLException {
		try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
