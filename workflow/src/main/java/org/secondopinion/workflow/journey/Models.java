package org.secondopinion.workflow.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.secondopinion.bpmn.Model;

/**
 * The models to bring in: those that the program has, but a hospital's own file of the
 * same name comes first. So a hospital edits a decision table without a programmer.
 */
record Models(@Nullable Path directory) {

	/**
	 * The models, with a hospital's own.
	 * @param directory where the hospital's files are; blank if it has none
	 * @return the models
	 * @throws IllegalStateException if there is no such directory
	 */
	static Models in(String directory) {
		if (directory.isBlank()) {
			return new Models(null);
		}
		Path path = Path.of(directory);
		if (!Files.isDirectory(path)) {
			throw new IllegalStateException(
					"MODELS_DIRECTORY names no directory: %s. Correct it, or leave it out.".formatted(path));
		}
		return new Models(path);
	}

	/**
	 * Whether the hospital has its own.
	 * @param model which
	 * @return {@code true} if there is such a file
	 */
	boolean isOwn(Model model) {
		return this.directory != null && Files.exists(this.directory.resolve(model.fileName()));
	}

	/**
	 * Opens a model.
	 * @param model which
	 * @return XML; the caller closes it
	 */
	InputStream open(Model model) {
		if (this.directory == null || !isOwn(model)) {
			return model.open();
		}
		try {
			return Files.newInputStream(this.directory.resolve(model.fileName()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
