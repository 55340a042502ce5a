package org.secondopinion.bpmn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.secondopinion.bpmn.SecondOpinion.Actions;
import org.secondopinion.bpmn.SecondOpinion.Delegates;
import org.secondopinion.bpmn.SecondOpinion.Ends;
import org.secondopinion.bpmn.SecondOpinion.Events;
import org.secondopinion.bpmn.SecondOpinion.Gateways;
import org.secondopinion.bpmn.SecondOpinion.Messages;
import org.secondopinion.bpmn.SecondOpinion.Parts;
import org.secondopinion.bpmn.SecondOpinion.Questions;
import org.secondopinion.bpmn.SecondOpinion.Steps;
import org.secondopinion.bpmn.SecondOpinion.Tasks;
import org.secondopinion.bpmn.SecondOpinion.Variables;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

/** The names in Java are the names in the process model, no more and no fewer. */
class SecondOpinionTest {

	private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(.+)}");

	private static final Pattern COMPARISON = Pattern.compile("(\\w+) == '(\\w+)'");

	private static final Pattern VARIABLE = Pattern.compile("!?(\\w+)");

	private static final Pattern QUESTION = Pattern.compile("(\\w+)\\.(\\w+)\\(execution\\)");

	private final ModelXml model = ModelXml.of(Model.SECOND_OPINION);

	@Test
	void namesTheProcess() {
		assertThat(this.model.all("process").map(ModelXml::id)).containsExactly(SecondOpinion.KEY);
	}

	@Test
	void namesTheStepsInTheirOrder() {
		assertThat(idsOf((element) -> is(element, "subProcess")
				&& ((Element) element.getParentNode()).getLocalName().equals("process")
				&& !element.hasAttribute("triggeredByEvent")))
			.isEqualTo(ModelXml.namesIn(Steps.class));
	}

	@Test
	void namesTheOtherSubProcesses() {
		Set<String> parts = idsOf((element) -> is(element, "subProcess"));
		parts.removeAll(ModelXml.namesIn(Steps.class));
		assertThat(parts).isEqualTo(ModelXml.namesIn(Parts.class));
	}

	@Test
	void namesTheTasksOfPeople() {
		assertThat(idsOf((element) -> is(element, "userTask"))).isEqualTo(ModelXml.namesIn(Tasks.class));
	}

	@Test
	void namesTheActionsOfTheProgramme() {
		assertThat(idsOf((element) -> is(element, "serviceTask", "businessRuleTask")))
			.isEqualTo(ModelXml.namesIn(Actions.class));
	}

	@Test
	void namesTheEvents() {
		assertThat(idsOf((element) -> is(element, "startEvent", "boundaryEvent", "intermediateCatchEvent")))
			.isEqualTo(ModelXml.namesIn(Events.class));
	}

	@Test
	void namesTheEnds() {
		assertThat(idsOf((element) -> is(element, "endEvent"))).isEqualTo(ModelXml.namesIn(Ends.class));
	}

	@Test
	void namesTheGateways() {
		assertThat(idsOf((element) -> is(element, "exclusiveGateway", "parallelGateway")))
			.isEqualTo(ModelXml.namesIn(Gateways.class));
	}

	@Test
	void namesTheMessages() {
		assertThat(this.model.all("message").map((message) -> message.getAttribute("name")).collect(Collectors.toSet()))
			.isEqualTo(ModelXml.namesIn(Messages.class));
	}

	@Test
	void namesTheDelegates() {
		assertThat(this.model.engineAttributes()
			.filter((attribute) -> attribute.getLocalName().equals("delegateExpression"))
			.map((attribute) -> inside(attribute.getValue()))
			.collect(Collectors.toSet())).isEqualTo(ModelXml.namesIn(Delegates.class));
	}

	@Test
	void namesWhomTheModelAsks() {
		assertThat(expressions().flatMap((expression) -> QUESTION.matcher(expression).results())
			.map((question) -> question.group(1))
			.collect(Collectors.toSet())).isEqualTo(ModelXml.namesIn(Questions.class));
	}

	@Test
	void namesTheVariables() {
		Set<String> variables = new HashSet<>(answers().keySet());
		expressions().filter((expression) -> VARIABLE.matcher(expression).matches())
			.map((expression) -> expression.replace("!", ""))
			.forEach(variables::add);
		this.model.all("inputParameter").map((local) -> local.getAttribute("name")).forEach(variables::add);
		this.model.engineAttributes()
			.filter((attribute) -> attribute.getLocalName().equals("elementVariable"))
			.map(Attr::getValue)
			.forEach(variables::add);

		assertThat(variables).isEqualTo(ModelXml.namesIn(Variables.class));
	}

	@Test
	void namesTheAnswersThatGatewaysKnow() {
		assertThat(answers()).isEqualTo(SecondOpinion.ANSWERS);
	}

	@Test
	void keepsTheAnswersOfARoundToThatRound() {
		Element round = Objects.requireNonNull(this.model.byId().get(Parts.COLLECT_RECORD));

		assertThat(ModelXml.children(round, "multiInstanceLoopCharacteristics")).hasSize(1);
		assertThat(ModelXml.children(round, "extensionElements")
			.stream()
			.flatMap((extensions) -> ModelXml.children(extensions, "inputOutput").stream())
			.flatMap((mapping) -> ModelXml.children(mapping, "inputParameter").stream())
			.map((local) -> local.getAttribute("name"))).containsExactlyInAnyOrder(Variables.RECORD_FOUND,
					Variables.RECORD_ARRIVAL, Variables.RECORD_CHECK, Variables.FEE_ANSWER);
	}

	private Set<String> idsOf(Predicate<Element> kind) {
		return this.model.all().filter(kind).map(ModelXml::id).collect(Collectors.toSet());
	}

	private Map<String, Set<String>> answers() {
		Map<String, Set<String>> answers = new HashMap<>();
		expressions().flatMap((expression) -> COMPARISON.matcher(expression).results())
			.forEach((MatchResult comparison) -> answers
				.computeIfAbsent(comparison.group(1), (variable) -> new HashSet<>())
				.add(comparison.group(2)));
		return answers;
	}

	/** Everything that the engine evaluates, apart from the names of delegates. */
	private Stream<String> expressions() {
		Stream<String> written = Stream.of("conditionExpression", "timeDate")
			.flatMap(this.model::all)
			.map(Element::getTextContent);
		Stream<String> collections = this.model.engineAttributes()
			.filter((attribute) -> attribute.getLocalName().equals("collection"))
			.map(Attr::getValue);
		return Stream.concat(written, collections).map(SecondOpinionTest::inside);
	}

	private static String inside(String expression) {
		return EXPRESSION.matcher(expression.strip()).replaceFirst("$1");
	}

	private static boolean is(Element element, String... localNames) {
		return Set.of(localNames).contains(element.getLocalName());
	}

}
