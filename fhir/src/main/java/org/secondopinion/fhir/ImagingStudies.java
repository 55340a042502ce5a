package org.secondopinion.fhir;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.secondopinion.domain.documents.ImagingStudy;
import org.secondopinion.domain.documents.PartialDate;
import org.secondopinion.fhir.Element.Coding;
import org.secondopinion.fhir.Element.Series;

/** Reads descriptions of imaging studies. */
final class ImagingStudies {

	private ImagingStudies() {
	}

	static List<ImagingStudy> of(Contents contents) {
		return contents.about(Resource.ImagingStudy.class)
			.filter((entry) -> tookPlace(entry.resource()))
			.map((entry) -> study(contents, entry))
			.toList();
	}

	private static boolean tookPlace(Resource.ImagingStudy study) {
		return !"entered-in-error".equals(study.status()) && !"cancelled".equals(study.status());
	}

	private static ImagingStudy study(Contents contents, Entry.Filled<Resource.ImagingStudy> entry) {
		Resource.ImagingStudy study = entry.resource();
		PartialDate date = Element.date(study.started());
		Stream<@Nullable Coding> modalities = Stream.concat(study.modality().stream(),
				study.series().stream().map(Series::modality));
		return new ImagingStudy(words(modalities), words(study.series().stream().map(Series::bodySite)),
				Element.firstText(study.description()), date,
				Objects.requireNonNullElse(study.numberOfSeries(), study.series().size()),
				contents.source(entry, date));
	}

	private static List<String> words(Stream<@Nullable Coding> codings) {
		return codings.filter(Objects::nonNull).map(Coding::words).filter(Objects::nonNull).distinct().toList();
	}

}
