package org.secondopinion.domain.documents;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What the content of a file shows about it, without reading what is on its pages.
 *
 * @param kind what it is
 * @param locked whether it opens with a password only
 * @param image what the header of a DICOM image says; {@code null} for other kinds
 */
public record FileTraits(FileKind kind, boolean locked, @Nullable ImageHeader image) {

	public FileTraits {
		Objects.requireNonNull(kind, "kind");
	}

	/**
	 * A file about which there is nothing to say but what it is.
	 * @param kind what it is
	 * @return its traits
	 */
	public static FileTraits of(FileKind kind) {
		return new FileTraits(kind, false, null);
	}

}
