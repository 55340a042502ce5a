package org.secondopinion.web.booking;

import java.util.List;

/**
 * What a patient takes along to the specialist, besides what everybody does.
 *
 * @param questions what the patient wants to know, the most important first
 * @param records which records the specialist has, in words
 */
record Preparation(List<String> questions, List<String> records) {

}
