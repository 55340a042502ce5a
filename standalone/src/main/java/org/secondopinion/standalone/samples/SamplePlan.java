package org.secondopinion.standalone.samples;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * How one sample case comes about.
 *
 * @param patient whose case it is; one each
 * @param navigator who carries it
 * @param byPatient whether the patient opens it, or the navigator does
 * @param daysAgo how many working days ago it is opened
 * @param road which turns it takes
 * @param moves what happens to it
 */
record SamplePlan(SamplePatient patient, SampleStaff navigator, boolean byPatient, double daysAgo, Road road,
		BiConsumer<Walkthrough, WorkingPace> moves) {

	static SamplePlan by(SampleStaff navigator, SamplePatient patient, double daysAgo, Road road,
			Consumer<Walkthrough> moves) {
		return new SamplePlan(patient, navigator, false, daysAgo, road, (walk, _) -> moves.accept(walk));
	}

	SamplePlan openedByPatient() {
		return new SamplePlan(this.patient, this.navigator, true, this.daysAgo, this.road, this.moves);
	}

	/** Then, some working days ago, something more. */
	SamplePlan restingUntil(double ago, Consumer<Walkthrough> more) {
		return new SamplePlan(this.patient, this.navigator, this.byPatient, this.daysAgo, this.road,
				this.moves.andThen((walk, pace) -> {
					pace.restUntil(ago);
					more.accept(walk);
				}));
	}

}
