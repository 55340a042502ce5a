package org.secondopinion.domain.casefile;

import java.time.Instant;

/**
 * A case that waits as a whole, because urgent care comes first: nobody is chased, and no
 * timer of the steps does anything. People may still note what comes in.
 *
 * @param since when it was put on hold
 * @param owner who follows the urgent care, by name
 */
public record Hold(Instant since, String owner) {

}
