package org.secondopinion.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What one pass over a file shows: its first and last bytes, its length, and which of a
 * few marks are somewhere in it. No more of it is ever in memory than two blocks.
 *
 * @param head the first bytes
 * @param tail the last bytes
 * @param length how long the file is
 * @param marks the marks that were seen
 */
record Glimpse(byte[] head, byte[] tail, long length, Set<Mark> marks) {

	private static final int EDGE = 4096;

	private static final int BLOCK = 64 * 1024;

	static Glimpse of(InputStream in) throws IOException {
		byte[] head = {};
		byte[] before = {};
		long length = 0;
		Set<Mark> marks = EnumSet.noneOf(Mark.class);
		byte[] block = in.readNBytes(BLOCK);
		while (block.length > 0) {
			if (length == 0) {
				head = Arrays.copyOf(block, Math.min(block.length, EDGE));
			}
			length += block.length;
			byte[] seen = joined(before, block);
			for (Mark mark : Mark.values()) {
				if (mark.isIn(seen)) {
					marks.add(mark);
				}
			}
			before = Arrays.copyOfRange(seen, Math.max(0, seen.length - EDGE), seen.length);
			block = in.readNBytes(BLOCK);
		}
		return new Glimpse(head, before, length, marks);
	}

	private static byte[] joined(byte[] one, byte[] other) {
		byte[] both = Arrays.copyOf(one, one.length + other.length);
		System.arraycopy(other, 0, both, one.length, other.length);
		return both;
	}

	boolean startsWith(int... bytes) {
		return has(0, bytes);
	}

	boolean startsWith(String text) {
		return has(0, text);
	}

	boolean has(int offset, String text) {
		return has(offset, text.chars().toArray());
	}

	private boolean has(int offset, int... bytes) {
		if (this.head.length < offset + bytes.length) {
			return false;
		}
		for (int i = 0; i < bytes.length; i++) {
			if ((this.head[offset + i] & 0xFF) != bytes[i]) {
				return false;
			}
		}
		return true;
	}

	/** A number of four bytes, without its sign. */
	long number(int offset, ByteOrder order) {
		return (this.head.length < offset + 4) ? -1
				: Integer.toUnsignedLong(ByteBuffer.wrap(this.head).order(order).getInt(offset));
	}

	boolean endsWithin(String text) {
		return new String(this.tail, StandardCharsets.ISO_8859_1).contains(text);
	}

	/** Whether there are only blanks, as far as the first bytes show. */
	boolean isBlank() {
		return firstLetter() == 0;
	}

	/**
	 * The first character that is no blank, in any encoding whose letters are those of
	 * ASCII; the marks of encodings are left out.
	 * @return the character, 0 if there is none
	 */
	char firstLetter() {
		int from = has(0, 0xEF, 0xBB, 0xBF) ? 3 : (has(0, 0xFE, 0xFF) || has(0, 0xFF, 0xFE)) ? 2 : 0;
		for (int i = from; i < this.head.length; i++) {
			if (this.head[i] > ' ' || this.head[i] < 0) {
				return (char) (this.head[i] & 0xFF);
			}
		}
		return 0;
	}

	/** Something to look for in the whole of a file. */
	enum Mark {

		/** The entry by which a PDF says that it is encrypted. */
		ENCRYPTED("/Encrypt"),

		/** The end of a JPEG's image. */
		END_OF_JPEG("\u00FF\u00D9");

		private final byte[] bytes;

		Mark(String text) {
			this.bytes = text.getBytes(StandardCharsets.ISO_8859_1);
		}

		private boolean isIn(byte[] block) {
			for (int at = 0; at <= block.length - this.bytes.length; at++) {
				if (block[at] == this.bytes[0]
						&& Arrays.equals(block, at, at + this.bytes.length, this.bytes, 0, this.bytes.length)) {
					return true;
				}
			}
			return false;
		}

	}

}
