package org.secondopinion.fhir;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a bundle.
 *
 * @param fullUrl its address in the world or, as {@code urn:uuid:}, in the file
 * @param resource what it holds; absent for a mere instruction to a server
 */
record Entry(@Nullable String fullUrl, @Nullable Resource resource) {

	/**
	 * An entry with its content.
	 *
	 * @param fullUrl as in the entry
	 * @param resource the content
	 * @param position its place in the file, from 1
	 */
	record Filled<R extends Resource>(@Nullable String fullUrl, R resource, int position) {

		/** What to call the entry, so that a person can find it in the file. */
		String id() {
			if (this.resource.id() != null) {
				return this.resource.id();
			}
			return (this.fullUrl != null) ? this.fullUrl : "entry " + this.position;
		}

		<S extends Resource> @Nullable Filled<S> as(Class<S> type) {
			return type.isInstance(this.resource) ? new Filled<>(this.fullUrl, type.cast(this.resource), this.position)
					: null;
		}

		/** The resource's kind and id, as relative references name it. */
		@Nullable String relativeReference() {
			String id = this.resource.id();
			return (id != null) ? type() + "/" + id : null;
		}

		/** The resource's kind in FHIR's words. */
		String type() {
			return (this.resource instanceof Resource.Unread unread)
					? Objects.requireNonNullElse(unread.resourceType(), "unknown")
					: this.resource.getClass().getSimpleName();
		}

	}

}
