/** To be written. */
module org.secondopinion.web {

}
