package org.secondopinion.persistence.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.booking.DeclineReason;
import org.secondopinion.domain.booking.LeavingReason;
import org.secondopinion.domain.booking.Offer;
import org.secondopinion.domain.booking.Offer.Outcome;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.people.PersonId;
import org.secondopinion.persistence.columns.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code offer}. */
final class OfferRows {

	private final JdbcClient jdbc;

	OfferRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Offer> of(CaseId caseId) {
		return this.jdbc.sql("select * from offer where case_id = ? order by round, offered_at")
			.param(caseId.value())
			.query(OfferRows::offer)
			.list();
	}

	void save(CaseId caseId, Offer offer) {
		Ending ending = Ending.of(offer.outcome());
		this.jdbc.sql("""
				insert into offer (case_id, round, specialist, specialist_name, offered_at, expires_at,
				    blind, outcome, ended_at, reason, note, noted)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				on conflict (case_id, round, specialist) do update set outcome = excluded.outcome,
				    ended_at = excluded.ended_at, reason = excluded.reason, note = excluded.note,
				    noted = excluded.noted
				""")
			.params(caseId.value(), offer.round(), offer.specialist().value(), offer.specialistName(),
					Columns.at(offer.offeredAt()), Columns.at(offer.expiresAt()), offer.blind(), ending.kind().name(),
					Columns.atOrNull(ending.at()), Columns.name(ending.reason()), ending.note(), ending.noted())
			.update();
	}

	private static Offer offer(ResultSet row, int number) throws SQLException {
		return new Offer(row.getInt("round"), new PersonId(Columns.uuid(row, "specialist")),
				row.getString("specialist_name"), Columns.instant(row, "offered_at"),
				Columns.instant(row, "expires_at"), row.getBoolean("blind"), outcome(row));
	}

	private static Outcome outcome(ResultSet row) throws SQLException {
		return switch (Ending.Kind.valueOf(row.getString("outcome"))) {
			case WAITING -> new Outcome.Waiting();
			case ACCEPTED -> new Outcome.Accepted(Columns.instant(row, "ended_at"), row.getBoolean("noted"));
			case DECLINED -> new Outcome.Declined(Columns.instant(row, "ended_at"),
					DeclineReason.valueOf(row.getString("reason")), row.getString("note"), row.getBoolean("noted"));
			case UNANSWERED -> new Outcome.Unanswered(Columns.instant(row, "ended_at"));
			case CALLED_OFF -> new Outcome.CalledOff(Columns.instant(row, "ended_at"));
			case LEFT -> new Outcome.Left(Columns.instant(row, "ended_at"),
					LeavingReason.valueOf(row.getString("reason")), row.getString("note"), row.getBoolean("noted"));
		};
	}

	/** An outcome, laid out in columns. */
	private record Ending(Kind kind, @Nullable Instant at, @Nullable Enum<?> reason, @Nullable String note,
			@Nullable Boolean noted) {

		static Ending of(Outcome outcome) {
			return switch (outcome) {
				case Outcome.Waiting() -> new Ending(Kind.WAITING, null, null, null, null);
				case Outcome.Accepted(Instant at, boolean noted) -> new Ending(Kind.ACCEPTED, at, null, null, noted);
				case Outcome.Declined(Instant at, DeclineReason reason, String note, boolean noted) ->
					new Ending(Kind.DECLINED, at, reason, note, noted);
				case Outcome.Unanswered(Instant at) -> new Ending(Kind.UNANSWERED, at, null, null, null);
				case Outcome.CalledOff(Instant at) -> new Ending(Kind.CALLED_OFF, at, null, null, null);
				case Outcome.Left(Instant at, LeavingReason reason, String note, boolean noted) ->
					new Ending(Kind.LEFT, at, reason, note, noted);
			};
		}

		enum Kind {

			WAITING, ACCEPTED, DECLINED, UNANSWERED, LEFT, CALLED_OFF

		}

	}

}
