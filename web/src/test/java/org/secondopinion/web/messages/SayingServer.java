package org.secondopinion.web.messages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server for one conversation, which says one thing that a test wants to hear. */
final class SayingServer implements AutoCloseable {

	private final ServerSocket socket;

	private final Saying saying;

	private SayingServer(ServerSocket socket, Saying saying) {
		this.socket = socket;
		this.saying = saying;
	}

	static SayingServer start(Saying saying) throws IOException {
		SayingServer server = new SayingServer(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()), saying);
		Thread.ofVirtual().start(server::converse);
		return server;
	}

	int port() {
		return this.socket.getLocalPort();
	}

	private void converse() {
		try (Socket client = this.socket.accept();
				BufferedReader in = new BufferedReader(
						new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
				PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII)) {
			out.print("220 there\r\n");
			out.flush();
			boolean reading = false;
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				String command = reading ? "." : line.split("[ :]")[0];
				if (reading && !line.equals(".")) {
					continue;
				}
				reading = command.equals("DATA");
				String answer = answer(command);
				if (answer == null) {
					return;
				}
				out.print(answer + "\r\n");
				out.flush();
			}
		}
		catch (IOException ex) {
			// The client hung up, as clients do.
		}
	}

	private String answer(String command) {
		if (command.equals(this.saying.command())) {
			return this.saying.answer();
		}
		return switch (command) {
			case "DATA" -> "354 Go on";
			case "QUIT" -> "221 Goodbye";
			default -> "250 OK";
		};
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
