package io.github.duizhao.read;

import io.github.duizhao.text.FormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes a file of one text into memory, up to a size that no article or book comes to. */
public final class WholeFile {

  /** In bytes. The Bible has 4 MB, an illustrated PDF some dozens. */
  public static final int LARGEST = 100 << 20;

  private WholeFile() {}

  /**
   * @throws FormatException if it is larger than {@link #LARGEST}
   */
  public static byte[] read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      // Java's own word for it does not tell which.
      throw new FileSystemException(file.toString(), null, "a folder, not a file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    }
  }

  /**
   * As {@link #read(Path)}, for a stream, which is left open. What the name calls packed is
   * unpacked, and then as large at most.
   *
   * @param name stands in the message
   */
  public static byte[] read(String name, InputStream in) throws IOException {
    byte[] bytes = PackedFile.unpacked(name, in).readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new FormatException(
          name, 0, 0, "a text of more than " + (LARGEST >> 20) + " MB is refused; cut it up");
    }
    return bytes;
  }
}
