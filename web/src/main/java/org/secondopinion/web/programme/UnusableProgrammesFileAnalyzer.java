package org.secondopinion.web.programme;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says the mistakes in sentences where a start would end in a stack trace. */
final class UnusableProgrammesFileAnalyzer extends AbstractFailureAnalyzer<UnusableProgrammesFile> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, UnusableProgrammesFile cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Correct the file, and start again. docs/programmes.json is an example.", cause);
	}

}
