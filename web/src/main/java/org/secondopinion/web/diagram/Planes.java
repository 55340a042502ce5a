package org.secondopinion.web.diagram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.secondopinion.bpmn.Model;
import org.secondopinion.bpmn.SecondOpinion;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import org.springframework.stereotype.Component;

/**
 * The model of the journey, plane by plane: the six steps side by side, and each step
 * from inside. What draws a model shows its first plane only, so that each plane is
 * handed out as a model of its own.
 */
@Component
class Planes {

	private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

	private static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";

	private static final Set<String> WORK = Set.of("userTask", "serviceTask", "businessRuleTask");

	private final Map<String, Plane> planes;

	Planes() {
		Document model = read();
		Map<String, Plane> byId = new LinkedHashMap<>();
		elements(model, DIAGRAM, "BPMNPlane").map((plane) -> plane.getAttribute("bpmnElement"))
			.forEach((id) -> byId.put(id, plane(id)));
		this.planes = Collections.unmodifiableMap(byId);
	}

	/**
	 * The six steps side by side.
	 * @return the plane of the whole journey
	 */
	Plane overview() {
		return find(SecondOpinion.KEY).orElseThrow();
	}

	/**
	 * Finds a plane.
	 * @param id the process, or the step that is seen from inside
	 * @return the plane, if there is such a one
	 */
	Optional<Plane> find(String id) {
		return Optional.ofNullable(this.planes.get(id));
	}

	/**
	 * All planes.
	 * @return the whole journey first, then the steps in order
	 */
	List<Plane> all() {
		return List.copyOf(this.planes.values());
	}

	private static Plane plane(String id) {
		Document model = read();
		List<Element> others = elements(model, DIAGRAM, "BPMNDiagram").filter((diagram) -> !shows(diagram, id))
			.toList();
		others.forEach((diagram) -> diagram.getParentNode().removeChild(diagram));
		Set<String> drawn = elements(model, DIAGRAM, "BPMNShape").map((shape) -> shape.getAttribute("bpmnElement"))
			.collect(Collectors.toSet());
		List<Place> places = elements(model, BPMN, "*").filter((element) -> drawn.contains(element.getAttribute("id")))
			.map((element) -> new Place(element.getAttribute("id"), element.getAttribute("name"),
					WORK.contains(element.getLocalName())))
			.toList();
		String name = elements(model, BPMN, "*").filter((element) -> element.getAttribute("id").equals(id))
			.map((element) -> element.getAttribute("name"))
			.findFirst()
			.orElseThrow();
		return new Plane(id, name, places, write(model));
	}

	private static boolean shows(Element diagram, String id) {
		Element plane = (Element) diagram.getElementsByTagNameNS(DIAGRAM, "BPMNPlane").item(0);
		return plane.getAttribute("bpmnElement").equals(id);
	}

	private static Stream<Element> elements(Document model, String namespace, String name) {
		NodeList found = model.getElementsByTagNameNS(namespace, name);
		return IntStream.range(0, found.getLength()).mapToObj((i) -> (Element) found.item(i));
	}

	private static Document read() {
		try (InputStream xml = Model.SECOND_OPINION.open()) {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			return factory.newDocumentBuilder().parse(xml);
		}
		catch (IOException | ParserConfigurationException | SAXException ex) {
			throw new IllegalStateException("The model cannot be read", ex);
		}
	}

	private static byte[] write(Document model) {
		try {
			ByteArrayOutputStream xml = new ByteArrayOutputStream();
			TransformerFactory.newInstance().newTransformer().transform(new DOMSource(model), new StreamResult(xml));
			return xml.toByteArray();
		}
		catch (TransformerException ex) {
			throw new IllegalStateException("The model cannot be written", ex);
		}
	}

	/**
	 * One picture.
	 *
	 * @param id the process, or the step that is seen from inside
	 * @param name its name
	 * @param places what is drawn on it, in the order of the model
	 * @param model the model with this picture only, as XML in UTF-8
	 */
	record Plane(String id, String name, List<Place> places, byte[] model) {

		/**
		 * A place that is known to be drawn.
		 * @param element the element
		 * @return the place
		 */
		Place place(String element) {
			return this.places.stream().filter((place) -> place.id().equals(element)).findFirst().orElseThrow();
		}

	}

	/**
	 * Something on a picture: a task, an event, a gateway, a sub-process.
	 *
	 * @param id the element
	 * @param name what it is called
	 * @param isWork whether somebody, or the programme by itself, does something there
	 */
	record Place(String id, String name, boolean isWork) {

	}

}
