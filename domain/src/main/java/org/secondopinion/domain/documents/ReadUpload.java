package org.secondopinion.domain.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;

/**
 * A file that was looked at, of no case yet. Reading a large one takes a while, in which
 * nobody should wait for the case.
 */
public sealed interface ReadUpload {

	/**
	 * A health record export.
	 *
	 * @param upload the file
	 * @param sha256 the SHA-256 of its content
	 * @param kind in which form it says what it says
	 * @param summary what it says
	 */
	record HealthRecord(Upload upload, String sha256, FileKind kind, HealthSummary summary) implements ReadUpload {
	}

	/**
	 * Pages or images, to be kept as they are.
	 *
	 * @param upload the file
	 * @param sha256 the SHA-256 of its content
	 * @param traits what it is
	 */
	record Attachment(Upload upload, String sha256, FileTraits traits) implements ReadUpload {
	}

	/**
	 * A file that is not taken.
	 *
	 * @param refusal why, and what to do
	 */
	record Refused(Refusal refusal) implements ReadUpload {
	}

	static ReadUpload read(Upload upload, FileRecognizer recognizer, Map<FileKind, HealthSummaryReader> readers) {
		if (upload.size() > FileRecognizer.MAX_BYTES) {
			return new Refused(Refusal.OVERSIZED);
		}
		return switch (recognizer.recognize(upload)) {
			case FileRecognizer.Recognition.Refused(Refusal refusal) -> new Refused(refusal);
			case FileRecognizer.Recognition.Known(FileTraits traits) when traits.kind().isHealthRecord() ->
				summary(upload, traits.kind(), Objects.requireNonNull(readers.get(traits.kind())));
			case FileRecognizer.Recognition.Known(FileTraits traits) -> new Attachment(upload, sha256(upload), traits);
		};
	}

	private static ReadUpload summary(Upload upload, FileKind kind, HealthSummaryReader reader) {
		if (upload.size() > HealthSummaryReader.MAX_BYTES) {
			return new Refused(Refusal.TOO_LARGE);
		}
		String sha256 = sha256(upload);
		try (InputStream in = upload.open()) {
			return switch (reader.read(upload.name(), in)) {
				case Reading.Read(HealthSummary summary) -> new HealthRecord(upload, sha256, kind, summary);
				case Reading.Refused(Refusal refusal) -> new Refused(refusal);
			};
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String sha256(Upload upload) {
		try (DigestInputStream hashed = new DigestInputStream(upload.open(), MessageDigest.getInstance("SHA-256"))) {
			hashed.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
