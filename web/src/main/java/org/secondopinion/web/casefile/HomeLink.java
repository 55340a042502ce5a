package org.secondopinion.web.casefile;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.Visit;

/**
 * A page that a patient's home leads to once there is something on it, such as the
 * records: one bean for each, in the feature whose page it is.
 */
public interface HomeLink {

	/**
	 * Its place in the list: questions 10, records 20, authorization 25, specialist 30,
	 * comparison 40, decision 50, messages 60, contact with the doctor 70, what has
	 * happened 80, who can see this 90.
	 * @return the lower, the further up
	 */
	int order();

	/**
	 * What its page needs: whoever may not do that has no link.
	 * @return the action that the page asks the door for
	 */
	default CaseAction action() {
		return CaseAction.FOLLOW;
	}

	/**
	 * The link as it stands now.
	 * @param visit who looks, at which case; opened to follow it, so that nothing but
	 * numbers may be told
	 * @return the link, or nothing while its page would be empty
	 */
	Optional<Link> link(Visit visit);

	/**
	 * A link with a few softer words beside it.
	 *
	 * @param label where it leads, such as "Your records"
	 * @param href the address
	 * @param words how it stands, such as "5 of 7 in hand"
	 */
	record Link(String label, String href, @Nullable String words) {

	}

}
