/** To be written. */
open module org.secondopinion.web {

}
