package org.secondopinion.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.secondopinion.domain.documents.FileKind;
import org.secondopinion.domain.documents.FileRecognizer.Recognition;
import org.secondopinion.domain.documents.FileTraits;
import org.secondopinion.domain.documents.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

class ContentRecognizerTest {

	private static final String PDF = "%PDF-1.7\n1 0 obj\nendobj\nstartxref\n0\n%%EOF\n";

	private static final String PNG = "\u0089PNG\r\n\u001A\n....IEND\u00AE\u0042\u0060\u0082";

	static Stream<Arguments> takenFiles() {
		return Stream.of(Arguments.of(FileKind.PDF, PDF), Arguments.of(FileKind.PNG, PNG),
				Arguments.of(FileKind.JPEG, "\u00FF\u00D8\u00FF\u00E0....\u00FF\u00D9 and a film behind it"),
				Arguments.of(FileKind.TIFF, "II*\0\u0008\0\0\0...."),
				Arguments.of(FileKind.TIFF, "MM\0*\0\0\0\u0008...."),
				Arguments.of(FileKind.FHIR, "\u00EF\u00BB\u00BF \n{\"resourceType\": \"Bundle\"}"));
	}

	@ParameterizedTest
	@MethodSource("takenFiles")
	void aFileIsWhatItsContentSays(FileKind kind, String content) {
		assertThat(GivenFile.named("program.exe", content).recognized())
			.isEqualTo(new Recognition.Known(FileTraits.of(kind)));
	}

	static Stream<Arguments> damagedFiles() {
		return Stream.of(Arguments.of(PDF.substring(0, 20)), Arguments.of(PNG.substring(0, 12)),
				Arguments.of("\u00FF\u00D8\u00FF\u00E0...."), Arguments.of("II*\0\u00FF\u00FF\0\0...."),
				Arguments.of("II*\0\u0008"));
	}

	@ParameterizedTest
	@MethodSource("damagedFiles")
	void aFileThatStopsInTheMiddleIsDamaged(String content) {
		assertThat(GivenFile.named("file", content).recognized()).isEqualTo(refused(Refusal.DAMAGED));
	}

	static Stream<Arguments> otherFiles() {
		return Stream.of(Arguments.of("report.pdf", "MZ\u0090\0 a program"),
				Arguments.of("report.pdf", "\u007FELF another program"), Arguments.of("report.pdf", "#!/bin/sh\necho"),
				Arguments.of("image.png", "<svg onload='alert(1)'/>"),
				Arguments.of("report.pdf", "<html><script>alert(1)</script></html>"),
				Arguments.of("report.pdf", "<script>alert(1)</script>" + PDF), Arguments.of("image.gif", "GIF89a"),
				Arguments.of("words.txt", "Plain words"));
	}

	@ParameterizedTest
	@MethodSource("otherFiles")
	void otherKindsAreRefusedWhateverTheirName(String name, String content) {
		assertThat(GivenFile.named(name, content).recognized()).isEqualTo(refused(Refusal.UNKNOWN_KIND));
	}

	@Test
	void anOfficeDocumentIsRefusedWithoutBeingUnpacked() throws IOException {
		ByteArrayOutputStream bomb = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			for (int i = 0; i < 200; i++) {
				zip.write(new byte[1024 * 1024]);
			}
		}

		assertThat(new GivenFile("letter.docx", bomb.toByteArray()).recognized())
			.isEqualTo(refused(Refusal.UNKNOWN_KIND));
	}

	@Test
	void nothingAndBlanksAreEmpty() {
		assertThat(GivenFile.named("a.pdf", "").recognized()).isEqualTo(refused(Refusal.EMPTY));
		assertThat(GivenFile.named("a.pdf", " \n\t").recognized()).isEqualTo(refused(Refusal.EMPTY));
	}

	@Test
	void aPdfWithAPasswordIsTakenAndSaysSo() {
		String locked = PDF.replace("startxref", "trailer << /Encrypt 5 0 R >>\nstartxref");

		assertThat(GivenFile.named("locked.pdf", locked).recognized())
			.isEqualTo(new Recognition.Known(new FileTraits(FileKind.PDF, true, null)));
	}

	@Test
	void theMarkOfAPasswordIsFoundAcrossTheEdgeOfABlock() {
		String before = PDF.substring(0, 9) + " ".repeat(64 * 1024 - 12);

		assertThat(GivenFile.named("locked.pdf", before + "/Encrypt" + " ".repeat(70_000) + PDF).recognized())
			.isEqualTo(new Recognition.Known(new FileTraits(FileKind.PDF, true, null)));
	}

	@Test
	void aPdfThatIsAPageAsWellIsHandedOutAsAPdfOnly() {
		GivenFile polyglot = new GivenFile("page.html",
				(PDF.substring(0, 9) + "<html><script>alert(1)</script></html>" + PDF)
					.getBytes(StandardCharsets.ISO_8859_1));

		assertThat(polyglot.recognized()).isEqualTo(new Recognition.Known(FileTraits.of(FileKind.PDF)));
		assertThat(FileKind.PDF.nameFor(polyglot.name())).isEqualTo("page.html.pdf");
	}

	private static Recognition refused(Refusal refusal) {
		return new Recognition.Refused(refusal);
	}

}
