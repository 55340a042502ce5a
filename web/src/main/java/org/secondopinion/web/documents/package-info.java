/** Health record files: bringing one, checking what it says, and reading it again. */
@NullMarked
package org.secondopinion.web.documents;

import org.jspecify.annotations.NullMarked;
