/**
 * Documents that somebody brings: what a health record export says, who it is about, and
 * which of the needed records are thereby already in hand.
 * <p>
 * Nothing here knows a file format. A reader for a format implements
 * {@link org.secondopinion.domain.documents.HealthSummaryReader}; what it read is a
 * {@link org.secondopinion.domain.documents.HealthSummary}, and every item of it knows
 * its {@link org.secondopinion.domain.documents.Source}. What was read is a proposal:
 * only what a person confirmed becomes part of a case.
 */
@NullMarked
package org.secondopinion.domain.documents;

import org.jspecify.annotations.NullMarked;
