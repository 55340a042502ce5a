/** Measurements. */
module org.secondopinion.bench {

}
