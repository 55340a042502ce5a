package org.secondopinion.web.records;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import org.secondopinion.domain.records.Move;
import org.secondopinion.web.layout.Typed;

import org.springframework.validation.Errors;

/**
 * A move of an original as it is typed; with what it is, if it is new.
 *
 * @param original which original; empty for a new one
 * @param item for which item of the ledger, if it is new
 * @param what what it is, if it is new
 * @param owner to whom it goes back, if it is new
 * @param move what happened
 * @param on on which day
 * @param whom who has it, or to whom it goes
 * @param courier who carries it
 * @param tracking the courier's number
 * @param note what there is to know
 * @param after what follows a loss
 */
record OriginalForm(String original, String item, String what, String owner, String move, String on, String whom,
		String courier, String tracking, String note, String after) {

	static final String ASK_AGAIN = "ASK_AGAIN";

	static final String GO_WITHOUT = "GO_WITHOUT";

	OriginalForm {
		original = Typed.text(original);
		item = Typed.text(item);
		what = Typed.text(what);
		owner = Typed.text(owner);
		move = Typed.text(move);
		on = Typed.text(on);
		whom = Typed.text(whom);
		courier = Typed.text(courier);
		tracking = Typed.text(tracking);
		note = Typed.text(note);
		after = Typed.text(after);
	}

	static OriginalForm of(String original, LocalDate today) {
		return new OriginalForm(original, "", "", "", "", today.toString(), "", "", "", "", "");
	}

	public boolean isNew() {
		return this.original.isEmpty();
	}

	public boolean isAbout(UUID id) {
		return this.original.equals(id.toString());
	}

	Optional<Move.Kind> kind() {
		return Typed.constant(Move.Kind.class, this.move);
	}

	/**
	 * Says what is wrong.
	 * @param possible what can happen to it now
	 * @param earliest the day of the last move, or on which the case was opened
	 * @param today the day, in the programme's zone
	 * @param errors where to say it
	 */
	void check(Collection<Move.Kind> possible, LocalDate earliest, LocalDate today, Errors errors) {
		if (isNew()) {
			Typed.needed(errors, "item", this.item, "Choose which record it is.");
			Typed.neededLine(errors, "what", this.what, "Say what it is, such as “12 slides and block A3”.");
			Typed.neededLine(errors, "owner", this.owner, "Say to whom it goes back.");
		}
		if (kind().filter(possible::contains).isEmpty()) {
			errors.rejectValue("move", "chosen", "Choose what happened.");
		}
		Typed.pastDay(errors, "on", this.on, today, "Give the day.")
			.filter((day) -> day.isBefore(earliest))
			.ifPresent((_) -> errors.rejectValue("on", "early", "This is before what happened last. Check the day."));
		Typed.lineNotTooLong(errors, "courier", this.courier);
		Typed.lineNotTooLong(errors, "tracking", this.tracking);
		if (kind().filter(Move.Kind.LOST::equals).isPresent()) {
			Typed.needed(errors, "note", this.note, "Say what is known of the loss.");
			if (!this.after.equals(ASK_AGAIN) && !this.after.equals(GO_WITHOUT)) {
				errors.rejectValue("after", "chosen", "Choose how it goes on.");
			}
		}
		else {
			Typed.neededLine(errors, "whom", this.whom, "Say who has it, or to whom it goes.");
			Typed.notTooLong(errors, "note", this.note);
		}
	}

	/** What was typed. Nothing may be wrong with it. */
	Move read() {
		return new Move(kind().orElseThrow(), Typed.day(this.on).orElseThrow(), this.whom, this.courier, this.tracking,
				this.note);
	}

}
