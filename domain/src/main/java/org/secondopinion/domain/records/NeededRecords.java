package org.secondopinion.domain.records;

import java.util.List;

import org.secondopinion.domain.assessment.ConditionKind;

/**
 * The table of needed records, which a hospital edits without a programmer.
 */
public interface NeededRecords {

	/**
	 * Applies the table.
	 * @param condition the broad kind of condition
	 * @param surgeryProposed whether an operation or another invasive procedure is
	 * proposed
	 * @return what is needed, each kind once, in the order of the table
	 */
	List<NeededRecord> forCondition(ConditionKind condition, boolean surgeryProposed);

}
