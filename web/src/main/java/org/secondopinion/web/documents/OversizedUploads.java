package org.secondopinion.web.documents;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * An upload that is far too large is not read at all: the page that it came from is shown
 * again, and says so. Left to itself, the server would stop in the middle, without the
 * form's fields, and the answer would be about a forged form instead of a large file.
 */
final class OversizedUploads extends OncePerRequestFilter {

	private static final String OVERSIZED = OversizedUploads.class.getName();

	private final DataSize limit;

	OversizedUploads(DataSize limit) {
		this.limit = limit;
	}

	/**
	 * Whether a page is shown because the file that was sent to it is far too large.
	 * @param request the request
	 * @return {@code true} if it is
	 */
	static boolean isOversized(HttpServletRequest request) {
		return request.getAttribute(OVERSIZED) != null;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().endsWith("/import") || request.getContentLengthLong() <= this.limit.toBytes();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		request.setAttribute(OVERSIZED, true);
		chain.doFilter(new WithoutBody(request), response);
	}

	/** The request as if the page had only been opened. */
	private static final class WithoutBody extends HttpServletRequestWrapper {

		WithoutBody(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return HttpMethod.GET.name();
		}

		@Override
		public @Nullable String getContentType() {
			return null;
		}

	}

}
