/**
 * Sample cases at every place of the journey, made by doing what people do, and a way to
 * lead a case anywhere for tests.
 */
@NullMarked
package org.secondopinion.standalone.samples;

import org.jspecify.annotations.NullMarked;
