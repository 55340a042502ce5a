package org.secondopinion.web;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.secondopinion.domain.booking.Booking;
import org.secondopinion.domain.booking.Bookings;
import org.secondopinion.domain.booking.CalendarEntry;
import org.secondopinion.domain.booking.Circumstances;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.decision.Consent;
import org.secondopinion.domain.decision.Decision;
import org.secondopinion.domain.decision.Deliberation;
import org.secondopinion.domain.decision.Deliberations;
import org.secondopinion.domain.decision.Outcome;
import org.secondopinion.domain.decision.Recipient;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.messages.Mail;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.records.RecordItemId;
import org.secondopinion.web.booking.BookingCases;
import org.secondopinion.web.documents.AttachmentFiles;
import org.secondopinion.web.documents.RecordFiles;
import org.secondopinion.web.opinion.OpinionSamples;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondopinion.web.Persona.ALEX;
import static org.secondopinion.web.Persona.CHEN;
import static org.secondopinion.web.Persona.GRACE;
import static org.secondopinion.web.Persona.MARIA;
import static org.secondopinion.web.Persona.NINA;
import static org.secondopinion.web.Persona.NOAH;
import static org.secondopinion.web.Persona.OKAFOR;
import static org.secondopinion.web.Persona.ADA;
import static org.secondopinion.web.Persona.LEO;
import static org.secondopinion.web.Persona.PAULA;
import static org.secondopinion.web.Persona.TOVA;
import static org.secondopinion.web.Persona.SAM;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/**
 * Every route against every role. The case is Maria's; Sam carries it, Chen reviews it,
 * Grace manages its programme. Noah, Nina and Okafor have the right roles but nothing to
 * do with it, so they must not learn that it exists. Leo, Tova, Ada and Paula were
 * invited to it (see {@link InvitedPersonas}); Eve's time is over, and Rex was sent away.
 * A route that is not listed here fails the build.
 */
@WebTest
class AccessMatrixTest {

	private static final Set<Persona> EVERYBODY = EnumSet.allOf(Persona.class);

	private static final Set<Persona> CASELOAD_ROLES = EnumSet.of(SAM, NINA, GRACE);

	private static final int OK = 200;

	private static final int GOES_ON = 302;

	private static final int FAILED = 500;

	/** The case is not in a state, or not in the one that the form began with. */
	private static final int NOT_NOW = 409;

	/** No link was proved. */
	private static final int NOTHING_OPENS = 410;

	/** A form with a sentence that says what is missing. */
	private static final int COMES_BACK = 422;

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
				home("GET /").answering(GOES_ON, MARIA, NOAH, SAM, NINA, CHEN, OKAFOR, GRACE), open("GET /signed-out"),
				open("GET /not-signed-in"), open("ANY /error").answering(FAILED, Persona.values()),
				// For a doctor's office with a code; without one nobody gets any further.
				open("GET /office"), open("POST /office"), open("GET /office/thanks"),
				open("GET /office/answer").answering(NOTHING_OPENS, Persona.values()),
				open("POST /office/answer").answering(NOTHING_OPENS, Persona.values()),
				open("GET /office/import").answering(NOTHING_OPENS, Persona.values()),
				open("POST /office/import").answering(NOTHING_OPENS, Persona.values()),
				ofOffice("GET /office/records/{item}"), ofOffice("POST /office/records/{item}"),
				// For a kind of role.
				role("GET /start", MARIA, NOAH), role("POST /start", MARIA, NOAH),
				role("GET /caseload", SAM, NINA, GRACE),
				role("POST /caseload", SAM, NINA, GRACE).answering(GOES_ON, SAM, NINA, GRACE),
				role("GET /caseload/new", SAM, NINA), role("POST /caseload/new", SAM, NINA),
				role("GET /directory", SAM, NINA, GRACE, ALEX),
				ofDirectory("GET /directory/{specialist}", SAM, GRACE, ALEX),
				ofDirectory("POST /directory/{specialist}/absences", SAM, ALEX),
				ofDirectory("POST /directory/{specialist}/absences/{from}/taken-back", SAM, ALEX).answering(GOES_ON,
						SAM, ALEX),
				role("GET /reviews/absences", CHEN, OKAFOR), role("POST /reviews/absences", CHEN, OKAFOR),
				role("POST /reviews/absences/{from}/taken-back", CHEN, OKAFOR).at("2030-01-02")
					.answering(GOES_ON, CHEN, OKAFOR),
				role("GET /records-offices", SAM, NINA, GRACE), role("GET /reviews", CHEN, OKAFOR),
				role("GET /stopped-timers", ALEX), role("POST /stopped-timers", ALEX).answering(GOES_ON, ALEX),
				role("GET /model-versions", ALEX), role("POST /model-versions", ALEX).answering(GOES_ON, ALEX),
				role("GET /cases", MARIA, NOAH),
				role("GET /models/second-opinion.bpmn", SAM, NINA, GRACE).asking("?plane=compare"),
				role("GET /preferences", Persona.values()), role("POST /preferences", Persona.values()),
				role("GET /left", Persona.values()),
				// For whom the invitation is.
				ofInvitation("GET /invitations/{token}", NOAH),
				ofInvitation("POST /invitations/{token}", NOAH).answering(GOES_ON, NOAH),
				// For whoever has to do with the case.
				ofCase("GET /cases/{reference}/partners", MARIA, SAM, PAULA),
				ofCase("GET /cases/{reference}/partners/new", MARIA, PAULA),
				ofCase("POST /cases/{reference}/partners/new", MARIA, PAULA),
				ofPartner("POST /cases/{reference}/partners/{id}/end", MARIA, SAM, PAULA).answering(GOES_ON, MARIA,
						PAULA),
				ofCase("GET /cases/{reference}/take-over", SAM), ofCase("POST /cases/{reference}/take-over", SAM),
				ofCase("GET /cases/{reference}/representatives", SAM),
				ofCase("POST /cases/{reference}/representatives", SAM),
				ofCase("GET /cases/{reference}/leave", LEO, TOVA, ADA, PAULA),
				ofCase("POST /cases/{reference}/leave", LEO, TOVA, ADA, PAULA).answering(GOES_ON, LEO, TOVA, ADA,
						PAULA),
				ofCase("GET /cases/{reference}/messages", MARIA, SAM, ADA, PAULA),
				ofCase("POST /cases/{reference}/messages", MARIA, SAM, ADA, PAULA),
				ofMail("POST /cases/{reference}/mails/{id}", SAM).answering(GOES_ON, SAM),
				ofCaseload("GET /caseload/{reference}/panel", SAM, GRACE),
				ofCase("GET /cases/{reference}", MARIA, SAM, GRACE, CHEN, LEO, TOVA, ADA, PAULA).answering(GOES_ON,
						CHEN),
				ofCase("GET /cases/{reference}/timeline", MARIA, SAM, GRACE, LEO, TOVA, ADA, PAULA),
				ofCase("GET /cases/{reference}/access", MARIA, SAM, GRACE, PAULA),
				ofCase("GET /cases/{reference}/questions", MARIA, SAM, CHEN, ADA, PAULA),
				ofCase("GET /cases/{reference}/diagram", MARIA, SAM, GRACE, LEO, TOVA, ADA, PAULA),
				ofCase("POST /cases/{reference}/notes", SAM).answering(GOES_ON, SAM),
				ofCase("GET /cases/{reference}/withdraw", MARIA, SAM, PAULA),
				ofCase("POST /cases/{reference}/withdraw", MARIA, SAM, PAULA).answering(GOES_ON, MARIA, SAM, PAULA),
				role("GET /caseload/hand-over", SAM, NINA), role("POST /caseload/hand-over", SAM, NINA),
				ofCase("GET /cases/{reference}/hand-over", SAM), ofCase("POST /cases/{reference}/hand-over", SAM),
				ofCase("GET /cases/{reference}/contact", SAM), ofCase("POST /cases/{reference}/contact", SAM),
				// Nobody has tried yet.
				ofCase("POST /cases/{reference}/contact/given-up", SAM).answering(NOT_NOW, SAM),
				ofCase("GET /cases/{reference}/duplicate", SAM), ofCase("POST /cases/{reference}/duplicate", SAM),
				ofCase("GET /cases/{reference}/death", SAM), ofCase("POST /cases/{reference}/death", SAM),
				// The case has not ended.
				ofCase("GET /cases/{reference}/continue", SAM).answering(NOT_NOW, SAM),
				ofCase("POST /cases/{reference}/continue", SAM).answering(NOT_NOW, SAM),
				ofCase("GET /cases/{reference}/doctor", MARIA, SAM, ADA, PAULA),
				ofCase("POST /cases/{reference}/doctor/forbid", MARIA, SAM, ADA, PAULA).answering(GOES_ON, MARIA, SAM,
						ADA, PAULA),
				ofCase("POST /cases/{reference}/doctor/allow", MARIA, SAM, PAULA).answering(GOES_ON, MARIA, SAM, PAULA),
				// Nobody told the doctor yet.
				ofCase("GET /cases/{reference}/doctor/answer/{taskId}", MARIA, SAM, ADA, PAULA).at("1")
					.answering(NOT_NOW, MARIA, SAM, ADA, PAULA),
				ofCase("POST /cases/{reference}/doctor/answer/{taskId}", MARIA, SAM, ADA, PAULA).at("1")
					.answering(NOT_NOW, MARIA, SAM, ADA, PAULA),
				ofCase("GET /cases/{reference}/letter", MARIA, SAM, CHEN, ADA, PAULA),
				ofCase("POST /cases/{reference}/letter", SAM).answering(OK, SAM),
				ofCase("GET /cases/{reference}/records", MARIA, SAM, CHEN, ADA, PAULA),
				role("GET /originals", SAM, NINA),
				ofCase("GET /cases/{reference}/originals", MARIA, SAM, CHEN, ADA, PAULA),
				ofCase("POST /cases/{reference}/originals", SAM),
				ofCase("GET /cases/{reference}/records/after-end", SAM),
				ofCase("POST /cases/{reference}/records/after-end", SAM),
				ofCase("GET /cases/{reference}/records/letters", MARIA, SAM, CHEN, ADA, PAULA),
				ofCase("GET /cases/{reference}/authorization", MARIA, SAM, CHEN, ADA, PAULA),
				ofCase("GET /cases/{reference}/authorization/new", MARIA, SAM, PAULA).answering(GOES_ON, MARIA, SAM,
						PAULA),
				ofCase("POST /cases/{reference}/authorization/new", MARIA, SAM, PAULA).answering(GOES_ON, MARIA, SAM,
						PAULA),
				ofCase("GET /cases/{reference}/authorization/revoke", MARIA, SAM, PAULA),
				ofCase("POST /cases/{reference}/authorization/revoke", MARIA, SAM, PAULA),
				ofCase("GET /cases/{reference}/specialist", MARIA, SAM, GRACE, LEO, TOVA, ADA, PAULA),
				ofCaseTaken("GET /cases/{reference}/give-back", SAM, CHEN),
				ofCaseTaken("POST /cases/{reference}/give-back", SAM, CHEN),
				// The specialist is not silent.
				ofCaseTaken("GET /cases/{reference}/specialist-reached", SAM).answering(NOT_NOW, SAM),
				ofCaseTaken("POST /cases/{reference}/specialist-reached", SAM).answering(NOT_NOW, SAM),
				ofCaseTaken("POST /cases/{reference}/times/{time}/withdrawn", SAM).at("2030-01-02T15:00:00Z")
					.answering(NOT_NOW, SAM),
				ofMeeting("GET /cases/{reference}/appointment.ics", MARIA, SAM, GRACE, CHEN, LEO, TOVA, ADA, PAULA),
				ofCase("GET /cases/{reference}/circumstances", SAM),
				ofCase("POST /cases/{reference}/circumstances", SAM).answering(NOT_NOW, SAM),
				ofIntake("GET /cases/{reference}/intake", MARIA, SAM, ADA, PAULA),
				ofIntake("POST /cases/{reference}/intake", MARIA, SAM, ADA, PAULA).answering(GOES_ON, MARIA, SAM, ADA,
						PAULA),
				ofIntake("GET /cases/{reference}/intake/check", MARIA, SAM, ADA, PAULA),
				ofIntake("GET /cases/{reference}/intake/call-now", MARIA, SAM, ADA, PAULA),
				ofIntake("GET /cases/{reference}/intake/{section}", MARIA, SAM, ADA, PAULA),
				ofIntake("POST /cases/{reference}/intake/{section}", MARIA, SAM, ADA, PAULA),
				ofTask("GET /cases/{reference}/tasks/{taskId}", TaskKind.CHOOSE_NOTICE, MARIA, SAM, ADA, PAULA),
				ofTask("POST /cases/{reference}/tasks/{taskId}", TaskKind.CHOOSE_NOTICE, MARIA, SAM, ADA, PAULA),
				ofTask("GET /cases/{reference}/tasks/{taskId}", TaskKind.CONFIRM_INTAKE, SAM),
				ofTask("POST /cases/{reference}/tasks/{taskId}", TaskKind.CONFIRM_INTAKE, SAM),
				ofSearch("GET /cases/{reference}/tasks/{taskId}/nobody", SAM),
				ofSearch("POST /cases/{reference}/tasks/{taskId}/nobody", SAM),
				ofCase("GET /cases/{reference}/import", MARIA, SAM, TOVA, ADA, PAULA),
				ofCase("POST /cases/{reference}/import", MARIA, SAM, TOVA, ADA, PAULA),
				ofFile("GET /cases/{reference}/import/{id}", MARIA, SAM, TOVA, ADA, PAULA),
				ofFile("POST /cases/{reference}/import/{id}", MARIA, SAM, TOVA, ADA, PAULA).answering(GOES_ON, MARIA,
						SAM, TOVA, ADA, PAULA),
				// Whoever brought it, or the programme.
				ofFile("POST /cases/{reference}/import/{id}/discard", MARIA, SAM).answering(GOES_ON, MARIA, SAM),
				// Only what was confirmed is taken back.
				ofFile("POST /cases/{reference}/import/{id}/take-back", MARIA, SAM, TOVA, ADA, PAULA).answering(NOT_NOW,
						MARIA, SAM, TOVA, ADA, PAULA),
				ofAttachment("GET /cases/{reference}/files/{id}", MARIA, SAM, TOVA, ADA, PAULA),
				ofAttachment("POST /cases/{reference}/files/{id}", MARIA, SAM, TOVA, ADA, PAULA).answering(NOT_NOW,
						MARIA, SAM, TOVA, ADA, PAULA),
				// What counts already is not thrown away.
				ofAttachment("POST /cases/{reference}/files/{id}/discard", MARIA, SAM, TOVA, ADA, PAULA)
					.answering(NOT_NOW, MARIA, SAM, TOVA, ADA, PAULA),
				// Whoever brought it, or the programme.
				ofAttachment("POST /cases/{reference}/files/{id}/take-back", MARIA, SAM).answering(GOES_ON, MARIA, SAM),
				ofAttachment("GET /cases/{reference}/files/{id}/content", MARIA, SAM, CHEN, ADA, PAULA),
				ofCase("GET /cases/{reference}/worse", MARIA, SAM, CHEN, LEO, TOVA, ADA, PAULA),
				ofCase("POST /cases/{reference}/worse", MARIA, SAM, CHEN, LEO, TOVA, ADA, PAULA).answering(GOES_ON,
						MARIA, SAM, CHEN, LEO, TOVA, ADA, PAULA),
				ofCase("POST /cases/{reference}/worse/dealt-with", SAM).answering(GOES_ON, SAM),
				ofCase("GET /cases/{reference}/packet", MARIA, SAM, CHEN, ADA, PAULA),
				ofCaseUnderReview("GET /cases/{reference}/opinion", CHEN),
				ofCaseUnderReview("POST /cases/{reference}/opinion", CHEN).answering(GOES_ON, CHEN),
				ofCaseUnderReview("POST /cases/{reference}/opinion/draft", CHEN).answering(OK, CHEN),
				ofCaseUnderReview("GET /cases/{reference}/opinion/commitment", CHEN).answering(GOES_ON, CHEN),
				ofCaseUnderReview("POST /cases/{reference}/opinion/commitment", CHEN).answering(GOES_ON, CHEN),
				ofCaseUnderReview("GET /cases/{reference}/opinion/signature", CHEN),
				ofCaseUnderReview("POST /cases/{reference}/opinion/signature", CHEN),
				ofCase("GET /cases/{reference}/one-more-opinion", SAM),
				ofCase("POST /cases/{reference}/one-more-opinion", SAM),
				ofCase("GET /cases/{reference}/first-opinion", SAM),
				ofCase("POST /cases/{reference}/first-opinion", SAM).answering(GOES_ON, SAM),
				ofReleased("GET /cases/{reference}/my-opinion", CHEN),
				ofReleased("GET /cases/{reference}/amendment", CHEN),
				ofReleased("POST /cases/{reference}/amendment", CHEN),
				ofReleased("GET /cases/{reference}/comparison", MARIA, SAM, LEO, TOVA, ADA, PAULA),
				ofCase("GET /cases/{reference}/decision", MARIA, SAM, ADA, PAULA),
				ofDecided("GET /cases/{reference}/decision/for/{recipient}", MARIA, SAM, ADA, PAULA));
	}

	@Test
	void everyRouteIsListed() {
		Set<String> modelled = this.routes.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((route) -> methods(route)
				.flatMap((method) -> route.getPatternValues().stream().map((pattern) -> method + " " + pattern)))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(modelled).containsExactlyElementsOf(
				matrix().stream().map(Row::route).collect(Collectors.toCollection(TreeSet::new)));
	}

	// A route that names no method takes every one.
	private static Stream<String> methods(RequestMappingInfo route) {
		Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
		return methods.isEmpty() ? Stream.of("ANY") : methods.stream().map(RequestMethod::name);
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
			assertThat(answer.getStatus()).isNotIn(NO_SUCH_CASE, NOT_FOR_YOUR_ROLE);
			assertThat(answer.getRedirectedUrl()).isNull();
		}
		else {
			assertThat(answer.getRedirectedUrl()).contains("/oauth2/authorization/keycloak");
		}
	}

	private void check(Row row, Persona persona) throws Exception {
		MockHttpServletResponse answer = answer(row, persona);
		if (row.letIn().contains(persona)) {
			assertThat(answer.getStatus()).isEqualTo(row.answer().applyAsInt(persona));
		}
		else {
			assertThat(answer.getStatus()).isEqualTo(row.refusal().applyAsInt(persona));
		}
	}

	private MockHttpServletResponse answer(Row row, @Nullable Persona persona) throws Exception {
		String[] words = row.route().split(" ");
		String address = row.address().apply(words[1]);
		AbstractMockHttpServletRequestBuilder<?> request = address.endsWith("/import") && words[0].equals("POST")
				? multipart(address).file(new MockMultipartFile("file", "nothing.txt", "text/plain", new byte[0]))
				: request(words[0].equals("ANY") ? HttpMethod.GET : HttpMethod.valueOf(words[0]), address);
		request.with(csrf());
		if (persona != null) {
			request.with(persona);
		}
		return this.browser.perform(request).andReturn().getResponse();
	}

	private Row open(String route) {
		return new Row(route, EVERYBODY, (_) -> OK, (_) -> usual(route), Function.identity(), true);
	}

	// Whoever stands beside several patients is asked to whom to go.
	private Row home(String route) {
		return new Row(route, EVERYBODY, (_) -> OK, (_) -> usual(route), (pattern) -> {
			InvitedPersonas beside = new InvitedPersonas(this.cases);
			beside.letIn("/cases/" + this.cases.newCase());
			beside.letIn("/cases/" + this.cases.newCase());
			return pattern;
		}, true);
	}

	private Row ofOffice(String route) {
		return new Row(route, EVERYBODY, (_) -> OK, (_) -> usual(route),
				(pattern) -> pattern.replace("{item}", RecordItemId.random().toString()), true)
			.answering(NOTHING_OPENS, Persona.values());
	}

	private Row role(String route, Persona... letIn) {
		return new Row(route, Set.of(letIn), (_) -> NOT_FOR_YOUR_ROLE, (_) -> usual(route), Function.identity(), false);
	}

	// Nina's programme does not list the specialist.
	private Row ofDirectory(String route, Persona... letIn) {
		return new Row(route, Set.of(letIn), (persona) -> (persona == NINA) ? NO_SUCH_CASE : NOT_FOR_YOUR_ROLE,
				(_) -> usual(route), (pattern) -> {
					BookingCases.listSpecialists(this.cases, this.browser);
					return pattern.replace("{specialist}", CHEN.person().id().toString())
						.replace("{from}", "2030-01-02");
				}, false);
	}

	// Where the role is wrong already, nobody asks for the case.
	private Row ofCaseload(String route, Persona... letIn) {
		return ofCase(route, letIn)
			.refusing((persona) -> CASELOAD_ROLES.contains(persona) ? NO_SUCH_CASE : NOT_FOR_YOUR_ROLE);
	}

	// Whom the patient did not name has no page.
	private Row ofDecided(String route, Persona... letIn) {
		return ofCase(route, (pattern) -> {
			CaseReference reference = reviewedCase();
			Decision decision = new Decision(Outcome.BLEND, "First the tablets.",
					List.of(new Consent(Recipient.SECOND_DOCTOR, "", "")), Instant.now());
			this.cases.inOneTransaction(() -> this.cases.get(Deliberations.class)
				.save(this.cases.caseFile(reference).id(), Deliberation.NONE.decided(decision)));
			return pattern.replace("{reference}", reference.value()).replace("{recipient}", "SECOND_DOCTOR");
		}, letIn);
	}

	private Row ofCase(String route, Persona... letIn) {
		return ofCase(route,
				(pattern) -> pattern.replace("{reference}", reviewedCase().value()).replace("{section}", "REASONS"),
				letIn);
	}

	private Row ofIntake(String route, Persona... letIn) {
		return ofCase(route, (pattern) -> pattern.replace("{reference}", this.cases.newCase().value())
			.replace("{section}", "REASONS"), letIn);
	}

	private Row ofCaseUnderReview(String route, Persona... letIn) {
		return ofCase(route, (pattern) -> pattern.replace("{reference}",
				new OpinionSamples(this.cases, this.browser).underReview().value()), letIn);
	}

	private Row ofFile(String route, Persona... letIn) {
		return ofCase(route, (pattern) -> {
			CaseReference reference = reviewedCase();
			return pattern.replace("{reference}", reference.value())
				.replace("{id}", RecordFiles.bring(this.cases, reference).toString());
		}, letIn);
	}

	private Row ofAttachment(String route, Persona... letIn) {
		return ofCase(route, (pattern) -> {
			CaseReference reference = reviewedCase();
			return pattern.replace("{reference}", reference.value())
				.replace("{id}", AttachmentFiles.attach(this.cases, reference).toString());
		}, letIn);
	}

	private Row ofCaseTaken(String route, Persona... letIn) {
		return ofCase(route,
				(pattern) -> pattern.replace("{reference}", BookingCases.taken(this.cases, this.browser).value()),
				letIn);
	}

	private Row ofMeeting(String route, Persona... letIn) {
		return ofCase(route, (pattern) -> {
			CaseReference reference = reviewedCase();
			CalendarEntry entry = new CalendarEntry(Instant.now(), 1, 0, false, Instant.now());
			this.cases.inOneTransaction(() -> this.cases.get(Bookings.class)
				.save(this.cases.caseFile(reference).id(), new Booking(1, Circumstances.UNKNOWN, List.of(), List.of(),
						null, List.of(), null, entry, null)));
			return pattern.replace("{reference}", reference.value());
		}, letIn);
	}

	private Row ofMail(String route, Persona... letIn) {
		return ofCase(route, (pattern) -> {
			CaseReference reference = reviewedCase();
			Mail mail = this.cases.get(Mails.class).of(this.cases.caseFile(reference).id()).getFirst();
			return pattern.replace("{reference}", reference.value()).replace("{id}", mail.id().toString());
		}, letIn);
	}

	private Row ofTask(String route, TaskKind kind, Persona... letIn) {
		return ofCase(route, (_) -> {
			CaseReference reference = (kind == TaskKind.CONFIRM_INTAKE) ? this.cases.caseWithIntake() : reviewedCase();
			return this.cases.address(reference, kind);
		}, letIn);
	}

	private Row ofSearch(String route, Persona... letIn) {
		return ofCase(route, (_) -> {
			CaseReference reference = this.cases.assessedCase();
			this.cases.answer(reference, TaskKind.CHOOSE_NOTICE, NoticeRoute.NOBODY);
			return this.cases.address(reference, TaskKind.SHORTLIST_SPECIALISTS) + "/nobody";
		}, letIn);
	}

	private Row ofReleased(String route, Persona... letIn) {
		return ofCase(route, (pattern) -> pattern.replace("{reference}",
				new OpinionSamples(this.cases, this.browser).released().value()), letIn);
	}

	private Row ofInvitation(String route, Persona... letIn) {
		return ofCase(route, (pattern) -> pattern.replace("{token}",
				new InvitedPersonas(this.cases).waitingFor(NOAH, reviewedCase()).value()), letIn);
	}

	private Row ofPartner(String route, Persona... letIn) {
		return ofCase(route, (pattern) -> {
			CaseReference reference = reviewedCase();
			InvitedPersonas invited = new InvitedPersonas(this.cases);
			invited.waitingFor(NOAH, reference);
			return pattern.replace("{reference}", reference.value())
				.replace("{id}", invited.invitationOf(NOAH, reference).toString());
		}, letIn);
	}

	private Row ofCase(String route, Function<String, String> address, Persona... letIn) {
		return new Row(route, Set.of(letIn), (_) -> NO_SUCH_CASE, (_) -> usual(route),
				address.andThen(new InvitedPersonas(this.cases)::letIn), false);
	}

	// A page is shown; an empty form comes back.
	private static int usual(String route) {
		return route.startsWith("POST ") ? COMES_BACK : OK;
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
	 * @param refusal what everybody else gets
	 * @param answer what those who come in get
	 * @param address an address for the pattern, of a case of its own
	 * @param isOpen whether also strangers come in
	 */
	private record Row(String route, Set<Persona> letIn, ToIntFunction<Persona> refusal, ToIntFunction<Persona> answer,
			Function<String, String> address, boolean isOpen) {

		Row answering(int other, Persona... those) {
			Set<Persona> differently = Set.of(those);
			return new Row(this.route, this.letIn, this.refusal,
					(persona) -> differently.contains(persona) ? other : this.answer.applyAsInt(persona), this.address,
					this.isOpen);
		}

		Row at(String word) {
			return new Row(this.route, this.letIn, this.refusal, this.answer,
					this.address.andThen((it) -> it.replaceFirst("\\{.*}", word)), this.isOpen);
		}

		Row asking(String query) {
			return new Row(this.route, this.letIn, this.refusal, this.answer, this.address.andThen((it) -> it + query),
					this.isOpen);
		}

		Row refusing(ToIntFunction<Persona> other) {
			return new Row(this.route, this.letIn, other, this.answer, this.address, this.isOpen);
		}

	}

}
