package org.secondopinion.bpmn;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables that a hospital edits are complete, and Java names what is in them. */
class DecisionModelsTest {

	@ParameterizedTest
	@EnumSource(names = { "TRIAGE", "NEEDED_RECORDS" })
	void everyIdIsUniqueAndMadeOfWords(Model table) {
		assertThat(ModelXml.of(table).all().filter((element) -> element.hasAttribute("id")).map(ModelXml::id))
			.hasSizeGreaterThan(50)
			.doesNotHaveDuplicates()
			.allMatch((id) -> id.matches("[a-z]+(-[a-z]+)*"));
	}

	@ParameterizedTest
	@EnumSource(names = { "TRIAGE", "NEEDED_RECORDS" })
	void everyRuleSaysWhy(Model table) {
		assertThat(ModelXml.of(table).all("rule")).hasSizeGreaterThan(8)
			.allSatisfy((rule) -> assertThat(ModelXml.text(rule, "description")).as(ModelXml.id(rule)).endsWith("."));
	}

	@ParameterizedTest
	@EnumSource(names = { "TRIAGE", "NEEDED_RECORDS" })
	void everyColumnHasALabelThatAPersonUnderstands(Model table) {
		assertThat(Stream.of("input", "output").flatMap((column) -> ModelXml.of(table).all(column)))
			.hasSizeGreaterThan(3)
			.allMatch((column) -> column.getAttribute("label").matches("[A-Z].+"));
	}

	@ParameterizedTest
	@EnumSource(names = { "TRIAGE", "NEEDED_RECORDS" })
	void everyAnswerComesWithOnePlainSentence(Model table) {
		assertThat(column(ModelXml.of(table), "outputEntry", 1))
			.allMatch((because) -> because.matches("\"[A-Z][^.]*\\.\""));
	}

	@ParameterizedTest
	@EnumSource(names = { "TRIAGE", "NEEDED_RECORDS" })
	void everyDecisionIsDrawnAndItsHistoryIsKeptForHalfAYear(Model table) {
		ModelXml model = ModelXml.of(table);

		assertThat(model.all("decision")).singleElement().satisfies((decision) -> {
			assertThat(decision.getAttribute("camunda:historyTimeToLive")).isEqualTo("P180D");
			assertThat(model.all("DMNShape").map((shape) -> shape.getAttribute("dmnElementRef")))
				.containsExactly(ModelXml.id(decision));
		});
	}

	@Test
	void triageIsNamedAsInItsTable() {
		ModelXml table = ModelXml.of(Model.TRIAGE);

		assertThat(table.all("decision").map(ModelXml::id)).containsExactly(TriageDecision.KEY);
		assertThat(inputs(table)).isEqualTo(ModelXml.namesIn(TriageDecision.Inputs.class));
		assertThat(outputs(table)).isEqualTo(ModelXml.namesIn(TriageDecision.Outputs.class));
		assertThat(values(table, "inputValues")).isEqualTo(TriageDecision.SAFE_TO_WAIT);
		assertThat(values(table, "outputValues")).isEqualTo(TriageDecision.PATHS);
	}

	@Test
	void triageUsesEveryPathAndNoOther() {
		assertThat(column(ModelXml.of(Model.TRIAGE), "outputEntry", 0).map(DecisionModelsTest::unquoted))
			.hasSameElementsAs(TriageDecision.PATHS);
	}

	@Test
	void triageAnswersWhateverItIsAsked() {
		ModelXml table = ModelXml.of(Model.TRIAGE);
		List<Element> rules = table.all("rule").toList();

		assertThat(table.all("decisionTable")).extracting((element) -> element.getAttribute("hitPolicy"))
			.containsExactly("FIRST");
		assertThat(ModelXml.children(rules.getLast(), "inputEntry"))
			.allMatch((condition) -> ModelXml.text(condition, "text").isEmpty());
	}

	@Test
	void dangerIsLookedAtBeforeAnythingElse() {
		assertThat(column(ModelXml.of(Model.TRIAGE), "outputEntry", 0).map(DecisionModelsTest::unquoted))
			.startsWith("URGENT_CARE", "URGENT_CARE", "EXPEDITED", "EXPEDITED");
	}

	@Test
	void neededRecordsAreNamedAsInTheirTable() {
		ModelXml table = ModelXml.of(Model.NEEDED_RECORDS);

		assertThat(table.all("decision").map(ModelXml::id)).containsExactly(NeededRecordsDecision.KEY);
		assertThat(inputs(table)).isEqualTo(ModelXml.namesIn(NeededRecordsDecision.Inputs.class));
		assertThat(outputs(table)).isEqualTo(ModelXml.namesIn(NeededRecordsDecision.Outputs.class));
		assertThat(values(table, "inputValues")).isEqualTo(NeededRecordsDecision.CONDITION_KINDS);
		assertThat(values(table, "outputValues")).isEqualTo(NeededRecordsDecision.RECORDS);
	}

	@Test
	void everyKindOfRecordIsNeededBySomeCase() {
		assertThat(column(ModelXml.of(Model.NEEDED_RECORDS), "outputEntry", 0).map(DecisionModelsTest::unquoted))
			.hasSameElementsAs(NeededRecordsDecision.RECORDS);
	}

	@Test
	void rulesSpeakOfKindsOfConditionThatExist() {
		assertThat(column(ModelXml.of(Model.NEEDED_RECORDS), "inputEntry", 0)
			.map((condition) -> condition.replaceAll("not\\((.*)\\)", "$1"))
			.filter((condition) -> !condition.isEmpty())
			.flatMap((condition) -> Arrays.stream(condition.split(",")))
			.map(DecisionModelsTest::unquoted)).hasSizeGreaterThan(20)
			.allMatch(NeededRecordsDecision.CONDITION_KINDS::contains);
	}

	private static Set<String> inputs(ModelXml table) {
		return table.all("inputExpression")
			.map((expression) -> ModelXml.text(expression, "text"))
			.collect(Collectors.toSet());
	}

	private static Set<String> outputs(ModelXml table) {
		return table.all("output").map((output) -> output.getAttribute("name")).collect(Collectors.toSet());
	}

	private static Set<String> values(ModelXml table, String localName) {
		return table.all(localName)
			.flatMap((values) -> Arrays.stream(ModelXml.text(values, "text").split(",")))
			.map(DecisionModelsTest::unquoted)
			.collect(Collectors.toSet());
	}

	private static Stream<String> column(ModelXml table, String localName, int index) {
		return table.all("rule").map((rule) -> ModelXml.text(ModelXml.children(rule, localName).get(index), "text"));
	}

	private static String unquoted(String value) {
		return value.replace("\"", "");
	}

}
