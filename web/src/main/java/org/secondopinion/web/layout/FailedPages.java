package org.secondopinion.web.layout;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What fails after the controller, while a page is drawn, or before it, gets its number
 * here. Left to itself, the server would log the message of the exception.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FailedPages extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException failure) {
			Incident incident = Incident.of(failure);
			if (response.isCommitted()) {
				throw new ServletException("Incident " + incident.number());
			}
			request.setAttribute("incident", incident.number());
			response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
		}
	}

}
