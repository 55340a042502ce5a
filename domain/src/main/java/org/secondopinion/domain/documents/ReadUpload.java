package org.secondopinion.domain.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that was read, of no case yet. Reading a large one takes a while, in which
 * nobody should wait for the case.
 *
 * @param upload the file
 * @param sha256 the SHA-256 of its content; empty if it is too large to be read
 * @param reading what it says
 */
public record ReadUpload(Upload upload, String sha256, Reading reading) {

	static ReadUpload read(Upload upload, HealthSummaryReader reader) {
		if (upload.size() > HealthSummaryReader.MAX_BYTES) {
			return new ReadUpload(upload, "", new Reading.Refused(Refusal.TOO_LARGE));
		}
		try (DigestInputStream hashed = new DigestInputStream(upload.open(), MessageDigest.getInstance("SHA-256"));
				InputStream in = upload.open()) {
			hashed.transferTo(OutputStream.nullOutputStream());
			String sha256 = HexFormat.of().formatHex(hashed.getMessageDigest().digest());
			return new ReadUpload(upload, sha256, reader.read(upload.name(), in));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
