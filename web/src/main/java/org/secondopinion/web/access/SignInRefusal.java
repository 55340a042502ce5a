package org.secondopinion.web.access;

import java.util.Locale;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** Why somebody whom the identity provider knows is not let in. */
enum SignInRefusal {

	/** No programme of this installation has the short word that was claimed. */
	UNKNOWN_PROGRAM,

	/** The identity provider said no name. */
	NO_NAME,

	/** Something else between the browser, the identity provider and us. */
	NOT_COMPLETED;

	OAuth2AuthenticationException exception() {
		return new OAuth2AuthenticationException(new OAuth2Error(code()));
	}

	String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Why a sign-in failed.
	 * @param code the code of the error, ours or one of OAuth 2.0
	 * @return the reason that people are told
	 */
	static SignInRefusal of(String code) {
		for (SignInRefusal refusal : values()) {
			if (refusal.code().equals(code)) {
				return refusal;
			}
		}
		return NOT_COMPLETED;
	}

}
