/** What is known of telling the doctor, on PostgreSQL. */
@NullMarked
package org.secondopinion.persistence.notice;

import org.jspecify.annotations.NullMarked;
