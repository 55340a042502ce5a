package org.secondopinion.web.opinion;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.opinion.Packet;
import org.secondopinion.domain.opinion.ReadPacket;
import org.secondopinion.domain.people.Person;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The packet as a document, for whoever may read it. */
@Controller
class PacketController {

	private final CaseDoor door;

	private final ReadPacket packets;

	private final PacketViews views;

	PacketController(CaseDoor door, ReadPacket packets, PacketViews views) {
		this.door = door;
		this.packets = packets;
		this.views = views;
	}

	@GetMapping("/cases/{reference}/packet")
	String packet(Person person, @PathVariable CaseReference reference, Model model) {
		Packet packet = this.door.open(person, reference, CaseAction.READ_MATERIAL, this.packets::of);
		model.addAttribute("view", this.views.of(packet));
		return "opinion/packet";
	}

}
