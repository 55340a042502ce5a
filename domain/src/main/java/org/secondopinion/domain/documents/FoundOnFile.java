package org.secondopinion.domain.documents;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.domain.records.RecordsOnFile;

/** Says which records the confirmed files of a case seem to have, and where. */
public final class FoundOnFile implements RecordsOnFile {

	private final ConfirmedSummaries summaries;

	public FoundOnFile(ConfirmedSummaries summaries) {
		this.summaries = summaries;
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
		return found;
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
