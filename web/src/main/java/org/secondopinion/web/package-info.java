/** The main class and the wiring that belongs to no feature. */
@NullMarked
package org.secondopinion.web;

import org.jspecify.annotations.NullMarked;
