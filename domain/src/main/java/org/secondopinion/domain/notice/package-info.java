/**
 * Notify the doctor: telling the current doctor is advised, and the patient's choice.
 */
@NullMarked
package org.secondopinion.domain.notice;

import org.jspecify.annotations.NullMarked;
