package org.secondopinion.web.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseId;
import org.secondopinion.domain.documents.AllergyRecord;
import org.secondopinion.domain.documents.AttachedFile;
import org.secondopinion.domain.documents.AttachedFiles;
import org.secondopinion.domain.documents.HealthSummary;
import org.secondopinion.domain.documents.Term;
import org.secondopinion.domain.opinion.Packet;
import org.secondopinion.domain.opinion.PacketSources;
import org.secondopinion.domain.records.RecordItem;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.layout.Choices;
import org.secondopinion.web.moretests.TestLines;

import org.springframework.stereotype.Component;

/** Puts a packet into the words of the pages. */
@Component
class PacketViews {

	private static final String SUMMARY = "HEALTH_RECORD_FILE";

	private static final String TESTS = "TEST_RESULTS";

	private final AttachedFiles files;

	private final TestLines tests;

	private final Choices choices;

	PacketViews(AttachedFiles files, TestLines tests, Choices choices) {
		this.files = files;
		this.tests = tests;
		this.choices = choices;
	}

	PacketView of(Packet packet) {
		CaseId caseId = packet.caseFile().id();
		List<AttachedFile.Attached> attached = this.files.attached(caseId);
		List<AttachedFile.Attached> readable = packet.readable(attached);
		List<Choice> sources = sources(caseId, packet.sources());
		return new PacketView(packet, packet.blind() ? withoutOrigins(sources) : sources, allergies(packet.summary()),
				readable, packet.blind() ? List.of() : this.tests.of(caseId), attached.size() - readable.size());
	}

	// Where a record was found may be a file whose name tells what is in it.
	private static List<Choice> withoutOrigins(List<Choice> sources) {
		return sources.stream().map((source) -> new Choice(source.value(), source.label(), null)).toList();
	}

	/**
	 * What an opinion can rely on, as choices.
	 * @param caseId in which case
	 * @param known what of the packet
	 * @return the label is what the opinion will name, the hint where it came from
	 */
	List<Choice> sources(CaseId caseId, PacketSources known) {
		List<Choice> sources = new ArrayList<>();
		for (RecordItem item : known.inHand()) {
			sources.add(new Choice(item.kind().name(), this.choices.label(item.kind()), origin(item)));
		}
		if (known.fileNames() != null) {
			sources.add(new Choice(SUMMARY, "Health record file “" + known.fileNames() + "”", null));
		}
		if (this.tests.haveResults(caseId)) {
			sources.add(new Choice(TESTS, "Results of the tests that were asked for", null));
		}
		return List.copyOf(sources);
	}

	private static @Nullable String origin(RecordItem item) {
		return switch (item) {
			case RecordItem.InHand it -> it.attempts().getLast().request().keeper().name();
			case RecordItem.AlreadyInHand it -> it.evidence();
			case RecordItem.Needed _, RecordItem.Found _, RecordItem.Requested _, RecordItem.Arrived _,
					RecordItem.Waived _ ->
				null;
		};
	}

	private List<String> allergies(@Nullable HealthSummary summary) {
		return (summary == null) ? List.of() : summary.allergies().stream().map(this::line).toList();
	}

	private String line(AllergyRecord record) {
		return switch (record) {
			case AllergyRecord.NoKnownAllergy none -> this.choices.label(none.scope());
			case AllergyRecord.Allergy allergy -> allergy.substance().label() + reactions(allergy)
					+ (allergy.severe() ? ", severe" : "") + (allergy.present() ? "" : ", over");
		};
	}

	private static String reactions(AllergyRecord.Allergy allergy) {
		return allergy.reactions().isEmpty() ? ""
				: allergy.reactions().stream().map(Term::label).collect(Collectors.joining(", ", ": ", ""));
	}

}
