package io.github.duizhao.read.office;

import io.github.duizhao.text.FormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks through a packed file before a parser unpacks it: how much comes out, how many files, and
 * how deep their elements nest. Parsers build trees, which take many times the memory of the text.
 */
final class ZipLimits {

  private static final long MOST_TEXT = 64L << 20;
  private static final long MOST_BYTES = 512L << 20;
  private static final int MOST_FILES = 10_000;
  private static final int DEEPEST = 256;

  private ZipLimits() {}

  static void check(String name, byte[] bytes, OfficeKind kind) throws FormatException {
    long all = 0;
    long text = 0;
    int files = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++files > MOST_FILES) {
          throw new FormatException(name, 0, 0, "more than " + MOST_FILES + " files in it");
        }
        boolean isText = isText(entry.getName());
        Depth depth = new Depth();
        for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
          all += count;
          text += isText ? count : 0;
          if (all > MOST_BYTES || text > MOST_TEXT) {
            long most = all > MOST_BYTES ? MOST_BYTES : MOST_TEXT;
            throw new FormatException(
                name, 0, 0, "unpacks to more than " + (most >> 20) + " MB; it is refused");
          }
          if (isText && depth.add(buffer, count) > DEEPEST) {
            throw new FormatException(
                name, 0, 0, entry.getName() + " in it is nested deeper than " + DEEPEST);
          }
        }
      }
    } catch (FormatException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw new FormatException(
          name, 0, 0, "damaged, or not " + kind.words() + ": cannot be unpacked");
    }
    if (files == 0) {
      throw new FormatException(name, 0, 0, "not " + kind.words() + ": nothing is packed in it");
    }
  }

  private static boolean isText(String entry) {
    String lower = entry.toLowerCase(Locale.ROOT);
    return lower.endsWith("ml") || lower.endsWith(".htm") || lower.endsWith(".rels");
  }

  /**
   * How many elements are open, counted by their brackets alone: right for sound XML, and for
   * anything else near enough to tell a tower from a page.
   */
  private static final class Depth {
    private int open;
    private int deepest;
    private int last;
    private boolean inTag;
    private boolean closing;

    int add(byte[] bytes, int count) {
      for (int i = 0; i < count; i++) {
        int c = bytes[i];
        if (c == '<') {
          inTag = true;
          closing = false;
        } else if (inTag && last == '<') {
          closing = c == '/';
          inTag = c != '!' && c != '?';
        } else if (inTag && c == '>') {
          open += closing ? -1 : last == '/' ? 0 : 1;
          deepest = Math.max(deepest, open);
          inTag = false;
        }
        last = c;
      }
      return deepest;
    }
  }
}
