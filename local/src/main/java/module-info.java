/** Real servers on one machine. */
module org.secondopinion.local {

	requires static org.jspecify;

}
