package org.secondopinion.domain.documents;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Where an item was read, so that a page can show it and a person can check it.
 *
 * @param fileName the name of the file as the person who brought it calls it
 * @param resourceType the kind of entry in the file, in the file's own words, for
 * instance {@code Condition}
 * @param resourceId the entry's identifier within the file
 * @param date when the entry was recorded, issued or performed, whichever the file says
 */
public record Source(String fileName, String resourceType, String resourceId, @Nullable PartialDate date) {

	public Source {
		Objects.requireNonNull(fileName, "fileName");
		Objects.requireNonNull(resourceType, "resourceType");
		Objects.requireNonNull(resourceId, "resourceId");
	}

}
