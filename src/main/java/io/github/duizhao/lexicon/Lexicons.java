package io.github.duizhao.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The door to lexicons: the one in the jar, or one from a file. Thread-safe. */
public final class Lexicons {

  /** The name of the lexicon's file among the models. */
  public static final String FILE = "lexicon.bin";

  private Lexicons() {}

  /** Opened at the first call, shared by all. */
  private static final class BuiltIn {
    static final Lexicon LEXICON = open();

    private static Lexicon open() {
      try {
        return Lexicons.read(Models.builtIn());
      } catch (IOException e) {
        throw new UncheckedIOException("the jar's lexicon cannot be read", e);
      }
    }
  }

  /** The English–Chinese lexicon that ships with the program. */
  public static Lexicon builtIn() {
    return BuiltIn.LEXICON;
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
