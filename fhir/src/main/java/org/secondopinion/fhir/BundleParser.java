package org.secondopinion.fhir;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.ObjectReader;
import org.jspecify.annotations.Nullable;

import org.secondopinion.domain.documents.Refusal;

/**
 * Parses one file, entry by entry, and keeps of each entry only what we use.
 */
final class BundleParser {

	/**
	 * Real exports have 3 KB for each entry: this many are far more than the limit of
	 * bytes.
	 */
	private static final int MAX_ENTRIES = 100_000;

	/** The length of JSON's {@code false}. */
	private static final int LONGEST_WORD = 5;

	private final ObjectReader json;

	private final BoundedStream in;

	private @Nullable String resourceType;

	/** Whether the bundle's own braces are open. */
	private boolean open;

	private final List<Entry> entries = new ArrayList<>();

	private BundleParser(ObjectReader json, BoundedStream in) {
		this.json = json;
		this.in = in;
	}

	/**
	 * Parses a file.
	 * @param json reads one entry, see {@link EntryJson}
	 * @param in the file's content
	 * @return the entries
	 * @throws RefusedFile if it is no FHIR bundle, or one that is not safe to read
	 */
	static List<Entry> parse(ObjectReader json, BoundedStream in) throws RefusedFile {
		BundleParser bundle = new BundleParser(json, in);
		try (JsonParser parser = json.createParser(in)) {
			bundle.readDocument(parser);
		}
		catch (IOException ex) {
			throw new RefusedFile(bundle.refusal(ex));
		}
		return bundle.entries;
	}

	private void readDocument(JsonParser parser) throws IOException, RefusedFile {
		JsonToken first = parser.nextToken();
		if (first == null) {
			throw new RefusedFile(this.in.exceeded() ? Refusal.TOO_LARGE : Refusal.EMPTY);
		}
		if (first != JsonToken.START_OBJECT) {
			throw new RefusedFile(Refusal.NOT_FHIR);
		}
		this.open = true;
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			readField(parser);
		}
		this.open = false;
		if (this.resourceType == null) {
			throw new RefusedFile(Refusal.NOT_FHIR);
		}
		if (parser.nextToken() != null) {
			throw new RefusedFile(Refusal.NOT_JSON);
		}
	}

	private void readField(JsonParser parser) throws IOException, RefusedFile {
		String field = parser.currentName();
		JsonToken value = parser.nextToken();
		if (field.equals("resourceType") && value == JsonToken.VALUE_STRING) {
			this.resourceType = parser.getText();
			if (!this.resourceType.equals("Bundle")) {
				throw new RefusedFile(Refusal.NOT_A_BUNDLE);
			}
		}
		else if (field.equals("entry") && value == JsonToken.START_ARRAY) {
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				readEntry(parser);
			}
		}
		else {
			parser.skipChildren();
		}
	}

	private void readEntry(JsonParser parser) throws IOException, RefusedFile {
		if (this.entries.size() == MAX_ENTRIES) {
			throw new RefusedFile(Refusal.UNREASONABLE);
		}
		Entry entry = this.json.readValue(parser);
		this.entries.add((entry != null) ? entry : new Entry(null, null));
	}

	/**
	 * Tells why parsing failed. The parser's own error may be the cause of the binder's.
	 */
	private Refusal refusal(IOException failure) {
		Throwable root = failure;
		while (root.getCause() instanceof JacksonException cause) {
			root = cause;
		}
		if (this.in.exceeded()) {
			return Refusal.TOO_LARGE;
		}
		return switch (root) {
			case StreamConstraintsException _ -> Refusal.UNREASONABLE;
			case JsonEOFException _ -> Refusal.TRUNCATED;
			case StreamReadException error -> brokenAt(error.getLocation().getByteOffset());
			default -> (this.resourceType != null) ? Refusal.OTHER_VERSION : Refusal.NOT_FHIR;
		};
	}

	/**
	 * A word such as {@code true} that is cut in two is an unknown word to the parser; at
	 * the very end of the file it means that the file was cut.
	 */
	private Refusal brokenAt(long offset) {
		boolean cut = this.open && this.in.endsWithin(LONGEST_WORD, offset);
		return cut ? Refusal.TRUNCATED : Refusal.NOT_JSON;
	}

}
