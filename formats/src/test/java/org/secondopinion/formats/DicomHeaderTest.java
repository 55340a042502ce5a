package org.secondopinion.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.secondopinion.domain.documents.FileKind;
import org.secondopinion.domain.documents.FileRecognizer.Recognition;
import org.secondopinion.domain.documents.ImageHeader;
import org.secondopinion.domain.documents.PartialDate;
import org.secondopinion.domain.documents.Person;
import org.secondopinion.domain.documents.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

class DicomHeaderTest {

	private static final Path SAMPLES = Path.of(System.getProperty("basedir", "."), "../../shared/data/dicom")
		.normalize();

	private static final int UNDEFINED = -1;

	@Test
	void theHeaderSaysWhoseImageItIsAndWhatItShows() {
		ImageHeader image = image(DicomFile.ofMaria().bytes());

		assertThat(image.person().name()).isEqualTo(new Person.Name(List.of("Maria", "L"), "Example-Alvarez"));
		assertThat(image.person().birthDate()).isEqualTo(PartialDate.parse("1970-01-02"));
		assertThat(image.person().gender()).isEqualTo(Person.Gender.FEMALE);
		assertThat(image.patientId()).isEqualTo("FICTIONAL-1");
		assertThat(image.studiedOn()).isEqualTo(PartialDate.parse("2024-03-07"));
		assertThat(image.modality()).isEqualTo("CT");
		assertThat(image.description()).isEqualTo("CHEST");
	}

	@Test
	void elementsWithoutTheirFormAreReadAsWell() {
		byte[] file = DicomFile.implicit().with(0x0010_0010, "PN", "Example^Maria").bytes();

		assertThat(image(file).person().name().full()).isEqualTo("Maria Example");
	}

	@Test
	void anImageThatIsATiffForOtherReadersIsADicomImage() {
		byte[] file = DicomFile.ofMaria().bytes();
		System.arraycopy(new byte[] { 'I', 'I', '*', 0, 8, 0, 0, 0 }, 0, file, 0, 8);

		assertThat(image(file).modality()).isEqualTo("CT");
	}

	@Test
	void sequencesAndCompressedFramesAreWalkedOver() {
		byte[] file = DicomFile.explicit("1.2.840.10008.1.2.4.70")
			.announcing(0x0008_1110, "SQ", UNDEFINED)
			.item(UNDEFINED)
			.with(0x0010_0010, "PN", "Somebody^Else")
			.end(0xFFFE_E00D)
			.item(0)
			.end(0xFFFE_E0DD)
			.with(0x0010_0010, "PN", "Example^Maria")
			.announcing(0x7FE0_0010, "OB", UNDEFINED)
			.item(3)
			.raw(new byte[3])
			.end(0xFFFE_E0DD)
			.bytes();

		assertThat(image(file).person().name().full()).isEqualTo("Maria Example");
	}

	@Test
	void namesAreReadInTheLettersThatTheHeaderNames() {
		byte[] file = DicomFile.explicit("1.2.840.10008.1.2.1")
			.with(0x0008_0005, "CS", "ISO_IR 192")
			.with(0x0010_0010, "PN", "Beispiel^Bjørn=例", StandardCharsets.UTF_8)
			.bytes();

		assertThat(image(file).person().name().full()).isEqualTo("Bjørn Beispiel");
	}

	@Test
	void anImageWithoutANameSaysNone() {
		byte[] file = DicomFile.explicit("1.2.840.10008.1.2.1").with(0x0008_0060, "CS", "MR").bytes();

		assertThat(image(file).person().name().full()).isEmpty();
		assertThat(image(file).person().birthDate()).isNull();
	}

	@Test
	void aFileThatEndsAnywhereInAnElementIsDamaged() {
		byte[] whole = DicomFile.ofMaria().announcing(0x7FE0_0010, "OW", 1000).raw(new byte[1000]).bytes();
		int pixels = whole.length - 1000;

		for (int length : new int[] { 135, 150, pixels - 3, pixels, pixels + 1, whole.length - 1 }) {
			assertThat(new GivenFile("cut.dcm", Arrays.copyOf(whole, length)).recognized()).as("%d bytes", length)
				.isEqualTo(new Recognition.Refused(Refusal.DAMAGED));
		}
		assertThat(image(whole).modality()).isEqualTo("CT");
	}

	@Test
	void aLengthThatNoFileHasEndsTheWalk() {
		byte[] file = DicomFile.ofMaria().announcing(0x7FE0_0010, "OW", 0xFFFF_FFF0L).raw(new byte[10]).bytes();

		assertThat(new GivenFile("a.dcm", file).recognized()).isEqualTo(new Recognition.Refused(Refusal.DAMAGED));
	}

	@Test
	void endlessNestingIsNotFollowed() {
		DicomFile file = DicomFile.ofMaria();
		for (int i = 0; i < 100_000; i++) {
			file.announcing(0x0008_1110, "SQ", UNDEFINED).item(UNDEFINED);
		}

		assertThat(new GivenFile("a.dcm", file.bytes()).recognized())
			.isEqualTo(new Recognition.Refused(Refusal.DAMAGED));
	}

	@Test
	void aWholeFileIsReadAlsoWhereTheSampleImagesAreNot() throws IOException {
		try (InputStream in = DicomHeaderTest.class.getResourceAsStream("made-up-image.dcm")) {
			ImageHeader image = image(Objects.requireNonNull(in).readAllBytes());

			assertThat(image.modality()).isEqualTo("CT");
			assertThat(image.studiedOn()).isEqualTo(PartialDate.parse("2024-03-07"));
			assertThat(image.person().name().full()).isEqualTo("Maria Example-Alvarez");
		}
	}

	@ParameterizedTest
	@CsvSource({ "CT_small.dcm, CT, CT1 CompressedSamples", "MR_small.dcm, MR, MR1 CompressedSamples",
			"JPGExtended.dcm, NM, NM1 CompressedSamples", "examples_jpeg2k.dcm, US, US1 CompressedSamples",
			"examples_rgb_color.dcm, US, US1 CompressedSamples" })
	void filesThatOthersWroteAreRead(String file, String modality, String name) {
		ImageHeader image = image(sample(file).content());

		assertThat(image.modality()).isEqualTo(modality);
		assertThat(image.person().name().full()).isEqualTo(name);
	}

	@Test
	void soIsOneThatIsCutOff() {
		assertThat(sample("rtplan_truncated.dcm").recognized()).isEqualTo(new Recognition.Refused(Refusal.DAMAGED));
	}

	private static GivenFile sample(String name) {
		Assumptions.assumeTrue(Files.isDirectory(SAMPLES), () -> "The sample images are not at " + SAMPLES);
		return GivenFile.of(SAMPLES.resolve(name));
	}

	private static ImageHeader image(byte[] file) {
		Recognition recognition = new GivenFile("image.dcm", file).recognized();
		assertThat(recognition).isInstanceOf(Recognition.Known.class);
		Recognition.Known known = (Recognition.Known) recognition;
		assertThat(known.traits().kind()).isEqualTo(FileKind.DICOM);
		return Objects.requireNonNull(known.traits().image());
	}

}
