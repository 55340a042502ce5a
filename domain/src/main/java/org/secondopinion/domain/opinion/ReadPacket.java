package org.secondopinion.domain.opinion;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.assessment.Intakes;
import org.secondopinion.domain.documents.ConfirmedSummaries;
import org.secondopinion.domain.people.People;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.records.RecordItems;

/** Puts the packet together for whoever may read it. */
public final class ReadPacket {

	private final People people;

	private final Intakes intakes;

	private final NoteFirstOpinion firstOpinion;

	private final RecordItems records;

	private final ConfirmedSummaries summaries;

	public ReadPacket(People people, Intakes intakes, NoteFirstOpinion firstOpinion, RecordItems records,
			ConfirmedSummaries summaries) {
		this.people = people;
		this.intakes = intakes;
		this.firstOpinion = firstOpinion;
		this.records = records;
		this.summaries = summaries;
	}

	/**
	 * The packet of a case as it is now, as far as the visitor may see it yet.
	 * @param visit who reads, in which case
	 * @return the packet
	 */
	public Packet of(Visit visit) {
		String name = this.people.find(visit.caseFile().patient()).map(Person::name).orElseThrow();
		Packet whole = new Packet(visit.caseFile(), name, this.intakes.of(visit.caseId()), this.firstOpinion.of(visit),
				this.records.of(visit.caseId()), this.summaries.of(visit.caseId()).orElse(null), false);
		return visit.isBlind() ? whole.withoutFirstOpinion() : whole;
	}

	/**
	 * What of the packet an opinion can rely on, without reading the packet.
	 * @param visit who writes, in which case
	 * @return records in hand, and files
	 */
	public PacketSources sourcesOf(Visit visit) {
		return PacketSources.of(this.records.of(visit.caseId()),
				visit.isBlind() ? null : this.summaries.fileNames(visit.caseId()).orElse(null));
	}

}
