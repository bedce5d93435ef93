package io.github.duizhao.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Opens the program's data files: from a directory that the user named, else from the jar.
 * Thread-safe.
 */
public final class Models {

  private static final String ROOT = "/io/github/duizhao/models/";

  private final Optional<Path> directory;

  private Models(Optional<Path> directory) {
    this.directory = directory;
  }

  /** The data inside the jar. */
  public static Models builtIn() {
    return new Models(Optional.empty());
  }

  /** Files of {@code directory} go before those in the jar of the same name. */
  public static Models in(Path directory) {
    return new Models(Optional.of(directory));
  }

  /** Whether the directory has a file that goes before the one of the jar. */
  boolean has(String name) {
    return directory.isPresent() && Files.isRegularFile(directory.get().resolve(name));
  }

  /**
   * @throws IOException if there is no such file
   */
  public InputStream open(String name) throws IOException {
    if (has(name)) {
      return Files.newInputStream(directory.orElseThrow().resolve(name));
    }
    InputStream in = Models.class.getResourceAsStream(ROOT + name);
    if (in == null) {
      throw new NoSuchFileException("no model file " + name);
    }
    return in;
  }
}
