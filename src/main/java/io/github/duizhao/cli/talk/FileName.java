package io.github.duizhao.cli.talk;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Names of files as they are given. Java takes apart the bytes of a name by the locale alone: where
 * that is C, it can neither read a Chinese name nor write one.
 */
public final class FileName implements ITypeConverter<Path> {

  public static final String CURE = "set LC_ALL=C.UTF-8";

  /** What the command line or a folder gives for a byte that is in no character. */
  private static final char BROKEN = '\uFFFD';

  @Override
  public Path convert(String name) {
    if (name.isEmpty()) {
      throw new TypeConversionException("an empty name");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(fault(e));
    }
  }

  /** Refuses a text's name that is none. */
  public static void validate(String name) {
    if (name.isEmpty()) {
      throw new UsageException("an empty name in the place of a file");
    }
    try {
      Path unused = Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException(fault(e));
    }
  }

  public static String fault(InvalidPathException exception) {
    String name = exception.getInput();
    boolean locale = name.indexOf(BROKEN) >= 0 || name.chars().anyMatch(c -> c >= 0x80);
    return name + ": " + (locale ? cause() : exception.getReason());
  }

  /** Why a name cannot be used, and what helps. */
  public static String cause() {
    return "Java cannot name this file in the locale's encoding, %s: %s"
        .formatted(encoding(), CURE);
  }

  /** In which Java reads names of files. */
  public static String encoding() {
    return System.getProperty("sun.jnu.encoding", "");
  }
}
