/** What the process does by itself while records are collected. */
@NullMarked
package org.secondopinion.workflow.records;

import org.jspecify.annotations.NullMarked;
