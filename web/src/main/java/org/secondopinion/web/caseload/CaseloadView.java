package org.secondopinion.web.caseload;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.casefile.Step;
import org.secondopinion.domain.caseload.CaseloadQuery.Cursor;
import org.secondopinion.domain.caseload.CaseloadQuery.Order;
import org.secondopinion.domain.caseload.SavedView;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What part of the caseload somebody looks at, as it stands in the address. What was
 * searched for is not in it: that is often a name, and addresses end up in histories and
 * logs. A search is posted instead.
 *
 * @param view which saved view
 * @param step only cases in which something of this step waits; {@code null} for all
 * @param order in which order
 * @param whose whose cases
 * @param after where the page begins, as text; {@code null} for the first
 */
record CaseloadView(@Nullable SavedView view, @Nullable Step step, @Nullable Order order, @Nullable Whose whose,
		@Nullable String after) {

	/** Whose cases. */
	enum Whose {

		MINE, PROGRAMME

	}

	CaseloadView in(SavedView other) {
		return new CaseloadView(other, this.step, this.order, this.whose, null);
	}

	public CaseloadView of(Whose other) {
		return new CaseloadView(this.view, this.step, this.order, other, null);
	}

	public CaseloadView sortedBy(Order other) {
		return new CaseloadView(this.view, this.step, other, this.whose, null);
	}

	public CaseloadView at(@Nullable Step other) {
		return new CaseloadView(this.view, other, this.order, this.whose, null);
	}

	CaseloadView from(Cursor cursor) {
		return new CaseloadView(this.view, this.step, this.order, this.whose, cursor.toString());
	}

	CaseloadView fromTheBeginning() {
		return new CaseloadView(this.view, this.step, this.order, this.whose, null);
	}

	/**
	 * The place at which the page begins.
	 * @return nothing for the first page, or if the address was cut short
	 */
	Optional<Cursor> cursor() {
		return Optional.ofNullable(this.after).flatMap((text) -> Cursor.read(text, orderOrUsual()));
	}

	SavedView viewOrUsual() {
		return (this.view != null) ? this.view : SavedView.TODAY;
	}

	public Order orderOrUsual() {
		return (this.order != null) ? this.order : Order.DUE;
	}

	/**
	 * The address of this part.
	 * @return an address of this application, with what is not usual
	 */
	public String href() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/caseload");
		add(address, "view", this.view);
		add(address, "step", this.step);
		add(address, "order", this.order);
		add(address, "whose", this.whose);
		if (this.after != null) {
			address.queryParam("after", this.after);
		}
		return address.encode().toUriString();
	}

	private static void add(UriComponentsBuilder address, String name, @Nullable Enum<?> constant) {
		if (constant != null) {
			address.queryParam(name, constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
		}
	}

}
