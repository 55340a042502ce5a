package org.secondopinion.bpmn;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A model as plain XML, so that its tests do not lean on the engine that executes it.
 */
final class ModelXml {

	/** What a token can rest on or pass through. */
	static final Set<String> NODES = Set.of("startEvent", "endEvent", "boundaryEvent", "intermediateCatchEvent",
			"userTask", "serviceTask", "businessRuleTask", "exclusiveGateway", "parallelGateway", "subProcess");

	private final List<Element> elements;

	private ModelXml(Element root) {
		NodeList all = root.getElementsByTagName("*");
		this.elements = Stream
			.concat(Stream.of(root), IntStream.range(0, all.getLength()).mapToObj(all::item).map(Element.class::cast))
			.toList();
	}

	static ModelXml of(Model model) {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		try (InputStream xml = model.open()) {
			return new ModelXml(factory.newDocumentBuilder().parse(xml).getDocumentElement());
		}
		catch (IOException | SAXException | ParserConfigurationException ex) {
			throw new IllegalStateException(model.fileName(), ex);
		}
	}

	/**
	 * The names that a holder of constants spells.
	 * @param holder a class of public String constants
	 * @return their values
	 */
	static Set<String> namesIn(Class<?> holder) {
		return Arrays.stream(holder.getFields())
			.filter((field) -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
			.map(ModelXml::value)
			.collect(Collectors.toSet());
	}

	private static String value(Field field) {
		try {
			return (String) field.get(null);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Stream<Element> all() {
		return this.elements.stream();
	}

	Stream<Element> all(String localName) {
		return all().filter((element) -> element.getLocalName().equals(localName));
	}

	Stream<Element> nodes() {
		return all().filter((element) -> NODES.contains(element.getLocalName()));
	}

	Stream<Element> flows() {
		return all("sequenceFlow");
	}

	List<Element> flowsFrom(Element node) {
		return flows().filter((flow) -> flow.getAttribute("sourceRef").equals(id(node))).toList();
	}

	List<Element> flowsTo(Element node) {
		return flows().filter((flow) -> flow.getAttribute("targetRef").equals(id(node))).toList();
	}

	Map<String, Element> byId() {
		return all().filter((element) -> element.hasAttribute("id"))
			.collect(Collectors.toMap(ModelXml::id, (element) -> element, (one, other) -> one, LinkedHashMap::new));
	}

	/**
	 * The attributes that only the engine reads.
	 * @return with prefix, as written
	 */
	Stream<Attr> engineAttributes() {
		return all().flatMap((element) -> IntStream.range(0, element.getAttributes().getLength())
			.mapToObj((i) -> (Attr) element.getAttributes().item(i))
			.filter((attribute) -> attribute.getName().startsWith("camunda:")));
	}

	static String id(Element element) {
		return element.getAttribute("id");
	}

	static List<Element> children(Element parent, String localName) {
		NodeList children = parent.getChildNodes();
		return IntStream.range(0, children.getLength())
			.mapToObj(children::item)
			.filter((child) -> localName.equals(child.getLocalName()))
			.map(Element.class::cast)
			.toList();
	}

	static String text(Element parent, String localName) {
		return children(parent, localName).stream()
			.map(Element::getTextContent)
			.map(String::strip)
			.collect(Collectors.joining());
	}

}
