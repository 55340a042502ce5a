package org.secondopinion.local;

import java.nio.file.Path;

/**
 * A mail that was received.
 *
 * @param to the one recipient of this copy
 * @param text the plain text, or what there is if there is none
 * @param file the whole mail, as it was sent
 */
public record Mail(String to, String subject, String text, Path file) {
}
