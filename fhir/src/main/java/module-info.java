/** To be written. */
module org.secondopinion.fhir {

}
