package org.secondopinion.web.booking;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * US dollars as people write them; the domain counts in cents. Templates call it as
 * {@code @dollars}.
 */
@Component("dollars")
class Dollars {

	private static final BigDecimal MOST = new BigDecimal(1_000_000);

	/**
	 * An amount in words; public, for templates.
	 * @param cents the amount in cents
	 * @return {@code $600}, or {@code $42.50}
	 */
	public String words(int cents) {
		NumberFormat dollars = NumberFormat.getCurrencyInstance(Locale.US);
		if (cents % 100 == 0) {
			dollars.setMaximumFractionDigits(0);
		}
		return dollars.format(BigDecimal.valueOf(cents, 2));
	}

	/**
	 * Reads an amount, with or without a dollar sign, commas and cents.
	 * @param typed what was typed
	 * @return the amount in cents, or nothing if it is none
	 */
	Optional<Integer> cents(String typed) {
		String plain = typed.replaceAll("[$,\\s]", "");
		if (!plain.matches("\\d{1,9}(\\.\\d{1,2})?") || new BigDecimal(plain).compareTo(MOST) > 0) {
			return Optional.empty();
		}
		return Optional.of(new BigDecimal(plain).movePointRight(2).intValueExact());
	}

}
