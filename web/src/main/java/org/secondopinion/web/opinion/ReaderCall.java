package org.secondopinion.web.opinion;

/** What came of a call to a patient who has not read an opinion. */
enum ReaderCall {

	WILL_READ, READ_TOGETHER, NOT_REACHED

}
