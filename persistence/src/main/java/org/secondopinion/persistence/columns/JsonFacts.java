package org.secondopinion.persistence.columns;

import java.io.IOException;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.secondopinion.domain.casefile.CaseId;

/**
 * Facts of a case that are read and written as a whole: one JSON value for each case, in
 * a table with the columns {@code case_id} and {@code facts}. Unknown properties are
 * ignored when reading, so that an older version can still read what a newer one wrote.
 *
 * @param <T> the record that holds the facts
 */
public final class JsonFacts<T> {

	private static final JsonMapper JSON = JsonMapper.builder()
		.addModule(new JavaTimeModule())
		.addModule(new SimpleModule().addSerializer(String.class, new WithoutNul())
			.addKeySerializer(String.class, new KeysWithoutNul()))
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.annotationIntrospector(AnnotationIntrospector.pair(new JacksonAnnotationIntrospector(), new SealedTypes()))
		// A record's components are its facts; what it can answer is not.
		.disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
		.build();

	private final JdbcClient jdbc;

	private final String table;

	private final Class<T> type;

	public JsonFacts(JdbcClient jdbc, String table, Class<T> type) {
		this.jdbc = jdbc;
		this.table = table;
		this.type = type;
	}

	public Optional<T> of(CaseId caseId) {
		return this.jdbc.sql("select facts from " + this.table + " where case_id = ?")
			.param(caseId.value())
			.query(String.class)
			.optional()
			.map((facts) -> read(facts, this.type));
	}

	public void save(CaseId caseId, T facts) {
		this.jdbc
			.sql("insert into " + this.table + " (case_id, facts) values (?, ?::jsonb)"
					+ " on conflict (case_id) do update set facts = excluded.facts")
			.params(caseId.value(), write(facts))
			.update();
	}

	/**
	 * Writes facts as JSON, for a column of a table that has others too.
	 * @param facts the facts
	 * @return JSON
	 */
	public static String write(Object facts) {
		try {
			return JSON.writeValueAsString(facts);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Cannot be written as JSON: " + facts.getClass(), ex);
		}
	}

	/**
	 * Reads facts from JSON.
	 * @param <T> the record that holds the facts
	 * @param json what {@link #write} wrote
	 * @param type the record that holds the facts
	 * @return the facts
	 */
	public static <T> T read(String json, Class<T> type) {
		try {
			return JSON.readValue(json, type);
		}
		catch (JsonProcessingException ex) {
			// The message of the exception may quote facts, which must not reach a log.
			throw new IllegalStateException("Stored facts cannot be read as " + type.getSimpleName());
		}
	}

	/** PostgreSQL's JSON takes every character but this one, which means nothing. */
	private static final class WithoutNul extends StdScalarSerializer<String> {

		WithoutNul() {
			super(String.class);
		}

		@Override
		public void serialize(String text, JsonGenerator json, SerializerProvider provider) throws IOException {
			json.writeString(text.replace("\0", ""));
		}

	}

	/**
	 * The same for the keys of maps, which may come from a file that somebody brought.
	 */
	private static final class KeysWithoutNul extends StdScalarSerializer<String> {

		KeysWithoutNul() {
			super(String.class);
		}

		@Override
		public void serialize(String key, JsonGenerator json, SerializerProvider provider) throws IOException {
			json.writeFieldName(key.replace("\0", ""));
		}

	}

}
