package org.secondopinion.formats;

import java.nio.charset.StandardCharsets;

/** A small C-CDA document, of a fictional patient. */
final class CcdaFile {

	private static final String PATIENT = """
			<recordTarget><patientRole><id extension="FICTIONAL-1"/>
			 <addr><city>Springfield</city><state>IL</state></addr>
			 <telecom value="tel:555-0100"/><telecom value="mailto:maria@example.org"/>
			 <patient><name><given>Maria</given><given>L</given><family>Example-Alvarez</family></name>
			  <administrativeGenderCode code="F"/><birthTime value="19700102"/></patient>
			</patientRole></recordTarget>
			""";

	private final StringBuilder sections = new StringBuilder();

	private String patients = PATIENT;

	private String type = "34133-9";

	CcdaFile ofType(String loinc) {
		this.type = loinc;
		return this;
	}

	CcdaFile ofTwoPatients() {
		this.patients = PATIENT + PATIENT;
		return this;
	}

	CcdaFile ofNobody() {
		this.patients = "";
		return this;
	}

	CcdaFile section(String loinc, String title, String words, String entries) {
		this.sections
			.append("<component><section><code code=\"%s\" codeSystem=\"2.16.840.1.113883.6.1\"/>".formatted(loinc))
			.append("<title>%s</title><text>%s</text>%s</section></component>".formatted(title, words, entries));
		return this;
	}

	String text() {
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><code code=\""
				+ this.type + "\"/><title>Summary of Care</title><effectiveTime value=\"20240307101500-0500\"/>"
				+ this.patients + "<component><structuredBody>" + this.sections
				+ "</structuredBody></component></ClinicalDocument>";
	}

	byte[] bytes() {
		return text().getBytes(StandardCharsets.UTF_8);
	}

}
