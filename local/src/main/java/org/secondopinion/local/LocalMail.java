package org.secondopinion.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

/**
 * A mail server on 127.0.0.1 that takes every mail and sends none on. Each mail is a file
 * in the directory {@code mail}, for a person to open, and can be asked for by a test.
 */
public final class LocalMail implements LocalServer {

	private static final DateTimeFormatter FILE_TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS")
		.withZone(ZoneOffset.UTC);

	private final GreenMail server;

	private final Path directory;

	private final List<Mail> received = new ArrayList<>();

	private LocalMail(GreenMail server, Path directory) {
		this.server = server;
		this.directory = directory;
	}

	/**
	 * Starts to take mails.
	 * @param port the port on 127.0.0.1
	 * @throws CannotStart if the port is in use
	 */
	public static LocalMail start(DataDirectory data, int port) {
		Ports.requireFree(port, "The mail sink", "choose another port");
		try {
			Path directory = Files.createDirectories(data.path().resolve("mail"));
			GreenMail server = new GreenMail(new ServerSetup(port, Ports.LOOPBACK, ServerSetup.PROTOCOL_SMTP));
			LocalMail mail = new LocalMail(server, directory);
			server.getUserManager().setMessageDeliveryHandler(mail::take);
			server.start();
			return mail;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private GreenMailUser take(MovingMessage message, MailAddress to) throws MessagingException, UserException {
		try {
			MimeMessage content = message.getMessage();
			Path file = Files.createTempFile(this.directory,
					"%s-%s-".formatted(FILE_TIME.format(Instant.now()), to.getUser().replaceAll("[^\\w.+-]", "_")),
					".eml");
			try (var out = Files.newOutputStream(file)) {
				content.writeTo(out);
			}
			synchronized (this.received) {
				this.received.add(new Mail(to.getEmail(), Objects.requireNonNullElse(content.getSubject(), ""),
						text(content), file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		UserManager users = this.server.getUserManager();
		GreenMailUser known = users.getUserByEmail(to.getEmail());
		return (known != null) ? known : users.createUser(to.getEmail(), to.getEmail(), to.getEmail());
	}

	private static String text(Part part) throws MessagingException, IOException {
		if (!(part.getContent() instanceof Multipart parts)) {
			return part.getContent().toString();
		}
		String text = "";
		for (int i = 0; i < parts.getCount(); i++) {
			Part child = parts.getBodyPart(i);
			if (text.isEmpty() || child.isMimeType("text/plain")) {
				text = text(child);
			}
		}
		return text;
	}

	@Override
	public int port() {
		return this.server.getSmtp().getPort();
	}

	/** Where the mails are, one file each. */
	public Path directory() {
		return this.directory;
	}

	/** All mails since the start, in the order of their arrival. */
	public List<Mail> received() {
		synchronized (this.received) {
			return List.copyOf(this.received);
		}
	}

	/** The first mail that is wanted; waits for it if it is not there yet. */
	public Optional<Mail> await(Predicate<Mail> wanted, Duration limit) {
		Patience.until(() -> received().stream().anyMatch(wanted), limit);
		return received().stream().filter(wanted).findFirst();
	}

	@Override
	public void close() {
		this.server.stop();
	}

}
