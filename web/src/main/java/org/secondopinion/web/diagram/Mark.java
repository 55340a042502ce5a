package org.secondopinion.web.diagram;

/** How a place of the model stands in a case. */
enum Mark {

	DONE("done", "Done"), PRESENT("current", "Here now"), LATE("late", "Late"), TO_DO("todo", "Not yet"),

	/** The case took another road. */
	NOT_TAKEN("todo", "Not on this road"),

	/** The case ended here before the step was done. */
	STOPPED("stopped", "Stopped here");

	private final String state;

	private final String words;

	Mark(String state, String words) {
		this.state = state;
		this.words = words;
	}

	/**
	 * The state as the parts of every page know it.
	 * @return the name of a state
	 */
	public String state() {
		return this.state;
	}

	public String words() {
		return this.words;
	}

	/**
	 * Whether the case is at this place now.
	 * @return {@code true} for a place that waits, late or not
	 */
	public boolean isHere() {
		return this == PRESENT || this == LATE;
	}

}
