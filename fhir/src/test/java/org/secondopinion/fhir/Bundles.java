package org.secondopinion.fhir;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.secondopinion.domain.documents.HealthSummary;
import org.secondopinion.domain.documents.HealthSummaryReader;
import org.secondopinion.domain.documents.Reading;
import org.secondopinion.domain.documents.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

/** Writes small bundles and has them read. */
final class Bundles {

	static final HealthSummaryReader READER = new FhirBundleReader();

	static final String PATIENT = """
			{"resourceType": "Patient", "id": "p1", "name": [{"family": "Fictional", "given": ["Testina"]}]}""";

	private Bundles() {
	}

	/** A collection of the fictional patient and some other resources. */
	static String withPatient(String... resources) {
		return of(Stream.concat(Stream.of(PATIENT), Stream.of(resources)).toArray(String[]::new));
	}

	/** A collection of resources. */
	static String of(String... resources) {
		return Stream.of(resources)
			.map((resource) -> "{\"resource\": " + resource + "}")
			.collect(Collectors.joining(",\n",
					"{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [\n", "\n]}"));
	}

	static HealthSummary read(String json) {
		Reading reading = reading(json);
		assertThat(reading).isInstanceOf(Reading.Read.class);
		return ((Reading.Read) reading).summary();
	}

	static Refusal refusal(String content) {
		Reading reading = reading(content);
		assertThat(reading).isInstanceOf(Reading.Refused.class);
		return ((Reading.Refused) reading).refusal();
	}

	private static Reading reading(String content) {
		return READER.read("record.json", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
	}

}
