/**
 * The browser in which tests do what people do. It is for the tests of other modules
 * only, which get all of it by {@link org.secondopinion.browser.InChromium}; no program
 * that anybody runs has it.
 */
module org.secondopinion.browser {

	requires static org.jspecify;

	// Starts and leads browsers.
	requires transitive playwright;

	// Decides which tests run.
	requires org.junit.jupiter.api;

	exports org.secondopinion.browser;

}
