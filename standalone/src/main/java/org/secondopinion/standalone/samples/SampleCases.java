package org.secondopinion.standalone.samples;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.secondopinion.domain.assessment.GoAhead;
import org.secondopinion.domain.assessment.IntakeConfirmation;
import org.secondopinion.domain.assessment.IntakeReview;
import org.secondopinion.domain.assessment.UrgentCareEnd;
import org.secondopinion.domain.booking.Coverage;
import org.secondopinion.domain.booking.CoverageResult;
import org.secondopinion.domain.booking.DeclineReason;
import org.secondopinion.domain.booking.Reply;
import org.secondopinion.domain.booking.Search;
import org.secondopinion.domain.booking.SearchPlace;
import org.secondopinion.domain.decision.Consideration;
import org.secondopinion.domain.decision.Weighing;
import org.secondopinion.domain.decision.Worksheet;
import org.secondopinion.domain.journey.TaskKind;
import org.secondopinion.domain.notice.NoticeRoute;
import org.secondopinion.domain.opinion.Findings;
import org.secondopinion.domain.opinion.Urgency;
import org.secondopinion.domain.partners.PartnerScope;
import org.secondopinion.domain.records.RecordKind;
import org.secondopinion.local.LocalPerson;

import static org.secondopinion.standalone.samples.Road.usual;
import static org.secondopinion.standalone.samples.SamplePlan.by;
import static org.secondopinion.standalone.samples.SampleStaff.LEE;
import static org.secondopinion.standalone.samples.SampleStaff.NINA;
import static org.secondopinion.standalone.samples.SampleStaff.SAM;

/**
 * The sample cases: every task is waited for, every road taken, every end reached. The
 * number is how many working days ago the case was opened; how long something has waited
 * follows from it and from the usual pace.
 */
final class SampleCases {

	private SampleCases() {
	}

	/** All, in the order in which they are made. */
	static List<SamplePlan> plans() {
		return Stream
			.of(thoseWhoSignIn(), beingAssessed(), whoseDoctorIsTold(), collectingRecords(), findingASpecialist(),
					underReview(), comparing(), deciding(), ended(), ofOthers())
			.flatMap(List::stream)
			.toList();
	}

	// Before Lee enters, so that Sam carries whatever patients open.
	private static List<SamplePlan> thoseWhoSignIn() {
		return List.of(by(SAM, SamplePatient.MARIA, 6.5, usual("breast"), SampleCases::marias).openedByPatient(),
				by(SAM, SamplePatient.NOAH, 11.2, usual("prostate"), SampleCases::noahs).openedByPatient(),
				by(SAM, SamplePatient.KIT, 2.4, usual("rare"), SampleCases::kits),
				by(SAM, SamplePatient.RUTH, 0.3, usual("tremor"), SampleCases::ruths).openedByPatient());
	}

	private static void marias(Walkthrough walk) {
		requested(walk).proposing(SampleSpecialist.OKAFOR, SampleSpecialist.MADEUPEZ);
		for (RecordKind kind : List.of(RecordKind.CLINIC_NOTES, RecordKind.LABORATORY_RESULTS,
				RecordKind.IMAGING_REPORTS, RecordKind.MEDICATION_LIST, RecordKind.ALLERGIES)) {
			walk.sampleCase().receives(kind).findsUsable(kind, "");
		}
		walk.sampleCase()
			.receives(RecordKind.IMAGES)
			.findsIncomplete(RecordKind.IMAGES, "The disc holds the mammogram, but not the ultrasound.")
			.attaches(
					SampleFile.pdf("pathology-report.pdf", "Fictional pathology report",
							"Example Hospital, made up for a sample case", "Nothing in it is about anybody."),
					RecordKind.PATHOLOGY_REPORTS)
			.attaches(SampleFile.image("mammogram-right.dcm", "Example-Alvarez^Maria", "MG", "Fictional mammogram"),
					RecordKind.IMAGES)
			.isNoted("The laboratory says that the slides leave this week by courier.")
			.patientWrites("Do I have to do anything about the slides?")
			.navigatorWrites("No. The laboratory sends them to us, and I call them if they are not here by Monday.");
		walk.pass(TaskKind.SHORTLIST_SPECIALISTS);
	}

	// His daughter may act for him until spring; Leo could look for two days.
	private static void noahs(Walkthrough walk) {
		walk.proposing(SampleSpecialist.PLACEHOLDER_RAO, SampleSpecialist.OKAFOR).leadTo(TaskKind.CHOOSE_NOTICE);
		walk.sampleCase()
			.isSharedWith(LocalPerson.LEO, PartnerScope.SEE, 2)
			.isSharedWith(LocalPerson.MIA, PartnerScope.ACT, 120);
		walk.leadTo(TaskKind.WRITE_OPINION);
		withFiles(walk, "prostate", "MR", "Fictional MRI of the pelvis").leadTo(TaskKind.READ_OPINION);
	}

	private static void kits(Walkthrough walk) {
		walk.leadTo(TaskKind.CHOOSE_NOTICE)
			.sampleCase()
			.isSpokenForBy(LocalPerson.PAULA, "Birth certificate, seen in the original");
	}

	private static void ruths(Walkthrough walk) {
		walk.leadTo(TaskKind.COMPLETE_INTAKE)
			.sampleCase()
			.patientWrites("My insurance card is at home. Can I stop here and go on tonight?")
			.navigatorWrites("Yes. What you wrote is kept, and you go on where you stopped.");
	}

	private static List<SamplePlan> beingAssessed() {
		return List.of(by(SAM, SamplePatient.AURELIA, 0.6, usual("valve"), to(TaskKind.CONFIRM_INTAKE)),
				by(SAM, SamplePatient.SIOBHAN, 3.5, usual("spine"), to(TaskKind.CONFIRM_INTAKE)),
				by(SAM, SamplePatient.NELL, 7.5, usual("thyroid"), SampleCases::isSentBack),
				by(SAM, SamplePatient.MARYAM, 0.9, usual("kidney").withRedFlag(),
						to(TaskKind.HAND_OVER_TO_URGENT_CARE)),
				by(SAM, SamplePatient.DAVID, 2, usual("thyroid").foundStraightforward(),
						to(TaskKind.CHOOSE_TO_GO_AHEAD)),
				by(SAM, SamplePatient.THEA, 6, usual("lung").inAHurry(), SampleCases::isTreatedFirst));
	}

	private static void isTreatedFirst(Walkthrough walk) {
		walk.leadTo(TaskKind.CONFIRM_INTAKE)
			.sampleCase()
			.isTreatedFirst(30, "Your doctor starts the treatment this week, and you want that, too. "
					+ "An opinion now would only delay it. In a month we look at the long-term plan.");
	}

	private static void isSentBack(Walkthrough walk) {
		walk.leadTo(TaskKind.CONFIRM_INTAKE)
			.sampleCase()
			.isConfirmed(new IntakeConfirmation(IntakeReview.SENT_BACK, false,
					"Please tell us when the ultrasound was done, and where."));
	}

	private static List<SamplePlan> whoseDoctorIsTold() {
		return List.of(by(SAM, SamplePatient.OLENA, 1.5, usual("lung"), to(TaskKind.CHOOSE_NOTICE)),
				by(LEE, SamplePatient.ELENI, 2.5, usual("rare").by(NoticeRoute.PATIENT_TELLS),
						to(TaskKind.TELL_DOCTOR)),
				by(SAM, SamplePatient.VI_DU, 2, usual("hip").by(NoticeRoute.ASK_FOR_RECORDS),
						to(TaskKind.APPROVE_LETTER)),
				by(SAM, SamplePatient.BJORN, 5, usual("valve"), to(TaskKind.SEND_LETTER)),
				by(SAM, SamplePatient.PRIYA, 2, usual("kidney").by(NoticeRoute.ASK_FOR_REFERRAL),
						to(TaskKind.SEND_REFERRAL_REQUEST)),
				by(SAM, SamplePatient.KOFI, 3, usual("spine"), to(TaskKind.NOTE_DOCTORS_ANSWER)),
				// The reminder is due: it goes out as soon as the platform runs.
				by(SAM, SamplePatient.WILHELMINA, 5.8, usual("hip"), to(TaskKind.NOTE_DOCTORS_ANSWER)));
	}

	private static List<SamplePlan> collectingRecords() {
		return List.of(by(SAM, SamplePatient.MEI, 8, usual("lung"), to(TaskKind.SIGN_AUTHORIZATION)),
				by(SAM, SamplePatient.TOM, 2, usual("kidney").inAHurry().by(NoticeRoute.NOBODY),
						to(TaskKind.REQUEST_RECORD)),
				by(SAM, SamplePatient.IDA, 9.3, usual("valve"), SampleCases::waitsForRecords),
				by(SAM, SamplePatient.RHODA, 9, usual("lung"), SampleCases::isRefusedRecords),
				by(SAM, SamplePatient.ROSALIND, 8, usual("hip"),
						(walk) -> requested(walk).sampleCase()
							.receives(RecordKind.MEDICATION_LIST)
							.takesAuthorizationBack("I want to think about who gets my records.")),
				// Records take too long, and the day to decide has passed meanwhile.
				by(SAM, SamplePatient.DELLA, 40, usual("breast"), (walk) -> requested(walk)).restingUntil(0.3,
						(walk) -> walk.sampleCase().catchesUp()),
				by(SAM, SamplePatient.WREN, 4, usual("valve"), to(TaskKind.SIGN_AUTHORIZATION)).restingUntil(0.1,
						(walk) -> walk.sampleCase().feelsWorse("I get out of breath on the stairs since yesterday.")),
				by(SAM, SamplePatient.STELLA, 9, usual("lung"), (walk) -> requested(walk)).restingUntil(2,
						(walk) -> walk.sampleCase()
							.feelsWorse("A fever since last night, and I cough blood.")
							.isPutOnHold("Is in the emergency room at the Sample Clinic, says her daughter.")));
	}

	private static void isRefusedRecords(Walkthrough walk) {
		requested(walk).sampleCase()
			.isKeptElsewhere(RecordKind.CLINIC_NOTES, "The notes are in the archive of the Sample Clinic.")
			.isRefused(RecordKind.IMAGING_REPORTS, "Not to anybody but the doctor who ordered the scan.")
			.costs(RecordKind.LABORATORY_RESULTS, "38.50")
			.receives(RecordKind.IMAGES)
			.lends(RecordKind.IMAGES, "2 discs with the scans", "Clearview Sample Imaging", "Sample Courier", "S-4711");
	}

	// It is time to chase the office as soon as the platform runs.
	private static void waitsForRecords(Walkthrough walk) {
		requested(walk).proposing(SampleSpecialist.SAMPLESEN).leadTo(TaskKind.AGREE_APPOINTMENT);
		// The meeting is still to come.
		walk.sampleCase()
			.agreesOn((today) -> walk.meeting(today.plusDays(12)))
			.receives(RecordKind.CLINIC_NOTES)
			.findsUsable(RecordKind.CLINIC_NOTES, "")
			.receives(RecordKind.MEDICATION_LIST)
			.findsUsable(RecordKind.MEDICATION_LIST, "")
			.receives(RecordKind.LABORATORY_RESULTS)
			.findsIncomplete(RecordKind.LABORATORY_RESULTS, "Page 2 of 3 is missing.")
			.receives(RecordKind.IMAGING_REPORTS)
			.doesWithout(RecordKind.PROCEDURE_SUMMARIES, "The hospital that did the procedure has closed.");
	}

	private static List<SamplePlan> findingASpecialist() {
		return List.of(
				by(SAM, SamplePatient.GUS, 5.2, usual("prostate"),
						(walk) -> requested(walk).proposing(SampleSpecialist.PLACEHOLDER_RAO)
							.leadTo(TaskKind.CHECK_COVERAGE)),
				by(SAM, SamplePatient.GILES, 6, usual("rare"), SampleCases::isForNobody),
				by(SAM, SamplePatient.FATIMA, 6, usual("breast"), SampleCases::isNotCovered),
				by(SAM, SamplePatient.PAUL, 6, usual("prostate"),
						(walk) -> requested(walk).proposing(SampleSpecialist.PLACEHOLDER_RAO)
							.leadTo(TaskKind.AGREE_TO_COST)),
				by(SAM, SamplePatient.OSCAR, 5.5, usual("hip"),
						(walk) -> requested(walk).proposing(SampleSpecialist.CHEN, SampleSpecialist.HYPOTHETICA)
							.leadTo(TaskKind.CHECK_COVERAGE))
					.restingUntil(0.6, (walk) -> walk.pass(TaskKind.CHECK_COVERAGE, TaskKind.AGREE_TO_COST)),
				by(SAM, SamplePatient.HANA, 6.15, usual("breast"),
						(walk) -> requested(walk).proposing(SampleSpecialist.MADEUPEZ, SampleSpecialist.OKAFOR)
							.leadTo(TaskKind.ANSWER_OFFER))
					.restingUntil(0.4, SampleCases::isDeclined),
				by(LEE, SamplePatient.LEO, 6.5, usual("tremor"),
						(walk) -> requested(walk).proposing(SampleSpecialist.NOTREAL)
							.leadTo(TaskKind.AGREE_APPOINTMENT)),
				by(SAM, SamplePatient.TILDA, 6.3, usual("spine"), SampleCases::choosesATime),
				by(SAM, SamplePatient.JUNE, 5.2, usual("valve").withRedFlag(),
						(walk) -> requested(walk).leadTo(TaskKind.CHOOSE_SPECIALIST)),
				// The last one is no muscle doctor: proposed in spite of the conflict.
				by(LEE, SamplePatient.MILO, 5, usual("rare"),
						(walk) -> requested(walk)
							.proposing(SampleSpecialist.NOTREAL, SampleSpecialist.FABRICANT,
									SampleSpecialist.EXAMPLEWALA)
							.leadTo(TaskKind.CHOOSE_SPECIALIST)));
	}

	private static Walkthrough requested(Walkthrough walk) {
		return walk.leadTo(TaskKind.SIGN_AUTHORIZATION).pass(TaskKind.SIGN_AUTHORIZATION, TaskKind.REQUEST_RECORD);
	}

	private static void isForNobody(Walkthrough walk) {
		requested(walk).leadTo(TaskKind.SHORTLIST_SPECIALISTS)
			.sampleCase()
			.findsNobody(EnumSet.of(SearchPlace.OWN_DIRECTORY, SearchPlace.OTHER_PROGRAMMES, SearchPlace.OTHER_CENTERS),
					"I called the muscle centers of two university hospitals. Both know this illness, but take no "
							+ "new cases before spring. A third reviews records only, and wants your biopsy first.");
	}

	private static void stopsLooking(Walkthrough walk) {
		isForNobody(walk);
		walk.sampleCase().wants(Search.GoesOn.never("I would rather not wait until spring. My doctor goes on."));
	}

	private static void isNotCovered(Walkthrough walk) {
		requested(walk).proposing(SampleSpecialist.MADEUPEZ, SampleSpecialist.OKAFOR)
			.leadTo(TaskKind.CHECK_COVERAGE)
			.sampleCase()
			.coverageIs(new Coverage(CoverageResult.NOT_COVERED, List.of(),
					"The plan pays for a review of the records, but not for a visit.", null));
	}

	private static void choosesATime(Walkthrough walk) {
		requested(walk).proposing(SampleSpecialist.HYPOTHETICA)
			.leadTo(TaskKind.AGREE_APPOINTMENT)
			.sampleCase()
			.offersTimes((today) -> walk.meeting(aMondayAfter(today)), 3, 24, 52);
	}

	private static LocalDate aMondayAfter(LocalDate today) {
		return today.plusWeeks(1).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
	}

	private static void isDeclined(Walkthrough walk) {
		walk.sampleCase().isAnswered(new Reply.Decline(DeclineReason.NO_TIME, "Away until the end of the month."));
	}

	private static List<SamplePlan> underReview() {
		return List.of(by(SAM, SamplePatient.ROSA, 9, usual("hip"), SampleCases::isBegun), by(SAM, SamplePatient.WALTER,
				11, usual("prostate").inAHurry(),
				(walk) -> withFiles(walk.proposing(SampleSpecialist.PLACEHOLDER_RAO).leadTo(TaskKind.WRITE_OPINION),
						"prostate", "MR", "Fictional MRI of the pelvis")),
				by(SAM, SamplePatient.ZOE, 10, usual("valve"),
						(walk) -> walk.proposing(SampleSpecialist.LINDQVIST).leadTo(TaskKind.RELEASE_OPINION)),
				by(SAM, SamplePatient.PEDRO, 12.6, usual("spine"),
						(walk) -> walk.proposing(SampleSpecialist.HYPOTHETICA)
							.leadTo(TaskKind.RELEASE_OPINION)
							.sampleCase()
							.isSentBack(
									"Please say in plain words what a fusion is, and answer the second question.")));
	}

	// What the specialist opens from the packet.
	private static Walkthrough withFiles(Walkthrough walk, String about, String modality, String image) {
		walk.sampleCase()
			.attaches(
					SampleFile.pdf("clinic-notes-" + about + ".pdf", "Fictional clinic notes: " + about,
							"Example Hospital, made up for a sample case", "Nothing in it is about anybody."),
					RecordKind.CLINIC_NOTES)
			.attaches(SampleFile.image(about + ".dcm", walk.sampleCase().nameOnImages(), modality, image),
					RecordKind.IMAGES);
		return walk;
	}

	private static void isBegun(Walkthrough walk) {
		withFiles(walk.proposing(SampleSpecialist.CHEN).leadTo(TaskKind.WRITE_OPINION), "hip", "CR",
				"Fictional X-ray of the hip");
		Findings all = walk.road().story().second();
		walk.sampleCase()
			.isWritten(new Findings(all.onDiagnosis(), null, null, null, all.passages(),
					Findings.asked(all.answers().stream().map((it) -> it.question()).toList()).answers(),
					all.sources()));
	}

	private static List<SamplePlan> comparing() {
		return List.of(
				by(SAM, SamplePatient.NED, 15, usual("lung"),
						(walk) -> walk.proposing(SampleSpecialist.EXAMPLEWALA).leadTo(TaskKind.READ_OPINION)),
				by(SAM, SamplePatient.IVO, 14.2, usual("spine"),
						(walk) -> walk.proposing(SampleSpecialist.HYPOTHETICA).leadTo(TaskKind.ARRANGE_DOCTORS_TALK)),
				// Released and never read: somebody should call.
				by(SAM, SamplePatient.NORA, 24, usual("hip"), to(TaskKind.READ_OPINION)).restingUntil(0.3,
						(walk) -> walk.sampleCase().catchesUp()),
				// More tests first: to be arranged, to be agreed to, waited for, and
				// done.
				by(SAM, SamplePatient.TATE, 17, usual("lung"), to(TaskKind.ARRANGE_TESTS)),
				by(SAM, SamplePatient.TOVA, 17.5, usual("rare"), to(TaskKind.AGREE_TO_TESTS)),
				by(SAM, SamplePatient.TRUDY, 18, usual("lung"), to(TaskKind.AWAIT_TESTS)),
				by(SAM, SamplePatient.TED, 26, usual("lung"),
						(walk) -> walk.leadTo(TaskKind.AWAIT_TESTS)
							.pass(TaskKind.AWAIT_TESTS)
							.leadTo(TaskKind.READ_OPINION)),
				// A third opinion: thought of, and there to be read.
				by(SAM, SamplePatient.TINA, 19, usual("hip").torn(true), to(TaskKind.CONSIDER_ANOTHER_OPINION)),
				by(SAM, SamplePatient.VIC, 32, usual("hip").torn(true),
						(walk) -> walk.leadTo(TaskKind.CONSIDER_ANOTHER_OPINION).leadTo(TaskKind.READ_OPINION)),
				// Amended after the release: to be released again, and to be read.
				by(SAM, SamplePatient.AMY, 19, usual("hip"), SampleCases::isAmended),
				by(SAM, SamplePatient.AMOS, 20, usual("hip"), (walk) -> {
					isAmended(walk);
					walk.pass(TaskKind.RELEASE_AMENDMENT);
				}));
	}

	private static void isAmended(Walkthrough walk) {
		walk.leadTo(TaskKind.MAKE_DECISION)
			.sampleCase()
			.isAmended("I saw the newest pictures after I signed. They say that it is not as urgent as I wrote.",
					(it) -> new Findings(it.onDiagnosis(), it.onTreatment(), Urgency.NO_HURRY, it.certainty(),
							it.passages(), it.answers(), it.sources()));
	}

	private static List<SamplePlan> deciding() {
		return List.of(by(SAM, SamplePatient.ANN, 16.2, usual("hip"), SampleCases::takesTime),
				by(SAM, SamplePatient.DORA, 18, usual("breast"),
						(walk) -> walk.proposing(SampleSpecialist.MADEUPEZ).leadTo(TaskKind.MAKE_DECISION)),
				by(SAM, SamplePatient.PIA, 15.5, usual("kidney"),
						(walk) -> walk.proposing(SampleSpecialist.FABRICANT).leadTo(TaskKind.SHARE_DECISION)),
				by(SAM, SamplePatient.IRIS, 40, usual("breast"), to(TaskKind.MAKE_DECISION)).restingUntil(0.4,
						(walk) -> walk.sampleCase().catchesUp()),
				by(SAM, SamplePatient.TESS, 18, usual("hip"), to(TaskKind.TALK_WITH_DOCTOR)),
				// Decided more than a month ago: the patient is asked what happened.
				by(SAM, SamplePatient.VERA, 44, usual("hip"), to(TaskKind.TELL_WHAT_HAPPENED)),
				by(LEE, SamplePatient.OTTO, 55, usual("kidney"), to(TaskKind.HELP_PATIENT)));
	}

	private static void takesTime(Walkthrough walk) {
		Worksheet worksheet = new Worksheet(
				Map.of(Consideration.PRACTICAL_LIFE, new Weighing(5, "I have to find somebody for the dog.")));
		walk.proposing(SampleSpecialist.HYPOTHETICA)
			.leadTo(TaskKind.MAKE_DECISION)
			.sampleCase()
			.takesTime(worksheet, 14, "A talk with my son, who comes next week.");
	}

	private static List<SamplePlan> ended() {
		return List.of(
				by(SAM, SamplePatient.CAL, 110, usual("hip"),
						(walk) -> walk.proposing(SampleSpecialist.CHEN).leadToTheEnd()),
				by(SAM, SamplePatient.ABE, 60, usual("valve"), to(TaskKind.MAKE_DECISION)).restingUntil(20,
						(walk) -> walk.sampleCase()
							.catchesUp()
							.leavesTheQuestionOpen("I feel well, and would rather not decide now.")),
				by(SAM, SamplePatient.ODO, 12, usual("rare"), SampleCases::stopsLooking),
				by(SAM, SamplePatient.UMA, 6, usual("thyroid"), SampleCases::isDeclinedByTheProgramme),
				by(SAM, SamplePatient.FINN, 8, usual("valve").withRedFlag(), SampleCases::isLeftToUrgentCare),
				by(LEE, SamplePatient.ELSIE, 9, usual("thyroid").foundStraightforward(),
						(walk) -> walk.leadTo(TaskKind.CHOOSE_TO_GO_AHEAD).sampleCase().chooses(GoAhead.STOP)),
				by(SAM, SamplePatient.RUTH_AGAIN, 0.2, usual("tremor"), to(TaskKind.COMPLETE_INTAKE)).restingUntil(0.1,
						(walk) -> walk.sampleCase().isDuplicateOf(SamplePatient.RUTH)),
				by(LEE, SamplePatient.NIX, 25, usual("hip"), (walk) -> walk.leadTo(TaskKind.CHOOSE_NOTICE))
					.restingUntil(1, (walk) -> walk.sampleCase().isNotReachedOn(18, 14, 3).isGivenUp()),
				by(SAM, SamplePatient.ODA, 7, usual("lung"),
						(walk) -> walk.leadTo(TaskKind.CHOOSE_NOTICE)
							.sampleCase()
							.hasDied("The son called. He asked that nobody write any more.")));
	}

	private static void isDeclinedByTheProgramme(Walkthrough walk) {
		walk.leadTo(TaskKind.CONFIRM_INTAKE)
			.sampleCase()
			.isConfirmed(new IntakeConfirmation(IntakeReview.DECLINED, false,
					"We have nobody who reviews this. The Harbor program does, and we gave them your number."));
	}

	private static void isLeftToUrgentCare(Walkthrough walk) {
		walk.leadTo(TaskKind.HAND_OVER_TO_URGENT_CARE)
			.sampleCase()
			.leavesUrgentCare(new UrgentCareEnd.Closed(), "Was operated on the same night, and is recovering well.");
	}

	private static List<SamplePlan> ofOthers() {
		return List.of(by(NINA, SamplePatient.REIKO, 1, usual("tremor"), to(TaskKind.CONFIRM_INTAKE)),
				by(NINA, SamplePatient.JEAN_LUC, 2.2, usual("hip").by(NoticeRoute.ASK_FOR_REFERRAL),
						to(TaskKind.APPROVE_REFERRAL_REQUEST)),
				by(NINA, SamplePatient.HUGO, 112, usual("prostate").by(NoticeRoute.NOBODY),
						(walk) -> walk.proposing(SampleSpecialist.PLACEHOLDER_RAO).leadToTheEnd()),
				by(NINA, SamplePatient.CASS, 9, usual("valve"), SampleCases::isReviewedBlind),
				by(NINA, SamplePatient.BESS, 8, usual("kidney"),
						(walk) -> walk.proposing(SampleSpecialist.PLACEHOLDER_RAO)
							.leadTo(TaskKind.CHECK_COVERAGE)
							.sampleCase()
							.feelsWorse("I have been very tired since Sunday.")
							.withdraws("I have decided to stay with my doctor.")));
	}

	// The specialist has not seen what the first doctor said, and has not committed yet.
	private static void isReviewedBlind(Walkthrough walk) {
		walk.proposing(SampleSpecialist.LINDQVIST).leadTo(TaskKind.WRITE_OPINION);
		walk.sampleCase()
			.attaches(
					SampleFile.pdf("ultrasound-of-my-leaking-valve.pdf", "Fictional ultrasound report",
							"Example Imaging, made up for a sample case", "Nothing in it is about anybody."),
					RecordKind.IMAGING_REPORTS);
	}

	private static Consumer<Walkthrough> to(TaskKind kind) {
		return (walk) -> walk.leadTo(kind);
	}

}
