package org.secondopinion.domain.records;

/** How a record is requested. */
public enum RequestMeans {

	/** In person, which is fastest. */
	IN_PERSON,

	/** Directly from system to system. */
	ELECTRONIC_EXCHANGE,

	/** Through the keeper's portal. */
	PORTAL,

	PHONE, FAX, POST

}
