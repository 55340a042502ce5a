/** The domain of second opinions. */
module org.secondopinion.domain {

	requires static transitive org.jspecify;

	exports org.secondopinion.domain.documents;
	exports org.secondopinion.domain.records;

}
