package org.secondopinion.standalone;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The assembled application in a JVM as plain {@code mvn} starts one. Not in the JVM of
 * the tests, where some jars stay on the class path.
 */
class RunsAsModulesTest {

	@Test
	void everyClassOfOursAndOfTheEngineAndOfSpringIsInANamedModule() throws IOException, InterruptedException {
		Platform platform = Platform.shared();

		List<String> report = report("--server.address=127.0.0.1", "--server.port=0",
				"--secondopinion.base-url=" + platform.address(),
				"--spring.datasource.url=" + platform.postgres().createDatabase(),
				"--spring.datasource.username=" + platform.postgres().username(),
				"--spring.security.oauth2.client.provider.keycloak.issuer-uri=" + platform.keycloak().issuer(),
				"--spring.security.oauth2.client.registration.keycloak.client-secret="
						+ platform.keycloak().clientSecret(),
				"--spring.mail.host=127.0.0.1", "--spring.mail.port=" + platform.mail().port());

		assertThat(report).contains(ModuleReport.MODULE + "org.secondopinion.web",
				ModuleReport.MODULE + "org.secondopinion.workflow", ModuleReport.MODULE + "camunda.engine",
				ModuleReport.MODULE + "spring.webmvc");
		assertThat(report).noneMatch((line) -> line.startsWith(ModuleReport.NO_MODULE + "org.secondopinion")
				|| line.startsWith(ModuleReport.NO_MODULE + "org.camunda")
				|| line.startsWith(ModuleReport.NO_MODULE + "org.springframework"));
	}

	private static List<String> report(String... settings) throws IOException, InterruptedException {
		Process process = OwnJvm.start(ModuleReport.class, settings);
		List<String> lines = process.inputReader().lines().toList();
		assertThat(process.waitFor()).as(() -> String.join("\n", lines)).isZero();
		return lines;
	}

}
