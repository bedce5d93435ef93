package io.github.duizhao.read;

import io.github.duizhao.text.FormatException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Files that are packed with gzip, as {@code .gz} behind their names tells: what is in them is
 * called as they are, without it.
 */
public final class PackedFile {

  private static final String ENDING = ".gz";

  /** In bytes, unpacked; as much as an office file or a workbook may come to. */
  private static final long MOST = 512L << 20;

  private PackedFile() {}

  public static boolean is(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /** The name of what is in a file; its own, if it is not packed. */
  public static String inner(String name) {
    return is(name) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  /**
   * What is in a file; the stream itself, if it is not packed.
   *
   * @throws FormatException if it is not what its name says; reading tells if it is broken off or
   *     unpacks to too much
   */
  public static InputStream unpacked(String name, InputStream in) throws IOException {
    if (!is(name)) {
      return in;
    }
    try {
      return new LimitedStream(new Broken(new GZIPInputStream(in, 1 << 16), name), MOST, name);
    } catch (ZipException | EOFException e) {
      throw new FormatException(
          name, 0, 0, "not packed with gzip, whatever its name says: take .gz off it");
    }
  }

  /** Tells of a fault in words of the file's, not of the program that unpacks it. */
  private static final class Broken extends FilterInputStream {

    private final String name;

    Broken(InputStream in, String name) {
      super(in);
      this.name = name;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      try {
        return in.read(target, offset, length);
      } catch (ZipException | EOFException e) {
        throw new FormatException(name, 0, 0, "damaged or broken off: it cannot be unpacked");
      }
    }
  }
}
