package org.secondopinion.persistence.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.caseload.CaseloadQuery;
import org.secondopinion.domain.caseload.SavedView;
import org.secondopinion.persistence.columns.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The SQL of one caseload query. Its text is made of constants only; whatever a person
 * typed is a parameter.
 */
final class CaseloadSql {

	/** A case that has ended since has no row any more; its patient still has a name. */
	private static final String NAME_OF_CASE = """
			coalesce((select l.patient_name from caseload l where l.case_id = ?), (select p.name
			    from case_file f join person p on p.id = f.patient where f.programme = ? and f.id = ?))""";

	/** The patient cannot wait. */
	private static final String PATIENT_FIRST = "worse_at is not null or next = 'HAND_OVER_TO_URGENT_CARE'";

	/** Somebody has to look at it now, before anything that is merely due. */
	private static final String URGENT = "(" + PATIENT_FIRST + " or mail_trouble)";

	private final CaseloadQuery query;

	private final StringBuilder where = new StringBuilder("where programme = ?");

	private final List<Object> params = new ArrayList<>();

	CaseloadSql(CaseloadQuery query) {
		this.query = query;
		this.params.add(query.programme().value());
		if (query.navigator() != null) {
			and("navigator = ?", query.navigator().value());
		}
	}

	/**
	 * All rows whose patients got worse or need urgent care, and then those with a mail
	 * that may not have arrived; today's view has them whatever is due.
	 */
	JdbcClient.StatementSpec urgent(JdbcClient jdbc) {
		and(URGENT);
		if (this.query.view() != SavedView.TODAY) {
			and(condition(this.query.view()), conditionParams(this.query.view()).toArray());
		}
		filter();
		return jdbc
			.sql("select * from caseload " + this.where + " order by (" + PATIENT_FIRST
					+ ") desc, coalesce(worse_at, since), case_id")
			.params(this.params);
	}

	/** A page of the other rows, and one more if there is one. */
	JdbcClient.StatementSpec others(JdbcClient jdbc) {
		and("not " + URGENT);
		and(condition(this.query.view()), conditionParams(this.query.view()).toArray());
		filter();
		String key = key();
		String direction = this.query.order().isDescending() ? "desc" : "asc";
		if (this.query.after() != null) {
			behind(this.query.after(), key, direction.equals("desc") ? "<" : ">");
		}
		this.params.add(this.query.size() + 1);
		return jdbc
			.sql("select * from caseload " + this.where + " order by " + key + " " + direction + ", case_id "
					+ direction + " limit ?")
			.params(this.params);
	}

	JdbcClient.StatementSpec counts(JdbcClient jdbc) {
		List<String> counts = new ArrayList<>();
		List<Object> all = new ArrayList<>();
		for (SavedView view : SavedView.values()) {
			String count = count(condition(view), all, conditionParams(view));
			if (view == SavedView.TODAY) {
				count += " + " + count(URGENT + " and due > ?", all, conditionParams(view));
			}
			counts.add("least(" + count + ", " + Caseload.COUNTED_TO + ") as " + view.name());
		}
		return jdbc.sql("select " + String.join(", ", counts)).params(all);
	}

	// A count of its own for each, so that each can stop, and read an index that fits.
	private String count(String condition, List<Object> all, List<Object> conditionParams) {
		all.addAll(this.params);
		all.addAll(conditionParams);
		return "(select count(*) from (select from caseload " + this.where + " and " + condition + " limit "
				+ Caseload.COUNTED_TO + ") as counted)";
	}

	private void filter() {
		if (this.query.step() != null) {
			and("? = any (string_to_array(steps, ' '))", this.query.step().name());
		}
		String search = this.query.search();
		if (search != null && !search.isBlank()) {
			and("(strpos(name_searched, searchable(?)) > 0 or reference like ?)", search.strip(), reference(search));
		}
	}

	/**
	 * The beginning of a reference, with its dash or without; what cannot be one matches
	 * none.
	 */
	private static String reference(String search) {
		String letters = search.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
		if (!letters.matches("[A-Z0-9]{2,6}")) {
			return "";
		}
		return (letters.length() <= 3) ? letters + "%" : letters.substring(0, 3) + "-" + letters.substring(3) + "%";
	}

	private static String condition(SavedView view) {
		return switch (view) {
			case TODAY, LATE -> "due <= ?";
			case WAITING_ON_NAVIGATOR -> "due_for_navigator is not null";
			case WAITING_ON_PATIENT -> "due_for_patient is not null";
			case WAITING_ON_OTHERS -> "due_for_others is not null";
			case ALL -> "true";
		};
	}

	private List<Object> conditionParams(SavedView view) {
		return switch (view) {
			case TODAY -> List.of(Columns.at(this.query.endOfToday()));
			case LATE -> List.of(Columns.at(this.query.now()));
			case WAITING_ON_NAVIGATOR, WAITING_ON_PATIENT, WAITING_ON_OTHERS, ALL -> List.of();
		};
	}

	private String key() {
		return switch (this.query.order().key()) {
			case DUE -> switch (this.query.view()) {
				case WAITING_ON_NAVIGATOR -> "due_for_navigator";
				case WAITING_ON_PATIENT -> "due_for_patient";
				case WAITING_ON_OTHERS -> "due_for_others";
				case TODAY, LATE, ALL -> "due";
			};
			case DECIDE_BY -> "coalesce(decide_by, date '9999-12-31')";
			case NAME -> "patient_name";
			case OPENED -> "opened_at";
		};
	}

	private void behind(CaseloadQuery.Cursor cursor, String key, String comparison) {
		UUID caseId = cursor.caseId().value();
		String place = "(" + key + ", case_id) " + comparison;
		switch (this.query.order().key()) {
			case DUE, OPENED -> and(place + " (?, ?)", Columns.at(Instant.parse(value(cursor))), caseId);
			case DECIDE_BY -> and(place + " (?, ?)", LocalDate.parse(value(cursor)), caseId);
			case NAME ->
				and(place + " (" + NAME_OF_CASE + ", ?)", caseId, this.query.programme().value(), caseId, caseId);
		}
	}

	private static String value(CaseloadQuery.Cursor cursor) {
		return Objects.requireNonNull(cursor.value());
	}

	private void and(String condition, Object... values) {
		this.where.append(" and ").append(condition);
		this.params.addAll(List.of(values));
	}

}
