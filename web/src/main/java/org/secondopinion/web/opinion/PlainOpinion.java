package org.secondopinion.web.opinion;

import java.util.LinkedHashMap;
import java.util.Map;

import org.secondopinion.domain.opinion.Findings;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.Row;
import org.secondopinion.web.layout.Ordinals;

/**
 * An opinion as the patient reads it.
 *
 * @param which which opinion, in a word, such as "second"
 * @param findings what it says
 * @param words the plain words of each row, by the row's name; empty where nothing is
 * written
 */
record PlainOpinion(String which, Findings findings, Map<String, String> words) {

	static PlainOpinion of(Opinion opinion) {
		Map<String, String> words = new LinkedHashMap<>();
		Row.OF_DOCTORS.forEach((row) -> words.put(row.name(), opinion.findings().passage(row).plainWords()));
		return new PlainOpinion(Ordinals.word(opinion.edition().ordinal()), opinion.findings(), words);
	}

}
