package org.secondopinion.web.caseload;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.CaseFile;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.casefile.Cases;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.caseload.Caseload;
import org.secondopinion.domain.caseload.CaseloadQuery;
import org.secondopinion.domain.caseload.CaseloadQuery.Order;
import org.secondopinion.domain.caseload.SavedView;
import org.secondopinion.domain.messages.Mails;
import org.secondopinion.domain.people.Person;
import org.secondopinion.domain.people.Role;
import org.secondopinion.domain.programme.ProgrammeId;
import org.secondopinion.web.caseload.CaseloadView.Whose;
import org.secondopinion.web.layout.Moments;

import org.springframework.stereotype.Component;

/** Puts the page of a caseload together: saved views with counters, filters, rows. */
@Component
class CaseloadPage {

	private static final int ROWS = 50;

	private final Caseload caseload;

	private final Cases cases;

	private final Mails mails;

	private final CaseloadLines lines;

	CaseloadPage(Caseload caseload, Cases cases, Mails mails, CaseloadLines lines) {
		this.caseload = caseload;
		this.cases = cases;
		this.mails = mails;
		this.lines = lines;
	}

	/**
	 * A saved view.
	 * @param reader a navigator or manager of a programme
	 * @param view what part to show
	 * @param when how moments are said
	 * @return names and values for the template
	 */
	Map<String, @Nullable Object> of(Person reader, CaseloadView view, Moments when) {
		Whose whose = whose(reader, view);
		SavedView shown = view.viewOrUsual();
		CaseloadQuery query = query(reader, whose, shown, null, view, when);
		Map<SavedView, Integer> counts = this.caseload.counts(query);
		Caseload.Page page = this.caseload.page(query);
		Map<String, @Nullable Object> model = frame(view, whose, counts, reader, when);
		model.put("current", shown);
		model.put("lines", this.lines.of(page.rows(), query, reader, when));
		boolean whole = view.step() == null && view.cursor().isEmpty();
		model.put("total", whole ? shown(counts.getOrDefault(shown, 0)) : null);
		model.put("first", view.cursor().isPresent() ? view.fromTheBeginning().href() : null);
		model.put("next", Optional.ofNullable(page.next()).map(view::from).map(CaseloadView::href).orElse(null));
		return model;
	}

	/**
	 * What a search finds among all open cases of the programme.
	 * @param reader a navigator or manager of a programme
	 * @param search part of a name, or a reference
	 * @param view what was looked at before, and where the page begins
	 * @param when how moments are said
	 * @return names and values for the template
	 */
	Map<String, @Nullable Object> found(Person reader, String search, CaseloadView view, Moments when) {
		CaseloadView all = new CaseloadView(SavedView.ALL, null, Order.NAME, Whose.PROGRAMME, view.after());
		CaseloadQuery query = query(reader, Whose.PROGRAMME, SavedView.ALL, search, all, when);
		Caseload.Page page = this.caseload.page(query);
		Map<SavedView, Integer> counts = this.caseload
			.counts(query(reader, whose(reader, view), SavedView.ALL, null, all, when));
		Map<String, @Nullable Object> model = frame(view, whose(reader, view), counts, reader, when);
		model.put("search", search);
		model.put("back", view.fromTheBeginning().href());
		model.put("closed", closed(reader, search).orElse(null));
		model.put("lines", this.lines.of(page.rows(), query, reader, when));
		model.put("more", Optional.ofNullable(page.next()).map(Objects::toString).orElse(null));
		return model;
	}

	private Map<String, @Nullable Object> frame(CaseloadView view, Whose whose, Map<SavedView, Integer> counts,
			Person reader, Moments when) {
		Map<String, @Nullable Object> model = new HashMap<>();
		model.put("view", view);
		model.put("whose", whose);
		model.put("mayCarry", reader.is(Role.NAVIGATOR));
		ProgrammeId programme = Objects.requireNonNull(reader.programme());
		model.put("endedAndWorse", this.lines.ofEnded(this.cases.endedAndWorse(programme), when));
		// A manager reads no mails, and cannot note that somebody was told.
		model.put("endedAndUntold", reader.is(Role.NAVIGATOR) ? this.mails.untoldAfterTheEnd(programme) : List.of());
		model.put("views",
				Arrays.stream(SavedView.values())
					.map((it) -> new Counter(it, view.in(it).href(), counts.getOrDefault(it, 0)))
					.toList());
		model.put("allSteps", Step.values());
		model.put("allWhose", Whose.values());
		model.put("orders", Arrays.stream(Order.values()).collect(Collectors.toMap(Order::name, (it) -> it)));
		return model;
	}

	private static CaseloadQuery query(Person reader, Whose whose, SavedView shown, @Nullable String search,
			CaseloadView view, Moments when) {
		ProgrammeId programme = Objects.requireNonNull(reader.programme());
		return new CaseloadQuery(programme, (whose == Whose.MINE) ? reader.id() : null, shown, search, view.step(),
				view.orderOrUsual(), view.cursor().orElse(null), ROWS, when.now(), when.endOfToday());
	}

	private static Whose whose(Person reader, CaseloadView view) {
		if (!reader.is(Role.NAVIGATOR)) {
			return Whose.PROGRAMME;
		}
		return (view.whose() != null) ? view.whose() : Whose.MINE;
	}

	// The caseload holds open cases only, but a reference may be of one that has ended.
	private Optional<CaseFile> closed(Person reader, String search) {
		return CaseReference.read(search)
			.flatMap(this.cases::find)
			.filter((it) -> !it.isOpen() && it.programme().equals(reader.programme()));
	}

	private static String shown(int count) {
		return (count < Caseload.COUNTED_TO) ? String.valueOf(count) : (Caseload.COUNTED_TO - 1) + "+";
	}

	/**
	 * A saved view with its counter.
	 *
	 * @param view which
	 * @param href its address
	 * @param count how many cases it has
	 */
	record Counter(SavedView view, String href, int count) {

		/**
		 * The number as it is shown.
		 * @return digits; with a plus where counting stopped
		 */
		public String shown() {
			return CaseloadPage.shown(this.count);
		}

	}

}
