package org.secondopinion.domain.documents;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.domain.records.RecordsOnFile;

/**
 * Says which records the files of a case seem to have, and where: what confirmed health
 * record exports say, and what people said of the pages and images that they attached.
 */
public final class FoundOnFile implements RecordsOnFile {

	private final ConfirmedSummaries summaries;

	private final AttachedRecords attachments;

	public FoundOnFile(ConfirmedSummaries summaries, AttachedRecords attachments) {
		this.summaries = summaries;
		this.attachments = attachments;
	}

	@Override
	public Map<RecordKind, String> of(CaseId caseId) {
		Map<RecordKind, String> found = new EnumMap<>(RecordKind.class);
		this.summaries.of(caseId)
			.ifPresent((summary) -> summary.recordsInHand().evidence().forEach((kind, evidence) -> {
				if (evidence instanceof Evidence.InHand inHand) {
					found.put(kind, sentence(inHand));
				}
			}));
		for (AttachedFile.Attached file : this.attachments.attached(caseId).reversed()) {
			file.records().forEach((kind) -> found.merge(kind, sentence(file), (before, also) -> before + " " + also));
		}
		return found;
	}

	private static String sentence(AttachedFile.Attached file) {
		return "Attached: " + file.document().name() + (file.traits().locked() ? ", which needs a password." : ".");
	}

	private static String sentence(Evidence.InHand evidence) {
		List<Source> sources = evidence.sources();
		String files = sources.stream().map(Source::fileName).distinct().sorted().collect(Collectors.joining(" and "));
		String entries = (sources.size() == 1) ? "1 entry" : sources.size() + " entries";
		PartialDate latest = sources.getFirst().date();
		String date = (latest == null) ? "" : ", the latest of " + latest.inWords();
		return Stream
			.concat(Stream.of("Found in " + files + ": " + entries + date + "."),
					evidence.cautions().stream().map(Evidence.Caution::sentence))
			.collect(Collectors.joining(" "));
	}

}
