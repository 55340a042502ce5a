package org.secondopinion.fhir;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Hands out the first bytes of a stream and then says that it ends, so that a file of any
 * size costs no more than the largest one that is read. Does not close the stream, which
 * belongs to the caller.
 * <p>
 * A failure of the stream comes out unchecked: it is not a property of the file, and must
 * not be taken for one by the parser, whose own errors are {@link IOException}s too.
 */
final class BoundedStream extends InputStream {

	private final InputStream in;

	private final long limit;

	private long count;

	private boolean exceeded;

	private boolean ended;

	BoundedStream(InputStream in, long limit) {
		this.in = in;
		this.limit = limit;
	}

	/** Whether there was more than the limit. */
	boolean exceeded() {
		return this.exceeded;
	}

	/**
	 * Whether the stream was read to its end, and that is so many bytes from an offset.
	 */
	boolean endsWithin(int bytes, long offset) {
		return this.ended && this.count - offset <= bytes;
	}

	@Override
	public int read() {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) {
		if (this.exceeded) {
			return -1;
		}
		int read = readFromSource(bytes, offset, length);
		if (read < 0) {
			this.ended = true;
			return -1;
		}
		this.count += read;
		this.exceeded = this.count > this.limit;
		return this.exceeded ? -1 : read;
	}

	private int readFromSource(byte[] bytes, int offset, int length) {
		try {
			return this.in.read(bytes, offset, length);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
