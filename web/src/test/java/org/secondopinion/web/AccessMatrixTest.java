package org.secondopinion.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.web.documents.RecordFiles;
import org.secondopinion.web.opinion.OpinionSamples;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.web.Persona.ALEX;
import static org.secondopinion.web.Persona.CHEN;
import static org.secondopinion.web.Persona.GRACE;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.NINA;
import static org.secondopinion.web.Persona.NOAH;
import static org.secondopinion.web.Persona.OKAFOR;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/**
 * Every route against every role. The case is Maria's; Sam carries it, Chen reviews it,
 * Grace manages its programme. Noah, Nina and Okafor have the right roles but nothing to
 * do with it, so they must not learn that it exists. A route that is not listed here
 * fails the build.
 */
@WebTest
class AccessMatrixTest {

	private static final Set<Persona> EVERYBODY = EnumSet.allOf(Persona.class);

	private static final Set<Persona> NAVIGATORS = EnumSet.of(SAM, NINA);

	private static final Set<Persona> SPECIALISTS = EnumSet.of(CHEN, OKAFOR);

	/** What somebody gets who may not come in. */
	private static final int NO_SUCH_CASE = 404;

	private static final int NOT_FOR_YOUR_ROLE = 403;

	@Autowired
	private MockMvc browser;

	@Autowired
	private CaseSamples cases;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping routes;

	private List<Row> matrix() {
		return List.of(
				// For everybody, signed in or not.
				open("GET /"), open("GET /signed-out"), open("GET /not-signed-in"),
				// For a kind of role.
				role("GET /start", MARIA, NOAH), role("POST /start", MARIA, NOAH),
				role("GET /caseload", SAM, NINA, GRACE), role("POST /caseload", SAM, NINA, GRACE),
				role("GET /caseload/new", SAM, NINA), role("POST /caseload/new", SAM, NINA),
				role("GET /reviews", CHEN, OKAFOR), role("GET /cases", MARIA, NOAH),
				role("GET /models/second-opinion.bpmn", Persona.values()),
				// For whoever has to do with the case.
				ofCase("GET /caseload/{reference}/panel", SAM, GRACE),
				ofCase("GET /cases/{reference}", MARIA, SAM, GRACE, CHEN),
				ofCase("GET /cases/{reference}/timeline", MARIA, SAM, GRACE),
				ofCase("GET /cases/{reference}/access", MARIA, SAM, GRACE),
				ofCase("GET /cases/{reference}/questions", MARIA, SAM, CHEN),
				ofCase("GET /cases/{reference}/diagram", MARIA, SAM, GRACE),
				ofCase("POST /cases/{reference}/notes", SAM), ofCase("GET /cases/{reference}/withdraw", MARIA, SAM),
				ofCase("POST /cases/{reference}/withdraw", MARIA, SAM),
				ofCase("GET /cases/{reference}/letter", MARIA, SAM, CHEN),
				ofCase("GET /cases/{reference}/records", MARIA, SAM, CHEN),
				ofCase("GET /cases/{reference}/authorization", MARIA, SAM, CHEN),
				ofCase("GET /cases/{reference}/authorization/new", MARIA, SAM),
				ofCase("POST /cases/{reference}/authorization/new", MARIA, SAM),
				ofCase("GET /cases/{reference}/specialist", MARIA, SAM, GRACE),
				ofCase("GET /cases/{reference}/circumstances", SAM),
				ofCase("POST /cases/{reference}/circumstances", SAM),
				ofCase("GET /cases/{reference}/intake", MARIA, SAM),
				ofCase("POST /cases/{reference}/intake", MARIA, SAM),
				ofCase("GET /cases/{reference}/intake/check", MARIA, SAM),
				ofCase("GET /cases/{reference}/intake/call-now", MARIA, SAM),
				ofCase("GET /cases/{reference}/intake/{section}", MARIA, SAM),
				ofCase("POST /cases/{reference}/intake/{section}", MARIA, SAM),
				ofTask("GET /cases/{reference}/tasks/{taskId}", TaskKind.CHOOSE_NOTICE, MARIA, SAM),
				ofTask("POST /cases/{reference}/tasks/{taskId}", TaskKind.CHOOSE_NOTICE, MARIA, SAM),
				ofTask("GET /cases/{reference}/tasks/{taskId}", TaskKind.CONFIRM_INTAKE, SAM),
				ofTask("POST /cases/{reference}/tasks/{taskId}", TaskKind.CONFIRM_INTAKE, SAM),
				ofCase("GET /cases/{reference}/import", MARIA, SAM),
				ofCase("POST /cases/{reference}/import", MARIA, SAM),
				ofFile("GET /cases/{reference}/import/{id}", MARIA, SAM),
				ofFile("POST /cases/{reference}/import/{id}", MARIA, SAM),
				ofFile("POST /cases/{reference}/import/{id}/discard", MARIA, SAM),
				ofFile("POST /cases/{reference}/import/{id}/take-back", MARIA, SAM),
				ofFile("GET /cases/{reference}/import/{id}/file", MARIA, SAM, CHEN),
				ofCase("GET /cases/{reference}/worse", MARIA, SAM), ofCase("POST /cases/{reference}/worse", MARIA, SAM),
				ofCase("POST /cases/{reference}/worse/dealt-with", SAM),
				ofCase("GET /cases/{reference}/packet", MARIA, SAM, CHEN),
				ofCase("GET /cases/{reference}/opinion", CHEN), ofCase("POST /cases/{reference}/opinion", CHEN),
				ofCase("POST /cases/{reference}/opinion/draft", CHEN),
				ofCase("GET /cases/{reference}/opinion/signature", CHEN),
				ofCase("POST /cases/{reference}/opinion/signature", CHEN),
				ofCase("GET /cases/{reference}/first-opinion", SAM),
				ofCase("POST /cases/{reference}/first-opinion", SAM),
				ofReleased("GET /cases/{reference}/comparison", MARIA, SAM),
				ofCase("GET /cases/{reference}/decision", MARIA, SAM));
	}

	@Test
	void everyRouteIsListed() {
		Set<String> modelled = this.routes.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((route) -> route.getMethodsCondition()
				.getMethods()
				.stream()
				.flatMap((method) -> route.getPatternValues().stream().map((pattern) -> method + " " + pattern)))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(modelled).containsExactlyElementsOf(
				matrix().stream().map(Row::route).collect(Collectors.toCollection(TreeSet::new)));
	}

	@TestFactory
	Stream<DynamicTest> everyRouteAgainstEveryRole() {
		return matrix().stream()
			.flatMap((row) -> Stream.concat(
					Stream.of(DynamicTest.dynamicTest(row.route() + " for a stranger", () -> stranger(row))),
					EVERYBODY.stream()
						.map((persona) -> DynamicTest.dynamicTest(row.route() + " for " + persona,
								() -> check(row, persona)))));
	}

	private void stranger(Row row) throws Exception {
		MockHttpServletResponse answer = answer(row, null);
		if (row.isOpen()) {
			assertThat(answer.getStatus()).isLessThan(400);
		}
		else {
			assertThat(answer.getRedirectedUrl()).contains("/oauth2/authorization/keycloak");
		}
	}

	private void check(Row row, Persona persona) throws Exception {
		MockHttpServletResponse answer = answer(row, persona);
		if (row.letIn().contains(persona)) {
			assertThat(answer.getStatus()).isNotIn(NO_SUCH_CASE, NOT_FOR_YOUR_ROLE).isLessThan(500);
		}
		else {
			assertThat(answer.getStatus()).isIn(row.refusals());
		}
	}

	private MockHttpServletResponse answer(Row row, @Nullable Persona persona) throws Exception {
		String[] words = row.route().split(" ");
		String address = row.address().apply(words[1]);
		AbstractMockHttpServletRequestBuilder<?> request = address.endsWith("/import") && words[0].equals("POST")
				? multipart(address).file(new MockMultipartFile("file", "nothing.txt", "text/plain", new byte[0]))
				: request(HttpMethod.valueOf(words[0]), address);
		request.with(csrf());
		if (persona != null) {
			request.with(persona);
		}
		return this.browser.perform(request).andReturn().getResponse();
	}

	private Row open(String route) {
		return new Row(route, EVERYBODY, Set.of(), Function.identity());
	}

	private Row role(String route, Persona... letIn) {
		return new Row(route, Set.of(letIn), Set.of(NOT_FOR_YOUR_ROLE), Function.identity());
	}

	private Row ofCase(String route, Persona... letIn) {
		// Where the role is wrong already, nobody asks for the case.
		return new Row(route, Set.of(letIn), Set.of(NO_SUCH_CASE, NOT_FOR_YOUR_ROLE),
				(pattern) -> pattern.replace("{reference}", reviewedCase().value()).replace("{section}", "REASONS"));
	}

	private Row ofFile(String route, Persona... letIn) {
		return new Row(route, Set.of(letIn), Set.of(NO_SUCH_CASE, NOT_FOR_YOUR_ROLE), (pattern) -> {
			CaseReference reference = reviewedCase();
			return pattern.replace("{reference}", reference.value())
				.replace("{id}", RecordFiles.bring(this.cases, reference).toString());
		});
	}

	private Row ofTask(String route, TaskKind kind, Persona... letIn) {
		return new Row(route, Set.of(letIn), Set.of(NO_SUCH_CASE), (_) -> {
			CaseReference reference = (kind == TaskKind.CONFIRM_INTAKE) ? this.cases.caseWithIntake() : reviewedCase();
			return this.cases.address(reference, kind);
		});
	}

	private Row ofReleased(String route, Persona... letIn) {
		OpinionSamples opinions = new OpinionSamples(this.cases, this.browser);
		return new Row(route, Set.of(letIn), Set.of(NO_SUCH_CASE),
				(pattern) -> pattern.replace("{reference}", opinions.released().value()));
	}

	/** Maria's case after the assessment, with Chen as its reviewer. */
	private CaseReference reviewedCase() {
		CaseReference reference = this.cases.assessedCase();
		CaseFile caseFile = this.cases.caseFile(reference);
		this.cases.inOneTransaction(() -> this.cases.get(Cases.class).save(caseFile.reviewedBy(CHEN.person().id())));
		return reference;
	}

	/**
	 * One route.
	 *
	 * @param route method and pattern
	 * @param letIn who comes in
	 * @param refusals what everybody else gets
	 * @param address an address for the pattern, of a case of its own
	 */
	private record Row(String route, Set<Persona> letIn, Set<Integer> refusals, Function<String, String> address) {

		boolean isOpen() {
			return this.refusals.isEmpty();
		}

	}

}
