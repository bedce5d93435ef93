package io.github.duizhao.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The door to lexicons: the one in the jar, or one from a file. Thread-safe. */
public final class Lexicons {

  /** The name of the lexicon's file among the models. */
  public static final String FILE = "lexicon.bin";

  private static @Nullable Lexicon builtIn; // guarded by the class

  private Lexicons() {}

  /**
   * The English–Chinese lexicon that ships with the program; opened at the first call, shared by
   * all. Where memory does not hold it, the next call tries again.
   */
  public static synchronized Lexicon builtIn() {
    Lexicon opened = builtIn;
    if (opened == null) {
      try {
        opened = read(Models.builtIn());
      } catch (IOException e) {
        throw new UncheckedIOException("the jar's lexicon cannot be read", e);
      }
      builtIn = opened;
    }
    return opened;
  }

  /** A lexicon from the bytes of its file. */
  public static Lexicon read(InputStream in) throws IOException {
    return PackedLexicon.read(in);
  }

  /** The lexicon among {@code models}; that of the jar is opened once. */
  public static Lexicon open(Models models) throws IOException {
    return models.has(FILE) ? read(models) : builtIn();
  }

  private static Lexicon read(Models models) throws IOException {
    try (InputStream in = models.open(FILE)) {
      return PackedLexicon.read(in);
    }
  }

  /** A lexicon that {@code duizhao train} wrote. */
  public static Lexicon open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return PackedLexicon.read(in);
    }
  }
}
