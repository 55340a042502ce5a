package org.secondopinion.web.notice;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.secondopinion.domain.notice.OfficeLinkId;

/**
 * Which link the browser of a doctor's office has proved. Only the session knows it, so
 * that no address ever does; it ends with the session.
 */
public final class OfficePass {

	private static final String LINK = OfficePass.class.getName();

	private OfficePass() {
	}

	/**
	 * Gives a pass, in a session under a new identifier: whoever knew the old one, for
	 * instance because they made the office's browser use it, has nothing.
	 * @param request from the browser that proved the link
	 * @param link which link
	 */
	static void give(HttpServletRequest request, OfficeLinkId link) {
		HttpSession session = request.getSession();
		request.changeSessionId();
		session.setAttribute(LINK, link.toString());
	}

	static void takeBack(HttpServletRequest request) {
		Optional.ofNullable(request.getSession(false)).ifPresent((session) -> session.removeAttribute(LINK));
	}

	/**
	 * The link that was proved.
	 * @param request from whichever browser
	 * @return the link
	 * @throws NoOfficePass if none was
	 */
	public static OfficeLinkId of(HttpServletRequest request) {
		return Optional.ofNullable(request.getSession(false))
			.map((session) -> (String) session.getAttribute(LINK))
			.map(OfficeLinkId::of)
			.orElseThrow(NoOfficePass::new);
	}

}
