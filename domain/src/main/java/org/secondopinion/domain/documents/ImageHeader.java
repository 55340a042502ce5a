package org.secondopinion.domain.documents;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What the header of an image from an imaging device says about it.
 *
 * @param person whose image it is, as far as the header says
 * @param patientId the identifier that the device's place gave the person; empty if none
 * @param studiedOn when the image was made
 * @param modality the kind of device, in the standard's two or three letters, such as
 * {@code CT}; empty if the header does not say
 * @param description what was looked at, in the words of the place; may be empty
 */
public record ImageHeader(Person person, String patientId, @Nullable PartialDate studiedOn, String modality,
		String description) {

	public ImageHeader {
		Objects.requireNonNull(person, "person");
		Objects.requireNonNull(patientId, "patientId");
		Objects.requireNonNull(modality, "modality");
		Objects.requireNonNull(description, "description");
	}

}
