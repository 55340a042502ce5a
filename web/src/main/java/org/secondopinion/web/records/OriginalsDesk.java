package org.secondopinion.web.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.domain.records.KeepOriginals;
import org.secondopinion.domain.records.Move;
import org.secondopinion.domain.records.Original;
import org.secondopinion.domain.records.Originals;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordItemId;
import org.secondopinion.domain.records.RecordItems;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.layout.Today;

import org.springframework.stereotype.Component;

/** Gathers what the page of the originals shows, and notes what is typed there. */
@Component
class OriginalsDesk {

	private static final int MOST = 500;

	private static final List<Choice> AFTER = List.of(
			new Choice(OriginalForm.ASK_AGAIN, "Ask for a recut or a copy",
					"While records are collected. Once that is over, the second doctor works without it."),
			new Choice(OriginalForm.GO_WITHOUT, "Go on without it", "The patient can read what you write."));

	private final Originals originals;

	private final KeepOriginals keeping;

	private final RecordItems items;

	private final Choices choices;

	private final Today today;

	OriginalsDesk(Originals originals, KeepOriginals keeping, RecordItems items, Choices choices, Today today) {
		this.originals = originals;
		this.keeping = keeping;
		this.items = items;
		this.choices = choices;
		this.today = today;
	}

	LocalDate today(Visit visit) {
		return this.today.of(visit);
	}

	LocalDate opened(Visit visit) {
		return this.today.opened(visit);
	}

	Map<String, Object> facts(Visit visit) {
		List<Line> lines = this.originals.of(visit.caseId()).stream().map(this::line).toList();
		return Map.of("reference", visit.caseFile().reference(), "lines", lines, "keeps", visit.as() == Role.NAVIGATOR,
				"items", items(visit), "first", this.choices.of(Move.Kind.FIRST), "after", AFTER);
	}

	private Line line(Original original) {
		return new Line(original, this.choices.label(original.last().kind()),
				this.choices.of(original.last().kind().next()));
	}

	private List<Choice> items(Visit visit) {
		return ledger(visit).stream()
			.map((item) -> new Choice(item.id().toString(), this.choices.label(item.kind()), null))
			.toList();
	}

	private List<RecordItem> ledger(Visit visit) {
		return this.items.of(visit.caseId()).items().stream().filter((item) -> item.kind().isOriginal()).toList();
	}

	Optional<Original> find(Visit visit, OriginalForm typed) {
		return this.originals.of(visit.caseId()).stream().filter((it) -> typed.isAbout(it.id())).findFirst();
	}

	void note(Visit visit, Optional<Original> original, OriginalForm typed) {
		Move move = typed.read();
		if (original.isEmpty()) {
			RecordItemId item = ledger(visit).stream()
				.map(RecordItem::id)
				.filter((id) -> id.toString().equals(typed.item()))
				.findFirst()
				.orElseThrow();
			this.keeping.begin(visit, Original.begun(item, typed.what(), typed.owner(), move));
		}
		else if (move.kind() == Move.Kind.LOST) {
			this.keeping.lost(visit, original.get(), move, typed.after().equals(OriginalForm.ASK_AGAIN));
		}
		else {
			this.keeping.move(visit, original.get(), move);
		}
	}

	List<OutLine> out(ProgrammeId programme) {
		return this.originals.out(programme, MOST)
			.stream()
			.map((out) -> new OutLine(out, this.choices.label(out.original().last().kind())))
			.toList();
	}

	/**
	 * One original of a case.
	 *
	 * @param original the original
	 * @param state where it is, in words
	 * @param next what can happen to it next
	 */
	record Line(Original original, String state, List<Choice> next) {

	}

	/**
	 * One original that is not back.
	 *
	 * @param out the original and its case
	 * @param state where it is, in words
	 */
	record OutLine(Originals.Out out, String state) {

	}

}
