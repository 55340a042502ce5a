/**
 * How the types of the domain are kept in columns, whatever the feature: each of their
 * own, or whole as JSON.
 */
@NullMarked
package org.secondopinion.persistence.columns;

import org.jspecify.annotations.NullMarked;
