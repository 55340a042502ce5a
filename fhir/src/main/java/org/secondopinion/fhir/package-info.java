/** Reads FHIR R4 bundles; see the module's page. */
@NullMarked
package org.secondopinion.fhir;

import org.jspecify.annotations.NullMarked;
