/**
 * The process and decision models, and one class for each that names its key, elements and
 * variables, so that no other module repeats a name from a model.
 * <p>
 * A model is an XML file of the engine's, edited with its modeler and read through
 * {@link org.secondopinion.bpmn.Model}. The resources are not opened to other modules on
 * purpose: whoever wants a model asks for it by name.
 * <p>
 * Requires nothing: the models can be checked, shown and moved to another engine without
 * this one.
 */
module org.secondopinion.bpmn {

	requires static transitive org.jspecify;

	exports org.secondopinion.bpmn;

}
