package org.secondopinion.standalone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.secondopinion.web.SecondOpinionApplication;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The shape of the whole platform, rule by rule, each with its reason. It lives in the
 * module from which all others are seen.
 */
class ArchitectureTest {

	private static final JavaClasses OURS = new ClassFileImporter()
		.withImportOption((location) -> !location.contains("test-classes"))
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.secondopinion");

	@Test
	void theRulesSeeTheWholePlatform() {
		assertThat(OURS.size()).as("classes of all modules").isGreaterThan(500);
		for (String module : Set.of("domain", "bpmn", "fhir", "formats", "persistence", "workflow", "web", "local",
				"standalone")) {
			assertThat(OURS.containPackage("org.secondopinion." + module)).as(module).isTrue();
		}
	}

	@Test
	void theDomainIsPlainJava() {
		check(classes().that()
			.resideInAPackage("org.secondopinion.domain..")
			.should()
			.onlyDependOnClassesThat(resideInAnyPackage("org.secondopinion.domain..", "java..", "org.jspecify.."))
			.because("rules outlive frameworks, and a doctor's rule should be readable without knowing one"));
	}

	@Test
	void theEngineIsNamedInOneModule() {
		check(noClasses().that()
			.resideOutsideOfPackage("org.secondopinion.workflow..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.camunda..")
			.because("the last community release has been published, and the engine will be changed one day"));
	}

	@Test
	void pagesSeeTheDomainOnly() {
		check(noClasses().that()
			.resideInAPackage("org.secondopinion.web..")
			.and(DescribedPredicate.not(simpleName(SecondOpinionApplication.class.getSimpleName())))
			.should()
			.dependOnClassesThat(resideInAnyPackage("org.secondopinion.persistence..", "org.secondopinion.workflow..",
					"org.springframework.jdbc.."))
			.because("only the main class wires modules; a page that asks the engine or the database gets slow and "
					+ "escapes the door"));
	}

	@Test
	void noQueryOfTheEngineTakesAnExpression() {
		check(noClasses().should()
			.callMethodWhere(DescribedPredicate.describe("a query method that takes an expression",
					(JavaMethodCall call) -> call.getTargetOwner().getPackageName().startsWith("org.camunda")
							&& call.getTargetOwner().getSimpleName().endsWith("Query")
							&& call.getName().endsWith("Expression")))
			.because("the last community release evaluates what such a query is given"));
	}

	@Test
	void controllersAreSeenByNobody() {
		check(classes().that()
			.areAnnotatedWith(Controller.class)
			.should()
			.bePackagePrivate()
			.because("a controller answers requests; whatever others need from it belongs elsewhere"));
	}

	@Test
	void controllersHaveFewCollaborators() {
		check(classes().that()
			.areAnnotatedWith(Controller.class)
			.should(haveConstructorsWithAtMost(3))
			.because("a controller with more is integrating what a use case should"));
	}

	@Test
	void timeComesFromTheClock() {
		ArchRule rule = noClasses().that()
			// Servers on a laptop run beside the application and have no clock of its.
			.resideOutsideOfPackage("org.secondopinion.local..")
			.should()
			.callMethod(Instant.class, "now")
			.orShould()
			.callMethod(LocalDate.class, "now")
			.orShould()
			.callMethod(LocalDateTime.class, "now")
			.orShould()
			.callMethod(ZonedDateTime.class, "now")
			.because("a test must be able to move time, and a server's own zone is nobody's");
		check(rule);
	}

	@Test
	void rowsAreReadIntoLists() {
		check(noClasses().should()
			.callMethod(JdbcClient.MappedQuerySpec.class, "stream")
			.because("outside a transaction a stream that nobody closes keeps its connection for ever"));
	}

	@Test
	void nullIsDecidedInEveryPackage() {
		Set<String> undecided = OURS.stream()
			.map(JavaClass::getPackage)
			.filter((it) -> !it.isAnnotatedWith(NullMarked.class))
			.filter((it) -> it.getClasses().stream().anyMatch((type) -> !type.getSimpleName().equals("package-info")))
			.map((it) -> it.getName())
			.collect(Collectors.toSet());
		assertThat(undecided).as("packages without @NullMarked").isEmpty();
	}

	@Test
	void namesSayWhatAThingIs() {
		check(noClasses().should()
			.haveSimpleNameEndingWith("Manager")
			.orShould()
			.haveSimpleNameEndingWith("Helper")
			.orShould()
			.haveSimpleNameEndingWith("Util")
			.orShould()
			.haveSimpleNameEndingWith("Utils")
			.orShould()
			.haveSimpleNameEndingWith("Impl")
			.because("such a name says where something was put, not what it is"));
	}

	private static void check(ArchRule rule) {
		rule.check(OURS);
	}

	private static ArchCondition<JavaClass> haveConstructorsWithAtMost(int collaborators) {
		return new ArchCondition<>("have constructors with at most " + collaborators + " collaborators") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				for (JavaConstructor constructor : type.getConstructors()) {
					int count = constructor.getRawParameterTypes().size();
					boolean synthetic = constructor.getModifiers().contains(JavaModifier.SYNTHETIC);
					if (!synthetic && count > collaborators) {
						events.add(SimpleConditionEvent.violated(type,
								type.getSimpleName() + " has " + count + " collaborators"));
					}
				}
			}

		};
	}

}
