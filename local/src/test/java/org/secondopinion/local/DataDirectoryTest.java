package org.secondopinion.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataDirectoryTest {

	@TempDir
	private Path place;

	@Test
	void isCreatedWithItsParentsAtTheFirstTime() {
		try (DataDirectory data = DataDirectory.keep(this.place.resolve("new/data"))) {
			assertThat(data.path()).isWritable();
		}
	}

	@Test
	void canBeUsedByOneRunAtATime() {
		try (DataDirectory first = DataDirectory.keep(this.place)) {
			assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> DataDirectory.keep(this.place))
				.withMessage(
						"The data directory %s is in use by another run of Second Opinion (process %d): "
								+ "stop that one, or choose another directory.",
						this.place, ProcessHandle.current().pid());
			assertThat(first.path()).isDirectory();
		}
		DataDirectory.keep(this.place).close();
	}

	@Test
	void mustNotBeAFile() throws IOException {
		Path file = Files.createFile(this.place.resolve("data"));

		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> DataDirectory.keep(file))
			.withMessage("The data directory %s is a file: choose another name for the directory.", file);
	}

	@Test
	void mustBeWritable() {
		// Nobody, not even root, can make a directory there.
		Path impossible = Path.of("/dev/null/data");

		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> DataDirectory.keep(impossible))
			.withMessageMatching(
					"The data directory /dev/null/data cannot be created or used \\(.*\\): choose another directory\\.");
	}

	@Test
	void isGoneAfterwardsIfItIsTemporary() {
		DataDirectory data = DataDirectory.temporary();
		assertThat(data.path()).isDirectory();

		data.close();

		assertThat(data.path()).doesNotExist();
	}

	@Test
	void leavesAStrangerAloneThatGotTheProcessIdOfAnOldServer() throws IOException {
		Path pidFile = Files.createDirectories(this.place.resolve("postgres")).resolve("postmaster.pid");
		Files.writeString(pidFile, ProcessHandle.current().pid() + "\n");

		DataDirectory.keep(this.place).close();

		assertThat(pidFile).doesNotExist();
		assertThat(ProcessHandle.current().isAlive()).isTrue();
	}

}
