package org.secondopinion.web.decision;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.decision.Detail;
import org.secondopinion.domain.decision.Recipient;
import org.secondopinion.web.layout.Typed;

/** What one person may be told besides the way that was chosen, as it was ticked. */
record DetailFields(List<String> ticked) {

	private static final DetailFields NONE = new DetailFields(List.of());

	DetailFields {
		ticked = Typed.texts(ticked);
	}

	static Map<String, DetailFields> complete(@Nullable Map<String, DetailFields> typed) {
		Map<String, DetailFields> all = new LinkedHashMap<>();
		for (Recipient recipient : Recipient.values()) {
			DetailFields said = (typed != null) ? typed.get(recipient.name()) : null;
			all.put(recipient.name(), (said != null) ? said : NONE);
		}
		return all;
	}

	Set<Detail> chosen() {
		Set<Detail> chosen = EnumSet.noneOf(Detail.class);
		this.ticked.forEach((name) -> Typed.constant(Detail.class, name).ifPresent(chosen::add));
		return chosen;
	}

}
