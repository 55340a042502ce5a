package org.secondopinion.fhir;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * How Jackson reads an entry. The limits are far above what real exports need, and far
 * below what would hurt: sample records nest 11 deep and have 25 bytes for each token.
 */
final class EntryJson {

	private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
		.maxNestingDepth(100)
		.maxStringLength(10 * 1024 * 1024)
		.maxNumberLength(100)
		.maxNameLength(200)
		.maxTokenCount(3_000_000)
		.build();

	private EntryJson() {
	}

	static ObjectReader reader() {
		JsonFactory factory = JsonFactory.builder()
			.streamReadConstraints(LIMITS)
			.disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
			.build();
		return JsonMapper.builder(factory)
			// A failing stream must come out as it is, see BoundedStream.
			.disable(DeserializationFeature.WRAP_EXCEPTIONS)
			.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.withConfigOverride(List.class,
					(list) -> list.setSetterInfo(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.SKIP)))
			.build()
			.readerFor(Entry.class);
	}

}
