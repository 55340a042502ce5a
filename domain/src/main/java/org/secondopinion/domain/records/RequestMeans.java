package org.secondopinion.domain.records;

import java.util.Arrays;
import java.util.List;

/** How a record is requested. */
public enum RequestMeans {

	/** In person, which is fastest. */
	IN_PERSON,

	/** Directly from system to system. */
	ELECTRONIC_EXCHANGE,

	/** Through the keeper's portal. */
	PORTAL,

	PHONE, FAX, POST,

	/** Nobody asked: it was brought as a file. */
	AS_FILE;

	/**
	 * Whether somebody asks in this way.
	 * @return {@code false} if it came unasked
	 */
	public boolean isAsking() {
		return this != AS_FILE;
	}

	/**
	 * The ways in which somebody asks.
	 * @return all but what comes unasked
	 */
	public static List<RequestMeans> asking() {
		return Arrays.stream(values()).filter(RequestMeans::isAsking).toList();
	}

}
