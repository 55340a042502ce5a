package org.secondopinion.web.opinion;

import java.util.List;

import org.secondopinion.domain.documents.AttachedFile;
import org.secondopinion.domain.opinion.Packet;
import org.secondopinion.web.layout.Choice;
import org.secondopinion.web.moretests.TestLine;

/**
 * A packet as the pages draw it.
 *
 * @param packet the packet
 * @param sources what of it an opinion can rely on; the label is what the opinion will
 * name, the hint where it came from
 * @param allergies what a health record file says about allergies, one line each
 * @param files the pages and images that were attached, the newest first
 * @param tests the tests that opinions asked for, and what became of them
 * @param heldBack how many files the reader does not see yet
 */
record PacketView(Packet packet, List<Choice> sources, List<String> allergies, List<AttachedFile.Attached> files,
		List<TestLine> tests, int heldBack) {

}
