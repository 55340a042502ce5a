package org.secondopinion.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import com.microsoft.playwright.junit.UsePlaywright;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Tests that look at pages as people do. Their methods can take a
 * {@link com.microsoft.playwright.Browser}: the installed Chromium, started for the first
 * who asks and stopped after the class. Where there is none they skip, but never in CI.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(value = "org.secondopinion.browser.InstalledChromium#isExpected",
		disabledReason = "There is no Chromium at " + InstalledChromium.PROGRAM)
@UsePlaywright(InstalledChromium.class)
public @interface InChromium {

}
