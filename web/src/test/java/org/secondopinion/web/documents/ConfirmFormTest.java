package org.secondopinion.web.documents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondopinion.domain.people.Role;

import static org.assertj.core.api.Assertions.assertThat;

class ConfirmFormTest {

	@Test
	void thePatientIsAskedForTheirOwnRecord() {
		assertThat(ConfirmForm.choices(Role.PATIENT).getFirst().toString()).contains("my record");
	}

	@ParameterizedTest
	@EnumSource(names = "PATIENT", mode = EnumSource.Mode.EXCLUDE)
	void everybodyElseIsAskedForThePatientsRecord(Role as) {
		assertThat(ConfirmForm.choices(as).getFirst().toString()).contains("this patient's record");
	}

}
