package org.secondopinion.web.decision;

/** What is done about a decide-by date before the patient can decide. */
enum DateCare {

	DATE_STAYS, NEW_DATE

}
