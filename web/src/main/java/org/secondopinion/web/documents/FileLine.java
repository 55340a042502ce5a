package org.secondopinion.web.documents;

import org.secondopinion.domain.documents.Document;

/**
 * A file in a list.
 *
 * @param document the file
 * @param href where it is looked at
 * @param what what it is, and what is in it as far as somebody said
 * @param counts whether it is part of the case
 */
record FileLine(Document document, String href, String what, boolean counts) {

}
