/**
 * Reads health record exports in FHIR R4, the format in which patient portals and
 * hospitals hand out records: one JSON file, a <em>bundle</em> of <em>resources</em> that
 * refer to each other.
 * <p>
 * The module implements one port of the domain,
 * {@link org.secondopinion.domain.documents.HealthSummaryReader}, with one public class,
 * {@link org.secondopinion.fhir.FhirBundleReader}. A file passes through three stations:
 * <ol>
 * <li>the reader takes it in as a stream, with limits on everything that a hostile file
 * could exaggerate, and binds each resource to a small record that has only the fields we
 * use;
 * <li>the bundle's contents are put together: references are resolved, and every resource
 * must be about the one patient;
 * <li>the contents are told in the domain's words.
 * </ol>
 * <p>
 * Missing on purpose: the HAPI client. It knows all of FHIR and brings 60 MB; we read a
 * dozen kinds of resource. It is used in the tests, to check that it reads the same.
 * Missing too: writing FHIR, and any other version than R4. A file of another version is
 * refused where its shapes give it away.
 */
module org.secondopinion.fhir {

	requires transitive org.secondopinion.domain;

	requires com.fasterxml.jackson.annotation;
	requires com.fasterxml.jackson.core;
	requires com.fasterxml.jackson.databind;
	requires static org.jspecify;

	exports org.secondopinion.fhir;

	// Jackson fills the records that mirror FHIR's resources; nobody else sees them.
	opens org.secondopinion.fhir to com.fasterxml.jackson.databind;

}
