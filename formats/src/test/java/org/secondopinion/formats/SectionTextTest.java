package org.secondopinion.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.secondopinion.domain.documents.Procedure;

import static org.assertj.core.api.Assertions.assertThat;

/** Entries whose words stand in the text of their section. */
class SectionTextTest {

	private static final int MANY = 500;

	private final AtomicInteger looks = new AtomicInteger();

	@Test
	void theTextIsWalkedThroughOnceHoweverManyEntriesReferToIt() {
		List<XmlNode> children = new ArrayList<>();
		children.add(element("text", Map.of(), List.of(paragraphs())));
		for (int i = 0; i < MANY; i++) {
			children.add(procedure("#p" + i));
		}

		List<Procedure> procedures = new CcdaEntries("many.xml", null)
			.procedures(element("section", Map.of(), children));

		assertThat(procedures).hasSize(MANY);
		assertThat(procedures.getLast().what().label()).isEqualTo("Words " + (MANY - 1));
		assertThat(this.looks).as("looks at paragraphs").hasValueLessThanOrEqualTo(MANY);
	}

	@Test
	void aWholePageIsNoName() {
		XmlNode page = element("text", Map.of("ID", "page"), List.of(XmlNode.ofWords("word ".repeat(MANY))));

		Procedure procedure = new CcdaEntries("page.xml", null)
			.procedures(element("section", Map.of(), List.of(page, procedure("#page"))))
			.getFirst();

		assertThat(procedure.what().label()).startsWith("word word").hasSizeLessThan(MANY);
	}

	private XmlNode paragraphs() {
		List<XmlNode> paragraphs = new ArrayList<>();
		for (int i = 0; i < MANY; i++) {
			Map<String, String> counted = new HashMap<>(Map.of("ID", "p" + i)) {

				@Override
				public String getOrDefault(Object key, String otherwise) {
					SectionTextTest.this.looks.incrementAndGet();
					return super.getOrDefault(key, otherwise);
				}

			};
			paragraphs.add(element("paragraph", counted, List.of(XmlNode.ofWords("Words " + i))));
		}
		return element("list", Map.of(), paragraphs);
	}

	private static XmlNode procedure(String reference) {
		XmlNode words = element("originalText", Map.of(),
				List.of(element("reference", Map.of("value", reference), List.of())));
		return element("entry", Map.of(),
				List.of(element("procedure", Map.of(), List.of(element("code", Map.of(), List.of(words))))));
	}

	private static XmlNode element(String name, Map<String, String> attributes, List<XmlNode> children) {
		return new XmlNode(name, attributes, children, "");
	}

}
