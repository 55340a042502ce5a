package org.secondopinion.formats;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class XmlFileTest {

	@Test
	void wordsThatComeInManyPiecesAreOnePiece() throws RefusedXml {
		XmlNode root = read("<a>" + "&#65;".repeat(50_000) + "<![CDATA[B]]><!-- no word -->&#67;<b/>D</a>");

		assertThat(root.children()).hasSize(3);
		assertThat(root.children().getFirst().words()).hasSize(50_002).endsWith("ABC");
		assertThat(root.text()).endsWith("ABCD");
	}

	private static XmlNode read(String file) throws RefusedXml {
		byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
		return XmlFile.read(new ByteArrayInputStream(bytes), bytes.length);
	}

}
