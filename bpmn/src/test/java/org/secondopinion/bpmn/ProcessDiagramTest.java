package org.secondopinion.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Steps;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

/** The picture of the process is complete and can be read. */
class ProcessDiagramTest {

	/** A laptop's screen, in pixels at full size. */
	private static final double SCREEN_WIDTH = 1440;

	private static final double SCREEN_HEIGHT = 800;

	private final ModelXml model = ModelXml.of(Model.SECOND_OPINION);

	private final Map<String, Element> byId = this.model.byId();

	@Test
	void theJourneyAndEachStepHaveTheirOwnDiagram() {
		assertThat(this.model.all("BPMNPlane").map((plane) -> plane.getAttribute("bpmnElement")))
			.startsWith(SecondOpinion.KEY)
			.containsExactlyInAnyOrderElementsOf(
					Stream.concat(Stream.of(SecondOpinion.KEY), ModelXml.namesIn(Steps.class).stream()).toList());
	}

	@Test
	void everyPlaceIsDrawnOnceInTheDiagramOfItsStep() {
		assertThat(this.model.all("BPMNShape").map((shape) -> shape.getAttribute("bpmnElement")))
			.containsExactlyInAnyOrderElementsOf(this.model.nodes().map(ModelXml::id).toList());
		assertThat(this.model.all("BPMNShape")).allSatisfy(this::isDrawnInItsStep);
	}

	@Test
	void everyFlowIsDrawnOnceInTheDiagramOfItsStep() {
		assertThat(this.model.all("BPMNEdge").map((edge) -> edge.getAttribute("bpmnElement")))
			.containsExactlyInAnyOrderElementsOf(this.model.flows().map(ModelXml::id).toList());
		assertThat(this.model.all("BPMNEdge")).allSatisfy(this::isDrawnInItsStep);
	}

	@Test
	void everyDiagramFitsOneScreen() {
		assertThat(faults((plane) -> Stream.concat(plane.shapes().stream(), plane.labels().stream())
			.map(Shape::box)
			.reduce(Box::around)
			.filter((whole) -> whole.width() > SCREEN_WIDTH || whole.height() > SCREEN_HEIGHT)
			.map((whole) -> plane.element() + " is too large: " + whole)
			.stream())).isEmpty();
	}

	@Test
	void everyFlowRunsStraightFromTheEdgeOfOnePlaceToTheEdgeOfAnother() {
		assertThat(faults((plane) -> plane.lines().stream().filter((line) -> {
			Element flow = Objects.requireNonNull(this.byId.get(line.flow()));
			boolean straight = line.segments()
				.stream()
				.allMatch((segment) -> segment.isHorizontal() || segment.isVertical());
			return !straight || !plane.box(flow.getAttribute("sourceRef")).edgeHas(line.start())
					|| !plane.box(flow.getAttribute("targetRef")).edgeHas(line.end());
		}).map(Line::flow))).isEmpty();
	}

	@Test
	void noTwoFlowsCross() {
		assertThat(faults((plane) -> plane.lines()
			.stream()
			.flatMap((one) -> plane.lines()
				.stream()
				.filter((other) -> one.segments()
					.stream()
					.anyMatch((segment) -> other.segments().stream().anyMatch(segment::crosses)))
				.map((other) -> one.flow() + " crosses " + other.flow()))))
			.isEmpty();
	}

	@Test
	void noFlowRunsThroughAPlace() {
		assertThat(faults((plane) -> plane.lines()
			.stream()
			.flatMap((line) -> plane.shapes()
				.stream()
				.filter((shape) -> line.enters(shape.box()) && !contains(shape.element(), line.flow()))
				.map((shape) -> line.flow() + " runs through " + shape.element()))))
			.isEmpty();
	}

	@Test
	void noPlaceCoversAnother() {
		assertThat(faults((plane) -> plane.shapes()
			.stream()
			.flatMap((one) -> plane.shapes()
				.stream()
				.filter((other) -> !other.equals(one) && one.box().overlaps(other.box()))
				.filter((other) -> !belongTogether(one.element(), other.element()))
				.map((other) -> one.element() + " covers " + other.element()))))
			.isEmpty();
	}

	@Test
	void noLabelCoversAPlaceOrAnotherLabelOrAFlow() {
		assertThat(faults((plane) -> plane.labels()
			.stream()
			.flatMap((label) -> whatIsUnder(label, plane)
				.map((covered) -> "the label of " + label.element() + " covers " + covered))))
			.isEmpty();
	}

	private Stream<String> whatIsUnder(Shape label, Plane plane) {
		// A gateway's own corners are empty: it is a diamond.
		Stream<String> places = plane.shapes()
			.stream()
			.filter((shape) -> label.box().overlaps(shape.box()) && !shape.element().equals(label.element())
					&& !contains(shape.element(), label.element()))
			.map(Shape::element);
		Stream<String> labels = plane.labels()
			.stream()
			.filter((other) -> !other.equals(label) && label.box().overlaps(other.box()))
			.map((other) -> "the label of " + other.element());
		Stream<String> flows = plane.lines().stream().filter((line) -> line.enters(label.box())).map(Line::flow);
		return Stream.of(places, labels, flows).flatMap(Function.identity());
	}

	private List<String> faults(Function<Plane, Stream<String>> rule) {
		List<Plane> planes = planes();
		assertThat(planes).isNotEmpty().allMatch((plane) -> !plane.lines().isEmpty());
		return planes.stream().flatMap(rule).toList();
	}

	private void isDrawnInItsStep(Element drawing) {
		Element drawn = Objects.requireNonNull(this.byId.get(drawing.getAttribute("bpmnElement")));
		Element step = (Element) drawn.getParentNode();
		while (!step.getLocalName().equals("process") && !ModelXml.namesIn(Steps.class).contains(ModelXml.id(step))) {
			step = (Element) step.getParentNode();
		}
		assertThat(((Element) drawing.getParentNode()).getAttribute("bpmnElement")).as(ModelXml.id(drawn))
			.isEqualTo(ModelXml.id(step));
	}

	/** Whether an element lies within another, as drawn. */
	private boolean contains(String outer, String inner) {
		Element element = this.byId.get(inner);
		while (element != null && element.getParentNode() instanceof Element parent) {
			if (ModelXml.id(parent).equals(outer)) {
				return true;
			}
			element = parent;
		}
		return false;
	}

	private boolean belongTogether(String one, String other) {
		return contains(one, other) || contains(other, one) || isAttached(one, other) || isAttached(other, one);
	}

	private boolean isAttached(String event, String host) {
		return Objects.requireNonNull(this.byId.get(event)).getAttribute("attachedToRef").equals(host);
	}

	private List<Plane> planes() {
		return this.model.all("BPMNPlane").map(Plane::of).toList();
	}

	private record Plane(String element, List<Shape> shapes, List<Shape> labels, List<Line> lines) {

		static Plane of(Element plane) {
			List<Element> shapes = ModelXml.children(plane, "BPMNShape");
			List<Element> edges = ModelXml.children(plane, "BPMNEdge");
			List<Shape> labels = new ArrayList<>();
			Stream.concat(shapes.stream(), edges.stream())
				.forEach((drawing) -> ModelXml.children(drawing, "BPMNLabel")
					.forEach((label) -> labels.add(new Shape(drawing.getAttribute("bpmnElement"), Box.of(label)))));
			return new Plane(plane.getAttribute("bpmnElement"),
					shapes.stream()
						.map((shape) -> new Shape(shape.getAttribute("bpmnElement"), Box.of(shape)))
						.toList(),
					labels, edges.stream().map(Line::of).toList());
		}

		Box box(String id) {
			return this.shapes.stream().filter((shape) -> shape.element().equals(id)).findFirst().orElseThrow().box();
		}

	}

	private record Shape(String element, Box box) {
	}

	private record Point(double x, double y) {
	}

	private record Line(String flow, List<Segment> segments) {

		static Line of(Element edge) {
			List<Point> points = ModelXml.children(edge, "waypoint")
				.stream()
				.map((point) -> new Point(number(point, "x"), number(point, "y")))
				.toList();
			return new Line(edge.getAttribute("bpmnElement"),
					IntStream.range(1, points.size())
						.mapToObj((i) -> new Segment(points.get(i - 1), points.get(i)))
						.toList());
		}

		boolean enters(Box box) {
			return this.segments.stream().anyMatch(box::isEnteredBy);
		}

		Point start() {
			return this.segments.getFirst().from();
		}

		Point end() {
			return this.segments.getLast().to();
		}

	}

	private record Segment(Point from, Point to) {

		boolean isHorizontal() {
			return this.from.y() == this.to.y();
		}

		boolean isVertical() {
			return this.from.x() == this.to.x();
		}

		boolean crosses(Segment other) {
			return isHorizontal() && other.isVertical() && isBetween(this.from.x(), other.from.x(), this.to.x())
					&& isBetween(other.from.y(), this.from.y(), other.to.y());
		}

		private static boolean isBetween(double one, double middle, double other) {
			return Math.min(one, other) < middle && middle < Math.max(one, other);
		}

	}

	private record Box(double left, double top, double right, double bottom) {

		static Box of(Element drawing) {
			Element bounds = ModelXml.children(drawing, "Bounds").getFirst();
			double x = number(bounds, "x");
			double y = number(bounds, "y");
			return new Box(x, y, x + number(bounds, "width"), y + number(bounds, "height"));
		}

		double width() {
			return this.right - this.left;
		}

		double height() {
			return this.bottom - this.top;
		}

		Box around(Box other) {
			return new Box(Math.min(this.left, other.left), Math.min(this.top, other.top),
					Math.max(this.right, other.right), Math.max(this.bottom, other.bottom));
		}

		boolean overlaps(Box other) {
			return this.left < other.right && other.left < this.right && this.top < other.bottom
					&& other.top < this.bottom;
		}

		boolean isEnteredBy(Segment segment) {
			return overlaps(new Box(Math.min(segment.from().x(), segment.to().x()),
					Math.min(segment.from().y(), segment.to().y()), Math.max(segment.from().x(), segment.to().x()),
					Math.max(segment.from().y(), segment.to().y())));
		}

		boolean edgeHas(Point point) {
			boolean onSide = Set.of(this.left, this.right).contains(point.x()) && this.top < point.y()
					&& point.y() < this.bottom;
			boolean onTopOrBottom = Set.of(this.top, this.bottom).contains(point.y()) && this.left < point.x()
					&& point.x() < this.right;
			return onSide || onTopOrBottom;
		}

	}

	private static double number(Element element, String attribute) {
		return Double.parseDouble(element.getAttribute(attribute));
	}

}
