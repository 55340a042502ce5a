/** The process and decision models. */
module org.secondopinion.bpmn {

}
