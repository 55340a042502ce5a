/** To be written. */
module org.secondopinion.standalone {

}
