package org.secondopinion.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports on 127.0.0.1, the only address that anything in this module listens on. */
public final class Ports {

	static final String LOOPBACK = "127.0.0.1";

	private Ports() {
	}

	/** A port that nobody uses at this moment. */
	public static int free() {
		try (ServerSocket socket = listen(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Checks that the port is not in use.
	 * @param purpose who wants the port, as the subject of a sentence
	 * @param remedy how to choose another one, as the end of a sentence
	 * @throws CannotStart if somebody listens there
	 */
	public static void requireFree(int port, String purpose, String remedy) {
		try {
			listen(port).close();
		}
		catch (IOException ex) {
			throw new CannotStart("%s needs port %d on %s, but another program uses it: stop that program, or %s."
				.formatted(purpose, port, LOOPBACK, remedy), ex);
		}
	}

	private static ServerSocket listen(int port) throws IOException {
		return new ServerSocket(port, 1, InetAddress.ofLiteral(LOOPBACK));
	}

}
