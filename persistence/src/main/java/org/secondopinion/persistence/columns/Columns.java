package org.secondopinion.persistence.columns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.people.PersonId;

/** How the types of the domain look in columns. */
public final class Columns {

	private Columns() {
	}

	/**
	 * A moment as a parameter.
	 * @param instant the moment
	 * @return what the driver takes for a {@code timestamptz}
	 */
	public static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	public static @Nullable OffsetDateTime atOrNull(@Nullable Instant instant) {
		return (instant != null) ? at(instant) : null;
	}

	public static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getTimestamp(column).toInstant();
	}

	public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
		Timestamp timestamp = row.getTimestamp(column);
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

	public static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

	public static UUID uuid(ResultSet row, String column) throws SQLException {
		return row.getObject(column, UUID.class);
	}

	public static @Nullable PersonId personOrNull(ResultSet row, String column) throws SQLException {
		UUID id = row.getObject(column, UUID.class);
		return (id != null) ? new PersonId(id) : null;
	}

	public static @Nullable UUID id(@Nullable PersonId person) {
		return (person != null) ? person.value() : null;
	}

	public static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

	public static <E extends Enum<E>> @Nullable E constantOrNull(ResultSet row, String column, Class<E> type)
			throws SQLException {
		String name = row.getString(column);
		return (name != null) ? Enum.valueOf(type, name) : null;
	}

	/**
	 * Several constants in one column, separated by blanks.
	 * @param constants the constants
	 * @return their names
	 */
	public static String names(Collection<? extends Enum<?>> constants) {
		return constants.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
	}

	public static <E extends Enum<E>> Set<E> constants(String names, Class<E> type) {
		return Arrays.stream(names.split(" "))
			.filter((name) -> !name.isEmpty())
			.map((name) -> Enum.valueOf(type, name))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
	}

}
