package org.secondopinion.domain.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

import org.jspecify.annotations.Nullable;

/**
 * What a records office asks for a copy. The patient says whether it is paid.
 *
 * @param amount how much
 * @param currency in which currency
 * @param on the day on which the office asked, in the programme's zone
 * @param answer what the patient said; {@code null} before
 * @param settledOn the day on which it was paid, or no longer asked for; {@code null}
 * before
 */
public record Fee(BigDecimal amount, Currency currency, LocalDate on, @Nullable FeeAnswer answer,
		@Nullable LocalDate settledOn) {

	public Fee {
		if (amount.signum() <= 0 || amount.stripTrailingZeros().scale() > currency.getDefaultFractionDigits()) {
			throw new IllegalArgumentException("A fee is an amount that can be paid");
		}
	}

	/**
	 * A fee that nobody has answered yet.
	 * @param amount how much
	 * @param currency in which currency
	 * @param on the day on which the office asked, in the programme's zone
	 * @return the fee
	 */
	public static Fee asked(BigDecimal amount, Currency currency, LocalDate on) {
		return new Fee(amount, currency, on, null, null);
	}

	Fee answered(FeeAnswer given) {
		return new Fee(this.amount, this.currency, this.on, given, this.settledOn);
	}

	Fee settled(LocalDate day) {
		return new Fee(this.amount, this.currency, this.on, this.answer, day);
	}

	public boolean isToBeApproved() {
		return this.answer == null;
	}

	public boolean isToBePaid() {
		return this.answer == FeeAnswer.APPROVED && this.settledOn == null;
	}

	/**
	 * The fee in words.
	 * @return such as "25.00 USD"
	 */
	public String inWords() {
		return this.amount.setScale(this.currency.getDefaultFractionDigits()) + " " + this.currency.getCurrencyCode();
	}

}
