package org.secondopinion.formats;

import java.util.HashMap;
import java.util.Map;

/**
 * The text of a section, by the ids in it, to which entries refer for their words. Walked
 * through once, because a stranger decides how long it is and how many entries refer to
 * it.
 */
final class SectionText {

	private final Map<String, XmlNode> byId = new HashMap<>();

	private final Map<String, String> words = new HashMap<>();

	SectionText(XmlNode section) {
		section.first("text")
			.stream()
			.flatMap(XmlNode::everything)
			.forEach((node) -> this.byId.putIfAbsent(node.attribute("ID"), node));
	}

	/**
	 * The words under an id.
	 * @param id the id
	 * @return the words; empty if there are none
	 */
	String at(String id) {
		XmlNode node = this.byId.get(id);
		return (node != null) ? this.words.computeIfAbsent(id, (_) -> node.text()) : "";
	}

}
