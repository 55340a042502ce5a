package org.secondopinion.web.opinion;

import java.util.LinkedHashMap;
import java.util.Map;

import org.secondopinion.domain.opinion.Findings;
import org.secondopinion.domain.opinion.Row;

/**
 * An opinion as the patient reads it.
 *
 * @param findings what it says
 * @param words the plain words of each row, by the row's name; empty where nothing is
 * written
 */
record PlainOpinion(Findings findings, Map<String, String> words) {

	static PlainOpinion of(Findings findings) {
		Map<String, String> words = new LinkedHashMap<>();
		Row.OF_DOCTORS.forEach((row) -> words.put(row.name(), findings.passage(row).plainWords()));
		return new PlainOpinion(findings, words);
	}

}
