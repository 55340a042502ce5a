package org.secondopinion.persistence.documents;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

import org.secondopinion.domain.documents.Document;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the content of a document piece by piece, each with a query of its own: the
 * driver holds a whole value in memory, and a reader with a slow connection should hold
 * no transaction open.
 */
final class ContentStream extends InputStream {

	private static final int PIECE = 512 * 1024;

	private final JdbcClient jdbc;

	private final Document document;

	private byte[] piece = {};

	private int inPiece;

	private long read;

	ContentStream(JdbcClient jdbc, Document document) {
		this.jdbc = jdbc;
		this.document = document;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		if (this.inPiece == this.piece.length) {
			if (this.read == this.document.size()) {
				return -1;
			}
			next();
		}
		int count = Math.min(length, this.piece.length - this.inPiece);
		System.arraycopy(this.piece, this.inPiece, bytes, offset, count);
		this.inPiece += count;
		this.read += count;
		return count;
	}

	private void next() throws IOException {
		// A file that is taken back while somebody reads it ends there, and not as if it
		// were whole.
		this.piece = this.jdbc.sql("select substring(content from ? for ?) from document where id = ?")
			.params(Math.toIntExact(this.read + 1), PIECE, this.document.id().value())
			.query(byte[].class)
			.optional()
			.filter((bytes) -> bytes.length > 0)
			.orElseThrow(EOFException::new);
		this.inPiece = 0;
	}

}
