package org.secondopinion.persistence.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.records.Attempt;
import org.secondopinion.domain.records.Inspection;
import org.secondopinion.domain.records.Keeper;
import org.secondopinion.domain.records.NeededRecord;
import org.secondopinion.domain.records.Pursuit;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordItemId;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.domain.records.RecordRequest;
import org.secondopinion.domain.records.RequestMeans;
import org.secondopinion.persistence.columns.Columns;
import org.secondopinion.persistence.columns.JsonFacts;

/** Reads the ledger's rows. */
final class RecordRows {

	private RecordRows() {
	}

	static RecordItem item(ResultSet row, Map<UUID, List<Attempt>> attemptsOfItems) throws SQLException {
		RecordItemId id = new RecordItemId(Columns.uuid(row, "id"));
		NeededRecord need = new NeededRecord(RecordKind.valueOf(row.getString("kind")), row.getString("because"));
		List<Attempt> attempts = attemptsOfItems.getOrDefault(id.value(), List.of());
		return switch (State.valueOf(row.getString("state"))) {
			case NEEDED -> new RecordItem.Needed(id, need, attempts);
			case FOUND -> new RecordItem.Found(id, need, row.getString("evidence"));
			case REQUESTED -> new RecordItem.Requested(id, need, attempts);
			case ARRIVED -> new RecordItem.Arrived(id, need, attempts);
			case IN_HAND -> new RecordItem.InHand(id, need, attempts);
			case ALREADY_IN_HAND -> new RecordItem.AlreadyInHand(id, need, row.getString("evidence"));
			case WAIVED -> new RecordItem.Waived(id, need, attempts, row.getObject("waived_on", LocalDate.class),
					row.getString("waived_because"));
		};
	}

	static AttemptRow attempt(ResultSet row, int number) throws SQLException {
		RecordRequest request = new RecordRequest(
				new Keeper(Keeper.Kind.valueOf(row.getString("keeper_kind")), row.getString("keeper")),
				RequestMeans.valueOf(row.getString("means")), row.getObject("requested_on", LocalDate.class),
				row.getString("note"));
		return new AttemptRow(Columns.uuid(row, "item"), new Attempt(request, days(row.getString("reminders")),
				pursuit(row.getString("pursuit")), Columns.dayOrNull(row, "arrived_on"), inspection(row)));
	}

	private static @Nullable Inspection inspection(ResultSet row) throws SQLException {
		LocalDate on = Columns.dayOrNull(row, "inspected_on");
		return (on == null) ? null : new Inspection(on, row.getBoolean("readable"), row.getBoolean("right_patient"),
				row.getBoolean("complete"), row.getString("finding"));
	}

	private static Pursuit pursuit(@Nullable String facts) {
		return (facts == null) ? Pursuit.NONE : JsonFacts.read(facts, Pursuit.class);
	}

	private static List<LocalDate> days(String days) {
		return Arrays.stream(days.split(" ")).filter((day) -> !day.isEmpty()).map(LocalDate::parse).toList();
	}

	record AttemptRow(UUID item, Attempt attempt) {
	}

}
