package org.secondopinion.web.notice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.access.Visit;
import org.secondopinion.domain.notice.OfficeCode;
import org.secondopinion.domain.notice.OfficeDoor;
import org.secondopinion.domain.notice.OfficeProof;

import org.springframework.stereotype.Component;

/** The door for doctors' offices, as a browser comes to it. */
@Component
class OfficeEntrance {

	private final OfficeDoor door;

	private final CodesInVain inVain;

	OfficeEntrance(OfficeDoor door, CodesInVain inVain) {
		this.door = door;
		this.inVain = inVain;
	}

	/**
	 * Tries a code and a date of birth.
	 * @param request from whichever browser
	 * @param code the code
	 * @param bornOn the date
	 * @return what came of it; nothing if too many came in vain from this address
	 */
	Optional<OfficeProof> prove(HttpServletRequest request, OfficeCode code, LocalDate bornOn) {
		String address = request.getRemoteAddr();
		if (this.inVain.areTooMany(address)) {
			return Optional.empty();
		}
		OfficeProof proof = this.door.prove(code, bornOn);
		if (proof instanceof OfficeProof.Dead) {
			this.inVain.oneMore(address);
		}
		return Optional.of(proof);
	}

	/** Lets in whoever proved a link in this browser. */
	<T extends @Nullable Object> T open(HttpServletRequest request, Function<Visit, T> work) {
		return this.door.open(OfficePass.of(request), work);
	}

}
