package org.secondopinion.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondopinion.local.CannotStart;
import org.secondopinion.local.DataDirectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SettingsTest {

	@TempDir
	private Path directory;

	@Test
	void haveADefaultForEverything() {
		assertThat(Settings.of()).isEqualTo(new Settings(Path.of("data"), 8080, 8180, 2525));
	}

	@Test
	void takeWhatIsChosen() {
		assertThat(Settings.of("--data=elsewhere", "--port=1", "--keycloak-port=2", "--mail-port=65535",
				"--days-ahead=60"))
			.isEqualTo(new Settings(Path.of("elsewhere"), 1, 2, 65535, 60));
	}

	@ParameterizedTest
	@ValueSource(strings = { "--colour=red", "--port", "8080" })
	void refuseWhatTheyDoNotKnow(String argument) {
		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> Settings.of(argument))
			.withMessage("The option %s is not known: the options are --data=, --port=, --keycloak-port=, "
					+ "--mail-port= and --days-ahead=.", argument);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "-1", "65536", "http" })
	void refuseWhatIsNoPort(String value) {
		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> Settings.of("--mail-port=" + value))
			.withMessage("A port is a number from 1 to 65535, and --mail-port=%s is not: choose another one.", value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-1", "10000", "P2M" })
	void refuseWhatIsNoNumberOfDays(String value) {
		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> Settings.of("--days-ahead=" + value))
			.withMessage("The clock can be 0 to 9999 days ahead, and --days-ahead=%s is not: choose another number.",
					value);
	}

	@Test
	void sayHowToChooseAnotherPortBeforeAnythingStarts() throws IOException {
		try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
			Settings settings = new Settings(this.directory, busy.getLocalPort(), 8180, 2525);

			assertThatExceptionOfType(CannotStart.class).isThrownBy(settings::open)
				.withMessage(
						"The application needs port %d on 127.0.0.1, but another program uses it: "
								+ "stop that program, or choose another port with `mvn -Dport=8081`.",
						busy.getLocalPort());
		}
		DataDirectory.keep(this.directory).close();
	}

}
