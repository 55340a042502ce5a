package org.secondopinion.domain.opinion;

/**
 * How two opinions relate in one row. None of these says that one is right: the same
 * record read by two doctors can give two answers.
 */
public enum RowRelation {

	SAME,

	/** The same in substance, more exact or adjusted. */
	REFINED,

	DIFFERENT,

	/** The second doctor cannot say yet. */
	OPEN,

	/** Both say something, in different words; nobody said whether they mean the same. */
	IN_OTHER_WORDS,

	ONLY_FIRST_SAYS, ONLY_SECOND_SAYS, NEITHER_SAYS

}
