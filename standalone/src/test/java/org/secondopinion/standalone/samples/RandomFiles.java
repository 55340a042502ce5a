package org.secondopinion.standalone.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.documents.AttachFile;
import org.secondopinion.domain.documents.AttachedFile;
import org.secondopinion.domain.documents.BringFile;
import org.secondopinion.domain.documents.Bringing;
import org.secondopinion.domain.documents.Document;
import org.secondopinion.domain.documents.DocumentId;
import org.secondopinion.domain.documents.Documents;
import org.secondopinion.domain.documents.HealthRecordFile;
import org.secondopinion.domain.documents.ImportHealthRecord;
import org.secondopinion.domain.documents.ReadUpload;
import org.secondopinion.domain.documents.Refusal;
import org.secondopinion.domain.documents.Upload;
import org.secondopinion.domain.records.KeepOriginals;
import org.secondopinion.domain.records.Move;
import org.secondopinion.domain.records.Original;
import org.secondopinion.domain.records.Originals;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.domain.records.RecordKind;

/** Files and originals, at random: brought, told what they are, taken back, lost. */
final class RandomFiles extends RandomPart {

	private static final String WORDS = "Words about a random file.";

	RandomFiles(RandomJourney journey) {
		super(journey);
	}

	static Upload page(Dice dice) {
		return SampleFile.pdf("random-page.pdf", "Page number " + dice.from(1, 1_000_000));
	}

	private Upload any() {
		return switch (this.dice.from(1, 6)) {
			case 1 -> new SampleFile("health-record.json", healthRecord());
			case 2 -> SampleFile.image("random.dcm", "RANDOM^PERSON", "MR", "Number " + this.dice.from(1, 1_000_000));
			case 3 -> new SampleFile("random.exe", "No file that anybody can read.".getBytes());
			default -> page(this.dice);
		};
	}

	private static byte[] healthRecord() {
		try (InputStream in = Objects.requireNonNull(
				RandomFiles.class.getResourceAsStream("/org/secondopinion/standalone/health-record.json"))) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The patient, whoever may of those beside, or a navigator brings a file. */
	void bring() {
		Upload file = any();
		ReadUpload read = get(BringFile.class).read(file);
		this.journey.enter(anybodyWhoMay(CaseAction.BRING_FILE), CaseAction.BRING_FILE, (visit) -> {
			switch (get(BringFile.class).bring(visit, read)) {
				case Bringing.ToConfirm(Document document) -> {
					acted("file brought");
					if (this.dice.chance(70)) {
						seeTo(visit, document.id());
					}
				}
				case Bringing.BroughtBefore _ -> acted("file brought twice");
				case Bringing.Refused(Refusal why) -> acted("file refused as " + why);
			}
		});
	}

	/** Somebody looks at a file that is there. */
	void seeToOne() {
		this.journey.enter(anybodyWhoMay(CaseAction.BRING_FILE), CaseAction.BRING_FILE, (visit) -> {
			List<Documents.Held> files = get(BringFile.class).files(visit);
			if (!files.isEmpty()) {
				seeTo(visit, this.dice.any(files).document().id());
			}
		});
	}

	private void seeTo(Visit visit, DocumentId id) {
		Document document = get(Documents.class).find(visit.caseId(), id).orElseThrow().document();
		if (document.kind().isHealthRecord()) {
			seeToHealthRecord(visit, id);
		}
		else {
			seeToPages(visit, id);
		}
	}

	private void seeToPages(Visit visit, DocumentId id) {
		AttachFile attaching = get(AttachFile.class);
		switch (attaching.file(visit, id)) {
			case AttachedFile.Pending _ when this.dice.chance(80) -> {
				attaching.attach(visit, id, Set.copyOf(this.dice.some(List.of(RecordKind.values()), 0, 3)), WORDS);
				acted("file attached");
			}
			case AttachedFile.Pending it when attaching.mayDiscard(visit, it) -> {
				attaching.discard(visit, id);
				acted("file thrown away");
			}
			case AttachedFile.Attached it when this.journey.detour(60) && attaching.mayTakeBack(visit, it) -> {
				attaching.takeBack(visit, id);
				acted("file taken back");
			}
			case AttachedFile.Pending _, AttachedFile.Attached _ -> {
				// Stays as it is.
			}
		}
	}

	private void seeToHealthRecord(Visit visit, DocumentId id) {
		ImportHealthRecord importing = get(ImportHealthRecord.class);
		switch (importing.file(visit, id)) {
			case HealthRecordFile.Pending _ when this.dice.chance(80) -> {
				importing.confirm(visit, id);
				acted("health record confirmed");
			}
			case HealthRecordFile.Pending it when importing.mayDiscard(visit, it) -> {
				importing.discard(visit, id);
				acted("health record thrown away");
			}
			case HealthRecordFile.Confirmed it when this.journey.detour(60) && importing.mayTakeBack(visit, it) -> {
				importing.takeBack(visit, id);
				acted("health record taken back");
			}
			case HealthRecordFile.Pending _, HealthRecordFile.Confirmed _ -> {
				// Stays as it is.
			}
		}
	}

	/** An original comes, moves on or is lost; after the end, too. */
	void moveOriginal() {
		List<Original> all = get(Originals.class).of(this.journey.current().id());
		List<RecordItem> items = this.journey.current().ledger().items();
		if (!items.isEmpty() && (all.isEmpty() || this.dice.chance(30))) {
			Original begun = Original.begun(this.dice.any(items).id(), "Random slides", "Random Laboratory",
					move(this.dice.any(Move.Kind.FIRST.stream().sorted().toList())));
			keep((visit) -> get(KeepOriginals.class).begin(visit, begun));
			acted("original came");
		}
		else if (!all.isEmpty()) {
			move(this.dice.any(all));
		}
	}

	private void move(Original original) {
		List<Move.Kind> next = original.last().kind().next().stream().sorted().toList();
		if (next.isEmpty()) {
			return;
		}
		Move move = move(this.dice.any(next));
		boolean again = this.journey.detour(60);
		keep((visit) -> {
			if (move.kind() == Move.Kind.LOST) {
				get(KeepOriginals.class).lost(visit, original, move, again);
				acted("original lost");
			}
			else {
				get(KeepOriginals.class).move(visit, original, move);
				acted("original moved");
			}
		});
	}

	private Move move(Move.Kind kind) {
		return new Move(kind, this.journey.today(), "Random Laboratory", "Random Courier", "", WORDS);
	}

	private void keep(Consumer<Visit> work) {
		this.journey.enter(this.journey.navigator(), CaseAction.KEEP_ORIGINALS, work);
	}

}
