package org.secondopinion.web.layout;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.ResolvableType;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.ServletRequestDataBinder;

/** Reads a form into a record of texts. Templates know the record as {@code form}. */
public final class Binding {

	private static final String FORM = "form";

	private Binding() {
	}

	/**
	 * Reads what was sent. It never fails: a record of texts takes everything.
	 * @param type the record
	 * @param request what was sent
	 * @return the record, ready for sentences about its fields
	 */
	public static BindingResult read(Class<? extends Record> type, HttpServletRequest request) {
		ServletRequestDataBinder binder = new ServletRequestDataBinder(null, FORM);
		binder.setTargetType(ResolvableType.forClass(type));
		binder.construct(request);
		return binder.getBindingResult();
	}

	/**
	 * The record that was read.
	 * @param <F> the record
	 * @param type the record
	 * @param typed what {@link #read} gave
	 * @return the record
	 */
	public static <F extends Record> F form(Class<F> type, BindingResult typed) {
		return type.cast(Objects.requireNonNull(typed.getTarget()));
	}

}
