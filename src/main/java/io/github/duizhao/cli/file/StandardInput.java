package io.github.duizhao.cli.file;

import io.github.duizhao.cli.talk.UsageException;
import io.github.duizhao.read.PackedFile;
import io.github.duizhao.read.WholeFile;
import io.github.duizhao.text.FormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Files by their names, of which {@code -} is standard input. */
public final class StandardInput {

  private static final String DASH = "-";

  @Option(
      names = "--stdin-name",
      paramLabel = "NAME",
      description =
          "What standard input is called; the ending tells its format, such as article.md. If not"
              + " given: stdin, which is plain text.")
  private String stdinName = "stdin";

  public static boolean is(String file) {
    return file.equals(DASH);
  }

  /**
   * The file's name for messages and outputs, and to tell its format by; of a packed file that of
   * what is in it.
   */
  public String name(String file) {
    return PackedFile.inner(is(file) ? stdinName : file);
  }

  public byte[] bytes(String file) throws IOException {
    if (!is(file)) {
      return WholeFile.read(Path.of(file));
    }
    if (isClosed()) {
      throw new UsageException("standard input is closed");
    }
    try {
      return WholeFile.read(stdinName, System.in);
    } catch (FormatException e) {
      throw e;
    } catch (IOException e) {
      throw new IOException("standard input cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Whether the program was started with standard input closed ({@code <&-}): the first file that
   * Java opens for itself, its classes, is then in its place.
   */
  private static boolean isClosed() {
    try {
      Path java = Path.of(System.getProperty("java.home")).toRealPath();
      return Files.exists(FilesRead.STANDARD_INPUT)
          && FilesRead.STANDARD_INPUT.toRealPath().startsWith(java);
    } catch (IOException e) {
      return false; // no file
    }
  }
}
