package org.secondopinion.formats;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An element of an XML file.
 *
 * @param name its name, without its namespace
 * @param attributes its attributes, by their names without namespaces
 * @param children what is in it, in order: elements, and between them elements without a
 * name that hold the words
 * @param words the words, of an element without a name
 */
record XmlNode(String name, Map<String, String> attributes, List<XmlNode> children, String words) {

	/** Elements after which the words go on in a new line. */
	private static final List<String> LINES = List.of("tr", "br", "paragraph", "item", "caption", "list", "table");

	static XmlNode ofWords(String words) {
		return new XmlNode("", Map.of(), List.of(), words);
	}

	Stream<XmlNode> all(String child) {
		return this.children.stream().filter((node) -> node.name.equals(child));
	}

	/**
	 * What is at the end of a path of elements, wherever it branches.
	 * @param path the names of elements, one in the other
	 * @return the elements, in order
	 */
	Stream<XmlNode> at(String... path) {
		Stream<XmlNode> found = Stream.of(this);
		for (String child : path) {
			found = found.flatMap((node) -> node.all(child));
		}
		return found;
	}

	Optional<XmlNode> first(String... path) {
		return at(path).findFirst();
	}

	/**
	 * An attribute of the first element at the end of a path.
	 * @param attribute the attribute
	 * @param path the names of elements
	 * @return its value; empty if there is none
	 */
	String value(String attribute, String... path) {
		return first(path).map((node) -> node.attribute(attribute)).orElse("");
	}

	String attribute(String attribute) {
		return this.attributes.getOrDefault(attribute, "");
	}

	/**
	 * The words in an element, those of its parts included, a line for each row or
	 * paragraph.
	 * @return the words
	 */
	String text() {
		StringBuilder text = new StringBuilder();
		append(text);
		return text.toString()
			.lines()
			.map((line) -> line.replaceAll("\\s+", " ").strip())
			.filter((line) -> !line.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	private void append(StringBuilder text) {
		if (this.name.isEmpty()) {
			text.append(this.words.replaceAll("\\s+", " "));
		}
		this.children.forEach((child) -> child.append(text));
		if (LINES.contains(this.name)) {
			text.append('\n');
		}
		else if (this.name.equals("td") || this.name.equals("th")) {
			text.append(' ');
		}
	}

	/** This element and all in it. */
	Stream<XmlNode> everything() {
		return Stream.concat(Stream.of(this), this.children.stream().flatMap(XmlNode::everything));
	}

}
