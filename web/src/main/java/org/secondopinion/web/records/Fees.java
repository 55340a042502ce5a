package org.secondopinion.web.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

import org.secondopinion.domain.records.Fee;

import org.springframework.validation.Errors;

/** Fees as they are typed: an amount such as 25 or 25.50, and a currency such as USD. */
final class Fees {

	private static final String AMOUNT = "\\d{1,6}([.]\\d{1,3})?";

	private Fees() {
	}

	/**
	 * Says what is wrong with a fee.
	 * @param amount what was typed into the field {@code fee}
	 * @param currency what was typed into the field {@code currency}
	 * @param errors where to say it
	 */
	static void check(String amount, String currency, Errors errors) {
		if (currency(currency).isEmpty()) {
			errors.rejectValue("currency", "unknown", "Write the currency in three letters, such as USD.");
		}
		else if (read(amount, currency, LocalDate.EPOCH).isEmpty()) {
			errors.rejectValue("fee", "amount", "Write how much they ask for, such as 25.00.");
		}
	}

	/**
	 * Reads a fee.
	 * @param amount what was typed as the amount
	 * @param currency what was typed as the currency
	 * @param on the day on which it was asked for
	 * @return the fee, or nothing if something is wrong with it
	 */
	static Optional<Fee> read(String amount, String currency, LocalDate on) {
		return currency(currency).filter((_) -> amount.matches(AMOUNT)).flatMap((it) -> {
			try {
				return Optional.of(Fee.asked(new BigDecimal(amount), it, on));
			}
			catch (IllegalArgumentException ex) {
				return Optional.empty();
			}
		});
	}

	private static Optional<Currency> currency(String typed) {
		return Currency.availableCurrencies()
			.filter((currency) -> currency.getCurrencyCode().equals(typed.toUpperCase(Locale.ROOT)))
			.filter((currency) -> currency.getDefaultFractionDigits() >= 0)
			.findFirst();
	}

}
