package org.secondopinion.domain.documents;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A record that images were made. It describes them and says that they exist; it does not
 * contain them.
 *
 * @param modalities how they were made, for instance "Ultrasound"
 * @param bodySites of which parts of the body
 * @param description the study's description, if any
 * @param date when
 * @param series the number of series, 0 if not stated
 * @param source the entry
 */
public record ImagingStudy(List<String> modalities, List<String> bodySites, @Nullable String description,
		@Nullable PartialDate date, int series, Source source) {

	public ImagingStudy {
		Objects.requireNonNull(source, "source");
		modalities = List.copyOf(modalities);
		bodySites = List.copyOf(bodySites);
	}

}
