/** The domain of second opinions. */
module org.secondopinion.domain {

	requires static transitive org.jspecify;

}
