package org.secondopinion.web.partners;

import java.util.List;

import org.secondopinion.domain.access.Visit;
import org.secondopinion.web.casefile.PeopleBeside;

import org.springframework.stereotype.Component;

/** Care partners and representatives, among the people of a case. */
@Component
class PartnersBeside implements PeopleBeside {

	private final PartnerLines lines;

	PartnersBeside(PartnerLines lines) {
		this.lines = lines;
	}

	@Override
	public List<One> of(Visit visit) {
		return this.lines.of(visit)
			.stream()
			.filter(PartnerLines.Line::current)
			.map((line) -> new One(line.name(), line.kind(), line.inShort()))
			.toList();
	}

}
