package org.secondopinion.domain.programme;

/**
 * A hospital's second-opinion programme. Several share one installation and never see
 * each other's patients.
 *
 * @param id the short word
 * @param name what people call it
 * @param phone the number to call in working hours
 * @param calendar when the programme works, and in which time zone
 */
public record Programme(ProgrammeId id, String name, String phone, WorkingCalendar calendar) {

}
