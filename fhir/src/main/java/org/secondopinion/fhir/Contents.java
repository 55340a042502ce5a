package org.secondopinion.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.secondopinion.domain.documents.PartialDate;
import org.secondopinion.domain.documents.Refusal;
import org.secondopinion.domain.documents.Source;
import org.secondopinion.fhir.Element.Reference;
import org.secondopinion.fhir.Entry.Filled;
import org.secondopinion.fhir.Resource.AboutPatient;

/**
 * A bundle's resources, put together: what refers to what, and that all of it is about
 * one patient.
 */
final class Contents {

	/** Kinds of resource that patients' records had before R4, or have after it. */
	private static final Set<String> NOT_IN_R4 = Set.of("MedicationOrder", "DiagnosticOrder", "ProcedureRequest",
			"ReferralRequest", "DeviceUseRequest", "ImagingObjectSelection", "ImagingManifest", "BodySite",
			"EligibilityRequest", "GenomicStudy", "ImagingSelection", "NutritionIntake", "EncounterHistory");

	private static final Pattern VERSION = Pattern.compile("/_history/[^/]*$");

	private final String fileName;

	private final List<Filled<?>> entries = new ArrayList<>();

	private final Map<String, Filled<?>> byReference = new HashMap<>();

	private final Filled<Resource.Patient> patient;

	/**
	 * Puts a bundle's entries together.
	 * @param fileName the file's name
	 * @param entries the entries in their order
	 * @throws RefusedFile if they are not about exactly one patient, or not R4
	 */
	Contents(String fileName, List<Entry> entries) throws RefusedFile {
		this.fileName = fileName;
		for (int i = 0; i < entries.size(); i++) {
			Resource resource = entries.get(i).resource();
			if (resource != null) {
				add(new Filled<>(entries.get(i).fullUrl(), resource, i + 1));
			}
		}
		this.patient = onlyPatient();
		for (Filled<AboutPatient> entry : all(AboutPatient.class).toList()) {
			requireSamePatient(entry.resource().subject());
		}
	}

	private void add(Filled<?> entry) throws RefusedFile {
		if (NOT_IN_R4.contains(entry.type()) || isOfR5(entry.resource())) {
			throw new RefusedFile(Refusal.OTHER_VERSION);
		}
		this.entries.add(entry);
		if (entry.fullUrl() != null) {
			this.byReference.putIfAbsent(entry.fullUrl(), entry);
		}
		String relative = entry.relativeReference();
		if (relative != null) {
			this.byReference.putIfAbsent(relative, entry);
		}
	}

	private static boolean isOfR5(Resource resource) {
		return switch (resource) {
			case Resource.MedicationRequest request -> request.medicationOfR5() != null;
			case Resource.MedicationStatement statement -> statement.medicationOfR5() != null;
			default -> false;
		};
	}

	private Filled<Resource.Patient> onlyPatient() throws RefusedFile {
		Map<String, Filled<Resource.Patient>> patients = new HashMap<>();
		all(Resource.Patient.class).forEach((patient) -> patients.putIfAbsent(patient.id(), patient));
		if (patients.isEmpty()) {
			throw new RefusedFile(Refusal.NO_PATIENT);
		}
		if (patients.size() > 1) {
			throw new RefusedFile(Refusal.SEVERAL_PATIENTS);
		}
		return patients.values().iterator().next();
	}

	/**
	 * Refuses the file if an entry is about a patient who is not the one in it. An entry
	 * that names nobody counts as the patient's; one about a group or a device is not
	 * about a person and is left out by {@link #about}.
	 */
	private void requireSamePatient(@Nullable Reference subject) throws RefusedFile {
		String reference = reference(subject);
		if (reference == null) {
			return;
		}
		Filled<?> target = find(reference);
		boolean otherPatient = (target != null) ? target.resource() instanceof Resource.Patient && !isThePatient(target)
				: namesPatient(reference);
		if (otherPatient) {
			throw new RefusedFile(Refusal.SEVERAL_PATIENTS);
		}
	}

	private boolean isThePatient(Filled<?> entry) {
		return entry.resource() instanceof Resource.Patient && entry.id().equals(this.patient.id());
	}

	private static boolean namesPatient(String reference) {
		return reference.startsWith("urn:") || reference.startsWith("Patient") || reference.contains("/Patient/");
	}

	Filled<Resource.Patient> patient() {
		return this.patient;
	}

	/** All resources of a kind. */
	<R extends Resource> Stream<Filled<R>> all(Class<R> type) {
		return this.entries.stream().map((entry) -> entry.as(type)).filter(Objects::nonNull);
	}

	/** The resources of a kind that are about the patient. */
	<R extends AboutPatient> Stream<Filled<R>> about(Class<R> type) {
		return all(type).filter((entry) -> isAboutPatient(entry.resource().subject()));
	}

	private boolean isAboutPatient(@Nullable Reference subject) {
		String reference = reference(subject);
		if (reference == null) {
			return true;
		}
		Filled<?> target = find(reference);
		return target != null && isThePatient(target);
	}

	/** All entries, also of the kinds that are not read. */
	Stream<Filled<?>> entries() {
		return this.entries.stream();
	}

	/** What a reference refers to, if the file has it and it is of that kind. */
	<R extends Resource> @Nullable R resolve(@Nullable Reference reference, Class<R> type) {
		String address = reference(reference);
		Filled<?> target = (address != null) ? find(address) : null;
		return (target != null && type.isInstance(target.resource())) ? type.cast(target.resource()) : null;
	}

	/**
	 * Finds by the address that an entry has in the file, or by kind and id. An address
	 * on a server is only matched by kind and id if the entry has no other server's
	 * address: two servers may both have a Patient/1.
	 */
	private @Nullable Filled<?> find(String reference) {
		Filled<?> exact = this.byReference.get(reference);
		if (exact != null || !isOnServer(reference)) {
			return exact;
		}
		String[] segments = reference.split("/");
		Filled<?> sameId = this.byReference.get(segments[segments.length - 2] + "/" + segments[segments.length - 1]);
		return (sameId != null && isOnServer(sameId.fullUrl())) ? null : sameId;
	}

	private static boolean isOnServer(@Nullable String address) {
		return address != null && (address.startsWith("http://") || address.startsWith("https://"));
	}

	private static @Nullable String reference(@Nullable Reference reference) {
		if (reference == null || reference.reference() == null) {
			return null;
		}
		return VERSION.matcher(reference.reference()).replaceFirst("");
	}

	Source source(Filled<?> entry, @Nullable PartialDate date) {
		return new Source(this.fileName, entry.type(), entry.id(), date);
	}

}
