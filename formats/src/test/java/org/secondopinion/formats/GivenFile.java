package org.secondopinion.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.secondopinion.domain.documents.FileRecognizer.Recognition;
import org.secondopinion.domain.documents.Upload;

/**
 * A file that somebody holds out.
 *
 * @param name what they call it
 * @param content what is in it
 */
record GivenFile(String name, byte[] content) implements Upload {

	static GivenFile of(Path file) {
		try {
			return new GivenFile(file.getFileName().toString(), Files.readAllBytes(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static GivenFile named(String name, String content) {
		return new GivenFile(name, content.getBytes(StandardCharsets.ISO_8859_1));
	}

	Recognition recognized() {
		return new ContentRecognizer().recognize(this);
	}

	@Override
	public long size() {
		return this.content.length;
	}

	@Override
	public InputStream open() {
		return new ByteArrayInputStream(this.content);
	}

}
