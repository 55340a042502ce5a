package org.secondopinion.web.booking;

import org.secondopinion.domain.booking.Reviews;
import org.secondopinion.domain.people.Person;
import org.secondopinion.web.journey.TaskPages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A specialist's reviews: offers to answer, opinions to write, what waits for others. */
@Controller
class ReviewsController {

	private final Reviews reviews;

	private final TaskPages pages;

	ReviewsController(Reviews reviews, TaskPages pages) {
		this.reviews = reviews;
		this.pages = pages;
	}

	@GetMapping("/reviews")
	String list(Person person, Model model) {
		model.addAttribute("reviews", this.reviews.of(person.id()));
		model.addAttribute("signed", this.reviews.signedBy(person.id()));
		model.addAttribute("pages", this.pages);
		return "booking/reviews";
	}

}
