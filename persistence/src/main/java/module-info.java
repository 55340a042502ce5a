/** To be written. */
module org.secondopinion.persistence {

}
