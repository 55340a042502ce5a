package org.secondopinion.web.opinion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.secondopinion.domain.opinion.NeededTest;
import org.secondopinion.web.layout.Typed;

/**
 * What the form says of one test that is needed first.
 *
 * @param name which test
 * @param why what it would tell
 */
record TestFields(String name, String why) {

	/** How many tests a form has room for. */
	static final int MOST = 4;

	private static final TestFields EMPTY = new TestFields("", "");

	TestFields {
		name = Typed.text(name);
		why = Typed.text(why);
	}

	static Map<String, TestFields> of(List<NeededTest> tests) {
		Map<String, TestFields> fields = new LinkedHashMap<>();
		for (int i = 0; i < tests.size(); i++) {
			fields.put(Integer.toString(i), new TestFields(tests.get(i).name(), tests.get(i).why()));
		}
		return complete(fields);
	}

	static Map<String, TestFields> complete(@Nullable Map<String, TestFields> typed) {
		Map<String, TestFields> all = new LinkedHashMap<>();
		for (int i = 0; i < MOST; i++) {
			TestFields one = (typed != null) ? typed.get(Integer.toString(i)) : null;
			all.put(Integer.toString(i), Objects.requireNonNullElse(one, EMPTY));
		}
		return all;
	}

	static List<NeededTest> tests(Map<String, TestFields> fields) {
		return fields.values()
			.stream()
			.filter((one) -> !one.equals(EMPTY))
			.map((one) -> new NeededTest(one.name, one.why))
			.toList();
	}

	TestFields completedFrom(@Nullable TestFields other) {
		return (other == null) ? this
				: new TestFields(OpinionForm.either(this.name, other.name), OpinionForm.either(this.why, other.why));
	}

}
