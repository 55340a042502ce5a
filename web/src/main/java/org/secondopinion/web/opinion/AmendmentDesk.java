package org.secondopinion.web.opinion;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.NoSuchCase;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.journey.NoLongerOpen;
import org.secondopinion.domain.opinion.AmendOpinion;
import org.secondopinion.domain.opinion.CommitFindings;
import org.secondopinion.domain.opinion.Commitment;
import org.secondopinion.domain.opinion.Findings;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.ReadPacket;
import org.secondopinion.domain.people.Person;

import org.springframework.stereotype.Component;

/** What a specialist signed, to read again and to amend, behind the door. */
@Component
class AmendmentDesk {

	private final CaseDoor door;

	private final AmendOpinion amending;

	private final CommitFindings committing;

	private final ReadPacket packets;

	private final PacketViews views;

	AmendmentDesk(CaseDoor door, AmendOpinion amending, CommitFindings committing, ReadPacket packets,
			PacketViews views) {
		this.door = door;
		this.amending = amending;
		this.committing = committing;
		this.packets = packets;
		this.views = views;
	}

	/**
	 * What a specialist signed.
	 *
	 * @param versions every version, the newest first
	 * @param amendable whether it can be amended now
	 * @param open whether the case is open
	 * @param committed what was committed to before the first opinion was seen
	 */
	record Signed(List<Opinion.Final> versions, boolean amendable, boolean open, Map<Integer, Commitment> committed) {
	}

	/**
	 * What lies on the desk.
	 *
	 * @param view what there is to read
	 * @param before the version that the amendment begins with
	 */
	record OnDesk(PacketView view, Opinion.Final before) {

		Findings findings(AmendmentForm form) {
			return form.opinion().findings(this.before.findings().answers(), this.view.sources());
		}

	}

	// Thrown behind the door: nobody is logged as a reader of what was not there.
	Signed signed(Person person, CaseReference reference) {
		return this.door.open(person, reference, CaseAction.READ_PACKET, (visit) -> {
			List<Opinion.Final> versions = this.amending.own(visit);
			if (versions.isEmpty()) {
				throw new NoSuchCase(reference);
			}
			boolean open = visit.caseFile().isOpen();
			return new Signed(versions, open && this.amending.amendable(visit).isPresent(), open,
					this.committing.behind(versions));
		});
	}

	OnDesk look(Person person, CaseReference reference) {
		return this.door.look(person, reference, CaseAction.AMEND, this::onDesk);
	}

	void amend(Person person, CaseReference reference, AmendmentForm form) {
		this.door.open(person, reference, CaseAction.AMEND, (visit) -> {
			this.amending.amend(visit, onDesk(visit).findings(form), form.reason(), form.name(),
					form.opinion().beganWith());
			return reference;
		});
	}

	private OnDesk onDesk(Visit visit) {
		Optional<Opinion.Final> before = this.amending.amendable(visit);
		return new OnDesk(this.views.of(this.packets.of(visit)),
				before.orElseThrow(() -> new NoLongerOpen("The opinion")));
	}

}
