package org.secondopinion.domain.programme;

/**
 * Identifies a programme by a short word, such as {@code lakeside}.
 */
public record ProgrammeId(String value) {

	public ProgrammeId {
		if (!value.matches("[a-z][a-z0-9-]{1,30}")) {
			throw new IllegalArgumentException("Not a programme's short word: " + value);
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
