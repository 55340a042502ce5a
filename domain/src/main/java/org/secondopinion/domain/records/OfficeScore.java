package org.secondopinion.domain.records;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

import org.secondopinion.domain.programme.WorkingCalendar;

/**
 * How one records office does. Every figure says of how many it is: medians are of what
 * was received, and what is not received is still waited for, or came to nothing.
 *
 * @param office what people call it
 * @param requested how many requests it got
 * @param received how many led to something that arrived
 * @param refused how many it refused at least once
 * @param underWay how many can still lead to something
 * @param medianDays the median of the calendar days from request to arrival
 * @param medianWorkingDays the same in the programme's working days
 */
public record OfficeScore(String office, int requested, int received, int refused, int underWay,
		OptionalDouble medianDays, OptionalDouble medianWorkingDays) {

	/**
	 * How many came to nothing: asked for elsewhere, or waived.
	 * @return the number
	 */
	public int nothing() {
		return this.requested - this.received - this.underWay;
	}

	/**
	 * The scores of all offices.
	 * @param asked what was asked for
	 * @param calendar when the programme works
	 * @return one score for each office, those with the most requests first
	 */
	public static List<OfficeScore> of(List<RecordsOffices.Asked> asked, WorkingCalendar calendar) {
		Map<String, List<RecordsOffices.Asked>> offices = new LinkedHashMap<>();
		asked
			.forEach((one) -> offices.computeIfAbsent(OfficeName.key(one.office()), (_) -> new ArrayList<>()).add(one));
		return offices.values()
			.stream()
			.map((ofOne) -> score(ofOne, calendar))
			.sorted(Comparator.comparingInt(OfficeScore::requested).reversed().thenComparing(OfficeScore::office))
			.toList();
	}

	private static OfficeScore score(List<RecordsOffices.Asked> asked, WorkingCalendar calendar) {
		List<RecordsOffices.Asked> received = asked.stream().filter((one) -> one.arrivedOn() != null).toList();
		return new OfficeScore(usualName(asked), count(asked), count(received),
				count(asked.stream().filter(RecordsOffices.Asked::refused).toList()),
				count(asked.stream().filter(RecordsOffices.Asked::underWay).toList()),
				median(received, (one) -> ChronoUnit.DAYS.between(one.on(), Objects.requireNonNull(one.arrivedOn()))),
				median(received,
						(one) -> calendar.workingDaysBetween(one.on(), Objects.requireNonNull(one.arrivedOn()))));
	}

	private static String usualName(List<RecordsOffices.Asked> asked) {
		Map<String, Integer> spellings = new LinkedHashMap<>();
		asked.forEach((one) -> spellings.merge(one.office(), one.times(), Integer::sum));
		return spellings.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElseThrow();
	}

	private static int count(List<RecordsOffices.Asked> asked) {
		return asked.stream().mapToInt(RecordsOffices.Asked::times).sum();
	}

	private static OptionalDouble median(List<RecordsOffices.Asked> received,
			ToLongFunction<RecordsOffices.Asked> days) {
		long[] all = received.stream()
			.flatMapToLong((one) -> LongStream.generate(() -> days.applyAsLong(one)).limit(one.times()))
			.sorted()
			.toArray();
		if (all.length == 0) {
			return OptionalDouble.empty();
		}
		return OptionalDouble.of((all[(all.length - 1) / 2] + all[all.length / 2]) / 2.0);
	}

}
