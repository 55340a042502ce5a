package org.secondopinion.web.casefile;

import java.util.Map;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;

/**
 * One part of a case in the middle of the staff's case page, such as the record ledger:
 * one bean for each, in the feature that it shows. It is opened at {@code ?tab=key} and
 * only for those who may do its action. Its title is {@code tab.KEY} in
 * {@code messages.properties}.
 */
public interface CaseTab {

	/**
	 * The tab's name in addresses.
	 * @return a short word, such as {@code records}
	 */
	String key();

	/**
	 * Its place in the row of tabs: intake 10, plan 15, records 20, specialists 30,
	 * opinions 40, messages 50.
	 * @return the lower, the further to the front
	 */
	int order();

	/**
	 * What somebody must be allowed to do for seeing it. Opening the tab is logged as
	 * this.
	 * @return the action
	 */
	CaseAction action();

	/**
	 * Where it is drawn: a template with a fragment {@code tab(facts)}. It stands below
	 * the page's {@code h1} and the tab's (hidden) {@code h2}; headings of its own begin
	 * with {@code h3}.
	 * @return the template, such as {@code records/ledger}
	 */
	String template();

	/**
	 * How much on it is new to whoever looks at the case.
	 * @param visit who looks, at which case; opened to read the packet
	 * @return a number beside the title; zero for none
	 */
	default int news(Visit visit) {
		return 0;
	}

	/**
	 * What it shows.
	 * @param visit who looks, at which case
	 * @return the {@code facts} of the fragment
	 */
	Map<String, Object> facts(Visit visit);

}
