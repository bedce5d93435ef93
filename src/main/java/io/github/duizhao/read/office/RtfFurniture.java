package io.github.duizhao.read.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Leaves the groups of headers and footers out of an RTF file; Tika takes them for text. */
final class RtfFurniture {

  private static final List<byte[]> WORDS =
      List.of(
          "{\\header".getBytes(StandardCharsets.US_ASCII),
          "{\\footer".getBytes(StandardCharsets.US_ASCII));

  private RtfFurniture() {}

  static byte[] without(byte[] rtf) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(rtf.length);
    int from = 0;
    for (int at = 0; at < rtf.length; at++) {
      if (rtf[at] == '\\') {
        at++; // what an escape holds is no brace
      } else if (rtf[at] == '{' && isFurniture(rtf, at)) {
        kept.write(rtf, from, at - from);
        from = end(rtf, at);
        at = from - 1;
      }
    }
    kept.write(rtf, from, rtf.length - from);
    return kept.toByteArray();
  }

  /** The words are header, headerl, headerr, headerf, and likewise for the foot. */
  private static boolean isFurniture(byte[] rtf, int at) {
    for (byte[] word : WORDS) {
      int next = at + word.length;
      if (next < rtf.length
          && Arrays.equals(rtf, at, next, word, 0, word.length)
          && (!isLetter(rtf[next])
              || ("lrf".indexOf(rtf[next]) >= 0
                  && (next + 1 >= rtf.length || !isLetter(rtf[next + 1]))))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  /** The end of the group that starts at {@code start}; the end of the file if it has none. */
  private static int end(byte[] rtf, int start) {
    int depth = 0;
    for (int at = start; at < rtf.length; at++) {
      if (rtf[at] == '\\') {
        at++;
      } else if (rtf[at] == '{') {
        depth++;
      } else if (rtf[at] == '}' && --depth == 0) {
        return at + 1;
      }
    }
    return rtf.length;
  }
}
