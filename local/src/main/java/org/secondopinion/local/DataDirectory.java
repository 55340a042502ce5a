package org.secondopinion.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The one directory below which all servers of a run keep their data. While it is open,
 * no other run can open it.
 */
public final class DataDirectory implements AutoCloseable {

	private final Path path;

	private final boolean temporary;

	private final FileChannel lock;

	private DataDirectory(Path path, boolean temporary, FileChannel lock) {
		this.path = path;
		this.temporary = temporary;
		this.lock = lock;
	}

	/**
	 * Opens a directory whose data outlives this run; creates it at the first time. Stops
	 * what an earlier run that was killed may have left running in it.
	 * @throws CannotStart if it is in use, or cannot be read and written
	 */
	public static DataDirectory keep(Path path) {
		Path directory = path.toAbsolutePath().normalize();
		try {
			DataDirectory data = new DataDirectory(create(directory), false, lock(directory));
			data.stopLeftovers();
			return data;
		}
		catch (AccessDeniedException ex) {
			throw new CannotStart("The data directory %s cannot be read and written by the user %s (%s is refused): "
				.formatted(directory, System.getProperty("user.name"), ex.getFile())
					+ "correct its permissions, or choose another directory.", ex);
		}
		catch (FileAlreadyExistsException ex) {
			throw new CannotStart(
					"The data directory %s is a file: choose another name for the directory.".formatted(directory), ex);
		}
		catch (IOException ex) {
			throw new CannotStart("The data directory %s cannot be created or used (%s): choose another directory."
				.formatted(directory, ex.getMessage()), ex);
		}
	}

	/**
	 * A new directory that is deleted when it is closed, or when this JVM ends. Servers
	 * in it may be fast instead of safe.
	 */
	public static DataDirectory temporary() {
		try {
			Path directory = Files.createTempDirectory("second-opinion-");
			LastWill.delete(directory);
			return new DataDirectory(directory.toRealPath(), true, lock(directory));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path create(Path directory) throws IOException {
		Path real = Files.createDirectories(directory).toRealPath();
		Files.createDirectories(real.resolve("logs"));
		// Directories of other users can be listed and locked, but not filled.
		Files.delete(Files.createTempFile(real, "writable", null));
		return real;
	}

	private static FileChannel lock(Path directory) throws IOException {
		Path file = directory.resolve("lock");
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE);
		if (!tryLock(channel)) {
			String owner = Files.readString(file).strip();
			channel.close();
			throw new CannotStart(("The data directory %s is in use by another run of Second Opinion (process %s): "
					+ "stop that one, or choose another directory.")
				.formatted(directory, owner));
		}
		channel.truncate(0);
		channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
		return channel;
	}

	private static boolean tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	private void stopLeftovers() throws IOException {
		Leftover.stop(LocalKeycloak.pidFile(this), this.path, "TERM");
		Leftover.stop(LocalPostgres.pidFile(this), this.path, "INT");
	}

	/** The directory, absolute and without symbolic links. */
	public Path path() {
		return this.path;
	}

	boolean isTemporary() {
		return this.temporary;
	}

	/** A file for the output of a server's processes; emptied at every start. */
	Path log(String server) throws IOException {
		Path log = Files.createDirectories(this.path.resolve("logs")).resolve(server + ".log");
		Files.deleteIfExists(log);
		return log;
	}

	/** Lets others open the directory. Whoever uses it must have stopped before. */
	@Override
	public void close() {
		try {
			this.lock.close();
			if (this.temporary) {
				Directories.delete(this.path);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
