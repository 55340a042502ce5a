package org.secondopinion.domain.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The states by which addresses are written: some records have letters, some names. */
final class UnitedStates {

	private static final Map<String, String> LETTERS_BY_NAME = Arrays.stream("""
			AL=Alabama,AK=Alaska,AZ=Arizona,AR=Arkansas,CA=California,CO=Colorado,CT=Connecticut,
			DE=Delaware,DC=District of Columbia,FL=Florida,GA=Georgia,HI=Hawaii,ID=Idaho,
			IL=Illinois,IN=Indiana,IA=Iowa,KS=Kansas,KY=Kentucky,LA=Louisiana,ME=Maine,
			MD=Maryland,MA=Massachusetts,MI=Michigan,MN=Minnesota,MS=Mississippi,MO=Missouri,
			MT=Montana,NE=Nebraska,NV=Nevada,NH=New Hampshire,NJ=New Jersey,NM=New Mexico,
			NY=New York,NC=North Carolina,ND=North Dakota,OH=Ohio,OK=Oklahoma,OR=Oregon,
			PA=Pennsylvania,RI=Rhode Island,SC=South Carolina,SD=South Dakota,TN=Tennessee,
			TX=Texas,UT=Utah,VT=Vermont,VA=Virginia,WA=Washington,WV=West Virginia,WI=Wisconsin,
			WY=Wyoming
			""".strip().split(",\\s*"))
		.map((state) -> state.split("="))
		.collect(Collectors.toMap((state) -> state[1].toLowerCase(Locale.ROOT), (state) -> state[0]));

	private UnitedStates() {
	}

	/**
	 * The two letters of a state.
	 * @param written letters or a name, as a record has it
	 * @return the letters, or nothing if it is no state
	 */
	static Optional<String> letters(String written) {
		String letters = written.strip().toUpperCase(Locale.ROOT);
		return LETTERS_BY_NAME.containsValue(letters) ? Optional.of(letters)
				: Optional.ofNullable(LETTERS_BY_NAME.get(letters.toLowerCase(Locale.ROOT)));
	}

}
