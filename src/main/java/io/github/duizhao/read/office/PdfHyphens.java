package io.github.duizhao.read.office;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a hyphen at a line's end belongs to the word: it does if the text has the word with
 * its hyphen within a line, it does not otherwise.
 */
final class PdfHyphens {

  private final Set<String> hyphened;

  private PdfHyphens(Set<String> hyphened) {
    this.hyphened = hyphened;
  }

  static PdfHyphens of(List<PdfLine> lines) {
    Set<String> words = new HashSet<>();
    for (PdfLine line : lines) {
      String text = line.text();
      for (int at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
        String left = left(text, at);
        String right = right(text, at + 1);
        if (!left.isEmpty() && !right.isEmpty()) {
          words.add((left + "-" + right).toLowerCase(Locale.ROOT));
        }
      }
    }
    return new PdfHyphens(words);
  }

  /** Whether a word is broken here: a hyphen between letters, the second one a small letter. */
  static boolean isBroken(CharSequence before, String next) {
    int length = before.length();
    if (length < 2 || next.isEmpty()) {
      return false;
    }
    char last = before.charAt(length - 1);
    return (last == '-' || last == '\u00ad' || last == '\u2010')
        && Character.isLetter(before.charAt(length - 2))
        && Character.isLowerCase(next.charAt(0));
  }

  /** Whether the hyphen stays when the halves are joined. */
  boolean keeps(String before, String next) {
    int at = before.length() - 1;
    String word = left(before, at) + "-" + right(next, 0);
    return before.charAt(at) == '-' && hyphened.contains(word.toLowerCase(Locale.ROOT));
  }

  private static String left(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static String right(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }
}
