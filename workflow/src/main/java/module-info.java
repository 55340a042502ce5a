/** To be written. */
module org.secondopinion.workflow {

}
