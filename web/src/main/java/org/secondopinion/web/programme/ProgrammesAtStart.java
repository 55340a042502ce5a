package org.secondopinion.web.programme;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.secondopinion.domain.booking.Specialist;
import org.secondopinion.domain.programme.Installation;
import org.secondopinion.domain.programme.Programme;
import org.secondopinion.domain.programme.Programmes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/**
 * Sets up what the file of programmes says, at every start and before the application
 * answers; a file with a mistake stops the start.
 */
@Component
class ProgrammesAtStart implements SmartInitializingSingleton, ApplicationListener<ApplicationReadyEvent> {

	private static final Logger LOG = LoggerFactory.getLogger(ProgrammesAtStart.class);

	private final Installation installation;

	private final Programmes programmes;

	private final String file;

	private final String issuer;

	ProgrammesAtStart(Installation installation, Programmes programmes,
			@Value("${secondopinion.programmes-file}") String file,
			@Value("${spring.security.oauth2.client.provider.keycloak.issuer-uri}") String issuer) {
		this.installation = installation;
		this.programmes = programmes;
		this.file = file;
		this.issuer = issuer;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (this.file.isBlank()) {
			return;
		}
		Map<Programme, List<Specialist>> directories = ProgrammesFile.read(Path.of(this.file), this.issuer);
		this.installation.setUp(directories);
		LOG.info("{} programmes are set up from {}", directories.size(), this.file);
	}

	@Override
	public void onApplicationEvent(ApplicationReadyEvent ready) {
		if (this.programmes.all().isEmpty()) {
			LOG.warn("There is no programme yet, so that nobody can open a case: name a file of programmes in "
					+ "PROGRAMMES_FILE and start again.");
		}
	}

}
