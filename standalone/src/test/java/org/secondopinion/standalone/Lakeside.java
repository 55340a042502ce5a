package org.secondopinion.standalone;

import java.time.InstantSource;
import java.time.LocalDate;

import org.secondopinion.domain.programme.Programmes;
import org.secondopinion.standalone.samples.SampleProgramme;

import org.springframework.beans.factory.BeanFactory;

/**
 * The programme of those who sign in. Its day is not always this machine's: in the
 * evening in Chicago it is tomorrow elsewhere.
 */
final class Lakeside {

	private Lakeside() {
	}

	/** The day on which it is there what the platform's clock shows. */
	static LocalDate today() {
		BeanFactory beans = Platform.shared().application();
		return beans.getBean(Programmes.class)
			.get(SampleProgramme.LAKESIDE.id())
			.calendar()
			.dayOf(beans.getBean(InstantSource.class).instant());
	}

}
