package org.secondopinion.web.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;

import org.secondopinion.domain.documents.Upload;

import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as the browser sent it. It lies in a temporary file, which the server removes
 * when the request ends.
 *
 * @param file the part of the request
 */
record UploadedFile(MultipartFile file) implements Upload {

	private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}");

	@Override
	public String name() {
		String sent = Objects.requireNonNullElse(this.file.getOriginalFilename(), "");
		String name = UNPRINTABLE.matcher(StringUtils.getFilename(sent.replace('\\', '/'))).replaceAll("").strip();
		if (name.isEmpty()) {
			return "unnamed file";
		}
		return name.substring(0, Math.min(name.length(), LONGEST_NAME));
	}

	@Override
	public long size() {
		return this.file.getSize();
	}

	@Override
	public InputStream open() {
		try {
			return this.file.getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Whether a file was chosen at all; a form without one sends a part without a name.
	 * @return {@code false} if the form was sent without a file
	 */
	boolean isChosen() {
		return StringUtils.hasText(this.file.getOriginalFilename());
	}

}
