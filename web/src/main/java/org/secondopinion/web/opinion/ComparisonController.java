package org.secondopinion.web.opinion;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.CaseAction;
import org.secondopinion.domain.access.CaseDoor;
import org.secondopinion.domain.access.NoSuchCase;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.casefile.CaseReference;
import org.secondopinion.domain.opinion.Comparison;
import org.secondopinion.domain.opinion.DoctorsTalk;
import org.secondopinion.domain.opinion.Opinion;
import org.secondopinion.domain.opinion.ReadOpinion;
import org.secondopinion.domain.people.Person;
import org.secondopinion.web.moretests.TestLine;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The opinions side by side. Before the release there is nothing here for the patient,
 * and the page looks as if it did not exist. A care partner is asked to wait until the
 * patient has read what is there.
 */
@Controller
class ComparisonController {

	private final CaseDoor door;

	private final ReadOpinion reading;

	private final ComparisonTable table;

	ComparisonController(CaseDoor door, ReadOpinion reading, ComparisonTable table) {
		this.door = door;
		this.reading = reading;
		this.table = table;
	}

	private record Seen(List<Opinion.Final> opinions, Comparison comparison, List<DoctorsTalk> talks,
			List<Opinion.Released> replaced, boolean read, boolean doctorsMayTalk, List<TestLine> tests,
			boolean mayWrite) {

		Opinion.Final newest() {
			return this.opinions.getLast();
		}

	}

	@GetMapping("/cases/{reference}/comparison")
	String comparison(Person person, @PathVariable CaseReference reference, Model model) {
		Seen seen;
		try {
			seen = this.door.open(person, reference, CaseAction.READ_OPINIONS, this::see);
		}
		catch (PatientReadsFirst ex) {
			return "opinion/patient-reads-first";
		}
		model.addAttribute("opinions", seen.opinions().reversed().stream().map(this::version).toList());
		model.addAttribute("replaced", seen.replaced().stream().map(SignedVersion::of).toList());
		model.addAttribute("release", release(seen.newest()));
		model.addAttribute("comparison", seen.comparison());
		model.addAttribute("committed", this.table.committed(seen.opinions()));
		model.addAttribute("talks", seen.talks());
		model.addAttribute("read", seen.read());
		model.addAttribute("doctorsMayTalk", seen.doctorsMayTalk());
		model.addAttribute("mayWrite", seen.mayWrite());
		model.addAttribute("tests", seen.tests());
		model.addAttribute("table", this.table.of(seen.comparison()));
		return "opinion/comparison";
	}

	// Thrown behind the door: nobody is logged as a reader of what was not there.
	private Seen see(Visit visit) {
		return this.reading.comparison(visit)
			.map((comparison) -> new Seen(this.reading.opinions(visit), comparison, this.reading.talks(visit),
					this.reading.replaced(visit), this.reading.reading(visit).isPresent(),
					this.reading.mayDoctorsTalk(visit), this.table.tests(visit),
					visit.as().isOnPatientsSide() && visit.may(CaseAction.WRITE_MESSAGE)))
			.orElseThrow(() -> this.reading.isKeptForPatient(visit) ? new PatientReadsFirst()
					: new NoSuchCase(visit.caseFile().reference()));
	}

	/** What is here is for the patient first. */
	private static final class PatientReadsFirst extends RuntimeException {

	}

	private SignedVersion version(Opinion.Final opinion) {
		return SignedVersion.of(opinion, this.reading.isCompletion(opinion.edition().caseId(), opinion));
	}

	private static @Nullable Object release(Opinion.Final opinion) {
		return (opinion instanceof Opinion.Released released) ? released.release() : null;
	}

}
