package org.secondopinion.standalone;

import org.secondopinion.local.CannotStart;

/**
 * Starts the whole platform with one command, for trying it. Plain {@code mvn} in the
 * root directory builds it and calls this; so everything can be chosen there:
 *
 * <table>
 * <caption>Options</caption>
 * <tr>
 * <th>with Maven</th>
 * <th>as an argument</th>
 * <th>what</th>
 * </tr>
 * <tr>
 * <td>{@code -Ddata=data}</td>
 * <td>{@code --data=data}</td>
 * <td>the directory that keeps all data across restarts</td>
 * </tr>
 * <tr>
 * <td>{@code -Dport=8080}</td>
 * <td>{@code --port=8080}</td>
 * <td>the port of the application</td>
 * </tr>
 * <tr>
 * <td>{@code -Dkeycloak.port=8180}</td>
 * <td>{@code --keycloak-port=8180}</td>
 * <td>the port of the sign-in pages</td>
 * </tr>
 * <tr>
 * <td>{@code -Dmail.port=2525}</td>
 * <td>{@code --mail-port=2525}</td>
 * <td>the port of the mail sink</td>
 * </tr>
 * <tr>
 * <td>{@code -Ddays.ahead=0}</td>
 * <td>{@code --days-ahead=0}</td>
 * <td>how many days the clock is ahead, to see what time does to the cases; a later start
 * should not be less ahead</td>
 * </tr>
 * </table>
 *
 * <p>
 * Ctrl-C stops everything in order. However it ends, the next start finds all that was
 * acknowledged, and nothing is left running.
 */
public final class Standalone {

	private static final String STOP_WITH_PARENT = "secondopinion.stop-with-parent";

	private Standalone() {
	}

	public static void main(String... arguments) {
		if (Boolean.getBoolean(STOP_WITH_PARENT)) {
			stopWithParent();
		}
		try {
			System.out.println("Second Opinion is starting.");
			Platform platform = Platform.start(Settings.of(arguments), Progress.on(System.out));
			Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "stop"));
			System.out.println(Welcome.to(platform));
		}
		catch (CannotStart ex) {
			System.err.println();
			System.err.println(ex.getMessage());
			System.exit(1);
		}
	}

	/** Maven that is killed does not stop what it started. */
	private static void stopWithParent() {
		ProcessHandle.current().parent().ifPresent((parent) -> parent.onExit().thenRunAsync(() -> System.exit(0)));
	}

}
