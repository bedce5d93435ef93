package io.github.duizhao.read.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Makes an RTF file readable for Tika: the groups of headers and footers, which it takes for text,
 * are left out, and those of notes, which it skips, are put behind the text.
 */
final class RtfGroups {

  private static final List<byte[]> FURNITURE = List.of(ascii("{\\header"), ascii("{\\footer"));
  private static final List<byte[]> NOTES = List.of(ascii("{\\*\\footnote"), ascii("{\\footnote"));

  private RtfGroups() {}

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] arranged(byte[] rtf) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(rtf.length);
    ByteArrayOutputStream notes = new ByteArrayOutputStream();
    int from = 0;
    int last = -1; // the last brace that closes, in what is kept
    for (int at = 0; at < rtf.length; at++) {
      if (rtf[at] == '\\') {
        at++; // what an escape holds is no brace
      } else if (rtf[at] == '{') {
        int note = noteWord(rtf, at);
        if (note > 0 || isFurniture(rtf, at)) {
          kept.write(rtf, from, at - from);
          from = end(rtf, at);
          if (note > 0) {
            notes.writeBytes(ascii("\\par\\pard{"));
            notes.write(rtf, at + note, from - at - note);
          }
          at = from - 1;
        }
      } else if (rtf[at] == '}') {
        last = kept.size() + at - from;
      }
    }
    kept.write(rtf, from, rtf.length - from);
    return notes.size() == 0 ? kept.toByteArray() : inserted(kept.toByteArray(), last, notes);
  }

  private static byte[] inserted(byte[] kept, int place, ByteArrayOutputStream notes) {
    int at = place < 0 ? kept.length : place;
    ByteArrayOutputStream all = new ByteArrayOutputStream(kept.length + notes.size());
    all.write(kept, 0, at);
    all.writeBytes(notes.toByteArray());
    all.write(kept, at, kept.length - at);
    return all.toByteArray();
  }

  /** How many bytes start a note's group here, its brace among them; 0 for no note. */
  private static int noteWord(byte[] rtf, int at) {
    for (byte[] word : NOTES) {
      int next = at + word.length;
      if (stands(word, rtf, at) && !isLetter(rtf[next])) {
        return word.length;
      }
    }
    return 0;
  }

  /** The words are header, headerl, headerr, headerf, and likewise for the foot. */
  private static boolean isFurniture(byte[] rtf, int at) {
    for (byte[] word : FURNITURE) {
      int next = at + word.length;
      if (stands(word, rtf, at)
          && (!isLetter(rtf[next])
              || ("lrf".indexOf(rtf[next]) >= 0
                  && (next + 1 >= rtf.length || !isLetter(rtf[next + 1]))))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word stands here, with something behind it. */
  private static boolean stands(byte[] word, byte[] rtf, int at) {
    int next = at + word.length;
    return next < rtf.length && Arrays.equals(rtf, at, next, word, 0, word.length);
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
