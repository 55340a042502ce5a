package org.secondopinion.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.secondopinion.domain.documents.Refusal;

/**
 * Reads XML that a stranger wrote. A file with a document type is refused: with it come
 * entities, which multiply without end or fetch what is not in the file. Everything else
 * that such a file could exaggerate has a limit.
 */
final class XmlFile {

	/** Deeper than the deepest entry of a health record. */
	private static final int DEEPEST = 60;

	/** Ten times the elements of a long record. */
	private static final int MOST_ELEMENTS = 500_000;

	private static final int MOST_ATTRIBUTES = 50;

	private XmlFile() {
	}

	/**
	 * The name of the outermost element.
	 * @param in the file; it is not closed
	 * @return the name with its namespace in braces; empty if it is no XML that we read
	 */
	static String root(InputStream in) {
		try {
			XMLStreamReader reader = reader(in);
			while (reader.hasNext()) {
				switch (reader.next()) {
					case XMLStreamConstants.DTD -> {
						return "";
					}
					case XMLStreamConstants.START_ELEMENT -> {
						return reader.getName().toString();
					}
					default -> {
						// Comments and instructions may come first.
					}
				}
			}
			return "";
		}
		catch (XMLStreamException _) {
			return "";
		}
	}

	/**
	 * Reads a whole file.
	 * @param in the file; it is not closed
	 * @param limit the most bytes that are read
	 * @return its outermost element
	 * @throws RefusedXml if it is not read
	 */
	static XmlNode read(InputStream in, long limit) throws RefusedXml {
		Limited limited = new Limited(in, limit);
		try {
			return tree(reader(limited));
		}
		catch (XMLStreamException _) {
			throw new RefusedXml(limited.isExceeded() ? Refusal.TOO_LARGE : Refusal.DAMAGED);
		}
	}

	private static XmlNode tree(XMLStreamReader reader) throws XMLStreamException, RefusedXml {
		Deque<List<XmlNode>> open = new ArrayDeque<>();
		Deque<Map<String, String>> attributes = new ArrayDeque<>();
		open.push(new ArrayList<>());
		StringBuilder words = new StringBuilder();
		int elements = 0;
		while (reader.hasNext()) {
			switch (reader.next()) {
				case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
					throw new RefusedXml(Refusal.UNREASONABLE);
				case XMLStreamConstants.START_ELEMENT -> {
					elements++;
					if (elements > MOST_ELEMENTS || open.size() > DEEPEST
							|| reader.getAttributeCount() > MOST_ATTRIBUTES) {
						throw new RefusedXml(Refusal.UNREASONABLE);
					}
					addWords(open.element(), words);
					attributes.push(attributes(reader));
					open.push(new ArrayList<>());
				}
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words.append(reader.getText());
				case XMLStreamConstants.END_ELEMENT -> {
					addWords(open.element(), words);
					XmlNode node = new XmlNode(reader.getLocalName(), attributes.pop(), List.copyOf(open.pop()), "");
					open.element().add(node);
				}
				default -> {
					// Comments and instructions say nothing of a patient.
				}
			}
		}
		return open.element().getFirst();
	}

	// The parser hands out words in pieces, down to single letters, as the file likes it:
	// one node for all that stand together, so that their number is that of the elements.
	private static void addWords(List<XmlNode> children, StringBuilder words) {
		if (!words.isEmpty()) {
			children.add(XmlNode.ofWords(words.toString()));
			words.setLength(0);
		}
	}

	private static Map<String, String> attributes(XMLStreamReader reader) {
		Map<String, String> attributes = new HashMap<>();
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
		}
		return Map.copyOf(attributes);
	}

	private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
		return factory.createXMLStreamReader(in);
	}

	/** Ends after so many bytes, so that the rest of a larger file costs nothing. */
	private static final class Limited extends InputStream {

		private final InputStream in;

		private long left;

		Limited(InputStream in, long limit) {
			this.in = in;
			this.left = limit + 1;
		}

		boolean isExceeded() {
			return this.left <= 0;
		}

		@Override
		public int read() {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) {
			if (isExceeded()) {
				return -1;
			}
			try {
				int read = this.in.read(bytes, offset, (int) Math.min(length, this.left));
				this.left -= Math.max(read, 0);
				return read;
			}
			catch (IOException ex) {
				// Not a property of the file, as the parser would take it.
				throw new UncheckedIOException(ex);
			}
		}

	}

}
