package org.secondopinion.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LocalPostgresTest {

	@TempDir
	private Path directory;

	@Test
	void everyFreshDatabaseIsApartFromTheOthers() throws SQLException {
		String first = LocalPostgres.shared().createDatabase();
		String second = LocalPostgres.shared().createDatabase();

		write(first, "Maria");
		write(second, "Noah");

		assertThat(read(first)).isEqualTo("Maria");
		assertThat(read(second)).isEqualTo("Noah");
	}

	@Test
	void isVersionSeventeenAndSortsAlikeOnEveryMachine() throws SQLException {
		assertThat(query(LocalPostgres.shared().createDatabase(),
				"select current_setting('server_version_num')::int / 10000 || ' ' || datlocprovider::text || ' ' || datlocale"
						+ " from pg_database where datname = current_database()"))
			.isEqualTo("17 b C.UTF-8");
	}

	@Test
	void keepsItsDataAcrossAnOrderlyStop() throws SQLException {
		try (DataDirectory data = DataDirectory.keep(this.directory);
				LocalPostgres postgres = LocalPostgres.start(data, 0)) {
			write(postgres.jdbcUrl(), "Maria");
		}
		try (DataDirectory data = DataDirectory.keep(this.directory);
				LocalPostgres postgres = LocalPostgres.start(data, 0)) {
			assertThat(read(postgres.jdbcUrl())).isEqualTo("Maria");
			assertThat(query(postgres.jdbcUrl(), "show fsync")).isEqualTo("on");
		}
	}

	@Test
	void losesNothingAndLeavesNothingRunningWhenItsStarterIsKilled() throws Exception {
		DoomedRun run = DoomedRun.start(this.directory, 0);
		write(run.jdbcUrl(), "Maria");
		assertThat(run.servers()).isNotEmpty();

		run.kill();
		run.awaitEndOfServers();

		try (DataDirectory data = DataDirectory.keep(this.directory);
				LocalPostgres postgres = LocalPostgres.start(data, 0)) {
			assertThat(read(postgres.jdbcUrl())).isEqualTo("Maria");
		}
	}

	@Test
	void stopsAServerThatEvenSurvivedTheLastWillOfItsStarter() throws Exception {
		DoomedRun run = DoomedRun.start(this.directory, 0);
		write(run.jdbcUrl(), "Maria");

		run.killWithItsLastWill();
		assertThat(run.servers()).isNotEmpty();

		try (DataDirectory data = DataDirectory.keep(this.directory);
				LocalPostgres postgres = LocalPostgres.start(data, 0)) {
			assertThat(read(postgres.jdbcUrl())).isEqualTo("Maria");
		}
	}

	@Test
	void startsAnewOverHalfADatabase() throws IOException, SQLException {
		Path half = Files.createDirectories(this.directory.resolve("postgres"));
		Files.writeString(half.resolve("PG_VERSION"), "17\n");

		try (DataDirectory data = DataDirectory.keep(this.directory);
				LocalPostgres postgres = LocalPostgres.start(data, 0)) {
			assertThat(query(postgres.jdbcUrl(), "select current_database()")).isEqualTo("second_opinion");
		}
	}

	@Test
	void saysWhatToDoWithTheDataOfAnotherVersion() throws IOException {
		Path old = Files.createDirectories(this.directory.resolve("postgres"));
		Files.createFile(old.resolve("complete"));
		Files.writeString(old.resolve("PG_VERSION"), "16\n");

		try (DataDirectory data = DataDirectory.keep(this.directory)) {
			assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> LocalPostgres.start(data, 0))
				.withMessageMatching("The data in .* was written by PostgreSQL 16, and this is PostgreSQL 17: "
						+ "choose another data directory, or delete this one to start anew\\.");
		}
	}

	@Test
	void saysWhatToDoAboutABusyPort() throws IOException {
		try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
				DataDirectory data = DataDirectory.keep(this.directory)) {
			assertThatExceptionOfType(CannotStart.class)
				.isThrownBy(() -> LocalPostgres.start(data, busy.getLocalPort()))
				.withMessage("PostgreSQL needs port %d on 127.0.0.1, but another program uses it: "
						+ "stop that program, or choose another port.", busy.getLocalPort());
		}
	}

	private static void write(String url, String name) throws SQLException {
		try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement()) {
			statement.execute("create table patient (name text)");
			statement.execute("insert into patient values ('%s')".formatted(name));
		}
	}

	private static String read(String url) throws SQLException {
		return query(url, "select name from patient");
	}

	private static String query(String url, String sql) throws SQLException {
		try (var connection = DriverManager.getConnection(url);
				var statement = connection.createStatement();
				var row = statement.executeQuery(sql)) {
			assertThat(row.next()).isTrue();
			return row.getString(1);
		}
	}

}
