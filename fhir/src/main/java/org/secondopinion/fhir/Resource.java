package org.secondopinion.fhir;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import org.secondopinion.fhir.Element.Address;
import org.secondopinion.fhir.Element.Annotation;
import org.secondopinion.fhir.Element.Attachment;
import org.secondopinion.fhir.Element.CodeableConcept;
import org.secondopinion.fhir.Element.Coding;
import org.secondopinion.fhir.Element.Component;
import org.secondopinion.fhir.Element.ContactPoint;
import org.secondopinion.fhir.Element.Content;
import org.secondopinion.fhir.Element.Context;
import org.secondopinion.fhir.Element.Dosage;
import org.secondopinion.fhir.Element.Extension;
import org.secondopinion.fhir.Element.HumanName;
import org.secondopinion.fhir.Element.Measured;
import org.secondopinion.fhir.Element.Participant;
import org.secondopinion.fhir.Element.Period;
import org.secondopinion.fhir.Element.Quantity;
import org.secondopinion.fhir.Element.Reaction;
import org.secondopinion.fhir.Element.Reference;
import org.secondopinion.fhir.Element.Series;

/**
 * The resources of FHIR R4 that we read, with the fields that we use and under FHIR's own
 * names. Everything else in a file is skipped while it streams by.
 * <p>
 * A field that other versions of FHIR shape differently fails to bind, which is how such
 * a file is recognized; fields named "of R5" are here only for that.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "resourceType", visible = true,
		defaultImpl = Resource.Unread.class)
@JsonSubTypes({ @Type(value = Resource.Patient.class, name = "Patient"),
		@Type(value = Resource.Condition.class, name = "Condition"),
		@Type(value = Resource.MedicationRequest.class, name = "MedicationRequest"),
		@Type(value = Resource.MedicationStatement.class, name = "MedicationStatement"),
		@Type(value = Resource.Medication.class, name = "Medication"),
		@Type(value = Resource.AllergyIntolerance.class, name = "AllergyIntolerance"),
		@Type(value = Resource.Procedure.class, name = "Procedure"),
		@Type(value = Resource.DiagnosticReport.class, name = "DiagnosticReport"),
		@Type(value = Resource.DocumentReference.class, name = "DocumentReference"),
		@Type(value = Resource.Observation.class, name = "Observation"),
		@Type(value = Resource.ImagingStudy.class, name = "ImagingStudy"),
		@Type(value = Resource.Encounter.class, name = "Encounter"),
		@Type(value = Resource.Organization.class, name = "Organization"),
		@Type(value = Resource.Practitioner.class, name = "Practitioner"),
		@Type(value = Resource.PractitionerRole.class, name = "PractitionerRole") })
sealed interface Resource {

	/** The resource's identifier within its server or file. */
	@Nullable String id();

	/** A resource that is about a patient. */
	sealed interface AboutPatient extends Resource {

		@Nullable Reference subject();

	}

	record Patient(@Nullable String id, List<HumanName> name, List<ContactPoint> telecom, @Nullable String gender,
			@Nullable String birthDate, @Nullable Boolean deceasedBoolean, @Nullable String deceasedDateTime,
			List<Address> address, List<Extension> extension) implements Resource {
	}

	record Condition(@Nullable String id, @Nullable Reference subject, @Nullable CodeableConcept clinicalStatus,
			@Nullable CodeableConcept verificationStatus, @Nullable CodeableConcept code,
			@Nullable String onsetDateTime, @Nullable Period onsetPeriod, @Nullable String abatementDateTime,
			@Nullable Period abatementPeriod, @Nullable String recordedDate) implements AboutPatient {
	}

	record MedicationRequest(@Nullable String id, @Nullable Reference subject, List<Resource> contained,
			@Nullable String status, @Nullable Boolean doNotPerform,
			@Nullable CodeableConcept medicationCodeableConcept, @Nullable Reference medicationReference,
			@Nullable String authoredOn, List<Dosage> dosageInstruction,
			@JsonProperty("medication") @Nullable JsonNode medicationOfR5) implements AboutPatient {
	}

	record MedicationStatement(@Nullable String id, @Nullable Reference subject, List<Resource> contained,
			@Nullable String status, @Nullable CodeableConcept medicationCodeableConcept,
			@Nullable Reference medicationReference, @Nullable String effectiveDateTime,
			@Nullable Period effectivePeriod, @Nullable String dateAsserted, List<Dosage> dosage,
			@JsonProperty("medication") @Nullable JsonNode medicationOfR5) implements AboutPatient {
	}

	record Medication(@Nullable String id, @Nullable CodeableConcept code) implements Resource {
	}

	record AllergyIntolerance(@Nullable String id, @JsonProperty("patient") @Nullable Reference subject,
			@Nullable CodeableConcept clinicalStatus, @Nullable CodeableConcept verificationStatus,
			@Nullable CodeableConcept code, @Nullable String criticality, @Nullable String onsetDateTime,
			@Nullable String recordedDate, List<Reaction> reaction) implements AboutPatient {
	}

	record Procedure(@Nullable String id, @Nullable Reference subject, @Nullable String status,
			@Nullable CodeableConcept code, @Nullable String performedDateTime, @Nullable Period performedPeriod,
			List<Annotation> note) implements AboutPatient {
	}

	record DiagnosticReport(@Nullable String id, @Nullable Reference subject, @Nullable String status,
			List<CodeableConcept> category, @Nullable CodeableConcept code, @Nullable String effectiveDateTime,
			@Nullable Period effectivePeriod, @Nullable String issued, List<Reference> result,
			@Nullable String conclusion, List<Attachment> presentedForm) implements AboutPatient {
	}

	record DocumentReference(@Nullable String id, @Nullable Reference subject, @Nullable String status,
			@Nullable String docStatus, @Nullable CodeableConcept type, List<CodeableConcept> category,
			@Nullable String date, @Nullable String description, List<Content> content,
			@Nullable Context context) implements AboutPatient {
	}

	record Observation(@Nullable String id, @Nullable Reference subject, @Nullable String status,
			List<CodeableConcept> category, @Nullable CodeableConcept code, @Nullable String effectiveDateTime,
			@Nullable Period effectivePeriod, @Nullable String issued, @Nullable Quantity valueQuantity,
			@Nullable CodeableConcept valueCodeableConcept, @Nullable String valueString,
			@Nullable Integer valueInteger, @Nullable Boolean valueBoolean, List<CodeableConcept> interpretation,
			List<Component> component) implements AboutPatient, Measured {
	}

	record ImagingStudy(@Nullable String id, @Nullable Reference subject, @Nullable String status,
			@Nullable String started, @Nullable String description, List<Coding> modality,
			@Nullable Integer numberOfSeries, List<Series> series) implements AboutPatient {
	}

	record Encounter(@Nullable String id, @Nullable Reference subject, @Nullable String status,
			@JsonProperty("class") @Nullable Coding kind, List<CodeableConcept> type, @Nullable Period period,
			List<CodeableConcept> reasonCode, List<Reference> reasonReference, List<Participant> participant,
			@Nullable Reference serviceProvider) implements AboutPatient {
	}

	record Organization(@Nullable String id, @Nullable String name) implements Resource {
	}

	record Practitioner(@Nullable String id, List<HumanName> name) implements Resource {
	}

	record PractitionerRole(@Nullable String id, @Nullable Reference practitioner) implements Resource {
	}

	/** A resource of a kind that we do not read. */
	record Unread(@Nullable String id, @Nullable String resourceType) implements Resource {
	}

}
