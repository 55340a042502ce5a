package org.secondopinion.bpmn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

/** The process model reads like a text that somebody wrote with care. */
class ProcessModelTest {

	private static final String WORDS = "[a-z]+(-[a-z]+)*";

	private static final String ONE_SENTENCE = "[A-Z][^.]*\\.";

	private final ModelXml model = ModelXml.of(Model.SECOND_OPINION);

	@Test
	void everyIdIsUnique() {
		assertThat(this.model.all().filter((element) -> element.hasAttribute("id")).map(ModelXml::id))
			.hasSizeGreaterThan(400)
			.doesNotHaveDuplicates();
	}

	@Test
	void everyIdIsMadeOfWords() {
		assertThat(this.model.byId().keySet()).allMatch((id) -> id.matches(WORDS));
	}

	@Test
	void everyPlaceHasANameThatIsItsOwnWithinItsStep() {
		assertThat(this.model.nodes()).hasSizeGreaterThan(100)
			.allSatisfy((node) -> assertThat(node.getAttribute("name")).as(ModelXml.id(node)).isNotBlank());
		Set<String> seen = new HashSet<>();
		assertThat(this.model.nodes().filter(not("boundaryEvent"))).allMatch(
				(node) -> seen.add(ModelXml.id((Element) node.getParentNode()) + ": " + node.getAttribute("name")));
	}

	@Test
	void everyPlaceIsExplainedInOneSentence() {
		assertThat(this.model.all()
			.filter((element) -> ModelXml.NODES.contains(element.getLocalName())
					|| Set.of("process", "message").contains(element.getLocalName())))
			.allSatisfy((element) -> assertThat(ModelXml.text(element, "documentation")).as(ModelXml.id(element))
				.matches(ONE_SENTENCE));
	}

	@Test
	void everyRoadOutOfAGatewayIsNamedAndExplained() {
		assertThat(this.model.all()
			.filter((element) -> element.getLocalName().endsWith("Gateway"))
			.map(this.model::flowsFrom)
			.filter((roads) -> roads.size() > 1)
			.flatMap(List::stream)).hasSizeGreaterThan(30).allSatisfy((road) -> {
				assertThat(road.getAttribute("name")).as(ModelXml.id(road)).isNotBlank();
				assertThat(ModelXml.text(road, "documentation")).as(ModelXml.id(road)).matches(ONE_SENTENCE);
			});
	}

	@Test
	void onlyGatewaysPartTheRoad() {
		assertThat(this.model.nodes().filter((node) -> this.model.flowsFrom(node).size() > 1))
			.allMatch((node) -> node.getLocalName().endsWith("Gateway"));
	}

	@Test
	void everyGatewayEitherAsksAQuestionOrJoins() {
		assertThat(this.model.all("exclusiveGateway")).allSatisfy((gateway) -> {
			assertThat(gateway.getAttribute("name")).endsWith("?");
			assertThat(this.model.flowsFrom(gateway)).hasSizeGreaterThan(1);
		});
	}

	@Test
	void aQuestionHasNoDefaultRoadSoThatAnUnknownAnswerFails() {
		assertThat(this.model.all().filter((element) -> element.hasAttribute("default"))).isEmpty();
		assertThat(this.model.all("exclusiveGateway").map(this.model::flowsFrom).flatMap(List::stream))
			.allSatisfy((road) -> assertThat(ModelXml.text(road, "conditionExpression")).as(ModelXml.id(road))
				.startsWith("${")
				.endsWith("}"));
	}

	@Test
	void everyRoadLeadsFromAStartToAnEnd() {
		assertThat(this.model.nodes().filter(not("startEvent")).filter(not("boundaryEvent")).filter(notInterrupting()))
			.allSatisfy((node) -> assertThat(this.model.flowsTo(node)).as(ModelXml.id(node)).isNotEmpty());
		assertThat(this.model.nodes().filter(not("endEvent")).filter(notInterrupting()))
			.allSatisfy((node) -> assertThat(this.model.flowsFrom(node)).as(ModelXml.id(node)).isNotEmpty());
	}

	@Test
	void theEngineIsToldNothingButDelegatesRoundsAndHowLongToKeepHistory() {
		// No assignee: who does what is the domain's business. No asyncBefore: one commit
		// for each wait. No listeners: workflow adds them to every element alike.
		assertThat(this.model.engineAttributes().map(Attr::getLocalName)).containsOnly("delegateExpression",
				"collection", "elementVariable", "historyTimeToLive");
		assertThat(this.model.all().filter((element) -> element.getNodeName().startsWith("camunda:")))
			.extracting(Element::getLocalName)
			.containsOnly("inputOutput", "inputParameter");
	}

	@Test
	void theProcessRunsAndItsHistoryIsKeptForHalfAYear() {
		assertThat(this.model.all("process")).singleElement().satisfies((process) -> {
			assertThat(process.getAttribute("isExecutable")).isEqualTo("true");
			assertThat(process.getAttribute("camunda:historyTimeToLive")).isEqualTo("P180D");
		});
	}

	@Test
	void everyAutomaticActionHasADelegate() {
		assertThat(this.model.all()
			.filter((element) -> Set.of("serviceTask", "businessRuleTask").contains(element.getLocalName())))
			.allMatch((action) -> action.hasAttribute("camunda:delegateExpression"));
	}

	private static Predicate<Element> not(String localName) {
		return (element) -> !element.getLocalName().equals(localName);
	}

	private static Predicate<Element> notInterrupting() {
		return (element) -> !element.hasAttribute("triggeredByEvent");
	}

}
