package org.secondopinion.web.gallery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Serves the gallery with the content policy of the platform. Run {@link #main} and open
 * the printed address to look at it; {@link GalleryTest} looks at it on every build.
 *
 * <p>
 * Deliberately without stereotypes, so that no component scan of the platform's own tests
 * ever picks it up.
 */
@ImportAutoConfiguration({ ServletWebServerFactoryAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
		WebMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class, ThymeleafAutoConfiguration.class,
		SecurityAutoConfiguration.class, SecurityFilterAutoConfiguration.class })
class Gallery {

	/** The pages on show; each is a template in {@code templates/gallery}. */
	static final List<String> PAGES = List.of("patient-parts", "patient-home", "patient-question", "patient-comparison",
			"patient-choice", "staff-parts", "caseload", "case", "review", "incident");

	private static final String POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

	static void main() {
		System.out.println("The gallery is at " + address(start(8090)) + "/gallery/patient-home");
	}

	static ConfigurableApplicationContext start(int port) {
		var application = new SpringApplication(Gallery.class);
		application.setDefaultProperties(Map.of("spring.main.banner-mode", "off"));
		return application.run("--spring.config.name=gallery", "--server.address=127.0.0.1", "--server.port=" + port,
				"--spring.web.resources.chain.strategy.content.enabled=true", "--spring.thymeleaf.cache=false",
				"--spring.thymeleaf.servlet.produce-partial-output-while-processing=false");
	}

	static String address(ConfigurableApplicationContext context) {
		return "http://127.0.0.1:" + ((ServletWebServerApplicationContext) context).getWebServer().getPort();
	}

	@Bean
	RouterFunction<ServerResponse> pages() {
		return RouterFunctions.route()
			.GET("/gallery/panel/{reference}",
					request -> render("caseload :: panel",
							Map.of("row", Samples.row(request.pathVariable("reference")), "facts",
									Samples.caseFacts())))
			.GET("/gallery/{page}", this::page)
			.build();
	}

	@Bean
	SecurityFilterChain everybodyMayLook(HttpSecurity http) throws Exception {
		return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
			.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
			.build();
	}

	@Bean
	UserDetailsService nobody() {
		return new InMemoryUserDetailsManager();
	}

	private ServerResponse page(ServerRequest request) {
		var page = request.pathVariable("page");
		var model = new HashMap<>(Samples.model(page));
		request.param("flash").ifPresent(flash -> model.put("flash", flash));
		return render(page, model);
	}

	private ServerResponse render(String template, Map<String, ?> model) {
		return ServerResponse.ok().render("gallery/" + template, model);
	}

}
