package org.secondopinion.domain.journey;

/**
 * Identifies a task that waits for a person. Forms carry it, so that a form that was
 * opened before somebody else finished the task is noticed.
 */
public record TaskId(String value) {

	public TaskId {
		if (value.isBlank() || value.length() > 64) {
			throw new IllegalArgumentException("Not a task");
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
