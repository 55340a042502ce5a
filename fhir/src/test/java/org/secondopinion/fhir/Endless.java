package org.secondopinion.fhir;

import java.io.InputStream;

/**
 * A file that is never in memory or on disk: a head, and then the same again and again.
 */
final class Endless extends InputStream {

	private final byte[] head;

	private final byte[] repeated;

	private final long size;

	private long position;

	Endless(byte[] head, byte[] repeated, long size) {
		this.head = head;
		this.repeated = repeated;
		this.size = size;
	}

	/** How many bytes somebody took. */
	long handedOut() {
		return this.position;
	}

	@Override
	public int read() {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) {
		int left = (int) Math.min(length, this.size - this.position);
		if (left <= 0) {
			return -1;
		}
		boolean inHead = this.position < this.head.length;
		byte[] part = inHead ? this.head : this.repeated;
		int from = (int) (inHead ? this.position : (this.position - this.head.length) % this.repeated.length);
		int count = Math.min(left, part.length - from);
		System.arraycopy(part, from, bytes, offset, count);
		this.position += count;
		return count;
	}

}
