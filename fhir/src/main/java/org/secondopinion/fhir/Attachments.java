package org.secondopinion.fhir;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.secondopinion.domain.documents.Report;
import org.secondopinion.fhir.Element.Attachment;

/**
 * What is attached to a report, parted into words and what was not read. Only plain text
 * is read: it needs no program, and shows as what it is.
 *
 * @param texts the plain texts
 * @param notRead everything else
 */
record Attachments(List<String> texts, List<Report.Attachment> notRead) {

	static Attachments of(List<Attachment> attachments) {
		List<String> texts = new ArrayList<>();
		List<Report.Attachment> notRead = new ArrayList<>();
		for (Attachment attachment : attachments) {
			String text = plainText(attachment);
			if (text != null) {
				texts.add(text);
			}
			else {
				notRead.add(notRead(attachment));
			}
		}
		return new Attachments(texts, notRead);
	}

	/** All the words there are, after those that the report begins with. */
	@Nullable String textAfter(@Nullable String beginning) {
		String text = Stream.concat(Stream.ofNullable(Element.firstText(beginning)), this.texts.stream())
			.distinct()
			.collect(Collectors.joining("\n\n"));
		return text.isEmpty() ? null : text;
	}

	private static @Nullable String plainText(Attachment attachment) {
		if (attachment.data() == null || !mediaType(attachment).startsWith("text/plain")) {
			return null;
		}
		return decoded(attachment.data());
	}

	private static @Nullable String decoded(String base64) {
		try {
			byte[] bytes = Base64.getMimeDecoder().decode(base64);
			return Element.firstText(new String(bytes, StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			// Damaged in the file: it counts as not read, and the rest is read.
			return null;
		}
	}

	private static Report.Attachment notRead(Attachment attachment) {
		String mediaType = mediaType(attachment);
		String title = Element.firstText(attachment.title(), mediaType);
		return new Report.Attachment(Objects.requireNonNullElse(title, "Attachment"), mediaType,
				attachment.data() != null);
	}

	private static String mediaType(Attachment attachment) {
		return Objects.requireNonNullElse(attachment.contentType(), "").strip().toLowerCase(Locale.ROOT);
	}

}
